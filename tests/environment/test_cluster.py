"""Environments on a Ray cluster of two nodes: the outcomes of a local one, on whichever node."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from lean_env.environment import ProofEnv, ProofState, Proved, StepperFault, TheoremRefused
from lean_env.environment.cluster import ClusterSteps
from lean_env.environment.open_environments import open_environments
from lean_env.environment.stepper import StepLimits
from lean_env.problems.theorem import Theorem
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from tests.environment.test_remote import SWAP, TRIED, shown
from tests.ray_cluster import LocalCluster

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def steps(shared_cluster: LocalCluster) -> Iterator[ClusterSteps]:
    shared_cluster.restore()
    with ClusterSteps(shared_cluster.address) as opened:
        yield opened


def test_outcomes_are_those_of_this_machine(steps: ClusterSteps, toolchain: Toolchain) -> None:
    assert steps.toolchain == str(toolchain)
    with ProofEnv(toolchain) as local, steps.open() as env:
        here, there = local.reset(SWAP), env.reset(SWAP)
        assert shown(there) == shown(here)
        mine, theirs = local.step_many(here, TRIED), env.step_many(there, TRIED)
        assert list(map(shown, theirs)) == list(map(shown, mine))
        with pytest.raises(TheoremRefused, match="unexpected"):
            env.reset(Theorem("t", "theorem t : True ∧"))


def test_many_searches_share_the_nodes(steps: ClusterSteps) -> None:
    def prove(number: int) -> bool:
        with steps.open() as env:
            state = env.reset(Theorem("t", f"theorem t (h : {number} = 0 ∧ True) : {number} = 0"))
            reached = env.step(state, "have := h.1")
            assert isinstance(reached, ProofState)
            return isinstance(env.step(reached, "exact this"), Proved)

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(prove, range(12)))


def test_a_call_is_interrupted_and_the_next_is_served(steps: ClusterSteps) -> None:
    with steps.open() as env, ThreadPoolExecutor(1) as threads:
        state = env.reset(SWAP)
        waiting = threads.submit(env.step, state, "sleep 8000; skip")
        time.sleep(1.0)
        env.interrupt()
        with pytest.raises(StepperFault, match="interrupted"):
            waiting.result()
        assert isinstance(env.step(state, "constructor"), ProofState)


def test_the_word_for_judging_is_the_word_for_searching(
    shared_cluster: LocalCluster, toolchain: Toolchain
) -> None:
    pool = f"ray:{shared_cluster.address}"
    opened = open_environments(pool, toolchain, Sandbox.detect(), limits=StepLimits())
    with opened as open_env, open_env() as env:
        assert isinstance(env.step(env.reset(SWAP), "exact ⟨h.2, h.1⟩"), Proved)
