"""Proof states and the outcomes of tactics, as JSON."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from lean_env.environment import (
    Crashed,
    GaveUp,
    Goal,
    Outcome,
    ProofState,
    Proved,
    TacticError,
    TimedOut,
)


class Kind(StrEnum):
    """What a tactic came to."""

    STATE = "state"
    PROVED = "proved"
    ERROR = "error"
    GAVE_UP = "gave_up"
    TIMEOUT = "timeout"
    CRASHED = "crashed"


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    """The `kind` of an outcome, and what there is to say of it."""
    match outcome:
        case ProofState():
            return {"kind": Kind.STATE.value, **state_json(outcome)}
        case Proved(proof=proof, verdict=verdict):
            return {"kind": Kind.PROVED.value, "proof": proof, "verdict": verdict.to_json()}
        case TacticError(message=message, position=position):
            place = position._asdict() if position else {"line": None, "column": None}
            return {"kind": Kind.ERROR.value, "message": message, **place}
        case GaveUp():
            return {"kind": Kind.GAVE_UP.value, "message": "the tactic left something to `sorry`"}
        case TimedOut(limit_s=limit):
            return {"kind": Kind.TIMEOUT.value, "message": f"longer than {limit:g} s"}
        case Crashed(detail=detail):
            return {"kind": Kind.CRASHED.value, "message": detail}


def state_json(state: ProofState) -> dict[str, Any]:
    """A state: its goals, how it was reached, and a key that equal states share."""
    return {
        "key": state.key,
        "tactics": list(state.tactics),
        "goals": [_goal_json(goal) for goal in state.goals],
    }


def _goal_json(goal: Goal) -> dict[str, Any]:
    return {
        "text": goal.text,
        "tag": goal.tag,
        "hypotheses": [
            {"names": list(one.names), "type": one.type, "value": one.value}
            for one in goal.hypotheses
        ],
        "target": goal.target,
    }
