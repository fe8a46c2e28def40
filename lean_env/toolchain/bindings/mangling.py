"""Lean declaration names as symbols of compiled code, and as source text."""

from __future__ import annotations

import re
from collections.abc import Sequence

RESERVED = re.compile(
    r"at|by|calc|case|cases|clear|deprecated|do|else|exact|example|ext|for|from|"
    r"fun|have|if|induction|instance|intro|let|letrec|match|nofun|nomatch|omega|open|paren|"
    r"pattern|repeat|return|rw|set_option|show|simp|sorry|suffices|then|first"
)
"""Words that, as a component of a name, need «»: tokens of the grammar these files declare."""

PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_!?']*")
ESCAPE = re.compile(r"__|_x([0-9a-f]{2})|_u([0-9a-f]{4})|_U([0-9a-f]{8})|_")


def mangle(components: Sequence[str]) -> str:
    """The symbol of a declaration: `l_` and the escaped components, joined by `_`."""
    return "l_" + "_".join("".join(map(_escape, part)) for part in components)


def demangle(symbol: str) -> str:
    """Undo the escapes of a symbol (without its `l_`); a separator becomes a dot.

    Not injective: callers mangle the result again and compare.
    """
    return ESCAPE.sub(_unescape, symbol)


def source(components: Sequence[str]) -> str:
    """The name as Lean source, quoted where it must be."""
    return ".".join(
        part if PLAIN.fullmatch(part) and not RESERVED.fullmatch(part) else f"«{part}»"
        for part in components
    )


def _escape(character: str) -> str:
    code = ord(character)
    if character == "_":
        return "__"
    if character.isascii() and character.isalnum():
        return character
    if code < 0x100:
        return f"_x{code:02x}"
    return f"_u{code:04x}" if code < 0x10000 else f"_U{code:08x}"


def _unescape(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code:
        return chr(int(code, 16))
    return "_" if match[0] == "__" else "."
