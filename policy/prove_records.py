"""What proving gives to programs: one record per theorem, and pairs of state and tactic."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from lean_env.problems.theorem import Theorem
from policy.graph import ProofGraph
from policy.prove_one import ProofAttempt
from policy.walk import walk


def records(found: Iterable[ProofAttempt]) -> str:
    """Return JSONL with a record per theorem, which `lean-env verify` reads as a candidate.

    `proof` is empty where there is none; `disproof` is the record of the negation.
    """
    return "".join(json.dumps(_record(one), ensure_ascii=False) + "\n" for one in found)


def pairs(name: str, graph: ProofGraph, proof: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Yield a record for each step of a proof that is in a graph: the state, and the tactic there.

    `state` is what Lean prints of the goals that are proved together there, `to_go` the number of
    tactics to the end of the proof, this one included.
    """
    header, statement = graph.theorem
    for place, (state, tactic) in enumerate(walk(graph, proof)):
        yield {
            "id": f"{name}#{place}",
            "theorem": name,
            "header": header,
            "statement": statement,
            "state": state.text,
            "tactic": tactic,
            "to_go": len(proof) - place,
        }


def pairs_of(found: Iterable[ProofAttempt]) -> str:
    """Return the pairs of all that was proved as JSONL, those of negations too."""
    lines = []
    for attempt in found:
        if attempt.found is None:
            continue
        theorem, proof = attempt.found
        graph = attempt.searched[-1 if attempt.disproof else 0].graph
        lines += [
            json.dumps(pair, ensure_ascii=False)
            for pair in pairs(theorem.name, graph, proof.tactics)
        ]
    return "".join(f"{line}\n" for line in lines)


def _record(attempt: ProofAttempt) -> dict[str, Any]:
    proof = attempt.proof
    record = {
        "id": attempt.theorem.name,
        **_candidate(attempt.theorem, "" if proof is None else proof.proof),
        "tactics": [] if proof is None else list(proof.tactics),
        "ended": attempt.fate.value,
        "detail": attempt.note,
        "tried": attempt.tactics,
        "tokens": attempt.tokens,
        "seconds": round(attempt.seconds, 3),
    }
    if attempt.disproof is not None:
        theorem, negative = attempt.disproof
        record["disproof"] = {"id": theorem.name, **_candidate(theorem, negative.proof)}
    return record


def _candidate(theorem: Theorem, proof: str) -> dict[str, Any]:
    return {
        "header": theorem.header,
        "statement": f"{theorem.statement} := by",
        "proof": proof,
    }
