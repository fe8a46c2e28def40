"""The meta interface: bindings to the elaborator's own functions, written from tables of types.

A compiled function's type cannot be read from the library, so `meta/*.txt` state it: one module per
file, one constant per line. A line begins with `title`, `about`, `import` or `open` (the head of
the module), `--` (a comment), or is one of

    NAME SIGNATURE [:= DEFAULT]             a function; DEFAULT where its result is not inhabited
    protected NAME SIGNATURE [:= DEFAULT]   the same, with its full name only
    instance NAME : CLASS := DEFAULT        a dictionary of the compiled code
    macro KIND NAME                         the expander of a kind of syntax
    formatter PARSER NAME                   how the printer sets what a parser reads
    parenthesizer PARSER NAME               where the printer puts parentheses in it
    type NAME                               data that is only passed on

Names are below `Lean` unless they begin with `_root_.`.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from lean_env.toolchain.bindings.mangling import mangle, source

TABLES = Path(__file__).parent / "meta"
NAMESPACE = "Lean"
HEAD = ("title", "about", "import", "open")


class Form(enum.Enum):
    """What a line of a table declares."""

    FUNCTION = ""
    PROTECTED = "protected"
    INSTANCE = "instance"
    MACRO = "macro"
    FORMATTER = "formatter"
    PARENTHESIZER = "parenthesizer"
    TYPE = "type"


ROW = re.compile(
    r"(?:(?P<form>protected|instance|type|(?:macro|formatter|parenthesizer) (?P<kind>\S+)) )?"
    r"(?P<name>\S+)(?P<rest>.*)"
)
BARE = (Form.MACRO, Form.FORMATTER, Form.PARENTHESIZER, Form.TYPE)


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant; `signature` is everything after its name, as Lean source."""

    form: Form
    name: tuple[str, ...]
    signature: str
    kind: str = ""

    @property
    def symbol(self) -> str:
        """The symbol of its compiled code; meaningless for a type."""
        return mangle(self.name)

    def is_exported(self, symbols: Collection[str]) -> bool:
        """Whether the library has it: the interpreter prefers the form with boxed arguments."""
        return self.symbol in symbols or f"{self.symbol}___boxed" in symbols


@dataclass(frozen=True, slots=True)
class Table:
    """One module of the meta interface, as its table states it."""

    name: str
    title: str
    about: str
    imports: tuple[str, ...]
    opened: tuple[str, ...]
    constants: tuple[Constant, ...]

    @property
    def path(self) -> str:
        """The module's file below the core's root."""
        return f"{NAMESPACE}/Bindings/{self.name}.lean"

    def missing(self, symbols: Collection[str]) -> list[str]:
        """The constants that the library does not export: to use one would end the process."""
        return [
            ".".join(constant.name)
            for constant in self.constants
            if constant.form is not Form.TYPE and not constant.is_exported(symbols)
        ]

    def body(self) -> list[str]:
        """The declarations, as Lean source."""
        opened = [f"open {' '.join(self.opened)}"] if self.opened else []
        lines = [f"namespace {NAMESPACE}", *opened, ""]
        for constant in self.constants:
            lines += _declaration(constant)
        return [*lines, "", f"end {NAMESPACE}"]


def read_tables(directory: Path = TABLES) -> list[Table]:
    """Every table; raises ValueError for a line that is none of the forms."""
    return [read_table(file.stem, file.read_text()) for file in sorted(directory.glob("*.txt"))]


def read_table(name: str, text: str) -> Table:
    """The table of the module `name`; raises ValueError for a line that is none of the forms."""
    head: dict[str, list[str]] = {word: [] for word in HEAD}
    constants = []
    for number, line in enumerate(text.splitlines(), 1):
        word, _, value = line.partition(" ")
        if word in head:
            head[word].append(value)
        elif line and not line.startswith("--"):
            constant = _constant(line)
            if constant is None:
                raise ValueError(f"{name}, line {number}: a constant and its type expected: {line}")
            constants.append(constant)
    return Table(
        name,
        " ".join(head["title"]),
        " ".join(head["about"]),
        tuple(head["import"]),
        tuple(head["open"]),
        tuple(constants),
    )


def _constant(line: str) -> Constant | None:
    match = ROW.fullmatch(line)
    if match is None:
        return None
    form = Form((match["form"] or "").partition(" ")[0])
    bare = form in BARE
    if bare == bool(match["rest"]) or (form is Form.INSTANCE and ":=" not in match["rest"]):
        return None
    if not bare and ":" not in match["rest"]:
        return None
    return Constant(form, _components(match["name"], form), match["rest"], match["kind"] or "")


def _components(name: str, form: Form) -> tuple[str, ...]:
    if form is Form.MACRO:  # the name of the expander is one component
        return (NAMESPACE, name)
    parts = tuple(name.split("."))
    return parts[1:] if parts[0] == "_root_" else (NAMESPACE, *parts)


def _declaration(constant: Constant) -> list[str]:
    name = f"_root_.{source(constant.name)}"
    extern = f'extern "{constant.symbol}"'
    match constant.form:
        case Form.TYPE:
            return [
                f"opaque {name}.nonemptyType : NonemptyType.{{0}}",
                f"def {name} : Type := {source(constant.name)}.nonemptyType.type",
                f"instance : Nonempty {source(constant.name)} :=",
                f"  {source(constant.name)}.nonemptyType.property",
            ]
        case Form.MACRO:
            return [f"@[macro {source(constant.kind.split('.'))}, {extern}] opaque {name} : Macro"]
        case Form.FORMATTER | Form.PARENTHESIZER:
            role = constant.form.value
            attribute = f"combinator_{role} {NAMESPACE}.{constant.kind}"
            type_ = f"PrettyPrinter.{role.capitalize()}"
            return [f"@[{attribute}, {extern}] opaque {name} : {type_}"]
        case Form.INSTANCE:
            return [f"@[instance, {extern}] opaque {name}{constant.signature}"]
        case Form.PROTECTED:
            return [f"@[{extern}] protected opaque {name}{constant.signature}"]
        case Form.FUNCTION:
            return [f"@[{extern}] opaque {name}{constant.signature}"]
