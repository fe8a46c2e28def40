"""Walls to attack from behind, and the program that attacks them."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from lean_env.sandbox import Policy, Sandbox, SandboxLevel, bubblewrap, landlock

ATTACK_SOURCE = Path(__file__).parent / "attack.c"


def _available(level: SandboxLevel) -> str | None:
    """Return why a level cannot be tested on this machine, None if it can."""
    if level is SandboxLevel.NAMESPACES:
        return bubblewrap.refusal()
    if level is SandboxLevel.LANDLOCK and landlock.abi() == 0:
        return "this kernel has no Landlock"
    return None


@pytest.fixture(
    scope="module",
    params=[SandboxLevel.NAMESPACES, SandboxLevel.LANDLOCK],
    ids=lambda level: level.value,
)
def walls(request: pytest.FixtureRequest) -> Sandbox:
    """Each kind of sandbox that this machine allows."""
    level: SandboxLevel = request.param
    reason = _available(level)
    if reason is not None:
        pytest.skip(reason)
    return Sandbox(level)


@pytest.fixture(scope="session")
def no_walls() -> Sandbox:
    return Sandbox(SandboxLevel.NONE)


@pytest.fixture(scope="session")
def attacker(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled attacks of `attack.c`."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler to build the attacks with")
    program = tmp_path_factory.mktemp("attacker") / "attack"
    subprocess.run([compiler, "-O1", "-o", str(program), str(ATTACK_SOURCE)], check=True)
    program.chmod(0o755)
    return program


Attack = Callable[..., str]


@pytest.fixture
def attack(attacker: Path) -> Attack:
    """Run one attack and return its report: `OPEN …` or `SHUT …`, or `DEAD n` if it was killed."""

    def run(sandbox: Sandbox, *arguments: object, policy: Policy | None = None) -> str:
        policy = policy or Policy()
        policy = dataclasses.replace(policy, read_only=(*policy.read_only, attacker))
        command = [str(attacker), *map(str, arguments)]
        with sandbox.popen(command, policy) as process:
            out, err = process.popen.communicate(timeout=120)
            report = out.decode(errors="replace").strip()
            if not report:
                return f"DEAD {process.popen.returncode} {err.decode(errors='replace').strip()}"
            return report

    return run
