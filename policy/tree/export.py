"""Searches into a file, in the format that its name says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lean_env.atomic import replacing, write_whole
from lean_env.environment import ProofState
from policy.graph import ProofGraph
from policy.graph_json import graph_to_json
from policy.steps import Proposal
from policy.tree.dot import tree_to_dot
from policy.tree.page import trees_to_page
from policy.tree.picture import check_pictures, draw
from policy.tree.tree import SearchTree, tree_of


class TreeError(ValueError):
    """A tree cannot be written as it was asked for; the message says why."""


class Format(StrEnum):
    """How trees are written; the value is the end of the file's name."""

    HTML = ".html"
    PNG = ".png"
    DOT = ".dot"
    JSON = ".json"


@dataclass(frozen=True, slots=True)
class Searched:
    """A theorem's graph to be shown, with the proofs that a file says it has had."""

    name: str
    graph: ProofGraph
    claimed: tuple[tuple[ProofState, Proposal], ...] = ()

    @property
    def tree(self) -> SearchTree:
        """The search as a tree."""
        return tree_of(self.name, self.graph, self.claimed)


def format_of(path: Path, theorems: int) -> Format:
    """Return the format for so many theorems; raises TreeError where the file cannot hold them."""
    try:
        chosen = Format(path.suffix.lower())
    except ValueError:
        kinds = ", ".join(Format)
        raise TreeError(f"{path}: a tree is written to a file that ends in {kinds}") from None
    if theorems != 1 and chosen is not Format.HTML:
        raise TreeError(
            f"{path}: a {chosen} file holds one search, and these are {theorems}: "
            "give one theorem, or a file that ends in .html"
        )
    if chosen is Format.PNG and (missing := check_pictures()):
        raise TreeError(f"{path}: {missing}")
    return chosen


def write_tree(path: Path, searches: Sequence[Searched]) -> None:
    """Write searches to a file; raises TreeError."""
    match format_of(path, len(searches)):
        case Format.HTML:
            write_whole(path, trees_to_page([one.tree for one in searches]))
        case Format.DOT:
            write_whole(path, tree_to_dot(searches[0].tree))
        case Format.JSON:
            write_whole(path, graph_to_json(searches[0].graph) + "\n")
        case Format.PNG:
            with replacing(path) as draft:
                draw(searches[0].tree, draft)
