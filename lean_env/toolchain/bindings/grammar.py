"""Find the parsers, macro expanders and unexpanders in the library and place them.

A compiled `Lean.ParserDescr` is recognised by its constructor: `node kind prec p` (a parser of a
category), `trailingNode kind prec lhsPrec p` (the same, with the operator after an operand) and
`nodeWithAntiquot name kind p` (an abbreviation that other parsers refer to). Its symbol must be
the mangled kind. An expander is a function whose name says which kind it expands
(`…macroRules_<kind>_<n>`) or which constant it prints (`…unexpand_<constant>_<n>`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from lean_env.toolchain.bindings import tables
from lean_env.toolchain.bindings.image import SYMBOL_FUNCTION, SYMBOL_OBJECT, Image, Name
from lean_env.toolchain.bindings.mangling import demangle, mangle

MODULE_AUX = re.compile(r"l_(?P<namespace>.*?)_?__aux__Init__(?P<rest>.*)")
INTERNAL = re.compile(r"___boxed$|___lam__|_redArg|_closed|_spec__|___regBuiltin")
AUX_NAME = re.compile(
    r"_aux_Init_(?P<module>.*?)___(?P<role>macroRules|unexpand)_(?P<target>.*)_\d+"
)
BY_HAND = re.compile(r"l_(?:[A-Za-z]+_)?unexpand[A-Za-z0-9]+(?:_x21|_x3f)?")


class Role(Enum):
    """What a binding declares."""

    ABBREVIATION = auto()
    PARSER = auto()
    TRAILING_PARSER = auto()
    MACRO = auto()
    UNEXPANDER = auto()


@dataclass(frozen=True, slots=True)
class Binding:
    """One declaration to write: `name` runs the compiled `symbol`.

    `target` is the syntax category of a parser, the node kind (components) a macro expands, or
    the constant an unexpander prints.
    """

    role: Role
    name: tuple[str, ...]
    symbol: str
    target: tuple[str, ...] = ()

    @property
    def scoped(self) -> bool:
        """Whether it acts only where its namespace is open."""
        if self.role is Role.UNEXPANDER:
            return ".".join(self.target) in tables.SCOPED_UNEXPANDERS
        return ".".join(self.name) in tables.SCOPED


@dataclass(frozen=True, slots=True)
class Grammar:
    """Everything to bind, in the library's own order, and the parsers nothing places."""

    bindings: tuple[Binding, ...]
    unplaced: tuple[str, ...]

    def of(self, *roles: Role) -> list[Binding]:
        """The bindings with one of these roles."""
        return [binding for binding in self.bindings if binding.role in roles]


def read_grammar(image: Image) -> Grammar:
    """Collect what the core library has to bind."""
    parsers: dict[tuple[str, ...], Binding] = {}
    unplaced = []
    for role, symbol, kind in _descriptors(image):
        name = ".".join(kind)
        if name.startswith(tables.OUT_OF_SCOPE) and not name.startswith(tables.KEPT):
            continue
        if mangle(kind) != symbol or kind in parsers:
            continue
        category = () if role is Role.ABBREVIATION else category_of(name)
        if category is None:
            unplaced.append(name)
        else:
            parsers[kind] = Binding(role, kind, symbol, category)
    expanders = list(_expanders(image, {"_".join(kind): kind for kind in parsers}))
    return Grammar((*parsers.values(), *expanders), tuple(unplaced))


def category_of(name: str) -> tuple[str] | None:
    """The syntax category of a parser, from the tables; None when no rule holds."""
    if known := tables.CATEGORY_OF.get(name):
        return (known,)
    for pattern, category in tables.CATEGORY_RULES:
        if match := pattern.fullmatch(name):
            return (match.expand(category),)
    return None


def _descriptors(image: Image) -> Iterator[tuple[Role, str, tuple[str, ...]]]:
    layouts = {
        (3, 3): (Role.PARSER, 0),
        (4, 4): (Role.TRAILING_PARSER, 0),
        (9, 3): (Role.ABBREVIATION, 1),
    }
    objects = ((a, s) for s, (kind, a) in image.symbols.items() if kind == SYMBOL_OBJECT)
    for _, symbol in sorted(objects):
        obj = image.constant(symbol)
        layout = layouts.get(image.header(obj) or (0, 0)) if obj is not None else None
        if obj is None or layout is None:
            continue
        role, kind_field = layout
        kind = strings(image.name(image.word(obj + 8 + 8 * kind_field)))
        if kind:
            yield role, symbol, kind


def _expanders(image: Image, kinds: dict[str, tuple[str, ...]]) -> Iterator[Binding]:
    functions = ((a, s) for s, (kind, a) in image.symbols.items() if kind == SYMBOL_FUNCTION)
    for _, symbol in sorted(functions, key=lambda entry: (_module_rank(entry[1]), *entry)):
        if INTERNAL.search(symbol):
            continue
        if BY_HAND.fullmatch(symbol):
            name = tuple(demangle(symbol.removeprefix("l_")).split("."))
            if head := tables.UNEXPANDERS.get(".".join(name)):
                yield Binding(Role.UNEXPANDER, name, symbol, tuple(head.split(".")))
        elif match := MODULE_AUX.fullmatch(symbol):
            namespace = [part for part in match["namespace"].split("_") if part]
            name = (*namespace, "_aux_Init_" + demangle(match["rest"]))
            if binding := _generated_expander(name, symbol, kinds):
                yield binding


def _module_rank(symbol: str) -> int:
    match = MODULE_AUX.fullmatch(symbol)
    module = match["rest"].split("___")[0] if match else ""
    first = tables.FIRST_MODULES
    return first.index(module) if module in first else len(first)


def _generated_expander(
    name: tuple[str, ...], symbol: str, kinds: dict[str, tuple[str, ...]]
) -> Binding | None:
    match = AUX_NAME.fullmatch(name[-1])
    if match is None or mangle(name) != symbol:
        return None
    if match["role"] == "macroRules":
        kind = kinds.get(match["target"])
        if kind is None or match["module"].startswith(tables.MACROS_OUT_OF_SCOPE):
            return None
        return Binding(Role.MACRO, name, symbol, kind)
    head = tuple(match["target"].split("_"))
    if ".".join(head).startswith(tables.UNEXPANDED_OUT_OF_SCOPE):
        return None
    return Binding(Role.UNEXPANDER, name, symbol, head)


def strings(name: Name | None) -> tuple[str, ...]:
    """The components of a name that has only strings; empty for any other."""
    if name is None or not all(isinstance(part, str) for part in name):
        return ()
    return tuple(str(part) for part in name)
