"""A forked child, shut in once more, reaches neither its host nor its siblings."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lean_env.sandbox import landlock

HOST = Path(__file__).with_name("child_host.py")


def report(mode: str, directory: Path) -> dict[str, bool]:
    host = subprocess.run(
        [sys.executable, str(HOST), mode, str(directory)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    result: dict[str, bool] = json.loads(host.stdout)
    return result


@pytest.fixture(scope="module")
def unconfined(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    return report("unconfined", tmp_path_factory.mktemp("unconfined"))


def test_without_walls_every_attack_gets_through(unconfined: dict[str, bool]) -> None:
    assert [name for name, through in unconfined.items() if not through] == []


def test_behind_walls_only_the_allowed_gets_through(
    unconfined: dict[str, bool], tmp_path: Path
) -> None:
    if landlock.abi() == 0:
        pytest.skip("this kernel has no Landlock")
    confined = report("confined", tmp_path)
    assert confined.keys() == unconfined.keys()
    assert {name for name, through in confined.items() if through} == {
        name for name in confined if name.startswith("allowed")
    }
    assert not (tmp_path / "foreign" / "note").exists()


def test_a_proof_state_is_copied_and_signals_nobody(tmp_path: Path) -> None:
    if landlock.abi() == 0:
        pytest.skip("this kernel has no Landlock")
    confined = report("state", tmp_path)
    assert {name for name, through in confined.items() if through} == {
        "allowed: start a thread",
        "allowed: write its own directory",
        "state: be copied",
    }


def test_without_landlock_it_opens_no_file_at_all(tmp_path: Path) -> None:
    confined = report("landlockless", tmp_path)
    assert {name for name, through in confined.items() if through} == {
        "allowed: start a thread",
        "allowed: signal itself",
    }
    assert list((tmp_path / "own").iterdir()) == []
