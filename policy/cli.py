"""The commands of policies: `lean-env generate`."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import in_a_folder
from policy.options import FamilyOption, MaxTokensOption, TemperatureOption


def generate(
    problems: Annotated[
        list[str], typer.Argument(help="Theorem sets: files, names, `hf:…`, `dojo:…`.")
    ],
    model: Annotated[
        str,
        typer.Option(
            "--model", "-m", help="A folder or hub name, `vllm:NAME`, or `http://HOST/v1#NAME`."
        ),
    ],
    out: Annotated[
        Path, typer.Option("-o", "--out", callback=in_a_folder, help="Where candidates go.")
    ],
    samples: Annotated[
        int, typer.Option("-k", "--samples", min=1, help="Answers per theorem.")
    ] = 1,
    family: FamilyOption = None,
    max_tokens: MaxTokensOption = None,
    temperature: TemperatureOption = None,
    seed: Annotated[int | None, typer.Option(help="Start of the random numbers.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many theorems.")] = None,
    batch: Annotated[int, typer.Option(min=1, help="Theorems per call of the model.")] = 16,
) -> None:
    """Let a model write candidates, to be judged by `lean-env verify`.

    Stopped at any moment and started again, it goes on where it was; a larger -k adds answers.

    Examples:

        lean-env generate ladder -m runs/tiny/grpo/model -k 8 -o candidates.jsonl

        lean-env generate p.jsonl -m http://localhost:8000/v1#kimina -o c.jsonl

        lean-env verify candidates.jsonl -o verdicts.jsonl
    """
    from lean_env.problems.sets import read_set
    from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem
    from policy.candidate_file import CandidateFile
    from policy.candidates import Progress as State
    from policy.candidates import generate_candidates
    from policy.generator import ModelError, usual_sampling
    from policy.models import open_prover

    with clear_errors(), ExitStack() as stack:
        try:
            theorems: list[Theorem] = []
            for name in problems:
                theorems += read_set(name)
            chosen_from = ProblemSet("the theorems", tuple(theorems))  # no name twice
            chosen = chosen_from.theorems[:limit]
            # Claimed before the model is loaded, which takes minutes for a large one.
            file = stack.enter_context(CandidateFile(out, chosen, model))
            generator = open_prover(model, family=family)
            sampling = usual_sampling(
                generator.family, max_tokens=max_tokens, temperature=temperature, seed=seed
            )
            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[tokens]:,} tokens"),
                TimeRemainingColumn(),
            )
            with Progress(*columns, console=Console(stderr=True)) as bars:
                task = bars.add_task("generating", total=None, tokens=0)

                def show(state: State) -> None:
                    bars.update(
                        task, total=state.total, completed=state.answers, tokens=state.tokens
                    )

                done = generate_candidates(
                    generator,
                    chosen,
                    file,
                    samples=samples,
                    sampling=sampling,
                    batch=batch,
                    progress=show,
                )
        except (ProblemError, ModelError) as error:
            fail(str(error), Exit.USAGE)
        except KeyboardInterrupt:
            fail(f"stopped; the same command goes on with {out}", Exit.INTERRUPTED)
    typer.echo(
        f"{done.answers} of {done.total} answers in {out}, {done.tokens:,} new tokens; "
        f"{done.without_answer} new answers hold no proof",
        err=True,
    )
