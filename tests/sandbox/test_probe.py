"""The diagnosis tells the truth about the walls, with them and without."""

from __future__ import annotations

import pytest

from lean_env.sandbox import Sandbox, SandboxLevel, SandboxUnavailable, bubblewrap, landlock
from lean_env.sandbox import sandbox as module
from lean_env.sandbox.probe import breakouts, probe


def test_every_attempt_succeeds_without_walls(no_walls: Sandbox) -> None:
    report = breakouts(no_walls)
    assert [name for name, through in report.items() if not through] == []


def test_no_attempt_succeeds_behind_walls(walls: Sandbox) -> None:
    report = breakouts(walls)
    assert [name for name, through in report.items() if through] == []


def test_no_attempt_succeeds_from_a_child(walls: Sandbox) -> None:
    report = breakouts(walls, child=True)
    assert report
    assert [name for name, through in report.items() if through] == []


def test_the_diagnosis_names_the_level_reached() -> None:
    checks = {check.name: check for check in probe()}
    assert Sandbox.detect().level.value in checks["sandbox level"].detail
    assert all(check.ok for check in checks.values())


@pytest.fixture
def without_namespaces(monkeypatch: pytest.MonkeyPatch) -> None:
    module._strongest.cache_clear()
    monkeypatch.setattr(bubblewrap, "refusal", lambda: "user namespaces are forbidden")
    monkeypatch.setattr(module, "_strongest", module._strongest.__wrapped__)


@pytest.mark.usefixtures("without_namespaces")
def test_falls_back_to_landlock_and_says_so() -> None:
    if landlock.abi() == 0:
        pytest.skip("this kernel has no Landlock")
    assert Sandbox.detect().level is SandboxLevel.LANDLOCK
    level = probe()[0]
    assert level.ok
    assert "user namespaces are forbidden" in level.detail
    assert level.fix


@pytest.mark.usefixtures("without_namespaces")
def test_fails_closed_where_no_wall_can_be_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landlock, "abi", lambda: 0)
    with pytest.raises(SandboxUnavailable, match="--no-sandbox"):
        Sandbox.detect()
    assert [check.ok for check in probe()] == [False]
