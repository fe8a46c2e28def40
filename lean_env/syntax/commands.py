"""A Lean file cut into its commands, by the words that begin one at the start of a line.

Good enough to say which command a message belongs to and to take a failing one out. No verdict of
"proved" rests on it: that is read from what the file compiles to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lean_env.syntax.lexer import Kind, opaque, spaces
from lean_env.syntax.lines import Lines

_MODIFIER = r"(?:private|protected|public|noncomputable|nonrec|unsafe|partial|local|scoped|meta)"
_COMMAND = re.compile(
    rf"^(?:@\[|(?:{_MODIFIER}\s+)*(?P<keyword>theorem|lemma|example|def|abbrev|instance|axiom|opaque|"
    r"inductive|structure|class|namespace|section|end|open|export|variable|universe|universes|"
    r"set_option|attribute|notation|infixl?|infixr|prefix|postfix|macro|macro_rules|syntax|"
    r"elab|elab_rules|declare_syntax_cat|mutual|deriving|include|omit|import|initialize|"
    rf"builtin_initialize|run_cmd|{_MODIFIER})\b|#)",
    re.MULTILINE,
)
_HEAD = re.compile(rf"(?:@\[[^\]]*\]\s*|{_MODIFIER}\s+)*(?P<keyword>[#\w]+)")
_MAX_DEPTH = 256  # deeper, the names alone would take quadratic space
THEOREMS = ("theorem", "lemma")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its lines (from 1, both included), keyword, and full name where it has one."""

    first_line: int
    last_line: int
    keyword: str
    name: str


def commands(text: str) -> list[Command]:
    """The commands of a file, imports included, in order."""
    blanked = _code(text)
    parts = _parts(blanked)
    if not parts:
        return []
    starts = [start for start, _ in parts]
    lines = Lines(text)
    scopes: list[tuple[str, str]] = []
    found = []
    for (start, core), end in zip(parts, [*starts[1:], len(text)], strict=True):
        head = _HEAD.match(blanked, core, end)
        keyword = head["keyword"] if head else ""
        # The name itself comes from the text: a quoted one was blanked.
        name = _name(text[head.end("keyword") : end].lstrip()) if head else ""
        _enter(scopes, keyword, name)
        last = lines.number(len(text.rstrip("\n"))) if end == len(text) else lines.number(end) - 1
        found.append(
            Command(
                first_line=lines.number(start),
                last_line=last,
                keyword=keyword,
                name=_qualify(scopes, name) if keyword in THEOREMS else "",
            )
        )
    return found


def _parts(blanked: str) -> list[tuple[int, int]]:
    """Where each command begins, and where it does so without a preceding `… in`.

    Attributes, modifiers, documentation and `… in` belong to the command that follows.
    """
    parts: list[tuple[int, int]] = []
    joined = after_in = False
    for match in _COMMAND.finditer(blanked):
        start = match.start()
        if not joined:
            parts.append((start, start))
        elif after_in:
            parts[-1] = (parts[-1][0], start)
        end = blanked.find("\n", start)
        line = blanked[start : end if end >= 0 else None]
        after_in = bool(re.search(r"\bin\s*$", line))
        joined = after_in or bool(re.fullmatch(rf"(?:@\[[^\]]*\]\s*|{_MODIFIER}\s*)+", line))
    return parts


def _code(text: str) -> str:
    """The text with what is opaque overwritten, documentation by an attribute.

    It goes with the declaration after it, as an attribute does.
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


def _name(word: str) -> str:
    match = re.match(r"(?:«[^»]*»|[^\s:({\[⦃.«])+(?:\.(?:«[^»]*»|[^\s:({\[⦃.«])+)*", word)
    return match.group() if match else ""


def _enter(scopes: list[tuple[str, str]], keyword: str, name: str) -> None:
    if keyword in ("namespace", "section", "mutual") and len(scopes) < _MAX_DEPTH:
        scopes.append((keyword, name))
    elif keyword == "end" and scopes:
        # `end A.B` closes as many namespaces as it names.
        for _ in range(max(1, name.count(".") + 1 - scopes[-1][1].count("."))):
            if scopes:
                scopes.pop()


def _qualify(scopes: list[tuple[str, str]], name: str) -> str:
    if name.startswith("_root_."):
        return name.removeprefix("_root_.")
    return ".".join([*(scope for kind, scope in scopes if kind == "namespace"), name])
