"""The axioms that constants of a trusted library rest on."""

from __future__ import annotations

import networkx as nx

from lean_env.olean.constant import ConstantKind
from lean_env.olean.dependencies import Lookup, direct
from lean_env.olean.name import Name

# `Lean.reduceBool c` reduces in the kernel by running compiled code; official Lean hangs an axiom
# on it, and so do we whatever the library says, since the kernel goes by the name alone.
COMPILER_ORACLES = frozenset(
    {("Lean", "reduceBool"), ("Lean", "reduceNat"), ("Lean", "trustCompiler")}
)


class AxiomClosure:
    """The axioms below a constant of a trusted library, computed once for each constant.

    Also counts as an axiom what only the code generator vouches for: see `COMPILER_ORACLES`.
    """

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._known: dict[Name, frozenset[Name]] = {}

    def __call__(self, name: Name) -> frozenset[Name]:
        """Return the axioms that `name` rests on; unknown names rest on nothing."""
        if name not in self._known:
            self._resolve(name)
        return self._known[name]

    def _resolve(self, root: Name) -> None:
        """Work out `root` and all below it that is not yet known, the lowest first.

        Inductive families are cycles (a type, its constructors and its recursors), so that the
        groups that refer to each other are worked out together.
        """
        graph = self._unknown_below(root)
        groups = nx.condensation(graph)
        for group in reversed(list(nx.topological_sort(groups))):
            members = groups.nodes[group]["members"]
            axioms: set[Name] = set()
            for member in members:
                source = self._lookup(member)
                if source is None:
                    continue
                if source.constant.kind is ConstantKind.AXIOM or member in COMPILER_ORACLES:
                    axioms.add(member)
                for below in direct(source):
                    axioms |= self._known.get(below, frozenset())
            self._known.update(dict.fromkeys(members, frozenset(axioms)))

    def _unknown_below(self, root: Name) -> nx.DiGraph[Name]:
        graph: nx.DiGraph[Name] = nx.DiGraph()
        graph.add_node(root)
        pending = [root]
        while pending:
            name = pending.pop()
            source = self._lookup(name)
            for below in set() if source is None else direct(source):
                if below in self._known:
                    continue
                if below not in graph:
                    pending.append(below)
                graph.add_edge(name, below)
        return graph
