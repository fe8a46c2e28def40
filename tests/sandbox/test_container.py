"""Inside a container that forbids namespaces, as Docker's default profile does."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from lean_env.sandbox import SandboxLevel, landlock

# what the default profile of container engines denies to a container without CAP_SYS_ADMIN
CONTAINED = """
import json, sys
from lean_env.sandbox import Sandbox, SandboxUnavailable, kernel, seccomp, syscalls
from lean_env.sandbox.probe import breakouts, probe
from lean_env.sandbox.seccomp import Deny
denied = [Deny(call) for call in ("unshare", "setns", "mount", "umount2", "pivot_root")]
denied.append(Deny("clone", argument=0, mask=0x7E020000, unless=0))
denied.append(Deny("clone3", 38))
if "no landlock" in sys.argv:
    denied.append(Deny("landlock_create_ruleset", 38))
kernel.forbid_new_privileges()
kernel.install(seccomp.assemble(denied, syscalls.native_architecture()))
report = {"checks": [[check.ok, check.detail] for check in probe()]}
try:
    sandbox = Sandbox.detect()
except SandboxUnavailable as error:
    report["refused"] = str(error)
else:
    report["level"] = sandbox.level.value
    report["through"] = breakouts(sandbox)
print(json.dumps(report))
"""


def contained(*options: str) -> dict[str, object]:
    result = subprocess.run(
        [sys.executable, "-c", CONTAINED, *options],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    report: dict[str, object] = json.loads(result.stdout)
    return report


def test_landlock_takes_over_and_holds() -> None:
    if landlock.abi() == 0:
        pytest.skip("this kernel has no Landlock")
    report = contained()
    assert report["level"] == SandboxLevel.LANDLOCK.value
    through = report["through"]
    assert isinstance(through, dict)
    assert through
    assert not any(through.values())


def test_without_landlock_nothing_runs() -> None:
    report = contained("no landlock")
    assert "level" not in report
    assert "--no-sandbox" in str(report["refused"])
    checks = report["checks"]
    assert isinstance(checks, list)
    assert [ok for ok, _ in checks] == [False]
