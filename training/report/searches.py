"""Proof searches beside a report: a table of each folder, linked to a page with its trees."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from policy.graph_json import GraphError
from policy.kept import read_kept
from policy.prove_settings import SettingsError
from policy.tree import Searched, write_tree
from training.report.records import ReportError


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One theorem's search: tactics tried, and the shortest proof it claims, if any."""

    theorem: str
    tried: int
    states: int
    seconds: float
    proof: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Searches:
    """A folder that `lean-env prove --resume` has filled; `title` says how it was searched."""

    folder: str
    title: str
    rows: tuple[SearchRow, ...]
    waiting: int
    searched: tuple[Searched, ...]

    @property
    def proved(self) -> int:
        """Theorems with a proof."""
        return sum(row.proof is not None for row in self.rows)


def read_searches(folder: Path) -> Searches:
    """Read a folder of searches; raises ReportError where it holds none."""
    try:
        kept = read_kept(folder)
    except (GraphError, SettingsError, OSError) as error:
        raise ReportError(str(error)) from error
    trees = [one.tree for one in kept.searched]
    return Searches(
        folder=str(folder),
        title=f"{kept.settings.search}, {kept.settings.policy}, {kept.settings.toolchain}",
        rows=tuple(
            SearchRow(tree.name, tree.tactics, len(tree.nodes), tree.seconds, tree.proof)
            for tree in trees
        ),
        waiting=len(kept.waiting),
        searched=kept.searched,
    )


def write_trees(searches: Sequence[Searches], page: Path) -> list[str]:
    """Write each folder's trees beside the report; returns the links, empty where none was begun.

    They are named after the report: `report.search-1.html` and so on.
    """
    links: list[str] = []
    for number, one in enumerate(searches, 1):
        if not one.searched:
            links.append("")
            continue
        file = page.with_name(f"{page.stem}.search-{number}.html")
        write_tree(file, one.searched)
        links.append(quote(os.fspath(file.name)))
    return links
