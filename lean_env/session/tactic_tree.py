"""The tactics of a text as Lean saw them, read from the information trees that Lean itself prints.

`trace.Elab.info` is an option of every Lean 4. A node is a line that begins with `•`, indented
under its parent; a tactic's goes on with its syntax, the goals before it and the goals after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from lean_env.repl.message import Message, Position
from lean_env.session.syntax_kinds import LIST, kind_and_arguments

TRACE_OPTION = "trace.Elab.info true"
_TITLE = "[Elab.info]"
_NODE = re.compile(r"( *)• ")
_TACTIC = re.compile(r" *• \[Tactic\] @ ⟨(\d+), (\d+)⟩(†?)\S*?-⟨(\d+), (\d+)⟩")
_BEFORE, _AFTER, _NO_GOALS = "before ", "after ", "no goals"
_STRUCTURE = {
    LIST,
    "Lean.cdot",
    "Lean.cdotTk",
    "Lean.Parser.Term.byTactic",
    "Lean.Parser.Tactic.tacticSeq",
    "Lean.Parser.Tactic.tacticSeq1Indented",
    "Lean.Parser.Tactic.«tactic_<;>_»",
    "Lean.Parser.Tactic.paren",
}
BLOCK = "Lean.Parser.Tactic.tacticSeq1Indented"


@dataclass(slots=True)
class TacticNode:
    """One tactic, or a part or a block of tactics: where it stands and what it did.

    `kind` names its syntax and `arguments` that of its parts; `is_node` tells a node from a word,
    whose kind is the word. `synthetic` tells what a macro made from what somebody wrote. `before`
    and `after` are goals as Lean prints them, one under the other.
    """

    start: Position
    end: Position
    synthetic: bool
    kind: str
    arguments: tuple[str, ...]
    is_node: bool
    before: str
    after: str
    children: list[TacticNode] = field(default_factory=list)

    @property
    def substantive(self) -> bool:
        """Whether it is a tactic, rather than what holds tactics together."""
        return self.is_node and self.kind not in _STRUCTURE

    def up(self, lines: int) -> TacticNode:
        """Return the tree as it stands in the text without its first `lines` lines."""
        return replace(
            self,
            start=self.start._replace(line=self.start.line - lines),
            end=self.end._replace(line=self.end.line - lines),
            children=[child.up(lines) for child in self.children],
        )


def tactic_trees(messages: Iterable[Message]) -> list[TacticNode]:
    """Return the outermost tactics of traced commands, in order; positions count from line 1."""
    traces = (message for message in messages if message.text.startswith(_TITLE))
    ordered = sorted(traces, key=lambda message: (message.line, message.column))
    return [node for message in ordered for node in _read(message.text)]


def with_block(
    nodes: Iterable[TacticNode], parent: TacticNode | None = None
) -> Iterator[tuple[TacticNode, TacticNode | None]]:
    """Yield every node, and the block of tactics it is a member of, if it is one."""
    for node in nodes:
        block = parent if parent and parent.kind == BLOCK and not parent.synthetic else None
        yield node, block
        yield from with_block(node.children, node)


def _read(text: str) -> list[TacticNode]:
    roots: list[TacticNode] = []
    above: list[tuple[int, list[TacticNode]]] = [(-1, roots)]
    lines = text.split("\n")
    starts = [index for index, line in enumerate(lines) if _NODE.match(line)]
    for start, end in pairwise([*starts, len(lines)]):
        indent = len(lines[start]) - len(lines[start].lstrip(" "))
        while above[-1][0] >= indent:
            above.pop()
        head = _TACTIC.match(lines[start])
        siblings = above[-1][1]
        if head is None:
            above.append((indent, siblings))
            continue
        body = [line[indent + 2 :] for line in lines[start + 1 : end]]
        siblings.append(_tactic(head, body))
        above.append((indent, siblings[-1].children))
    return roots


def _tactic(head: re.Match[str], body: list[str]) -> TacticNode:
    before = next((n for n, line in enumerate(body) if _begins(line, _BEFORE)), len(body))
    after = next((n for n, line in enumerate(body) if n > before and _begins(line, _AFTER)), None)
    printed = "\n".join(body[:before])
    kind, arguments = kind_and_arguments(printed)
    line, column, synthetic, end_line, end_column = head.groups()
    return TacticNode(
        Position(int(line), int(column)),
        Position(int(end_line), int(end_column)),
        bool(synthetic),
        kind,
        tuple(arguments),
        printed.startswith(("(", "[")),
        _goals(body[before + 1 : after]),
        _goals(body[after + 1 :]) if after is not None else "",
    )


def _begins(line: str, word: str) -> bool:
    return line in (word, word + _NO_GOALS)


def _goals(lines: list[str]) -> str:
    return "\n".join(lines).strip("\n")
