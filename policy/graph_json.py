"""A graph as JSON: exported for other programs, and read back to go on with a search.

What is read is not believed: keys of states are computed anew, and a proof in the file is only the
claim of one, to be judged again.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
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
from lean_env.repl.message import Position
from policy.graph import Attempt, ProofGraph
from policy.split import Closed, PartOutcome
from policy.steps import Proposal

FORMAT = "lean-env proof graph 2"


class GraphError(ValueError):
    """A text that is no graph as `graph_to_json` writes it; the message says where."""


@dataclass(frozen=True, slots=True)
class LoadedGraph:
    """A graph without its proofs, and the last steps of the proofs it is said to have had."""

    graph: ProofGraph
    claimed: tuple[tuple[ProofState, Proposal], ...]


def graph_to_json(graph: ProofGraph) -> str:
    """Return a graph as one JSON object.

    `states` are in the order in which they were reached, the root first, each before the `parts`
    that it is split into (their places); `beside` are the goals that stand behind its own where its
    tactics are run. `attempts` are in the order in which they were made, with the place of the
    state they were made on as `from`, and of the one they led to as `to`.
    """
    places = {state.key: place for place, state in enumerate(graph.states())}
    header, statement = graph.theorem
    record = {
        "format": FORMAT,
        "header": header,
        "statement": statement,
        "states": [
            {
                "goals": [goal.text for goal in state.goals],
                "beside": [goal.text for goal in graph.beside(state)],
                "parts": [places[part.key] for part in graph.parts(state)],
                "joined": graph.is_joined(state),
                "tactics": list(state.tactics),
                "expansions": graph.expansions(state),
                "exhausted": graph.exhausted(state),
            }
            for state in graph.states()
        ],
        "attempts": [
            {
                "from": places[state.key],
                "tactic": attempt.tactic,
                "logprob": attempt.logprob,
                "elapsed_s": round(attempt.elapsed_s, 6),
                **_outcome_to_json(attempt.outcome, places),
            }
            for state, attempt in graph.log
        ],
    }
    return json.dumps(record, ensure_ascii=False)


def graph_from_json(text: str) -> LoadedGraph:
    """Read `graph_to_json`; raises GraphError."""
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise GraphError(f"no JSON: {error}") from None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise GraphError(f'no proof graph: "format" is not "{FORMAT}"')
    try:
        return _read(record)
    except (KeyError, TypeError, IndexError, AttributeError, OverflowError) as error:
        raise GraphError(f"a field is missing or of another kind: {error}") from None
    except ValueError as error:
        raise GraphError(str(error)) from None


def _read(record: dict[str, Any]) -> LoadedGraph:
    header, statement = _text(record["header"]), _text(record["statement"])
    goals = [tuple(Goal.parse(_text(g)) for g in state["goals"]) for state in record["states"]]
    if not goals or not all(goals):
        raise GraphError("a state has no goals, or there is no state")
    graph = ProofGraph(ProofState(header, statement, (), goals[0]))
    states = list(graph.states())
    claimed = []
    for attempt in record["attempts"]:
        made_on = states[_place(attempt["from"], len(states))]
        proposal = Proposal(_text(attempt["tactic"]), _number(attempt["logprob"]))
        tactics, beside = (*made_on.tactics, proposal.tactic), graph.beside(made_on)
        outcome: Outcome
        match attempt["outcome"]:
            case "proved":
                claimed.append((made_on, proposal))
                continue
            case "closed":
                if not beside:
                    raise GraphError("a part is closed where there is none")
                outcome = ProofState(header, statement, tactics, beside)
            case "state":
                place = _place(attempt["to"], len(states) + 1)
                own = goals[place]
                outcome = ProofState(header, statement, tactics, (*own, *beside))
                if (place == len(states)) is (replace(outcome, goals=own) in graph):
                    raise GraphError("states are not in the order in which they were reached")
            case _:
                outcome = _failure(attempt)
        elapsed_s = _number(attempt["elapsed_s"])
        states += graph.record(
            made_on, Attempt(proposal.tactic, proposal.logprob, outcome, elapsed_s)
        )
    if [state.goals for state in states] != goals:
        raise GraphError("there is a state that no attempt leads to, or one with other goals")
    for state, told in zip(states, record["states"], strict=True):
        graph.note_expansions(state, _place(told["expansions"], None))
        if told["exhausted"] is True:
            graph.note_exhausted(state)
        if told["joined"] is True:
            graph.join(state)
    return LoadedGraph(graph, tuple(claimed))


def _outcome_to_json(outcome: PartOutcome, places: dict[str, int]) -> dict[str, Any]:
    match outcome:
        case ProofState():
            return {"outcome": "state", "to": places[outcome.key]}
        case Proved():
            return {"outcome": "proved", "proof": outcome.proof, "tactics": list(outcome.tactics)}
        case Closed():
            return {"outcome": "closed"}
        case TacticError(message=message, position=at):
            where = None if at is None else [at.line, at.column]
            return {"outcome": "error", "message": message, "position": where}
        case TimedOut(limit_s=limit_s):
            return {"outcome": "timeout", "limit_s": limit_s}
        case Crashed(detail=detail):
            return {"outcome": "crashed", "detail": detail}
        case GaveUp():
            return {"outcome": "gave_up"}


def _failure(attempt: dict[str, Any]) -> Outcome:
    match attempt["outcome"]:
        case "error":
            at = attempt["position"]
            where = None if at is None else Position(_place(at[0], None), _place(at[1], None))
            return TacticError(_text(attempt["message"]), where)
        case "timeout":
            return TimedOut(_number(attempt["limit_s"]))
        case "crashed":
            return Crashed(_text(attempt["detail"]))
        case "gave_up":
            return GaveUp()
        case other:
            raise GraphError(f"no outcome {other!r}")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise GraphError(f"{value!r} is no text")
    if not value.isprintable():  # rarely; then it may hold half of a surrogate pair
        try:
            value.encode()
        except UnicodeEncodeError:
            raise GraphError(f"{value!r} is not valid Unicode") from None
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise GraphError(f"{value!r} is no number")
    return float(value)


def _place(value: object, end: int | None) -> int:
    """A count from 0, below `end` where that is given."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise GraphError(f"{value!r} is no count")
    if end is not None and value >= end:
        raise GraphError(f"{value} is none of {end} states")
    return value
