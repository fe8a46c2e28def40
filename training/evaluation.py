"""Evaluation: pass@k by domain, seen against unseen, with all that makes a score comparable."""

from __future__ import annotations

import platform
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Protocol

from lean_env.judge.candidate import Candidate
from lean_env.judge.verifier import Verifier
from lean_env.problems import ProblemSet, Theorem
from policy.chat import proof_prompt
from policy.extraction import extract, to_candidate
from policy.generator import Generator, Sampling
from training.data import CANARY
from training.passk import Estimate, mean_pass_at_k

_BATCH = 32


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer to be judged; None where the policy gave none. `tokens` is what it cost."""

    candidate: Candidate | None
    tokens: int = 0


class Answers(Protocol):
    """A policy seen from outside: theorems in, attempts out."""

    def __call__(self, theorems: Sequence[Theorem], samples: int, /) -> list[list[Attempt]]:
        """Return `samples` attempts for each theorem, in order."""
        ...


@dataclass(frozen=True)
class Score:
    """The evaluation of one policy on one data set.

    `counts` holds (samples, proved) a theorem; `groups` names its part: `held_out`, `unseen`,
    `canary`. `pass_at` maps a part or domain to k to (mean, low, high).
    """

    policy: str
    counts: dict[str, tuple[int, int]]
    pass_at: dict[str, dict[int, tuple[float, float, float]]]
    outcomes: dict[str, int]
    tokens: int
    verifier_cpu_s: float
    seconds: float
    data_hash: str
    toolchain: str
    versions: dict[str, str]
    canaries_proved: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The record, as plain data."""
        return asdict(self)


def model_answers(generator: Generator, sampling: Sampling) -> Answers:
    """Ask a language model."""

    def answer(theorems: Sequence[Theorem], samples: int) -> list[list[Attempt]]:
        prompts = [proof_prompt(theorem) for theorem in theorems]
        groups = generator.generate(prompts, samples, sampling)
        return [
            [
                Attempt(
                    to_candidate(
                        theorem,
                        extract(completion.text, prefilled=generator.prefills_thinking),
                        theorem.name,
                    ),
                    completion.tokens,
                )
                for completion in group
            ]
            for theorem, group in zip(theorems, groups, strict=True)
        ]

    return answer


def evaluate(
    name: str,
    answers: Answers,
    parts: Mapping[str, Sequence[Theorem]],
    verifier: Verifier,
    *,
    samples: int,
    ks: Iterable[int],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Score:
    """Sample and judge every theorem of every part; canaries that fall are named in the score."""
    started = time.monotonic()
    theorems = [theorem for part in parts.values() for theorem in part]
    counts: dict[str, tuple[int, int]] = {}
    outcomes: Counter[str] = Counter()
    tokens, cpu = 0, 0.0
    for start in range(0, len(theorems), _BATCH):
        batch = theorems[start : start + _BATCH]
        groups = answers(batch, samples)
        attempts = [(t, a) for t, group in zip(batch, groups, strict=True) for a in group]
        given = [attempt.candidate for _, attempt in attempts if attempt.candidate is not None]
        verdicts = iter(verifier.verify(given))
        judged: defaultdict[str, list[bool]] = defaultdict(list)
        for theorem, attempt in attempts:
            tokens += attempt.tokens
            verdict = next(verdicts) if attempt.candidate is not None else None
            outcomes["no_answer" if verdict is None else verdict.outcome.value] += 1
            cpu += 0.0 if verdict is None else verdict.cpu_s
            # What we could not judge is no sample at all.
            if verdict is None or verdict.reward is not None:
                judged[theorem.name].append(verdict is not None and verdict.proved)
        for theorem in batch:
            results = judged[theorem.name]
            counts[theorem.name] = (len(results), sum(results))
        progress(min(start + _BATCH, len(theorems)), len(theorems))
    canaries = [t.name for t in theorems if t.domain == CANARY and counts[t.name][1]]
    return Score(
        policy=name,
        counts=counts,
        pass_at=_table(parts, counts, tuple(ks)),
        outcomes=dict(outcomes),
        tokens=tokens,
        verifier_cpu_s=cpu,
        seconds=time.monotonic() - started,
        data_hash=ProblemSet("evaluation", tuple(theorems)).data_hash,
        toolchain=str(verifier.judge.toolchain),
        versions=versions(),
        canaries_proved=tuple(canaries),
    )


def _table(
    parts: Mapping[str, Sequence[Theorem]], counts: dict[str, tuple[int, int]], ks: tuple[int, ...]
) -> dict[str, dict[int, tuple[float, float, float]]]:
    rows: dict[str, list[tuple[int, int]]] = {}
    for part, theorems in parts.items():
        rows[part] = [counts[theorem.name] for theorem in theorems]
        for theorem in theorems:
            rows.setdefault(f"{part}/{theorem.domain}", []).append(counts[theorem.name])
    table: dict[str, dict[int, tuple[float, float, float]]] = {}
    for row, entries in rows.items():
        table[row] = {}
        for k in ks:
            able = [(samples, proved) for samples, proved in entries if samples >= k]
            if not able:
                continue  # fewer samples than k everywhere: there is no pass@k to report
            estimate: Estimate = mean_pass_at_k(able, k)
            table[row][k] = (estimate.mean, estimate.low, estimate.high)
    return table


def versions() -> dict[str, str]:
    """What produced a score."""
    found = {"python": platform.python_version()}
    for package in ("lean-env", "torch", "transformers", "trl", "vllm"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
