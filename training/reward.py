"""The reward: a whole batch of completions judged at once by real Lean."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems import Theorem
from lean_env.verify.open_batch import OpenBatch
from lean_env.verify.verifying import Verifying
from policy.extraction import to_candidate
from policy.family import Family, family_named
from training.journal import append_line

INSTRUCT = family_named("instruct")
"""The family of a trainer that does not name one: a Lean block, with or without thinking."""
_log = logging.getLogger(__name__)
_SAMPLE = 2000  # characters of a text that the log shows


class LeanReward:
    """A reward function for TRL: 1.0 for a proof, 0.0 for none, None where we are to blame.

    The dataset has a column `name` that says which theorem a completion is about. `family` says how
    an answer is read, `prefilled` that the prompt opens `<think>` already. Never raises, and
    returns within `budget_s` seconds. Every call is logged: outcomes, seconds, the text of one
    sample for each reward, and an alarm if a false statement was "proved", which earns nothing all
    the same: a hole in the verifier is not to be learnt. `on_alarm` is told each such statement.
    `seconds` is the wall time spent on verification so far.
    """

    __name__ = "lean_reward"  # TRL names the metric after it

    def __init__(
        self,
        verifier: Verifying,
        theorems: Mapping[str, Theorem],
        *,
        budget_s: float = 120.0,
        family: Family = INSTRUCT,
        prefilled: bool = False,
        log: Path | None = None,
        on_alarm: Callable[[Theorem], None] = lambda theorem: None,
        ahead: bool = True,
    ) -> None:
        """`ahead=False` judges nothing before it is asked for."""
        self._verifier, self._theorems = verifier, theorems
        self._budget_s, self._family, self._prefilled = budget_s, family, prefilled
        self._log_file, self._on_alarm, self._ahead = log, on_alarm, ahead
        self._names: tuple[str, ...] = ()
        self._batch: OpenBatch | None = None
        self._lock = threading.Lock()
        self.alarms: list[Verdict] = []
        self.canaries = 0
        self.seconds = 0.0
        self.outcomes: Counter[str] = Counter()

    def __call__(
        self, completions: Sequence[Any], name: Sequence[str], **columns: Any
    ) -> list[float | None]:
        """Judge completions (texts, or conversations as TRL passes them); see the class.

        Where a rollout had several turns, the column `answer` holds its last one, which counts.
        """
        texts = columns.get("answer") or [_text(completion) for completion in completions]
        judged = self._judge(texts, name)
        # Training goes on without these samples: a fault of ours is nobody's wrong proof.
        rewards: list[float | None] = [None] * len(completions)
        if judged is not None:
            rewards = [self._reward(theorem, judged.get(i)) for i, theorem in enumerate(name)]
            state = columns.get("trainer_state")
            # TRL counts the steps that are done; its log counts the one that is being taken.
            step = None if state is None else int(state.global_step) + 1
            self._record(texts, name, judged, rewards, step)
        return rewards

    def begin(self, names: Sequence[str]) -> None:
        """An answer to each of these theorems is about to be written; see `tell`."""
        self._names = tuple(names)
        self._batch = None
        if self._ahead:
            self._batch = self._verifier.open_batch(len(names), deadline_s=self._budget_s)

    def tell(self, index: int, text: str) -> None:
        """The answer with this place among the names of `begin` is complete: judge it meanwhile.

        Never raises. An answer that turns out to be another in the end is judged again.
        """
        if self._batch is None:
            return
        started = time.monotonic()
        try:
            candidate = self._candidate(text, self._names[index], index)
            if candidate is not None:
                self._batch.add(candidate)
        except Exception:
            _log.exception("an answer could not be judged ahead")
            self._batch = None
        finally:
            self.seconds += time.monotonic() - started

    def verdicts(self, texts: Sequence[str], names: Sequence[str]) -> list[Verdict | None] | None:
        """Judge answers in mid-rollout, where nothing is rewarded yet.

        None stands for a text without an answer; None for all of them if nothing could be judged.
        Like the reward itself this never raises and keeps to the budget.
        """
        judged = self._judge(texts, names)
        return None if judged is None else [judged.get(index) for index in range(len(texts))]

    def _judge(self, texts: Sequence[str], names: Sequence[str]) -> dict[int, Verdict] | None:
        """Verdicts of the texts that hold an answer, all at once; None after a fault of ours."""
        started = time.monotonic()
        try:
            candidates: dict[int, Candidate] = {}
            for index, (text, name) in enumerate(zip(texts, names, strict=True)):
                candidate = self._candidate(text, name, index)
                if candidate is not None:
                    candidates[index] = candidate
            batch, self._batch = self._batch, None
            asked = list(candidates.values())
            if batch is None:
                verdicts = self._verifier.verify(asked, deadline_s=self._budget_s)
            else:
                verdicts = batch.verdicts(asked)
            judged = dict(zip(candidates, verdicts, strict=True))
            for index, verdict in judged.items():
                if self._theorems[names[index]].canary and verdict.proved:
                    self.alarms.append(verdict)
                    _log.error("ALARM: the false statement %s was judged proved", names[index])
                    self._on_alarm(self._theorems[names[index]])
        except Exception:
            _log.exception("the answers could not be judged")
            return None
        finally:
            self.seconds += time.monotonic() - started
        return judged

    def _candidate(self, text: str, name: str, index: int) -> Candidate | None:
        """What is to be judged of an answer, if there is anything."""
        extraction = self._family.extract(text, prefilled=self._prefilled)
        return to_candidate(self._theorems[name], extraction, str(index))

    def _reward(self, name: str, verdict: Verdict | None) -> float | None:
        if verdict is None:
            return 0.0
        fooled = verdict.proved and self._theorems[name].canary
        return 0.0 if fooled else verdict.reward

    def _record(
        self,
        texts: Sequence[str],
        names: Sequence[str],
        judged: Mapping[int, Verdict],
        rewards: Sequence[float | None],
        step: int | None,
    ) -> None:
        outcomes = Counter(_outcome(judged.get(index)) for index in range(len(names)))
        self.outcomes += outcomes
        canaries = sum(self._theorems[names[index]].canary for index in judged)
        self.canaries += canaries
        if self._log_file is None:
            return
        known = [reward for reward in rewards if reward is not None]
        entry: dict[str, Any] = {} if step is None else {"step": step}
        entry |= {
            "outcomes": dict(outcomes),
            "reward": sum(known) / len(known) if known else None,
            "cpu_s": sum(verdict.cpu_s for verdict in judged.values()),
            "cached": sum(verdict.cached for verdict in judged.values()),
            "canaries": canaries,
            "alarms": len(self.alarms),
            "samples": [
                {
                    "theorem": names[index],
                    "text": texts[index][:_SAMPLE].encode("utf-8", "replace").decode(),
                    "outcome": _outcome(judged.get(index)),
                }
                for index in _one_of_each(rewards)
            ],
        }
        try:
            with self._lock:
                append_line(self._log_file, entry)
        except OSError as error:
            # The verdicts are good all the same; the checkpoint will say that the disk is full.
            _log.error("%s: %s", self._log_file, error.strerror)


def _one_of_each(rewards: Sequence[float | None]) -> list[int]:
    """The first sample of each reward, for people to read."""
    first: dict[float | None, int] = {}
    for index, reward in enumerate(rewards):
        first.setdefault(reward, index)
    return list(first.values())


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
