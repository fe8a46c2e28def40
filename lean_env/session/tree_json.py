"""Trees of tactics in the form in which leanprover-community/repl gives its `infotree`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from lean_env.session.hole import between
from lean_env.session.printed_goals import split_goals
from lean_env.session.tactic_tree import TacticNode

FULL = "full"
MODES: dict[str, Callable[[TacticNode], bool]] = {
    "tactics": lambda node: True,
    "original": lambda node: not node.synthetic,
    "substantive": lambda node: node.substantive,
}
"""Which nodes each mode keeps; the children of one that is not kept take its place."""


def tree_json(trees: Iterable[TacticNode], mode: str, text: str) -> list[dict[str, Any]]:
    """Return the trees' kept nodes; `text` is what their positions are in."""
    found = []
    for node in trees:
        children = tree_json(node.children, mode, text)
        found += [_node(node, children, text)] if MODES[mode](node) else children
    return found


def _node(node: TacticNode, children: list[dict[str, Any]], text: str) -> dict[str, Any]:
    return {
        "kind": "TacticInfo",
        "node": {
            "name": node.kind if node.is_node else None,
            "stx": {
                "pp": between(text, node.start, node.end),
                "kind": node.kind,
                "argKinds": list(node.arguments),
                "range": {
                    "synthetic": node.synthetic,
                    "start": node.start._asdict(),
                    "finish": node.end._asdict(),
                },
            },
            "goalsBefore": split_goals(node.before),
            "goalsAfter": split_goals(node.after),
        },
        "children": children,
    }
