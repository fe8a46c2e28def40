"""How a declaration begins: attributes, modifiers, keyword, name; and in which namespace."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lean_env.syntax.lexer import Kind, opaque, spaces

MODIFIER = r"(?:private|protected|public|noncomputable|nonrec|unsafe|partial|local|scoped|meta)"
ATTRIBUTES = r"@\[(?:[^\[\]]|\[[^\[\]]*\])*\]"
THEOREMS = ("theorem", "lemma")
_BEFORE = rf"(?:{ATTRIBUTES}\s*|{MODIFIER}\s+)*"
_HEAD = re.compile(rf"{_BEFORE}(?P<keyword>[#\w]+)")
_NAME = re.compile(r"(?:«[^»]*»|[^\s:({\[⦃.«])+(?:\.(?:«[^»]*»|[^\s:({\[⦃.«])+)*")
_COMPONENT = re.compile(r"«[^»]*»|[^.«»]+")
_STATED = re.compile(r"(?<![\w.'!?«(|])(?:theorem|lemma|example)(?![\w.'!?»])")
_BEGINS = re.compile(rf"(?:\n|\bin|\bmutual|\b{MODIFIER}|\])\s*\Z")
# These commands hold other commands in quotations, which declare nothing.
_QUOTING = frozenset(
    {"macro", "macro_rules", "elab", "elab_rules", "syntax", "notation", "term_elab", "run_cmd"}
)
_MAX_DEPTH = 256  # deeper, the names alone would take quadratic space
_LONGEST_PREFIX = 64


@dataclass(frozen=True, slots=True)
class Head:
    """The keyword of a declaration, its offset, and the name as it is written, if there is one."""

    keyword: str
    name: str
    start: int


def code_of(text: str) -> str:
    """Return the text with what is opaque overwritten: same lines, same columns.

    Documentation becomes an attribute, since it goes with the declaration after it as one does.
    """
    pieces: list[str] = []
    position = 0
    for piece in opaque(text):
        pieces.append(text[position : piece.start])
        blanked = spaces(text[piece.start : piece.end])
        if piece.kind is Kind.DOCUMENTATION and text.startswith("/--", piece.start):
            blanked = "@[]" + blanked[3:]
        pieces.append(blanked)
        position = piece.end
    return "".join(pieces) + text[position:]


def head_at(text: str, code: str, start: int, end: int) -> Head | None:
    """Return the head of the command that begins at `start` and ends before `end`.

    `code` is `code_of(text)`.
    """
    match = _HEAD.match(code, start, end)
    if match is None:
        return None
    # The name itself comes from the text: a quoted one is blank in the code.
    return Head(match["keyword"], _name(text, match.end(), end), match.start("keyword"))


def stated(text: str, code: str, start: int, end: int) -> Iterator[Head]:
    """Yield the head of every theorem, lemma and example between two offsets, in order.

    `lemma` is a word like any other unless it begins a command or a line.
    """
    first = head_at(text, code, start, end)
    if first is not None and first.keyword in _QUOTING:
        return
    for match in _STATED.finditer(code, start, end):
        before = code[max(start, match.start() - _LONGEST_PREFIX) : match.start()]
        if match.group() != "lemma" or not before.strip() or _BEGINS.search(before):
            yield Head(match.group(), _name(text, match.end(), end), match.start())


def _name(text: str, position: int, end: int) -> str:
    while position < end and text[position].isspace():
        position += 1
    match = _NAME.match(text, position, end)
    return match.group() if match else ""


def last_component(name: str) -> str:
    """Return the last component of a written name, without guillemets."""
    parts = _COMPONENT.findall(name)
    return parts[-1].strip("«»") if parts else ""


class Scopes:
    """The namespaces, sections and mutual blocks that are open at a place of a text."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str]] = []

    def enter(self, head: Head) -> None:
        """Pass a command: it may open a scope or close some."""
        if head.keyword in ("namespace", "section", "mutual") and len(self._open) < _MAX_DEPTH:
            self._open.append((head.keyword, head.name))
        elif head.keyword == "end" and self._open:
            # `end A.B` closes as many namespaces as it names.
            for _ in range(max(1, head.name.count(".") + 1 - self._open[-1][1].count("."))):
                if self._open:
                    self._open.pop()

    def qualify(self, name: str) -> str:
        """Return the full name of what is called `name` here."""
        if name.startswith("_root_."):
            return name.removeprefix("_root_.")
        return ".".join([*(scope for kind, scope in self._open if kind == "namespace"), name])
