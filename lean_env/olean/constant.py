"""Constants of an environment as plain data: `Lean.ConstantInfo` without its metadata."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

from lean_env.olean.name import Name


class ConstantKind(Enum):
    """The eight kinds of constants, in the order of `Lean.ConstantInfo`."""

    AXIOM = "axiom"
    DEFINITION = "def"
    THEOREM = "theorem"
    OPAQUE = "opaque"
    QUOTIENT = "quot"
    INDUCTIVE = "inductive"
    CONSTRUCTOR = "constructor"
    RECURSOR = "recursor"


class Safety(IntEnum):
    """`Lean.DefinitionSafety`."""

    UNSAFE = 0
    SAFE = 1
    PARTIAL = 2


# Reducibility hints are a number for the kernel's unfolding order, not a matter of soundness:
HINT_OPAQUE, HINT_ABBREV = -2, -1  # and a definitional height >= 0 otherwise


@dataclass(frozen=True, slots=True)
class RecursorRule:
    """One computation rule: for which constructor, its field count, and the right-hand side."""

    constructor: Name
    fields: int
    rhs: int


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant; `type`, `value` and rule right-hand sides index the source's `Terms`.

    `all` names the group the constant was declared with (mutual definitions, an inductive family).
    For inductives `constructors`, `parameters`, `indices` and `nested` are meaningful; for
    constructors `parent`, `parameters` and `fields`; for recursors `rules`.
    """

    name: Name
    kind: ConstantKind
    universes: tuple[Name, ...]
    type: int
    value: int | None = None
    safety: Safety = Safety.SAFE
    hints: int = HINT_OPAQUE
    all: tuple[Name, ...] = ()
    constructors: tuple[Name, ...] = ()
    parent: Name = ()
    parameters: int = 0
    indices: int = 0
    nested: int = 0
    fields: int = 0
    motives: int = 0
    minors: int = 0
    index: int = 0
    rules: tuple[RecursorRule, ...] = ()
    recursive: bool = False
    reflexive: bool = False
    k: bool = False
