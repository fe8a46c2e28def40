"""A search in Graphviz's language, to be drawn: `dot -Tsvg`."""

from __future__ import annotations

from policy.tree.tree import Result, SearchTree
from policy.tree.wording import one_line

_WIDTH = 60
_PROVED = "proved"


def tree_to_dot(tree: SearchTree) -> str:
    """Return the states with their targets and failed tactics counted, and the tactics between.

    What leads to a proof is green, the shortest proof's steps are bold.
    """
    lines = ["digraph proof {", "  node [shape=box, fontname=monospace];"]
    for number, node in enumerate(tree.nodes):
        failed = sum(tree.steps[n].failed for n in node.steps)
        targets = [f"⊢ {one_line(goal.target, _WIDTH)}" for goal in node.goals]
        label = _quoted("\n".join([*targets, f"{failed} failed"]))
        colour = ", color=green" if node.leads_to_proof else ""
        lines.append(f"  s{number} [label={label}{colour}];")
    if any(step.result is Result.PROVED for step in tree.steps):
        lines.append(f"  {_PROVED} [shape=doublecircle, color=green];")
    path = set(tree.path)
    for number, step in enumerate(tree.steps):
        if step.result is Result.PROVED:
            to, leads = _PROVED, True
        elif step.to is not None:
            to, leads = f"s{step.to}", tree.nodes[step.to].leads_to_proof
        else:
            continue
        style = (", color=green" if leads else "") + (", style=bold" if number in path else "")
        label = _quoted(one_line(step.tactic, _WIDTH))
        lines.append(f"  s{step.origin} -> {to} [label={label}{style}];")
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
