"""What a compiled parser reads, as sequences of tokens: enough to see two that read the same text.

Two parsers of one category that read the same text with the same priority make every use of the
notation ambiguous. The library does not say with which priority a parser was declared, so such a
pair has to be resolved in `tables.py`.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product

from lean_env.toolchain.bindings import tables
from lean_env.toolchain.bindings.grammar import Grammar, Role, strings
from lean_env.toolchain.bindings.image import Image

Reading = tuple[str, ...]

CONST, UNARY, BINARY, NODE, TRAILING_NODE, SYMBOL, NON_RESERVED, CATEGORY = range(8)
PARSER, NODE_WITH_ANTIQUOT, SEP_BY, SEP_BY1, UNICODE_SYMBOL = range(8, 13)
"""The constructors of `Lean.ParserDescr`, in order."""

LAYOUT = ("pp", "ws", "noWs", "lineEq", "colGt", "colGe")
"""Parsers that read nothing, by the beginning of their name: they look at the layout only."""

SEQUENCE = "andthen"


def ambiguous(image: Image, grammar: Grammar) -> list[tuple[str, str]]:
    """The pairs of parsers of one category and priority that read the same text, by name."""
    readers: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
    for binding in grammar.of(Role.PARSER, Role.TRAILING_PARSER):
        name = ".".join(binding.name)
        descriptor = image.constant(binding.symbol)
        if descriptor is None:
            continue
        priority = tables.PRIORITIES.get(name, tables.DEFAULT_PRIORITY)
        for reading in readings(image, descriptor):
            readers[binding.role, binding.target, priority, reading].append(name)
    pairs = {(names[0], other) for names in readers.values() for other in names[1:]}
    return sorted(pairs)


def readings(image: Image, descriptor: int) -> set[Reading]:
    """The token sequences that a descriptor reads.

    A symbol with an ASCII form stands for both forms. What may be left out, repeats or is a choice
    is one opaque token.
    """
    tag = (image.header(descriptor) or (-1, 0))[0]
    if tag in (SYMBOL, NON_RESERVED):
        return {(_text(image, descriptor, 0).strip(),)}
    if tag == UNICODE_SYMBOL:
        return {(_text(image, descriptor, field).strip(),) for field in (0, 1)}
    if tag == CONST:
        name = _name(image, descriptor, 0)
        return {()} if name.startswith(LAYOUT) else {(f"<{name}>",)}
    if tag in (CATEGORY, PARSER):
        return {(f"<{_name(image, descriptor, 0)}>",)}
    if tag == UNARY:
        return {
            (f"{_name(image, descriptor, 0)}(", *reading, ")")
            for reading in readings(image, _field(image, descriptor, 1))
        }
    if tag == BINARY:
        head = _name(image, descriptor, 0)
        return {
            (*first, *second) if head == SEQUENCE else (f"{head}(", *first, "|", *second, ")")
            for first, second in product(
                *(readings(image, _field(image, descriptor, field)) for field in (1, 2))
            )
        }
    if tag in (NODE, TRAILING_NODE, NODE_WITH_ANTIQUOT):
        return readings(image, _field(image, descriptor, 3 if tag == TRAILING_NODE else 2))
    if tag in (SEP_BY, SEP_BY1):
        separator = _text(image, descriptor, 1)
        return {
            (f"sepBy{separator}(", *reading, ")")
            for reading in readings(image, _field(image, descriptor, 0))
        }
    raise ValueError(f"no parser descriptor: constructor {tag}")


def _field(image: Image, obj: int, index: int) -> int:
    value = image.word(obj + 8 + 8 * index)
    if value is None:
        raise ValueError("a parser descriptor outside the library's memory")
    return value


def _text(image: Image, obj: int, index: int) -> str:
    text = image.string(_field(image, obj, index))
    if text is None:
        raise ValueError("a parser descriptor without its text")
    return text


def _name(image: Image, obj: int, index: int) -> str:
    return ".".join(strings(image.name(_field(image, obj, index))))
