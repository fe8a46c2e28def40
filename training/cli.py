"""The commands of training: `lean-env train`, `eval`, `report` and `bench train`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from lean_env.atomic import write_whole
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import PoolOption, can_become_a_folder, in_a_folder
from lean_env.repl.protocol import MAX_SECONDS
from policy.options import FamilyOption, MaxTokensOption, TemperatureOption
from training.bench_cli import bench as bench  # one of these commands, in a file of its own
from training.cli_checks import check_sets, need_one_process, read_settings
from training.cli_faults import faults

if TYPE_CHECKING:
    from training.run import Run

train = typer.Typer(no_args_is_help=True, help="Train a policy against real Lean.")

ConfigOption = Annotated[Path, typer.Argument(help="The run's YAML; see training/configs.")]
OutOption = Annotated[
    Path, typer.Option("-o", "--out", callback=can_become_a_folder, help="The run's folder.")
]
SetOption = Annotated[
    list[str] | None, typer.Option("--set", help="Override a key: grpo.steps=20; repeatable.")
]
HtmlOption = Annotated[
    Path | None, typer.Option(callback=in_a_folder, help="Write the page with plots here.")
]
DryRunOption = Annotated[
    bool, typer.Option("--dry-run", help="Only say what the run would take; nothing is written.")
]
GpuOption = Annotated[
    bool, typer.Option("--gpu", help="With --dry-run: as on GPUs, whatever this machine has.")
]
ProcessesOption = Annotated[
    int, typer.Option(min=1, help="With --dry-run: as if launched with so many processes.")
]


@train.command("all")
def train_all(
    config: ConfigOption,
    out: OutOption = Path("runs/latest"),
    change: SetOption = None,
    dry_run: DryRunOption = False,
    processes: ProcessesOption = 1,
    gpu: GpuOption = False,
) -> None:
    """Run every stage: seeds, warm start, GRPO, evaluation against the baselines.

    Killed at any moment and started again, it goes on where it was. With --dry-run it says the
    parameters, the memory per device by part, the tokens of a step and what verification takes.

    Example:

        lean-env train all training/configs/tiny-cpu.yaml -o runs/tiny

        lean-env train all training/configs/kimina-1.7b-lora.yaml --dry-run --gpu
    """
    if dry_run:
        need_one_process("train all --dry-run")
        _plan(config, change, processes, gpu or None)
        return
    with _run(config, out, change) as run:
        from training.report.repeats import table_of
        from training.report.tables import show_rows, show_searched
        from training.stages.pipeline import run_all

        scores, searched = run_all(run)
        if scores:
            show_rows(table_of([scores]), "mean over theorems [95 % interval]")
        if searched:
            show_searched(table_of([searched]))


@train.command()
def seeds(
    config: ConfigOption,
    out: OutOption = Path("runs/seeds"),
    change: SetOption = None,
    seed: Annotated[
        list[int] | None, typer.Option(min=0, help="A seed; repeatable (default: 0, 1 and 2).")
    ] = None,
    html: HtmlOption = None,
) -> None:
    """Run every stage with several seeds, and show them as one table with intervals over seeds.

    The theorems stay the same. Each seed has a folder of its own, OUT/seed-N. Killed at any moment
    and started again, it goes on where it was.

    Example:

        lean-env train seeds training/configs/families-cpu.yaml -o runs/families --html page.html
    """
    need_one_process("train seeds")
    wanted = list(dict.fromkeys(seed or (0, 1, 2)))
    folders = [out / f"seed-{number}" for number in wanted]
    for number, folder in zip(wanted, folders, strict=True):
        with _run(config, folder, [*(change or ()), f"seed={number}"]) as run:
            from training.stages.pipeline import run_all

            run_all(run)
    report(folders, html=html)


@train.command()
def sft(
    config: ConfigOption, out: OutOption = Path("runs/latest"), change: SetOption = None
) -> None:
    """Find proofs without a model and fine-tune on them (the warm start).

    Example:

        lean-env train sft training/configs/tiny-cpu.yaml -o runs/tiny
    """
    need_one_process("train sft")
    with _run(config, out, change) as run, run.verifier() as verifier:
        from training.stages.seeds import find_seeds
        from training.stages.warm_start import warm_start

        warm_start(run, find_seeds(run, verifier))


@train.command()
def expert(
    config: ConfigOption, out: OutOption = Path("runs/latest"), change: SetOption = None
) -> None:
    """Improve the warm-started policy by expert iteration: learn from its own verified proofs.

    Each round ends with a model folder, `OUT/expert-N/model`. Killed at any moment and started
    again, it goes on where it was.

    Example:

        lean-env train expert training/configs/tiny-cpu.yaml -o runs/tiny --set expert.rounds=3
    """
    need_one_process("train expert")
    with _run(config, out, change) as run, run.verifier() as verifier:
        from training.stages.expert import expert_iteration
        from training.stages.seeds import find_seeds
        from training.stages.warm_start import warm_start

        solved = find_seeds(run, verifier)
        folder = expert_iteration(run, solved, warm_start(run, solved), verifier)
        typer.echo(folder)


@train.command()
def tactics(
    config: ConfigOption, out: OutOption = Path("runs/latest"), change: SetOption = None
) -> None:
    """Fine-tune a policy of single tactics on pairs of a proof state and a tactic.

    The pairs are those of LeanDojo Benchmark 4, or what `lean-env prove --pairs` wrote; theorems
    that the run evaluates are left out. `lean-env prove --policy OUT/tactics/model` searches with
    it.

    Example:

        lean-env train tactics training/configs/tiny-cpu.yaml -o runs/steps --set tactics.steps=200
    """
    with _run(config, out, change) as run:
        from training.stages.tactics import tactic_policy

        typer.echo(tactic_policy(run))


@train.command()
def grpo(
    config: ConfigOption, out: OutOption = Path("runs/latest"), change: SetOption = None
) -> None:
    """Reinforce a policy with GRPO against real Lean, from where the configuration says.

    Example:

        lean-env train grpo training/configs/tiny-cpu.yaml -o runs/tiny --set grpo.steps=100
    """
    with _run(config, out, change) as run:
        from training.stages.pipeline import learn

        learn(run)


def evaluate(
    model: Annotated[
        str, typer.Argument(help="A model, `sampler`, `portfolio`, or a tactic in quotes.")
    ],
    problems: Annotated[
        list[str],
        typer.Option(
            "--problems", "-p", help="A set: a name, a file, `hf:…`, `dojo:…`; repeatable."
        ),
    ],
    samples: Annotated[int, typer.Option("-n", min=1, help="Attempts per theorem.")] = 8,
    domains: Annotated[
        list[str] | None, typer.Option("--domain", help="Only these domains; repeatable.")
    ] = None,
    seen: Annotated[
        list[str] | None,
        typer.Option("--seen", help="Domains the policy was trained on (default: not told apart)."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many theorems.")] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds for an attempt.")
    ] = 10.0,
    family: FamilyOption = None,
    max_tokens: MaxTokensOption = None,
    temperature: TemperatureOption = None,
    seed: Annotated[int, typer.Option(min=0, help="Start of the random numbers.")] = 0,
    pool: PoolOption = None,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", callback=in_a_folder, help="Write the record here."),
    ] = None,
) -> None:
    """Measure pass@k by domain, seen against unseen, canaries always included.

    Exit code 1 if a canary, a statement that is false, was "proved".

    Example:

        lean-env eval runs/tiny/grpo/model -p corebench --seen Nat --seen Int -n 8 -o score.json

        lean-env eval http://localhost:8000/v1#kimina-prover -p minif2f.jsonl -n 32
    """
    need_one_process("eval")
    with clear_errors():
        from lean_env.sandbox import Sandbox
        from lean_env.toolchain import locate
        from training.evaluation.policy_name import UnknownPolicyError, check_policy

        try:
            check_policy(model, locate(), Sandbox.detect())
        except UnknownPolicyError as error:
            fail(str(error), Exit.USAGE)
    check_sets(problems, domains or (), seen or ())
    with faults(out or Path.cwd()):
        from training.evaluation.measure import Measurement, measure
        from training.progress import Progress
        from training.report.tables import show_domains

        with Progress(Console(stderr=True)).bar("evaluating") as advance:
            score = measure(
                Measurement(
                    policy=model,
                    sets=tuple(problems),
                    samples=samples,
                    domains=tuple(domains or ()),
                    seen=tuple(seen or ()),
                    limit=limit,
                    timeout_s=timeout,
                    family=family,
                    max_tokens=max_tokens,
                    temperature=temperature,
                    seed=seed,
                    pool=pool,
                ),
                advance,
            )
        if out is not None:
            write_whole(out, json.dumps(score.to_json(), indent=1))
    show_domains(score)
    if score.canaries_proved:
        fail(f"false statements were proved: {', '.join(score.canaries_proved)}", Exit.REJECTED)


def report(
    runs: Annotated[list[Path], typer.Argument(help="Folders of runs; several seeds together.")],
    html: HtmlOption = None,
    searches: Annotated[
        list[Path] | None,
        typer.Option(metavar="DIR", help="Searches of `prove --resume DIR`: link their trees."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Show what runs came to: scores seen against unseen, and one HTML page with the curves.

    Runs that differ in nothing but the seed are taken together: mean and 95 % interval over seeds.
    Runs of different configurations are shown apart. The page begins with configuration, dates and
    versions, and shows what was tried and what Lean said.

    Examples:

        lean-env report runs/tiny-0 runs/tiny-1 runs/tiny-2 --html report.html

        lean-env report runs/tiny-0 --searches runs/search --html report.html
    """
    from training.report.data import to_json
    from training.report.page import caption, write_html
    from training.report.records import ReportError, read_run
    from training.report.repeats import gather
    from training.report.searches import read_searches
    from training.report.tables import show_curve, show_rows, show_searched

    if searches and html is None:
        fail("--searches needs --html: their trees are linked from the page", Exit.USAGE)
    with clear_errors():
        try:
            groups, notes = gather([read_run(folder) for folder in runs])
            searched = [read_searches(folder) for folder in searches or ()]
        except ReportError as error:
            fail(str(error), Exit.USAGE)
        if as_json:
            typer.echo(json.dumps(to_json(groups, notes)))
        else:
            for group in groups:
                show_rows(group.rows(), f"{group.name}: {caption(group)}")
                show_searched(group.searched())
                show_curve(group)
        for note in notes:
            typer.echo(note, err=True)
        if html is not None:
            write_html(groups, notes, html, searched)
            typer.echo(f"wrote {html}", err=True)


def _plan(file: Path, change: list[str] | None, processes: int, gpu: bool | None) -> None:
    """Say what a run would take, without its folder."""
    config = read_settings(file, change)
    with faults(Path.cwd()):
        from training.plan import plan
        from training.plan_view import show_plan

        found = plan(config, processes, gpu=gpu)
    show_plan(found)


@contextmanager
def _run(config: Path, out: Path, change: list[str] | None) -> Iterator[Run]:
    """A run ready to go."""
    settings = read_settings(config, change)
    with faults(out):
        from lean_env.sandbox import Sandbox
        from lean_env.toolchain import locate
        from training.progress import Progress
        from training.ranks import Ranks
        from training.run import Run
        from training.stages.grpo import check

        ranks = Ranks.of_launcher()
        check(settings, ranks)
        progress = Progress(Console(stderr=True) if ranks.first else None)
        yield Run.open(settings, out, locate(), Sandbox.detect(), progress, ranks)
