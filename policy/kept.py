"""What a folder of searches holds, read without Lean: theorems, their graphs, their proofs.

A proof here is what the folder claims; `lean-env verify` or `lean-env prove --resume` judges it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lean_env.environment.text import block
from lean_env.problems.theorem import Theorem
from policy.prove_one import read_graph
from policy.prove_settings import (
    SETTINGS,
    Settings,
    SettingsError,
    kept_theorems,
    read_settings,
)
from policy.tree import Searched


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder's searches: `searched` are those that were begun, `waiting` the other theorems."""

    settings: Settings
    searched: tuple[Searched, ...]
    waiting: tuple[Theorem, ...]


def read_kept(folder: Path) -> Kept:
    """Read a folder that `lean-env prove --resume` has filled; raises SettingsError, GraphError."""
    settings = read_settings(folder)
    if settings is None:
        raise SettingsError(
            f"{folder} holds no searches: `lean-env prove TARGET --resume {folder}` begins some"
        )
    theorems = {(one.header, one.statement): one for one in kept_theorems(folder)}
    searched = list(_searched(folder, theorems))
    begun = {one.graph.theorem for one in searched}
    order = {theorem.name: place for place, theorem in enumerate(theorems.values())}
    searched.sort(key=lambda one: (order.get(one.name, len(order)), one.name))
    waiting = tuple(theorem for key, theorem in theorems.items() if key not in begun)
    return Kept(settings, tuple(searched), waiting)


def _searched(folder: Path, theorems: dict[tuple[str, str], Theorem]) -> Iterator[Searched]:
    for file in sorted(folder.glob("*.json")):
        if file.name == SETTINGS:
            continue
        loaded = read_graph(file)
        theorem = theorems.get(loaded.graph.theorem)
        # A negation is no theorem of the folder's; its file is called after it.
        name = file.stem.rpartition("-")[0] if theorem is None else theorem.name
        yield Searched(name, loaded.graph, loaded.claimed)


def proof_text(searched: Searched) -> str | None:
    """Return the theorem with its shortest proof as Lean text; None where none is claimed."""
    proof = searched.tree.proof
    if proof is None:
        return None
    # A tactic of several lines might take the next one as its own.
    bare = all("\n" not in tactic for tactic in proof)
    return f"{searched.graph.theorem[1]} := by\n{block(proof, bare=bare)}"
