"""What no session may call proved, at the protocol and at the prompt.

`cases/attacks.jsonl` has one false `statement` on each line, commands `before` it, and `tactics`
that pretend to prove it. None of them may be called complete at any step.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lean_env.repl.protocol import Limits
from lean_env.session.completeness import COMPLETED
from lean_env.session.json_protocol import JsonProtocol
from lean_env.session.lean import SessionLean
from lean_env.session.proof_session import NO_GOALS, ProofSession

LIMITS = Limits(wall_s=3.0)
ATTACKS = [
    json.loads(line)
    for line in (Path(__file__).parent / "cases" / "attacks.jsonl").read_text().splitlines()
]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack["name"])
def test_the_protocol_calls_nothing_completed(lean: SessionLean, attack: dict[str, Any]) -> None:
    protocol = JsonProtocol(lean, LIMITS)
    environment: dict[str, Any] = {}
    for command in attack.get("before", ()):
        environment = {"env": protocol.answer({"cmd": command, **environment})["env"]}
    said = protocol.answer({"cmd": f"{attack['statement']}\n  sorry", **environment})
    state = said["sorries"][0]["proofState"]
    for tactic in attack["tactics"]:
        answer = protocol.answer({"tactic": tactic, "proofState": state})
        assert answer.get("proofStatus") != COMPLETED
        state = answer.get("proofState", state)


@pytest.mark.slow
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack["name"])
def test_the_prompt_ends_no_proof(lean: SessionLean, attack: dict[str, Any]) -> None:
    session = ProofSession(lean, LIMITS)
    for command in attack.get("before", ()):
        session.enter(command)
    session.enter(attack["statement"])
    for tactic in attack["tactics"]:
        if session.proving:  # or it could not begin, or has been left without a proof
            reply = session.enter(tactic)
            assert reply.messages[-1:] != (NO_GOALS,)
            assert session.proving or "nothing is proved" in reply.messages[-1]
