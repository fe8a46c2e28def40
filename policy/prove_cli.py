"""`lean-env prove`: search for proofs, in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from lean_env.atomic import write_whole
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import PoolOption, ProjectOption, beside_others, in_a_folder
from lean_env.environment import StepLimits, StepperFault, Stepping
from lean_env.environment.open_environments import open_environments
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.repl.protocol import MAX_SECONDS
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate
from policy.fill import Filling
from policy.generator import ModelError
from policy.goal_steps import PREMISES
from policy.graph_json import GraphError
from policy.open_policy import SAMPLER, open_policy
from policy.proof_file import fits_one_file, proof_file
from policy.prove import Proving
from policy.prove_one import Fate, Plan, ProofAttempt
from policy.prove_records import pairs_of, records
from policy.prove_settings import (
    Settings,
    SettingsError,
    keep_theorems,
    kept_alone,
    kept_theorems,
    read_settings,
    save_settings,
)
from policy.prove_view import View
from policy.search import Budget, Kind
from policy.targets import STDIN, distinct, read_target
from policy.tree import TreeError, format_of, write_tree


def prove(
    context: typer.Context,
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TARGET…]",
            help="FILE, FILE:theorem, FILE#L42, a theorem as text, a shipped set's name, or - .",
            show_default=False,
        ),
    ] = None,
    search: Annotated[
        Kind, typer.Option(help="Which states come first; portfolio: whole proofs only.")
    ] = Kind.BEST_FIRST,
    policy: Annotated[
        str, typer.Option(help="portfolio, sampler, or a model as `lean-env generate` takes it.")
    ] = "sampler",
    samples: Annotated[
        int, typer.Option("-k", "--samples", min=1, help="Tactics asked for per state.")
    ] = 8,
    max_time: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds per theorem.")
    ] = 60.0,
    max_tactics: Annotated[
        int | None, typer.Option(min=1, help="Tactics tried per theorem (default: no bound).")
    ] = None,
    max_tokens: Annotated[
        int | None,
        typer.Option(min=1, help="Tokens of a model per theorem and run (default: no bound)."),
    ] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds per tactic.")
    ] = 10.0,
    premises: Annotated[
        str,
        typer.Option(
            metavar="N|URL",
            help="Theorems of the library that the sampler may use, or a server that picks them.",
        ),
    ] = str(PREMISES),
    negate: Annotated[
        bool, typer.Option("--negate", help="Search for a proof that it is false, beside it.")
    ] = False,
    jobs: Annotated[
        int, typer.Option("-j", "--jobs", min=1, help="Theorems at once; workers of one.")
    ] = 1,
    seed: Annotated[int, typer.Option(help="Start of the random numbers.")] = 0,
    resume: Annotated[
        Path | None,
        typer.Option(
            "--resume",
            metavar="DIR",
            callback=beside_others,
            help="Keep the searches in DIR, and go on with those that are there.",
        ),
    ] = None,
    minimise: Annotated[
        bool, typer.Option("--minimise", help="Shorten each proof as long as it is one.")
    ] = False,
    tree: Annotated[
        Path | None,
        typer.Option(
            callback=in_a_folder, help="Show the searches in a file: .html, .png, .dot or .json."
        ),
    ] = None,
    pairs: Annotated[
        Path | None,
        typer.Option(callback=in_a_folder, help="Write each state of a proof with its tactic."),
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
    project: ProjectOption = None,
    pool: PoolOption = None,
) -> None:
    """Search for proofs, and print them as a file that `lean-env verify` proves.

    Of a .lean file every theorem and example with a `sorry` is proved anew.
    With --write each `sorry` is searched by itself, and the file keeps the rest
    of the proof. A proof counts as found when the judge has proved the whole of
    it. Ctrl-C ends the searches and prints what was found. With --resume they
    go on later: all that is not given again is as it was, --max-tactics counts
    what was tried before, and without a TARGET all theorems of the folder are
    gone on with.

    Exit code 0: all proved; 1: something was not; 2: a mistake in the command;
    3: Lean could not be run; 130: stopped.

    Examples:

        lean-env prove "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"

        lean-env prove Work.lean:lemma_2 --tree lemma_2.html -o Lemma2.lean

        lean-env prove Work.lean --write

        lean-env prove problems.jsonl --resume runs/search --json -o out.jsonl

        lean-env prove --resume runs/search --max-time 600

        lean-env prove p.jsonl --pool http://HOST:8000 -j 16 --json -o out.jsonl
    """
    with clear_errors():
        try:
            given = _given(context)
            if "premises" in given and "policy" in given and policy != SAMPLER:
                raise ModelError(f"--premises is for the policy {SAMPLER}, not for {policy}")
            if write and (as_json or out):
                raise ProblemError("--write changes the files: leave out --json and -o")
            toolchain, sandbox = locate(project), Sandbox.detect()
            filling = _filling(targets or [], toolchain, sandbox) if write else None
            theorems = _theorems(targets or [], resume) if filling is None else filling.theorems
            if not (as_json or write) and not fits_one_file(theorems):
                raise ProblemError(
                    "the theorems have different headers, so no single file holds their proofs: "
                    "use --json"
                )
            if tree is not None:
                format_of(tree, len(theorems) * (1 + negate))
            settings = Settings(
                search=search.value,
                policy=policy,
                samples=samples,
                premises=premises,
                negate=negate,
                seed=seed,
                timeout=timeout,
                toolchain=str(toolchain),
                max_time=max_time,
                max_tactics=max_tactics,
                max_tokens=max_tokens,
            )
            with kept_alone(resume) if resume else nullcontext():
                saved = read_settings(resume) if resume else None
                if resume and saved is not None:
                    settings = settings.gone_on_with(saved, given, resume)
                plan = _plan(settings, minimise, resume, toolchain)
                if resume:  # only now, that nothing is wrong with them
                    save_settings(resume, settings)
                    keep_theorems(resume, theorems)
                limits = StepLimits(wall_s=min(settings.timeout, settings.max_time))
                with open_environments(
                    pool, toolchain, sandbox, limits=limits, sharers=jobs, project=project
                ) as open_env:
                    found, interrupted = _prove(theorems, plan, open_env, jobs)
        except (ProblemError, ModelError, GraphError, TreeError, SettingsError) as error:
            fail(str(error), Exit.USAGE)
        except StepperFault as error:
            fail(f"Lean could not be run: {error}", Exit.CANNOT_RUN)
        lost = 0
        if filling is None:
            _print(found, out, as_json=as_json)
        else:
            lost = _fill(filling, found)
        if tree is not None:
            _draw(found, tree)
        if pairs is not None:
            write_whole(pairs, pairs_of(found))
    _end(found, len(theorems), lost, resume, interrupted=interrupted)


def _given(context: typer.Context) -> set[str]:
    """The names of the options that stand on the command line."""
    sources = {name: context.get_parameter_source(name) for name in context.params}
    return {name for name, source in sources.items() if source and source.name == "COMMANDLINE"}


def _theorems(targets: Sequence[str], folder: Path | None) -> list[Theorem]:
    """Read what is to be proved: the targets, or without any the theorems of the folder."""
    if not targets:
        kept = kept_theorems(folder) if folder else []
        if not kept:
            where = f"in {folder} " if folder else ""
            raise ProblemError(
                f"there is nothing {where}to prove: give a file, or a theorem as text (--help)"
            )
        return distinct(kept)
    stdin = ""
    if STDIN in targets:
        try:
            stdin = sys.stdin.buffer.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ProblemError(f"standard input is not UTF-8: byte {error.start + 1}") from None
    return distinct([theorem for target in targets for theorem in read_target(target, stdin)])


def _filling(targets: Sequence[str], toolchain: Toolchain, sandbox: Sandbox) -> Filling:
    if not targets:
        raise ProblemError("--write needs the files that it is to fill")
    return Filling(targets, toolchain, sandbox)


def _plan(settings: Settings, shorten: bool, folder: Path | None, toolchain: Toolchain) -> Plan:
    return Plan(
        policy=open_policy(settings.policy, toolchain, settings.premises),
        budget=Budget(settings.max_tactics, settings.max_time, settings.max_tokens),
        kind=Kind(settings.search),
        width=settings.samples,
        seed=settings.seed,
        negate=settings.negate,
        shorten=shorten,
        folder=folder,
    )


def _prove(
    theorems: Sequence[Theorem], plan: Plan, open_env: Callable[[], Stepping], jobs: int
) -> tuple[list[ProofAttempt], bool]:
    """Search for all theorems; return what became of each, in order, and whether it was stopped."""
    found: list[ProofAttempt] = []
    with (
        View(plan.budget, len(theorems)) as view,
        Proving(theorems, plan, open_env, jobs=jobs, progress=view.progress) as proving,
    ):
        interrupted = _collect(proving, view, found)
    order = {theorem.name: place for place, theorem in enumerate(theorems)}
    found.sort(key=lambda attempt: order[attempt.theorem.name])
    return found, interrupted


def _collect(proving: Proving, view: View, found: list[ProofAttempt]) -> bool:
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


def _fill(filling: Filling, found: Sequence[ProofAttempt]) -> int:
    """Fill the files; return how many `sorry`s are left though they were not searched in vain."""
    lost = len(filling.refused)
    for name, why in filling.refused:
        typer.echo(f"{name}: cannot be searched: {why}", err=True)
    proofs = {one.theorem.name: one.proof for one in found if one.proof is not None}
    for file, filled in filling.fill(proofs):
        typer.echo(f"{file}: filled {', '.join(filled.names) or 'nothing'}", err=True)
        if filled.left:
            lost += len(filled.left)
            typer.echo(
                f"{file}: left as it was: {', '.join(filled.left)}; found, but not proved in place",
                err=True,
            )
    return lost


def _print(found: Sequence[ProofAttempt], out: Path | None, *, as_json: bool) -> None:
    proofs = [attempt.found for attempt in found if attempt.found is not None]
    text = records(found) if as_json else proof_file(proofs)
    if out is None:
        sys.stdout.write(text)
        sys.stdout.flush()
    else:
        write_whole(out, text)


def _draw(found: Sequence[ProofAttempt], path: Path) -> None:
    searched = [one for attempt in found for one in attempt.searched]
    if searched:
        write_tree(path, searched)
    else:
        typer.echo(f"{path}: not written, since nothing was searched", err=True)


def _end(
    found: Sequence[ProofAttempt],
    total: int,
    lost: int,
    folder: Path | None,
    *,
    interrupted: bool,
) -> None:
    fates = [attempt.fate for attempt in found]
    proved, false = fates.count(Fate.PROVED), fates.count(Fate.DISPROVED)
    disproved = f", {false} false" if false else ""
    typer.echo(f"{proved} of {total} proved{disproved}", err=True)
    if interrupted:
        kept = f"; the same command goes on with {folder}" if folder else ""
        fail(f"stopped{kept}", Exit.INTERRUPTED)
    raise typer.Exit(Exit.OK if proved == total and not lost else Exit.REJECTED)
