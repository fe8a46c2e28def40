"""A Lean file cut into its commands, by the words that begin one at the start of a line.

Good enough to say which command a message belongs to and to take a failing one out. No verdict of
"proved" rests on it: that is read from what the file compiles to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lean_env.syntax.heads import (
    ATTRIBUTES,
    MODIFIER,
    THEOREMS,
    Head,
    Scopes,
    code_of,
    head_at,
)
from lean_env.syntax.lines import Lines

_COMMAND = re.compile(
    rf"^(?:@\[|(?:{MODIFIER}\s+)*(?P<keyword>theorem|lemma|example|def|abbrev|instance|axiom|opaque|"
    r"inductive|structure|class|namespace|section|end|open|export|variable|universe|universes|"
    r"set_option|attribute|notation|infixl?|infixr|prefix|postfix|macro|macro_rules|syntax|"
    r"elab|elab_rules|declare_syntax_cat|mutual|deriving|include|omit|import|initialize|"
    rf"builtin_initialize|run_cmd|{MODIFIER})\b|#)",
    re.MULTILINE,
)
_JOINING = re.compile(rf"(?:{ATTRIBUTES}\s*|{MODIFIER}\s*)+")
_IN = re.compile(r"\bin\s*$")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its lines (from 1, both included), keyword, and full name where it has one."""

    first_line: int
    last_line: int
    keyword: str
    name: str


def commands(text: str) -> list[Command]:
    """The commands of a file, imports included, in order."""
    code = code_of(text)
    parts = _parts(code)
    if not parts:
        return []
    starts = [start for start, _ in parts]
    lines = Lines(text)
    scopes = Scopes()
    found = []
    for (start, core), end in zip(parts, [*starts[1:], len(text)], strict=True):
        head = head_at(text, code, core, end) or Head("", "", core)
        scopes.enter(head)
        last = lines.number(len(text.rstrip("\n"))) if end == len(text) else lines.number(end) - 1
        found.append(
            Command(
                first_line=lines.number(start),
                last_line=last,
                keyword=head.keyword,
                name=scopes.qualify(head.name) if head.keyword in THEOREMS else "",
            )
        )
    return found


def _parts(code: str) -> list[tuple[int, int]]:
    """Where each command begins, and where it does so without a preceding `… in`.

    Attributes, modifiers, documentation and `… in` belong to the command that follows.
    """
    parts: list[tuple[int, int]] = []
    joined = after_in = False
    for match in _COMMAND.finditer(code):
        start = match.start()
        if not joined:
            parts.append((start, start))
        elif after_in:
            parts[-1] = (parts[-1][0], start)
        end = code.find("\n", start)
        line = code[start : end if end >= 0 else None]
        after_in = _IN.search(line) is not None
        joined = after_in or _JOINING.fullmatch(line) is not None
    return parts
