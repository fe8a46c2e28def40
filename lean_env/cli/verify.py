"""`lean-env verify`: judge candidates and files in bulk."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import in_a_folder
from lean_env.cli.summary import Summary
from lean_env.disk_cache import DiskCache
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome
from lean_env.kernel.external import ExternalKernel
from lean_env.pool import Pool
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import MAX_MEMORY_MB, MAX_SECONDS, Limits
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import locate
from lean_env.toolchain.paths import cache_dir, lean_project_dir
from lean_env.verify.batch import (
    CandidateFile,
    LeanFile,
    judge_batch,
    open_source,
)
from lean_env.verify.record_file import BatchError, Circumstances, RecordFile, encode


def verify(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE…|-",
            help="JSONL files of candidates, .lean files, or - .",
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "-o", "--out", callback=in_a_folder, help="Write the records here, not to stdout."
        ),
    ] = None,
    jobs: Annotated[
        int | None, typer.Option("-j", "--jobs", min=1, help="REPLs at once (default: all cores).")
    ] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds of wall clock for a candidate.")
    ] = 60.0,
    memory: Annotated[
        int, typer.Option(min=64, max=MAX_MEMORY_MB, help="MiB of memory for a candidate.")
    ] = 4096,
    level: Annotated[
        Level,
        typer.Option(
            help="What a verdict rests on, the kernel always; fast is judged as standard."
        ),
    ] = Level.STANDARD,
    project: Annotated[
        Path | None, typer.Option(help="Use this Lake project instead of the pocket toolchain.")
    ] = None,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help="Go on with an OUT that was left unfinished, or whose input changed."
        ),
    ] = False,
    external_kernel: Annotated[
        list[str] | None,
        typer.Option(help="A second kernel's command line, with {export} or {config}; repeatable."),
    ] = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Judge anew what was judged before.")
    ] = False,
    no_sandbox: Annotated[
        bool,
        typer.Option("--no-sandbox", help="Run Lean without walls. Candidates may do anything."),
    ] = False,
    examples: Annotated[
        bool,
        typer.Option(
            "--examples", help="Judge the examples shipped with lean-env, as a self-test."
        ),
    ] = False,
) -> None:
    """Judge Lean proofs: one record per line on stdout or in OUT, a summary last.

    A line of JSONL is {"id", "header"?, "statement", "proof"} or {…, "code"}. Published ones with
    `name` and `formal_statement` are read alike, and .jsonl.gz and .jsonl.zst. Of a .lean file each
    theorem and example is judged: its commands are trusted, its proofs are not.

    With --resume a record of OUT is kept if its text, level, toolchain and limits are the same; all
    others are judged again.

    Exit code 0: all proved; 1: something was rejected or ran out of time or memory; 2: something
    in the input is no candidate; 3: Lean could not be run.

    Examples:

        lean-env verify Proofs.lean

        lean-env verify candidates.jsonl -o verdicts.jsonl --jobs 8 --timeout 30

        generate | lean-env verify - > verdicts.jsonl
    """
    names = [*(files or []), *(_shipped() if examples else [])]
    if not names:
        fail("nothing to verify: give a file, - for standard input, or --examples", Exit.USAGE)
    if resume and out is None:
        fail("--resume goes on with a file: name it with -o OUT", Exit.USAGE)
    summary = Summary(expect_from_name=examples)
    with clear_errors():
        try:
            sources = [open_source(name) for name in names]
            toolchain = locate(project)
            sandbox = Sandbox(SandboxLevel.NONE) if no_sandbox else Sandbox.detect()
            if external_kernel and level is not Level.PARANOID:
                fail("--external-kernel is asked at --level paranoid alone", Exit.USAGE)
            kernels = [ExternalKernel(command) for command in external_kernel or []]
            with ExitStack() as stack:
                here = Circumstances(
                    level, str(toolchain), Limits(wall_s=timeout, memory_mb=memory)
                )
                records = RecordFile(out, here, resume=resume) if out is not None else None
                if records is not None:
                    stack.callback(records.close)
                cache = (
                    None if no_cache else stack.enter_context(DiskCache(cache_dir() / "verdicts"))
                )
                judge = stack.enter_context(
                    Judge(toolchain, sandbox, external=kernels, cache=cache)
                )
                pool = stack.enter_context(
                    Pool(lambda: open_repl(toolchain, sandbox=sandbox), workers=jobs)
                )
                with _progress(sources) as bar:
                    for judged in judge_batch(judge, pool, sources, here, records):
                        summary.add(judged.record.verdict)
                        if records is None:
                            sys.stdout.buffer.write(encode(judged.record, here))
                            sys.stdout.buffer.flush()
                        elif judged.fresh:
                            records.write(judged.record)
                        bar()
        except BatchError as error:
            fail(str(error), Exit.USAGE)
        except KeyboardInterrupt:
            where = (
                f"{summary.total} verdicts are in {out}; go on with --resume" if out else "stopped"
            )
            fail(where, Exit.INTERRUPTED)
    if not summary.total:
        fail(f"there is no candidate in {', '.join(names)}", Exit.USAGE)
    if resume and records is not None:
        _tell_resumed(records, out)
    summary.show(Console(stderr=True), str(toolchain), sandbox.level, level)
    raise typer.Exit(_exit_code(summary, examples))


def _tell_resumed(records: RecordFile, out: Path | None) -> None:
    """Say what became of the records that were there before."""
    console = Console(stderr=True)
    if records.judged_again:
        console.print(
            f"judged again: {records.judged_again} records of {out} were of another text, level, "
            "toolchain or limits"
        )
    if records.strangers:
        console.print(f"left in {out}: {records.strangers} records of nothing that was given")


def _shipped() -> list[str]:
    directory = lean_project_dir() / "examples"
    return [str(path) for path in sorted(directory.iterdir())]


@contextmanager
def _progress(sources: list[LeanFile | CandidateFile]) -> Iterator[Callable[[], None]]:
    expected = [source.expected for source in sources]
    total = None if None in expected else sum(count or 0 for count in expected)
    columns = (TextColumn("verifying"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("verifying", total=total)
        yield lambda: progress.advance(task)


def _exit_code(summary: Summary, examples: bool) -> Exit:
    if summary.counts[Outcome.INFRASTRUCTURE]:
        return Exit.CANNOT_RUN
    if summary.counts[Outcome.INVALID_INPUT]:
        return Exit.USAGE
    if examples:
        return Exit.REJECTED if summary.surprises else Exit.OK
    return Exit.OK if summary.total == summary.counts[Outcome.PROVED] else Exit.REJECTED
