"""Training takes this machine's Lean, a server's or a cluster's by one setting."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from tests.server.running import Running
from tests.training.conftest import small_run
from training.journal import read_lines
from training.run import Run
from training.stages.grpo import reinforce

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.mark.parametrize("pool", ["local", "server", "ray"])
def test_a_run_is_rewarded_by_the_pool_that_it_names(
    request: pytest.FixtureRequest,
    toolchain: Toolchain,
    problem_file: Path,
    warm_folder: Path,
    tmp_path: Path,
    pool: str,
) -> None:
    where, kind = pool, "Verifier"
    if pool == "server":
        server: Running = request.getfixturevalue("server")
        where, kind = server.url, "RemoteVerifier"
    elif pool == "ray":
        where, kind = f"ray:{request.getfixturevalue('cluster').address}", "ClusterVerifier"
    changes = ["start=model", f"model={warm_folder}", "evaluation.every=0", "grpo.steps=2"]
    changes += [f"verification.pool={where}", "verification.timeout_s=10"]
    changes += ["verification.workers=null"]
    config = small_run(problem_file, tmp_path, *changes)
    run = Run.open(config, tmp_path / "run", toolchain, Sandbox.detect())
    with run.verifier(shared=True) as verifier:
        assert type(verifier).__name__ == kind
        reinforce(run, warm_folder, verifier)
    calls = read_lines(run.out / "grpo" / "rewards.jsonl")
    outcomes = sum((Counter(call["outcomes"]) for call in calls), Counter[str]())
    assert sum(outcomes.values()) >= 2 * config.grpo.rollouts
    assert outcomes["infrastructure"] == 0
    assert outcomes["proved"] + outcomes["rejected"] > 0
