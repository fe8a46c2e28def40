"""Lean theorems as a taskset of the package `verifiers` 0.4: prompts, and the judge's reward.

    vf-eval training.verifiers_taskset --env.taskset.problems my-theorems.jsonl

`--env.taskset.task.pool http://HOST:PORT` has a server judge; else it is done where LEAN_ENV_POOL
says, on this machine if nothing does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import verifiers.v1 as vf

from lean_env.problems import Theorem
from lean_env.problems.sets import read_set
from policy.extraction import to_candidate
from policy.family import family_named, question
from training.shared_verifier import shared_verifier

__all__ = ["LeanTaskset"]


class LeanTaskConfig(vf.TaskConfig):
    """Where answers are judged (as of `open_verifier`), and how models are asked and read.

    `prefilled` says that the model's chat template opens the thinking itself.
    """

    pool: str = ""
    family: str = "instruct"
    prefilled: bool = False


class LeanConfig(vf.TasksetConfig):
    """`problems` is a theorem set: a name that lean-env knows, or a file."""

    problems: str
    task: LeanTaskConfig = LeanTaskConfig()


class LeanData(vf.TaskData):
    """One theorem."""

    header: str
    statement: str


class LeanTask(vf.Task[LeanData, vf.State, LeanTaskConfig]):
    """Prove a theorem in one answer."""

    @vf.reward(weight=1.0)
    async def proved(self, trace: vf.Trace) -> float:
        """1.0 for a proof, 0.0 for none.

        Raises RuntimeError for a fault of Lean's or ours, which verifiers takes for an error of the
        rollout: there is no reward that means nothing.
        """
        theorem = self._theorem()
        family = family_named(self.config.family)
        extraction = family.extract(trace.last_reply, prefilled=self.config.prefilled)
        candidate = to_candidate(theorem, extraction, theorem.name)
        if candidate is None:
            return 0.0
        verifier = await asyncio.to_thread(shared_verifier, self.config.pool)
        (verdict,) = await asyncio.to_thread(verifier.verify, [candidate])
        if verdict.reward is None:
            said = "; ".join(message.text for message in verdict.messages)
            raise RuntimeError(f"{verdict.outcome.value}: {said}")
        return verdict.reward

    async def validate(self, runtime: vf.Runtime) -> bool | None:
        """Whether Lean accepts the statement."""
        verifier = await asyncio.to_thread(shared_verifier, self.config.pool)
        pairs = [(self.data.header, self.data.statement)]
        (complaint,) = await asyncio.to_thread(verifier.prepare, pairs)
        return complaint is None

    def _theorem(self) -> Theorem:
        return Theorem(self.data.name or "theorem", self.data.statement, self.data.header)


class LeanTaskset(vf.Taskset[LeanTask, LeanConfig]):
    """The theorems of a set."""

    def load(self) -> Iterator[LeanTask]:
        """Yield a task per theorem; raises ProblemError."""
        family = family_named(self.config.task.family)
        for theorem in read_set(self.config.problems):
            data = LeanData(
                name=theorem.name,
                prompt=question(family.ask(theorem)),
                header=theorem.header,
                statement=theorem.statement,
            )
            yield LeanTask(data, self.config.task)
