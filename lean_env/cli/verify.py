"""`lean-env verify`: judge candidates and files in bulk."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.live import BatchView, shown
from lean_env.cli.options import (
    JobsOption,
    NoCacheOption,
    NoSandboxOption,
    PoolOption,
    ProjectOption,
    in_a_folder,
)
from lean_env.cli.summary import Summary
from lean_env.judge.verdict import Level, Outcome
from lean_env.kernel.external import ExternalKernel
from lean_env.open_verifier import LOCAL, open_verifier, usual_pool
from lean_env.repl.protocol import MAX_MEMORY_MB, MAX_SECONDS, Limits
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain.paths import cache_dir, lean_project_dir
from lean_env.verify.batch import judge_batch
from lean_env.verify.record_file import BatchError, Circumstances, RecordFile
from lean_env.verify.shard import Shard
from lean_env.verify.sources import CandidateFile, LeanFile, open_source


def _part(text: str | None) -> Shard | None:
    try:
        return None if text is None else Shard.parse(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


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
    jobs: JobsOption = None,
    timeout: Annotated[
        float | None,
        typer.Option(
            min=0.1,
            max=MAX_SECONDS,
            help="Seconds of wall clock for a candidate (default: 60, or a server's own).",
        ),
    ] = None,
    memory: Annotated[
        int | None,
        typer.Option(
            min=64,
            max=MAX_MEMORY_MB,
            help="MiB of memory for a candidate (default: 4096, or a server's own).",
        ),
    ] = None,
    level: Annotated[
        Level,
        typer.Option(
            help="What a verdict rests on, the kernel always; fast is judged as standard."
        ),
    ] = Level.STANDARD,
    pool: PoolOption = None,
    cache: Annotated[
        Path | None,
        typer.Option(
            help="Remember verdicts in this folder, which all machines of a cluster may share."
        ),
    ] = None,
    project: ProjectOption = None,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help="Go on with an OUT that was left unfinished, or whose input changed."
        ),
    ] = False,
    ordered: Annotated[
        bool, typer.Option("--ordered", help="Records in the order of the input, not as they come.")
    ] = False,
    shard: Annotated[
        Shard | None,
        typer.Option(
            parser=_part,
            metavar="I/N",
            help="Judge the I-th of N parts only, which N machines can judge without each other.",
        ),
    ] = None,
    external_kernel: Annotated[
        list[str] | None,
        typer.Option(help="A second kernel's command line, with {export} or {config}; repeatable."),
    ] = None,
    no_cache: NoCacheOption = False,
    no_sandbox: NoSandboxOption = False,
    examples: Annotated[
        bool,
        typer.Option(
            "--examples", help="Judge the examples shipped with lean-env, as a self-test."
        ),
    ] = False,
) -> None:
    """Judge Lean proofs: one record per line on stdout or in OUT, a summary last.

    A line of JSONL is {"id", "header"?, "statement", "proof"} or {…, "code"}. Published ones with
    `name` and `formal_statement` are read alike, and .jsonl.gz, .jsonl.zst and .parquet. OUT may be
    any of these; until the end its records are in OUT.part. Equal candidates are judged once. Of a
    .lean file each theorem and example is judged: its commands are trusted, its proofs are not.

    With --resume a record of OUT is kept if its text, level, toolchain and limits are the same; all
    others are judged again.

    Exit code 0: all proved; 1: something was rejected or ran out of time or memory; 2: something
    in the input is no candidate; 3: Lean could not be run.

    Examples:

        lean-env verify Proofs.lean

        lean-env verify candidates.jsonl -o verdicts.jsonl --jobs 8 --timeout 30

        generate | lean-env verify - > verdicts.jsonl

        lean-env verify candidates.parquet -o verdicts-2.parquet --shard 2/8 --resume

        lean-env verify candidates.jsonl.zst -o out.jsonl.zst --pool ray --cache /shared/verdicts
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
            if external_kernel and level is not Level.PARANOID:
                fail("--external-kernel is asked at --level paranoid alone", Exit.USAGE)
            if no_sandbox and (pool or usual_pool()) != LOCAL:
                fail("--no-sandbox is for Lean on this machine, not for --pool", Exit.USAGE)
            with ExitStack() as stack:
                verifier = stack.enter_context(
                    open_verifier(
                        pool,
                        project=project,
                        sandbox=Sandbox(SandboxLevel.NONE) if no_sandbox else None,
                        workers=jobs,
                        limits=_limits(timeout, memory),
                        level=level,
                        external=[ExternalKernel(command) for command in external_kernel or []],
                        cache=None if no_cache else cache_dir() / "verdicts",
                        shared_cache=None if no_cache else cache,
                    )
                )
                stamp = verifier.stamp
                records = stack.enter_context(
                    RecordFile(
                        out,
                        Circumstances(level, stamp.toolchain, verifier.limits),
                        resume=resume,
                        ordered=ordered,
                        echo=sys.stdout.buffer if out is None else None,
                    )
                )
                view = BatchView(_expected(sources, shard))
                with shown(view, Console(stderr=True)):
                    for judged in judge_batch(
                        verifier, sources, records, ordered=ordered, shard=shard
                    ):
                        summary.add(judged.record.verdict)
                        view.add(judged)
        except BatchError as error:
            fail(str(error), Exit.USAGE)
        except KeyboardInterrupt:
            where = (
                f"{summary.total} verdicts are in {out}; go on with --resume" if out else "stopped"
            )
            fail(where, Exit.INTERRUPTED)
    if not summary.total and shard is None:
        fail(f"there is no candidate in {', '.join(names)}", Exit.USAGE)
    if resume:
        _tell_resumed(records, out)
    summary.show(Console(stderr=True), stamp)
    raise typer.Exit(_exit_code(summary, examples))


def _limits(timeout: float | None, memory: int | None) -> Limits | None:
    """What was asked for; None where nothing was, so that a server may say."""
    if timeout is None and memory is None:
        return None
    usual = Limits()
    return Limits(timeout or usual.wall_s, memory or usual.memory_mb)


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


def _expected(sources: list[LeanFile | CandidateFile], shard: Shard | None) -> int | None:
    """How many verdicts there will be, about; None if nobody knows."""
    counts = [source.expected for source in sources]
    if None in counts:
        return None
    return sum(count or 0 for count in counts) // (shard.count if shard else 1)


def _exit_code(summary: Summary, examples: bool) -> Exit:
    if summary.counts[Outcome.INFRASTRUCTURE]:
        return Exit.CANNOT_RUN
    if summary.counts[Outcome.INVALID_INPUT]:
        return Exit.USAGE
    if examples:
        return Exit.REJECTED if summary.surprises else Exit.OK
    return Exit.OK if summary.total == summary.counts[Outcome.PROVED] else Exit.REJECTED
