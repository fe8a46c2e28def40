"""Steps in asyncio programs: the same outcomes, many at once, and a loop that is never blocked."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Coroutine, Sequence
from functools import partial
from typing import Any

import pytest

from lean_env.environment import (
    AsyncProofEnv,
    Outcome,
    ProofEnv,
    ProofState,
    Proved,
    StepLimits,
    TacticError,
    TheoremRefused,
)
from lean_env.problems.theorem import Theorem
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

SWAP = Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")


class FakeEnv(ProofEnv):
    """Takes its time for each tactic and writes down in which thread it was asked for what."""

    def __init__(self, log: list[tuple[int, tuple[str, ...]]], slow_s: float = 0.0) -> None:
        self._log = log
        self._slow_s = slow_s
        self.closed = False

    def reset(self, theorem: Theorem) -> ProofState:
        return ProofState(theorem.header, theorem.statement, (), ())

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        time.sleep(self._slow_s)
        self._log.append((threading.get_ident(), state.tactics))
        return [ProofState(state.header, state.statement, (*state.tactics, t), ()) for t in tactics]

    def close(self) -> None:
        self.closed = True


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def test_outcomes_are_those_of_the_environment(toolchain: Toolchain) -> None:
    opener = partial(ProofEnv, toolchain, Sandbox.detect(), jobs=1, limits=StepLimits(wall_s=10.0))

    async def work() -> None:
        async with AsyncProofEnv(opener, workers=2) as env:
            state = await env.reset(SWAP)
            reached = await env.step(state, "constructor")
            assert isinstance(reached, ProofState)
            both = await asyncio.gather(
                env.step_many(reached, ["exact h.2", "exact h"]), env.step(state, "exact h.symm")
            )
            [left, wrong], proved = both
            assert isinstance(left, ProofState)
            assert isinstance(wrong, TacticError)
            assert isinstance(proved, Proved)
            assert isinstance(await env.step(left, "exact h.1"), Proved)
            with pytest.raises(TheoremRefused):
                await env.reset(Theorem("t", "theorem t : 1 = nope 2"))

    run(work())


def test_many_tasks_are_spread_and_block_nothing() -> None:
    async def work() -> None:
        log: list[tuple[int, tuple[str, ...]]] = []
        ticks = 0
        async with AsyncProofEnv(lambda: FakeEnv(log, slow_s=0.02), workers=2) as env:
            state = await env.reset(SWAP)
            steps = [asyncio.create_task(env.step(state, f"tactic{n}")) for n in range(8)]
            while not all(step.done() for step in steps):
                ticks += 1
                await asyncio.sleep(0.001)
            reached = [step.result() for step in steps]
        assert [r.tactics for r in reached if isinstance(r, ProofState)] == [
            (f"tactic{n}",) for n in range(8)
        ]
        assert len({thread for thread, _ in log}) == 2  # both workers had something to do
        assert ticks > 8  # and the loop went on meanwhile

    run(work())


def test_a_state_is_stepped_where_it_lives() -> None:
    async def work() -> None:
        log: list[tuple[int, tuple[str, ...]]] = []
        async with AsyncProofEnv(lambda: FakeEnv(log), workers=3) as env:
            state: Outcome = await env.reset(SWAP)
            for number in range(5):
                assert isinstance(state, ProofState)
                state = await env.step(state, f"tactic{number}")
        assert len({thread for thread, _ in log}) == 1

    run(work())


def test_a_task_that_is_cancelled_harms_no_other() -> None:
    async def work() -> None:
        log: list[tuple[int, tuple[str, ...]]] = []
        opened: list[FakeEnv] = []

        def open_env() -> FakeEnv:
            opened.append(FakeEnv(log, slow_s=0.05))
            return opened[-1]

        async with AsyncProofEnv(open_env, workers=1) as env:
            state = await env.reset(SWAP)
            given_up, waiting, wanted = (
                asyncio.create_task(env.step(state, tactic)) for tactic in ("a", "b", "c")
            )
            await asyncio.sleep(0.01)
            given_up.cancel()
            waiting.cancel()
            reached = await wanted
            assert isinstance(reached, ProofState)
            assert reached.tactics == ("c",)
            assert waiting.cancelled()
        assert [env.closed for env in opened] == [True]
        assert len(log) == 2  # what had not begun was not begun

    run(work())
