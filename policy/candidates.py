"""Candidates from a model, written as they come: a file that `lean-env verify` reads.

A run that is stopped goes on where it was: what the file holds is not generated again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lean_env.problems import Theorem
from policy.candidate_file import CandidateFile, identity, stated
from policy.extraction import to_candidate
from policy.generator import Generator, Sampling


@dataclass(frozen=True, slots=True)
class Progress:
    """How far generation is: answers and their tokens in this run, and answers there are in all."""

    answers: int
    total: int
    tokens: int
    without_answer: int


def generate_candidates(
    generator: Generator,
    theorems: Sequence[Theorem],
    file: CandidateFile,
    *,
    samples: int,
    sampling: Sampling,
    batch: int = 16,
    progress: Callable[[Progress], None] = lambda state: None,
) -> Progress:
    """Append one record per answer to `file`, and return what was done.

    A record holds `id` (`NAME#K`), `header`, `statement`, `proof` or `code`, and `tokens`,
    `finished`, `model_text`, `model`. An answer without a proof has an empty `proof`, which is
    rejected: it counts as an attempt.
    """
    jobs = [
        (theorem, missing)
        for theorem in theorems
        if (missing := [k for k in range(samples) if identity(theorem, k) not in file.done])
    ]
    total = samples * len(theorems)
    state = Progress(total - sum(len(missing) for _, missing in jobs), total, 0, 0)
    progress(state)
    for count, group in _like_counts(jobs, batch):
        prompts = [generator.family.ask(theorem) for theorem, _ in group]
        drawn = generator.generate(prompts, count, _seeded(sampling, group))
        for (theorem, missing), answers in zip(group, drawn, strict=True):
            for number, answer in zip(missing, answers, strict=True):
                extraction = generator.family.extract(
                    answer.text, prefilled=generator.prefills_thinking, finished=answer.finished
                )
                candidate = to_candidate(theorem, extraction, identity(theorem, number))
                record: dict[str, Any] = {"id": identity(theorem, number), **stated(theorem)}
                if candidate is not None and candidate.code is not None:
                    record["code"] = candidate.code
                else:
                    record["proof"] = "" if candidate is None else candidate.proof
                record |= {
                    "tokens": answer.tokens,
                    "finished": answer.finished,
                    "model_text": answer.text,
                }
                file.add(record)
                state = replace(
                    state,
                    answers=state.answers + 1,
                    tokens=state.tokens + answer.tokens,
                    without_answer=state.without_answer + (candidate is None),
                )
        file.flush()
        progress(state)
    return state


def _seeded(sampling: Sampling, group: Sequence[tuple[Theorem, list[int]]]) -> Sampling:
    """The sampling of one batch, whose seed follows from the run's and from what is drawn.

    With the run's own a file that is added to would hold its first answers again.
    """
    if sampling.seed is None:
        return sampling
    wanted = [identity(theorem, number) for theorem, missing in group for number in missing]
    return replace(sampling, seed=random.Random(f"{sampling.seed} {wanted}").getrandbits(31))


def _like_counts(
    jobs: Sequence[tuple[Theorem, list[int]]], batch: int
) -> Iterator[tuple[int, list[tuple[Theorem, list[int]]]]]:
    """Theorems that lack equally many answers, in groups of at most `batch`."""
    by_count: dict[int, list[tuple[Theorem, list[int]]]] = {}
    for theorem, missing in jobs:
        by_count.setdefault(len(missing), []).append((theorem, missing))
    for count, members in by_count.items():
        for start in range(0, len(members), batch):
            yield count, members[start : start + batch]
