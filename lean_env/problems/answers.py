"""Problems that ask for an answer first: a definition left open, the answer in a comment behind it.

```lean
abbrev putnam_easy_solution : ℕ := sorry
-- 2
theorem putnam_easy : 1 + 1 = putnam_easy_solution := sorry
```

As in PutnamBench. The answer is put in, so that the theorem is one that can be proved.
"""

from __future__ import annotations

import re

from lean_env.syntax.commands import Command, commands
from lean_env.syntax.lexer import blank

_DEFINITIONS = ("def", "abbrev", "instance", "opaque")
_OPEN = re.compile(r"\bsorry\b")
_ANSWERED = re.compile(
    r"(?P<definition>.*:=)\s*sorry[ \t]*\n(?P<answer>(?:[ \t]*--[^\n]*\n?)+)\s*\Z", re.DOTALL
)
_DASHES = re.compile(r"^[ \t]*-- ?", re.MULTILINE)


def with_answers(text: str) -> str:
    """Put the answers into a Lean text where its comments give them."""
    lines = text.split("\n")
    for command in reversed(_open_definitions(text)):
        place = slice(command.first_line - 1, command.last_line)
        if match := _ANSWERED.fullmatch("\n".join(lines[place]) + "\n"):
            answer = _DASHES.sub("    ", match["answer"]).rstrip()
            lines[place] = [*match["definition"].split("\n"), f"  (\n{answer})", ""]
    return "\n".join(lines)


def open_definition(text: str) -> str:
    """The first line of a definition that a Lean text leaves open, empty where there is none."""
    found = _open_definitions(text)
    return text.split("\n")[found[0].first_line - 1].strip() if found else ""


def _open_definitions(text: str) -> list[Command]:
    code = blank(text).split("\n")
    return [
        command
        for command in commands(text)
        if command.keyword in _DEFINITIONS
        and _OPEN.search("\n".join(code[command.first_line - 1 : command.last_line]))
    ]
