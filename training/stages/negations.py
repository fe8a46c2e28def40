"""The second task of a run: theorems to be refuted, beside those to be proved."""

from __future__ import annotations

import random
from collections.abc import Collection
from pathlib import Path

from lean_env.environment import ProofEnv, TheoremRefused
from lean_env.problems import Theorem
from lean_env.problems.theorem import ProblemError
from policy.negate import negated
from training.journal import read_lines, write_lines
from training.run import Run


def negations(run: Run, folder: Path) -> dict[str, Theorem]:
    """Negations of training theorems by the theorems' names, a share of `problems.refute` of them.

    Made by the first process and kept in `folder`. Where Lean agrees to no negation that can be
    written, there is none.
    """
    share = run.config.problems.refute
    if not share:
        return {}
    file = folder / "negations.jsonl"

    def make() -> None:
        if not file.is_file():
            chosen = random.Random(f"{run.config.seed} refute").sample(
                run.splits.train, round(share * len(run.splits.train))
            )
            found = _negated(run, chosen)
            write_lines(file, [{"of": of, "theorem": one.to_json()} for of, one in found.items()])
            run.progress.say(f"grpo: {len(found)} of {len(chosen)} negations can be stated")

    run.ranks.after_first(make)
    return {line["of"]: Theorem.from_json(line["theorem"]) for line in read_lines(file)}


def _negated(run: Run, theorems: Collection[Theorem]) -> dict[str, Theorem]:
    found: dict[str, Theorem] = {}
    taken = set(run.splits.by_name)
    with (
        ProofEnv(run.toolchain, run.sandbox) as env,
        run.progress.bar("stating negations") as advance,
    ):
        for number, theorem in enumerate(theorems, 1):
            try:
                denial = negated(theorem, env)
            except (ProblemError, TheoremRefused):
                continue
            finally:
                advance(number, len(theorems))
            if denial.name not in taken:
                taken.add(denial.name)
                found[theorem.name] = denial
    return found
