"""The scores of a run's policies, each measured once and kept in `OUT/scores`."""

from __future__ import annotations

import json
import re
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.verify.verifying import Verifying
from training.evaluation.score import Answers, Score, evaluate
from training.progress import QUIET_S
from training.run import Run


def measure_policy(
    run: Run,
    name: str,
    answers: Answers,
    verifier: Verifying,
    *,
    ordered: bool = False,
    detail: str = "",
) -> Score:
    """The score of a policy on held-out theorems, unseen domains and canaries."""
    file = _file(run, name)
    if file.is_file():
        return Score.from_json(json.loads(file.read_text()))
    settings = run.config.evaluation
    parts = run.splits.reported(settings.per_domain, run.config.problems.split_seed)
    with run.progress.bar(f"evaluating {name}", quiet_s=QUIET_S) as advance:
        score = evaluate(
            name,
            answers,
            parts,
            verifier,
            samples=settings.samples,
            ks=settings.ks,
            ordered=ordered,
            detail=detail,
            progress=advance,
        )
    note_alarms(run, score)
    return keep_score(run, score)


def keep_score(run: Run, score: Score) -> Score:
    """Write a score down, and return it."""
    text = json.dumps(score.to_json(), indent=1)
    write_whole(_file(run, score.policy), text, make_folder=True)
    return score


def note_alarms(run: Run, score: Score) -> None:
    """Note every false statement that was "proved" in an evaluation."""
    for name in score.canaries_proved:
        run.alarm(name)


def _file(run: Run, policy: str) -> Path:
    slug = re.sub(r"\W+", "-", policy).strip("-")
    return run.out / "scores" / f"{slug}.json"
