"""What is called `Completed`, and what is not.

`cases/completeness.jsonl` holds one case on each line: `cmd` with a `sorry` (the one of number
`hole`), commands `before` it, the `tactics` tried one after the other, and the `status` that is
right in the end: how it begins, or null where all that matters is that it is not `Completed`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lean_env.repl.protocol import Limits
from lean_env.session.completeness import COMPLETED, CONTAINS_METAVARIABLES
from lean_env.session.json_protocol import JsonProtocol
from lean_env.session.lean import SessionLean

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "cases" / "completeness.jsonl").read_text().splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_completed_is_a_verdict(protocol: JsonProtocol, case: dict[str, Any]) -> None:
    environment: dict[str, Any] = {}
    for command in case.get("before", ()):
        environment = {"env": protocol.answer({"cmd": command, **environment})["env"]}
    said = protocol.answer({"cmd": case["cmd"], **environment})
    state = said["sorries"][case.get("hole", 0)]["proofState"]

    for tactic in case["tactics"]:
        answer = protocol.answer({"tactic": tactic, "proofState": state})
        state = answer.get("proofState")

    status = answer.get("proofStatus", answer.get("message"))
    if case["status"] is None:
        assert status != COMPLETED
    else:
        assert status.startswith(case["status"])


@pytest.mark.parametrize("tactic", ["{ skip }", "exact h"])
def test_a_part_filled_while_the_rest_is_open_leaves_metavariables(
    protocol: JsonProtocol, tactic: str
) -> None:
    """Whether or not Lean had to get over an error in the part."""
    [whole] = protocol.answer({"cmd": "example (p : Prop) (h : p) : False := sorry"})["sorries"]
    step = {"tactic": "have i : p := by sorry", "proofState": whole["proofState"]}
    [part] = protocol.answer(step)["sorries"]

    answer = protocol.answer({"tactic": tactic, "proofState": part["proofState"]})

    assert answer["proofStatus"] == CONTAINS_METAVARIABLES


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_completed_is_a_verdict_where_states_are_replayed(
    replaying: SessionLean, case: dict[str, Any]
) -> None:
    test_completed_is_a_verdict(JsonProtocol(replaying, Limits(wall_s=20)), case)


def test_a_pickled_state_is_judged_as_well(protocol: JsonProtocol, tmp_path: Path) -> None:
    file = str(tmp_path / "state")
    protocol.answer({"cmd": "theorem f : 1 = 2 := by\n  sorry"})
    protocol.answer({"tactic": "exact f", "proofState": 0})

    kept = protocol.answer({"pickleTo": file, "proofState": 1})
    revived = protocol.answer({"unpickleProofStateFrom": file})

    assert [kept["proofState"], revived["proofState"]] == [2, 3]
    assert kept["goals"] == revived["goals"] == []
    for answer in (kept, revived):
        assert answer["proofStatus"].startswith("Error: fail to show termination")


def test_limits_hold_for_the_tactic(protocol: JsonProtocol) -> None:
    protocol.answer({"cmd": "theorem f : 1 = 1 := by\n  sorry"})
    protocol._limits = Limits(wall_s=0.5)

    answer = protocol.answer({"tactic": "repeat skip", "proofState": 0})

    assert answer["status"] == "timeout"


def test_what_fails_in_a_long_environment_is_left_out(protocol: JsonProtocol) -> None:
    """Commands of an environment are elaborated once for all, unless they do not all pass."""
    remark = "/-" + "a remark " * 1000 + "-/\n"
    for bad in ("", "theorem bad : 1 = 2 := rfl\n"):
        made = protocol.answer({"cmd": f"{remark}{bad}namespace N\ntheorem l : 1 = 1 := rfl"})
        stated = protocol.answer({"cmd": "theorem f : 1 = 1 := by sorry", "env": made["env"]})
        state = stated["sorries"][0]["proofState"]
        for tactic, status in (
            ("exact l", COMPLETED),
            ("exact N.l", COMPLETED),
            ("exact f", "Error: fail to show termination"),
            ("exact sorryAx _ false", "Incomplete: contains sorry"),
        ):
            answer = protocol.answer({"tactic": tactic, "proofState": state})
            assert answer["proofStatus"].startswith(status), tactic
