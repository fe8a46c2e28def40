"""Evaluation: pass@k by domain, seen against unseen, with all that makes a score comparable."""

from __future__ import annotations

import json
import logging
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any, ClassVar, Protocol

from pydantic import ConfigDict, TypeAdapter, ValidationError

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Verdict
from lean_env.problems import ProblemSet, Theorem
from lean_env.verify.verifying import Verifying
from policy.extraction import to_candidate
from policy.generator import Generator, Sampling
from training.complaint import complaint
from training.evaluation.passk import mean_over_theorems, mean_pass_at_k
from training.evaluation.tried import NO_ANSWER, Tried, chosen, tried
from training.evaluation.versions import versions

_BATCH = 32
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer to be judged; None where the policy gave none.

    `text` is what the policy wrote, whole, and `tokens` what that cost.
    """

    candidate: Candidate | None
    tokens: int = 0
    text: str = ""


class Answers(Protocol):
    """A policy seen from outside: theorems in, attempts out."""

    def __call__(self, theorems: Sequence[Theorem], samples: int, /) -> list[list[Attempt]]:
        """Return `samples` attempts for each theorem, in order."""
        ...


@dataclass(frozen=True)
class Score:
    """The evaluation of one policy on one data set.

    `counts` holds (samples, proved) a theorem. `pass_at` maps a part (`held_out`, `unseen`,
    `canary`) or a domain of it to k to (mean, low, high).
    `verifier_cpu_s` counts equal attempts at a theorem once, as they are judged once, and a verdict
    that was remembered at its first cost. `detail` says what the name leaves open, such as the
    tactic that was chosen. `tried` shows a few attempts.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid", allow_inf_nan=False)

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
    detail: str = ""
    tried: tuple[Tried, ...] = ()

    @staticmethod
    def from_json(record: dict[str, Any]) -> Score:
        """Read back what `to_json` gave, from JSON, where keys are text and tuples are lists.

        Raises ValueError, in one line, for what is no such record.
        """
        try:
            # As JSON, since that is where its types are known: a key that is text is a number.
            return _reader().validate_json(json.dumps(record), strict=True)
        except ValidationError as error:
            raise ValueError(complaint(error)) from None

    @property
    def samples(self) -> int:
        """Attempts that were judged, or held no answer."""
        return sum(samples for samples, _ in self.counts.values())

    def to_json(self) -> dict[str, Any]:
        """The record, as plain data."""
        return asdict(self)


@cache
def _reader() -> TypeAdapter[Score]:
    return TypeAdapter(Score)


def model_answers(generator: Generator, sampling: Sampling) -> Answers:
    """Ask a language model, whose answers end where those of its family do."""
    sampling = replace(sampling, stop=generator.family.stop)

    def answer(theorems: Sequence[Theorem], samples: int) -> list[list[Attempt]]:
        prompts = [generator.family.ask(theorem) for theorem in theorems]
        groups = generator.generate(prompts, samples, sampling)
        return [
            [
                Attempt(
                    to_candidate(
                        theorem,
                        generator.family.extract(
                            completion.text,
                            prefilled=generator.prefills_thinking,
                            finished=completion.finished,
                        ),
                        theorem.name,
                    ),
                    completion.tokens,
                    completion.text,
                )
                for completion in group
            ]
            for theorem, group in zip(theorems, groups, strict=True)
        ]

    return answer


def judged_ahead(
    theorems: Sequence[Theorem], answers: Answers, samples: int, verifier: Verifying
) -> Iterator[tuple[Sequence[Theorem], list[list[Attempt]], list[Verdict]]]:
    """Ask about batches of theorems; yield each with its attempts and the verdicts on those.

    Attempts without a candidate have no verdict. While a batch is judged the next one is answered:
    a model need not wait for Lean, nor Lean for a model.
    """
    judging = ThreadPoolExecutor(1, "judge-ahead")
    ahead: tuple[Sequence[Theorem], list[list[Attempt]], Future[list[Verdict]]] | None = None
    try:
        for start in range(0, len(theorems), _BATCH):
            batch = theorems[start : start + _BATCH]
            groups = answers(batch, samples)
            given = [a.candidate for group in groups for a in group if a.candidate is not None]
            judged = judging.submit(verifier.verify, given)
            if ahead is not None:
                yield ahead[0], ahead[1], ahead[2].result()
            ahead = batch, groups, judged
        if ahead is not None:
            yield ahead[0], ahead[1], ahead[2].result()
    finally:
        judging.shutdown(wait=False, cancel_futures=True)


def evaluate(
    name: str,
    answers: Answers,
    parts: Mapping[str, Sequence[Theorem]],
    verifier: Verifying,
    *,
    samples: int,
    ks: Iterable[int],
    ordered: bool = False,
    detail: str = "",
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Score:
    """Sample and judge every theorem of every part; canaries that fall are named in the score,
    and raise an alarm in the log.

    The attempts of an `ordered` policy are no draws at random: its pass@k is what its first k do.
    """
    started = time.monotonic()
    theorems = [theorem for part in parts.values() for theorem in part]
    counts: dict[str, tuple[int, int]] = {}
    outcomes: Counter[str] = Counter()
    results: dict[str, list[bool]] = {}
    shown: dict[str, list[tuple[str, Verdict | None]]] = {
        theorem.name: [] for part in parts.values() for theorem in chosen(part)
    }
    tokens, done, cpu = 0, 0, 0.0
    for batch, groups, found in judged_ahead(theorems, answers, samples, verifier):
        attempts = [(t, a) for t, group in zip(batch, groups, strict=True) for a in group]
        verdicts = iter(found)
        judged: defaultdict[str, list[bool]] = defaultdict(list)
        paid: dict[Candidate, float] = {}
        for theorem, attempt in attempts:
            tokens += attempt.tokens
            verdict = next(verdicts) if attempt.candidate is not None else None
            if theorem.name in shown:
                shown[theorem.name].append((attempt.text, verdict))
            outcomes[NO_ANSWER if verdict is None else verdict.outcome.value] += 1
            if attempt.candidate is not None and verdict is not None:
                paid[attempt.candidate] = verdict.cpu_s
            # What we could not judge is no sample at all.
            if verdict is None or verdict.reward is not None:
                judged[theorem.name].append(verdict is not None and verdict.proved)
        cpu += sum(paid.values())
        for theorem in batch:
            results[theorem.name] = judged[theorem.name]
            counts[theorem.name] = (len(judged[theorem.name]), sum(judged[theorem.name]))
        done += len(batch)
        progress(done, len(theorems))
    canaries = [t.name for t in theorems if t.canary and counts[t.name][1]]
    for canary in canaries:
        _log.error("ALARM: the false statement %s was judged proved", canary)
    return Score(
        policy=name,
        counts=counts,
        pass_at=_table(parts, results, tuple(ks), ordered),
        outcomes=dict(outcomes),
        tokens=tokens,
        verifier_cpu_s=cpu,
        seconds=time.monotonic() - started,
        data_hash=ProblemSet("evaluation", tuple(theorems)).data_hash,
        toolchain=verifier.toolchain,
        versions=versions(),
        canaries_proved=tuple(canaries),
        detail=detail,
        tried=tuple(
            kept
            for part, members in parts.items()
            for theorem in chosen(members)
            if (kept := tried(part, theorem, shown[theorem.name])) is not None
        ),
    )


def _table(
    parts: Mapping[str, Sequence[Theorem]],
    results: Mapping[str, Sequence[bool]],
    ks: tuple[int, ...],
    ordered: bool,
) -> dict[str, dict[int, tuple[float, float, float]]]:
    rows: dict[str, list[Sequence[bool]]] = {}
    for part, theorems in parts.items():
        rows[part] = [results[theorem.name] for theorem in theorems]
        for theorem in theorems:
            rows.setdefault(f"{part}/{theorem.domain}", []).append(results[theorem.name])
    table: dict[str, dict[int, tuple[float, float, float]]] = {}
    for row, entries in rows.items():
        table[row] = {}
        for k in ks:
            able = [proofs for proofs in entries if len(proofs) >= k]
            if not able:
                continue  # fewer samples than k everywhere: there is no pass@k to report
            if ordered:
                estimate = mean_over_theorems([float(any(proofs[:k])) for proofs in able])
            else:
                estimate = mean_pass_at_k([(len(proofs), sum(proofs)) for proofs in able], k)
            table[row][k] = (estimate.mean, estimate.low, estimate.high)
    return table
