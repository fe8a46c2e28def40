"""A search in the terminal: an outline of its states, what leads to a proof first."""

from __future__ import annotations

from rich.text import Text
from rich.tree import Tree

from policy.tree.tree import Result, SearchTree, Step
from policy.tree.wording import one_line

_WIDTH = 60


def outline(tree: SearchTree, lines: int = 40) -> Tree:
    """Return at most `lines` states and ends of proofs, breadth first; the rest is counted."""
    root = Tree(_label(tree, None))
    waiting = [(0, root)]
    left = lines - 1
    hidden = 0
    while waiting:
        number, branch = waiting.pop(0)
        below = [tree.steps[n] for n in tree.nodes[number].steps if _is_shown(tree.steps[n])]
        below.sort(key=lambda step: not _leads(tree, step))
        hidden += len(below[left:])
        for step in below[:left]:
            inner = branch.add(_label(tree, step))
            if step.to is not None:
                waiting.append((step.to, inner))
        left -= len(below[:left])
    if hidden:
        root.add(Text(f"… {hidden} more, and what is below them", style="dim"))
    return root


def _is_shown(step: Step) -> bool:
    return step.first or step.result is Result.PROVED


def _leads(tree: SearchTree, step: Step) -> bool:
    if step.result is Result.PROVED:
        return True
    return step.to is not None and tree.nodes[step.to].leads_to_proof


def _label(tree: SearchTree, step: Step | None) -> Text:
    if step is not None and step.to is None:
        return Text(f"{one_line(step.tactic, _WIDTH)}  proved", style="green")
    node = tree.nodes[0 if step is None or step.to is None else step.to]
    failed = sum(tree.steps[number].failed for number in node.steps)
    more = f" (+{len(node.goals) - 1} goals)" if len(node.goals) > 1 else ""
    style = "green" if node.leads_to_proof else ""
    return Text.assemble(
        (one_line(step.tactic, _WIDTH) + "  " if step is not None else "", style),
        (f"⊢ {one_line(node.goals[0].target, _WIDTH)}{more}", style),
        (f"  visits {node.visits}, failed {failed}", "dim"),
    )
