"""Proof states and the outcomes of tactics, as JSON and back."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from lean_env.environment.goal import Goal
from lean_env.environment.outcome import (
    Crashed,
    GaveUp,
    Outcome,
    ProofState,
    Proved,
    TacticError,
    TimedOut,
)
from lean_env.judge.verdict import Verdict
from lean_env.repl.message import Position


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
        case Proved(proof=proof, tactics=tactics, verdict=verdict):
            return {
                "kind": Kind.PROVED.value,
                "proof": proof,
                "tactics": list(tactics),
                "verdict": verdict.to_json(),
            }
        case TacticError(message=message, position=position):
            place = position._asdict() if position else {"line": None, "column": None}
            return {"kind": Kind.ERROR.value, "message": message, **place}
        case GaveUp():
            return {"kind": Kind.GAVE_UP.value, "message": "the tactic left something to `sorry`"}
        case TimedOut(limit_s=limit):
            message = f"longer than {limit:g} s"
            return {"kind": Kind.TIMEOUT.value, "message": message, "limit_s": limit}
        case Crashed(detail=detail):
            return {"kind": Kind.CRASHED.value, "message": detail}


def read_outcome(record: Mapping[str, Any], state: ProofState) -> Outcome:
    """The outcome of a tactic on a state, from its JSON; raises LookupError, ValueError, TypeError.

    Of the tactics the last is read: how the state itself was reached is known.
    """
    match Kind(record["kind"]):
        case Kind.STATE:
            return ProofState(
                state.header, state.statement, _tactics(record, state), read_goals(record)
            )
        case Kind.PROVED:
            verdict = Verdict.from_json(record["verdict"])
            return Proved(str(record["proof"]), _tactics(record, state), verdict)
        case Kind.ERROR:
            known = record.get("line") is not None
            place = Position(int(record["line"]), int(record["column"])) if known else None
            return TacticError(str(record["message"]), place)
        case Kind.GAVE_UP:
            return GaveUp()
        case Kind.TIMEOUT:
            return TimedOut(float(record["limit_s"]))
        case Kind.CRASHED:
            return Crashed(str(record["message"]))


def _tactics(record: Mapping[str, Any], state: ProofState) -> tuple[str, ...]:
    return (*state.tactics, str(list(record["tactics"])[-1]))


def read_goals(record: Mapping[str, Any]) -> tuple[Goal, ...]:
    """The goals of a state from its JSON, by their text; raises LookupError, TypeError."""
    return tuple(Goal.parse(str(goal["text"])) for goal in record["goals"])


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
