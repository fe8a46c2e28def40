"""Headers from clients: what of them may run in a process that others share.

A header that is used again is elaborated once, in the process that later candidates are forked
from. Its author could run code there (`#eval`, `run_cmd`, `initialize`) and change what others are
answered. So a header stays one only where all its commands are such that run nothing of their
author's; the commands of any other are elaborated with the statement, in a process of its own each
time.
"""

from __future__ import annotations

import re

from lean_env.syntax.lexer import Kind, blank
from lean_env.syntax.source_text import read_head

# A namespace begins with a capital letter and a universe is called u to z: no word that begins a
# command can pass for one, which Lean would take up again after an error.
_NAMESPACE = r"[A-Z][\w!?']*(?:\.[A-Z][\w!?']*)*"
_UNIVERSE = r"[u-z](?:_?\d+)?"
_HARMLESS = re.compile(
    rf"(?:open(?:[ \t]+scoped)?(?:[ \t]+{_NAMESPACE})+"
    rf"|(?:namespace|section|noncomputable[ \t]+section|end)(?:[ \t]+{_NAMESPACE})?"
    rf"|set_option[ \t]+[a-zA-Z][\w.]*[ \t]+(?:true|false|\d+)"
    rf"|universes?(?:[ \t]+{_UNIVERSE})+)"
)


def part_header(header: str) -> tuple[str, str]:
    """Split a header into what may be shared, and commands that may not (empty for most headers).

    The first part has the imports, the second all commands or none.
    """
    end = read_head(header).end
    lines = (line.strip() for line in blank(header, {Kind.COMMENT})[end:].splitlines())
    if all(not line or _HARMLESS.fullmatch(line) for line in lines):
        return header, ""
    return f"{header[:end]}\n" if end else "", header[end:]


def apart(header: str, statement: str) -> tuple[str, str]:
    """Return a header that may be shared and the statement with the commands that may not."""
    shared, commands = part_header(header)
    return (shared, f"{commands}\n{statement}") if commands else (header, statement)
