"""Which value of an option holds at the end of a text, as its scopes leave it."""

from __future__ import annotations

import re

from lean_env.syntax.lexer import blank

_WORD = re.compile(
    r"(?<![\w.'!?«(|])"
    r"(?:(?P<scope>namespace|section|mutual|end)(?![\w.'!?»])[ \t]*(?P<name>[\w.]+)?"
    r"|set_option\s+(?P<option>[\w.]+)\s+(?P<value>\w+)(?P<once>\s+in\b)?)"
)


def value_at_end(text: str, option: str) -> str | None:
    """Return what `set_option` last made of an option for what follows the text, None if nothing.

    A choice ends with its section or namespace, and one with `in` behind it concerns a single
    command.
    """
    scopes: list[str | None] = [None]
    for word in _WORD.finditer(blank(text)):
        if word["option"]:
            if word["option"] == option and not word["once"]:
                scopes[-1] = word["value"]
            continue
        # `namespace A.B` opens two scopes, and `end A.B` closes as many as it names.
        depth = 1 + (word["name"] or "").count(".")
        if word["scope"] == "end":
            del scopes[max(1, len(scopes) - depth) :]
        else:
            scopes += [scopes[-1]] * depth
    return scopes[-1]
