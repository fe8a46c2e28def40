"""A graph in Graphviz's language, to be drawn: `dot -Tsvg`."""

from __future__ import annotations

from policy.graph import PROVED, ProofGraph

_WIDTH = 60


def graph_to_dot(graph: ProofGraph) -> str:
    """Return the states with their targets and failed tactics counted, and the tactics between.

    What leads to a proof is green.
    """
    leading = graph.leads_to_proof()
    places = {state.key: f"s{place}" for place, state in enumerate(graph.states())}
    places[PROVED] = PROVED
    lines = ["digraph proof {", "  node [shape=box, fontname=monospace];"]
    for state in graph.states():
        edges = graph.networkx.out_degree(state.key)
        failed = len(graph.tried(state)) - edges
        targets = [f"⊢ {_short(goal.target)}" for goal in state.goals]
        label = _quoted("\n".join([*targets, f"{failed} failed"]))
        colour = ", color=green" if state.key in leading else ""
        lines.append(f"  {places[state.key]} [label={label}{colour}];")
    if graph.proofs:
        lines.append(f"  {PROVED} [shape=doublecircle, color=green];")
    for key, to, tactic in graph.networkx.edges(keys=True):
        colour = ", color=green" if to in leading or to == PROVED else ""
        label = _quoted(_short(tactic))
        lines.append(f"  {places[key]} -> {places[to]} [label={label}{colour}];")
    return "\n".join([*lines, "}"]) + "\n"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
