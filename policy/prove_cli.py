"""`lean-env prove`: search for proofs, in the terminal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress as Bars
from rich.progress import SpinnerColumn, TextColumn

from lean_env.atomic import write_whole
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import in_a_folder
from lean_env.environment import ProofEnv, Proved, StepLimits, StepperFault
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.repl.protocol import MAX_SECONDS
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate
from policy.fill import fill_file
from policy.generator import ModelError
from policy.graph_json import GraphError
from policy.models import check_model, is_model, open_generator
from policy.proof_file import fits_one_file, proof_file
from policy.prove import Plan, ProofAttempt, Proving
from policy.search import Budget, Ended, Kind, Progress
from policy.steps import GoalSteps, ModelSteps, PortfolioSteps, StepPolicy
from policy.targets import STDIN, distinct, file_of, read_target

_ENDED = {
    Ended.EXHAUSTED: "the policy has nothing more to try",
    Ended.BUDGET: "the budget is spent",
    Ended.STOPPED: "stopped",
}


def prove(
    targets: Annotated[
        list[str],
        typer.Argument(
            metavar="TARGET…",
            help="FILE, FILE:theorem, FILE#L42, a theorem as text, a shipped set's name, or - .",
            show_default=False,
        ),
    ],
    search: Annotated[
        Kind, typer.Option(help="Which states come first; portfolio: whole proofs only.")
    ] = Kind.BEST_FIRST,
    policy: Annotated[
        str, typer.Option(help="portfolio, sampler, or a model as `lean-env generate` takes it.")
    ] = "sampler",
    max_time: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds per theorem.")
    ] = 60.0,
    max_tactics: Annotated[
        int | None, typer.Option(min=1, help="Tactics tried per theorem [default: no bound].")
    ] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds per tactic.")
    ] = 10.0,
    jobs: Annotated[int, typer.Option("-j", "--jobs", min=1, help="Theorems at once.")] = 1,
    seed: Annotated[int, typer.Option(help="Start of the random numbers.")] = 0,
    resume: Annotated[
        Path | None,
        typer.Option(
            "--resume",
            metavar="DIR",
            callback=in_a_folder,
            help="Keep the searches in DIR, and go on with those that are there.",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One record per theorem, which verify reads.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", callback=in_a_folder, help="Write here, not to stdout."),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Put the proofs in place of each `sorry` of the files.")
    ] = False,
    project: Annotated[
        Path | None, typer.Option(help="Use this Lake project instead of the pocket toolchain.")
    ] = None,
) -> None:
    """Search for proofs, and print what was found as a file that `lean-env verify` proves.

    Of a .lean file every theorem with a `sorry` is searched. A proof counts as found when the judge
    has proved the whole of it. Ctrl-C ends the searches and prints what was found; with --resume
    the same command goes on, and --max-tactics counts what was tried before.

    Exit code 0: all proved; 1: something was not; 2: a mistake in the command; 3: Lean could not be
    run; 130: stopped.

    Examples:

        lean-env prove "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"

        lean-env prove Work.lean:lemma_2 --max-time 300 -o Lemma2.lean

        lean-env prove Work.lean --write

        lean-env prove problems.jsonl --jobs 8 --resume runs/search --json -o proofs.jsonl
    """
    with clear_errors():
        try:
            theorems = _theorems(targets)
            files = _files(targets) if write else []
            if write and (as_json or out):
                raise ProblemError("--write changes the files: leave out --json and -o")
            if not (as_json or write) and not fits_one_file(theorems):
                raise ProblemError(
                    "the theorems have different headers, so no single file holds their proofs: "
                    "use --json"
                )
            plan = Plan(_policy(policy), Budget(max_tactics, max_time), search, seed, resume)
            toolchain, sandbox = locate(project), Sandbox.detect()
            limits = StepLimits(wall_s=min(timeout, max_time))
            cores = max(1, len(os.sched_getaffinity(0)) // jobs)
            found: list[ProofAttempt] = []
            with (
                _view(plan.budget, len(theorems)) as view,
                Proving(
                    theorems,
                    plan,
                    lambda: ProofEnv(toolchain, sandbox, limits=limits, jobs=cores),
                    jobs=jobs,
                    progress=view.progress,
                ) as proving,
            ):
                interrupted = _collect(proving, view, found)
        except (ProblemError, ModelError, GraphError) as error:
            fail(str(error), Exit.USAGE)
        except StepperFault as error:
            fail(f"Lean could not be run: {error}", Exit.CANNOT_RUN)
        order = {theorem.name: place for place, theorem in enumerate(theorems)}
        found.sort(key=lambda attempt: order[attempt.theorem.name])
        proofs = [(one.theorem, one.proof) for one in found if one.proof is not None]
        if write:
            _fill(files, proofs, toolchain, sandbox)
            text = ""
        else:
            text = _records(found) if as_json else proof_file(proofs)
        if out is None:
            sys.stdout.write(text)
            sys.stdout.flush()
        else:
            write_whole(out, text)
    typer.echo(f"{len(proofs)} of {len(theorems)} proved", err=True)
    if interrupted:
        kept = f"; the same command goes on with {resume}" if resume else ""
        fail(f"stopped{kept}", Exit.INTERRUPTED)
    raise typer.Exit(Exit.OK if len(proofs) == len(theorems) else Exit.REJECTED)


def _theorems(targets: list[str]) -> list[Theorem]:
    stdin = ""
    if STDIN in targets:
        try:
            stdin = sys.stdin.buffer.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ProblemError(f"standard input is not UTF-8: byte {error.start + 1}") from None
    return distinct([theorem for target in targets for theorem in read_target(target, stdin)])


def _files(targets: list[str]) -> list[Path]:
    """The files to be filled; refuses what is none."""
    found: dict[Path, None] = {}
    for target in targets:
        file = file_of(target)
        if file is None:
            raise ProblemError(f"--write fills .lean files, and {target} is none")
        found[file] = None
    return list(found)


def _fill(
    files: list[Path],
    proofs: list[tuple[Theorem, Proved]],
    toolchain: Toolchain,
    sandbox: Sandbox,
) -> None:
    for file in files:
        try:
            names = fill_file(file, proofs, toolchain, sandbox)
        except ProblemError as error:
            fail(str(error), Exit.REJECTED, "print the proofs, without --write")
        typer.echo(f"{file}: filled {', '.join(names) or 'nothing'}", err=True)


def _policy(name: str) -> StepPolicy:
    if name == "portfolio":
        return PortfolioSteps()
    if name == "sampler":
        return GoalSteps()
    if not is_model(name):
        raise ModelError(
            f"{name} is no policy: choose portfolio, sampler, or a model (a folder, a hub name, "
            "vllm:NAME, http://HOST/v1#NAME)"
        )
    check_model(name)
    return ModelSteps(open_generator(name))


def _collect(proving: Proving, view: _View, found: list[ProofAttempt]) -> bool:
    """Gather all results, those of searches cut short by Ctrl-C too; return whether that was so."""
    interrupted = False
    while True:
        try:
            for attempt in proving.results():
                found.append(attempt)
                view.done(attempt)
        except KeyboardInterrupt:
            if interrupted:
                raise
            interrupted = True
            proving.stop()
        else:
            return interrupted


class _View:
    """What the terminal shows on stderr: a line per search that runs, and a line for each done."""

    def __init__(self, bars: Bars, budget: Budget, total: int) -> None:
        self._bars = bars
        self._budget = budget
        self._total = total
        self._done = 0
        self._tasks: dict[str, Any] = {}
        self._overall = bars.add_task(f"0 of {total} searched", total=None, shown="")

    def progress(self, theorem: Theorem, progress: Progress) -> None:
        """Show how far a search is."""
        rate = progress.tactics / max(progress.seconds, 0.001)
        left = []
        if self._budget.seconds is not None:
            left.append(f"{max(0.0, self._budget.seconds - progress.seconds):.0f} s")
        if self._budget.tactics is not None:
            left.append(f"{max(0, self._budget.tactics - progress.tactics)} tactics")
        shown = (
            f"{progress.open_states} of {progress.states} states open, {progress.tactics} tactics, "
            f"{rate:.0f}/s, {progress.seconds:.0f} s; left: {', '.join(left) or 'no bound'}"
        )
        if theorem.name not in self._tasks:
            self._tasks[theorem.name] = self._bars.add_task(
                escape(theorem.name), total=None, shown=shown
            )
        self._bars.update(self._tasks[theorem.name], shown=shown)

    def done(self, attempt: ProofAttempt) -> None:
        """Say what became of a theorem."""
        self._done += 1
        if (task := self._tasks.pop(attempt.theorem.name, None)) is not None:
            self._bars.remove_task(task)
        self._bars.update(self._overall, description=f"{self._done} of {self._total} searched")
        self._bars.console.print(f"{attempt.theorem.name}: {_became(attempt)}", markup=False)


@contextmanager
def _view(budget: Budget, total: int) -> Iterator[_View]:
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.fields[shown]}"),
    )
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    with Bars(*columns, console=console, transient=True) as bars:
        yield _View(bars, budget, total)


def _became(attempt: ProofAttempt) -> str:
    if attempt.ended is None:
        return f"refused by Lean: {attempt.refused}"
    spent = f"{_counted(attempt.tactics)} tried, {attempt.seconds:.1f} s"
    if attempt.proof is not None:
        return f"proved in {_counted(len(attempt.proof.tactics))}; {spent}"
    return f"not proved, {_ENDED[attempt.ended]}; {spent}"


def _counted(tactics: int) -> str:
    return f"{tactics} tactic{'' if tactics == 1 else 's'}"


def _records(found: list[ProofAttempt]) -> str:
    return "".join(json.dumps(_record(one), ensure_ascii=False) + "\n" for one in found)


def _record(attempt: ProofAttempt) -> dict[str, Any]:
    theorem, proof = attempt.theorem, attempt.proof
    return {
        "id": theorem.name,
        "header": theorem.header,
        "statement": f"{theorem.statement} := by",
        "proof": "" if proof is None else proof.proof,
        "tactics": [] if proof is None else list(proof.tactics),
        "ended": "refused" if attempt.ended is None else attempt.ended.value,
        "detail": attempt.refused,
        "tried": attempt.tactics,
        "seconds": round(attempt.seconds, 3),
    }
