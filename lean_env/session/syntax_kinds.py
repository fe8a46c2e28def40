"""The kinds of a syntax node and its arguments, read from Lean's printout of the node.

`(Tactic.exact "exact" `h)` is a node with a token and a name, `[…]` a list. Names of kinds are
printed without `Lean.Parser` in front.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LIST, NAME, MISSING = "null", "ident", "missing"
_PARSERS = ("Tactic", "Term", "Command", "Attr")
_TOKEN = re.compile(
    r'(?P<token>"(?:\\.|[^"\\])*")|(?P<open>[(\[])|(?P<close>[)\]])|(?P<space>\s+)'
    r"|(?P<word>(?:«[^»]*»|[^\s()\[\]\"«])+)",
    re.DOTALL,
)


def kind_and_arguments(printed: str) -> tuple[str, list[str]]:
    """Return the kind of a printed syntax, and the kinds of its arguments if it is a node."""
    depth = 0
    kinds: list[str] = []
    pending = False  # a node has begun, and its kind comes next
    for what, text in _tokens(printed):
        if what == "open":
            if text == "[" and depth <= 1:
                kinds.append(LIST)
            pending = text == "(" and depth <= 1
            depth += 1
        elif what == "close":
            depth -= 1
        elif pending:
            kinds.append(_full(text))
            pending = False
        elif depth <= 1:
            kinds.append(_leaf(what, text))
    if not kinds:
        return "", []
    return kinds[0], kinds[1:]


def _tokens(printed: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(printed):
        what = match.lastgroup or ""
        if what != "space":
            yield what, match.group()


def _full(kind: str) -> str:
    return f"Lean.Parser.{kind}" if kind.split(".")[0] in _PARSERS else kind


def _leaf(what: str, text: str) -> str:
    if what == "token":
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    return MISSING if text == "<missing>" else NAME
