"""The ways to search by name, as a user chooses one."""

from __future__ import annotations

from enum import StrEnum

from policy.graph import ProofGraph
from policy.search.mcts import TreeSearch
from policy.search.strategy import Beam, Frontier, RootOnly, Strategy, depth, length_normalised


class Kind(StrEnum):
    """How to search.

    `BEST_FIRST` by length-normalised log-probability, `BREADTH` by depth, `BEAM` with the best of
    each depth only, `PORTFOLIO` with the policy's tactics as whole proofs, `MCTS` by PUCT where new
    states are found.
    """

    BEST_FIRST = "best-first"
    BREADTH = "breadth"
    BEAM = "beam"
    PORTFOLIO = "portfolio"
    MCTS = "mcts"

    def strategy(self, graph: ProofGraph) -> Strategy:
        """Return the strategy on a graph."""
        match self:
            case Kind.BEST_FIRST:
                return Frontier(graph, length_normalised)
            case Kind.BREADTH:
                return Frontier(graph, depth)
            case Kind.BEAM:
                return Beam(graph)
            case Kind.PORTFOLIO:
                return RootOnly(graph)
            case Kind.MCTS:
                return TreeSearch(graph)
