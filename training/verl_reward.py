"""Lean's verdict as verl's `compute_score`, and the rows that verl trains on.

verl is told the path of this file and the function's name (`custom_reward_function.path`, `.name`)
and reads rows as `verl_row` makes them, from a Parquet file.
"""

from __future__ import annotations

import json
from typing import Any

from lean_env.problems import Theorem
from policy.extraction import to_candidate
from policy.family import Family, family_named
from training.shared_verifier import shared_verifier

SOURCE = "lean_env"
"""What rows of ours have as their `data_source`."""


def verl_row(theorem: Theorem, family: Family, *, prefilled: bool = False) -> dict[str, Any]:
    """One row of verl's data: the prompt, and what `compute_score` needs to judge an answer.

    `prefilled` says that the model's chat template opens the thinking itself.
    """
    truth = {"name": theorem.name, "header": theorem.header, "statement": theorem.statement}
    return {
        "data_source": SOURCE,
        "prompt": family.ask(theorem),
        "ability": "theorem proving",
        "reward_model": {"style": "rule", "ground_truth": json.dumps(truth)},
        "extra_info": {"family": family.name, "prefilled": prefilled},
    }


def compute_score(
    data_source: str,
    solution_str: str,
    ground_truth: str,
    extra_info: dict[str, Any] | None = None,
    **others: Any,
) -> dict[str, Any]:
    """Judge one answer: `score` is 1.0 for a proof and 0.0 for anything else, `outcome` says what.

    verl has no sample that counts for nothing: where Lean could not judge, the score is 0.0 and the
    outcome `infrastructure`, which its log shows. Safe to call from several threads, which is how
    verl judges many at once. Raises ValueError for a row that `verl_row` did not make.
    """
    if data_source != SOURCE:
        raise ValueError(f"a row of {data_source!r} is not about a theorem: see verl_row")
    truth, said = json.loads(ground_truth), extra_info or {}
    theorem = Theorem(truth["name"], truth["statement"], header=truth["header"])
    family = family_named(said.get("family", "instruct"))
    extraction = family.extract(solution_str, prefilled=bool(said.get("prefilled", False)))
    candidate = to_candidate(theorem, extraction, theorem.name)
    if candidate is None:
        return {"score": 0.0, "outcome": "no_answer"}
    (verdict,) = shared_verifier().verify([candidate])
    return {"score": verdict.reward or 0.0, "outcome": verdict.outcome.value}
