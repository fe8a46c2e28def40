"""The reward: a whole batch of completions judged at once by real Lean."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.judge.verifier import Verifier
from lean_env.problems import Theorem
from policy.extraction import extract, to_candidate
from training.data import CANARY

_log = logging.getLogger(__name__)


class LeanReward:
    """A reward function for TRL: 1.0 for a proof, 0.0 for none, None where we are to blame.

    The dataset has a column `name` that says which theorem a completion is about. Never raises, and
    returns within `budget_s` seconds. Every call is logged: outcomes, seconds, and an alarm if a
    false statement was "proved". `observe` is told each (theorem, reward) for the curriculum.
    """

    __name__ = "lean_reward"  # TRL names the metric after it

    def __init__(
        self,
        verifier: Verifier,
        theorems: Mapping[str, Theorem],
        *,
        budget_s: float,
        prefilled: bool,
        log: Path | None = None,
        observe: Callable[[Theorem, float], None] = lambda theorem, reward: None,
    ) -> None:
        self._verifier, self._theorems = verifier, theorems
        self._budget_s, self._prefilled = budget_s, prefilled
        self._log_file, self._observe = log, observe
        self._lock = threading.Lock()
        self.alarms: list[Verdict] = []
        self.seconds = 0.0
        self.outcomes: Counter[str] = Counter()

    def __call__(
        self, completions: Sequence[Any], name: Sequence[str], **columns: Any
    ) -> list[float | None]:
        """Judge completions (texts, or conversations as TRL passes them); see the class."""
        started = time.monotonic()
        try:
            rewards = self._judge(completions, name)
        except Exception:
            # Training goes on without these samples: a fault of ours is nobody's wrong proof.
            _log.exception("the reward could not be computed")
            rewards = [None] * len(completions)
        elapsed = time.monotonic() - started
        self.seconds += elapsed
        if log_metric := columns.get("log_metric"):
            log_metric("verification_s", elapsed)
        return rewards

    def _judge(self, completions: Sequence[Any], names: Sequence[str]) -> list[float | None]:
        candidates: dict[int, Candidate] = {}
        for index, (completion, name) in enumerate(zip(completions, names, strict=True)):
            extraction = extract(_text(completion), prefilled=self._prefilled)
            candidate = to_candidate(self._theorems[name], extraction, str(index))
            if candidate is not None:
                candidates[index] = candidate
        verdicts = self._verifier.verify(list(candidates.values()), deadline_s=self._budget_s)
        judged = dict(zip(candidates, verdicts, strict=True))
        rewards: list[float | None] = [
            judged[index].reward if index in judged else 0.0 for index in range(len(names))
        ]
        self._record(names, judged, rewards)
        return rewards

    def _record(
        self,
        names: Sequence[str],
        judged: Mapping[int, Verdict],
        rewards: Sequence[float | None],
    ) -> None:
        outcomes: Counter[str] = Counter()
        for index, (name, reward) in enumerate(zip(names, rewards, strict=True)):
            theorem, verdict = self._theorems[name], judged.get(index)
            if reward is not None:
                self._observe(theorem, reward)
            outcomes[_outcome(verdict)] += 1
            if theorem.domain == CANARY and verdict is not None and verdict.proved:
                self.alarms.append(verdict)
                _log.error("ALARM: the false statement %s was judged proved", name)
        self.outcomes += outcomes
        if self._log_file is not None:
            known = [reward for reward in rewards if reward is not None]
            entry = {
                "outcomes": dict(outcomes),
                "reward": sum(known) / len(known) if known else None,
                "cpu_s": sum(verdict.cpu_s for verdict in judged.values()),
                "alarms": len(self.alarms),
            }
            with self._lock, self._log_file.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps(entry) + "\n")


def _outcome(verdict: Verdict | None) -> str:
    if verdict is None:
        return "no_answer"
    if verdict.outcome is Outcome.REJECTED and verdict.reason is not None:
        return verdict.reason.value
    return verdict.outcome.value


def _text(completion: Any) -> str:
    """The model's words: a string, or the assistant's last turn of a conversation."""
    if isinstance(completion, str):
        return completion
    return str(completion[-1]["content"]) if completion else ""
