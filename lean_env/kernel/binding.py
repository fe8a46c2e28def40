"""Lean's own kernel, inside this process: plain declarations in, accepted or refused out.

Everything native is built here from plain data by Lean's own constructors, so cached hashes and
flags are right by construction; no pointer ever comes from outside. References are counted: each
node is given as many as its parents will consume, so that a replay leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from lean_env.kernel.declarations import DeclarationKind
from lean_env.native.abi import PTR, SIZE, U8, Obj, box, field, is_scalar, retain, tag, text
from lean_env.native.runtime import Import, Runtime
from lean_env.olean.expr import (
    APP,
    BVAR,
    CONST,
    LAM,
    LET,
    LEVEL_IMAX,
    LEVEL_MAX,
    LEVEL_PARAM,
    LEVEL_SUCC,
    LEVEL_ZERO,
    NAT,
    PI,
    SORT,
    STR,
    Node,
    children,
)
from lean_env.olean.name import Name, render

# Names that the kernel computes with by name alone (numbers, strings, and compiled code). An
# environment must already have whichever of them a user could otherwise define as something else.
ACCELERATED: tuple[Name, ...] = (
    *(
        ("Nat", operation)
        for operation in (
            *("zero", "succ", "add", "sub", "mul", "div", "mod", "gcd", "beq", "ble", "pow"),
            *("land", "lor", "xor", "shiftLeft", "shiftRight", "log2"),
        )
    ),
    ("Nat",),
    ("Bool", "true"),
    ("Bool", "false"),
    ("Char",),
    ("Char", "ofNat"),
    ("String",),
    ("String", "ofList"),
    ("List", "nil"),
    ("List", "cons"),
    ("Lean", "reduceBool"),
    ("Lean", "reduceNat"),
    ("Quot",),
    ("Quot", "mk"),
    ("Quot", "lift"),
    ("Quot", "ind"),
    ("Eq",),
)
_MAX_RECURSION = 100_000
_MAX_DIGITS_BITS = 1 << 22
_SAFE = 1


class Refusal(IntEnum):
    """`Lean.Kernel.Exception`, in the order of its constructors."""

    UNKNOWN_CONSTANT = 0
    ALREADY_DECLARED = 1
    DECLARED_TYPE_MISMATCH = 2
    METAVARIABLES = 3
    FREE_VARIABLES = 4
    FUNCTION_EXPECTED = 5
    TYPE_EXPECTED = 6
    LET_TYPE_MISMATCH = 7
    TYPE_MISMATCH = 8
    APPLICATION_TYPE_MISMATCH = 9
    INVALID_PROJECTION = 10
    THEOREM_IS_NO_PROPOSITION = 11
    OTHER = 12
    TIMEOUT = 13
    EXCESSIVE_MEMORY = 14
    DEEP_RECURSION = 15
    INTERRUPTED = 16


class KernelRefused(Exception):
    """The kernel did not accept a declaration; `refusal` says why, `name` which."""

    def __init__(self, name: Name, refusal: Refusal, detail: str = "") -> None:
        words = refusal.name.lower().replace("_", " ")
        super().__init__(f"{render(name)}: {detail or words}")
        self.name = name
        self.refusal = refusal


class Kernel:
    """The kernel over one imported header.

    `runtime` must be the process's own; imports stay for the life of the process. Raises LeanError
    when a module cannot be imported.
    """

    def __init__(self, runtime: Runtime, imports: Sequence[Import]) -> None:
        abi = self._abi = runtime.abi
        environment = self._imported = runtime.import_modules(imports, load_extensions=False)
        to_kernel = abi.function("lean_elab_environment_to_kernel_env", PTR, PTR)
        self._base: Obj = to_kernel(retain(environment))
        self._find = abi.function("lean_environment_find", PTR, PTR, PTR)
        # (environment, max heartbeats, max recursion, declaration, cancel token) -> Except
        self._add = abi.function("lean_add_decl", PTR, PTR, SIZE, SIZE, PTR, PTR)
        self._build = Builder(runtime)

    def has(self, name: Name) -> bool:
        """Whether the header's environment declares `name`."""
        found: Obj = self._find(retain(self._base), self._build.name(name))
        known = not is_scalar(found)
        self._abi.release(found)
        return known

    def replay(
        self, levels: Sequence[Node], exprs: Sequence[Node], declarations: Sequence[Node]
    ) -> None:
        """Add all declarations, in order, to the header's environment, and forget the result.

        Raises KernelRefused with the first that is not accepted.
        """
        environment = retain(self._base)
        try:
            for name, declaration in self._build.declarations(levels, exprs, declarations):
                result: Obj = self._add(environment, 0, _MAX_RECURSION, declaration, box(0))
                self._abi.release(declaration)
                environment = box(0)  # consumed
                if tag(result) != 1:
                    error = _refused(name, field(result, 0))
                    self._abi.release(result)
                    raise error
                environment = retain(field(result, 0))
                self._abi.release(result)
        finally:
            self._abi.release(environment)
            self._build.clear()


def _refused(name: Name, error: Obj) -> KernelRefused:
    refusal = Refusal(tag(error))
    detail = text(field(error, 0)) if refusal is Refusal.OTHER else ""
    return KernelRefused(name, refusal, detail)


class Builder:
    """Native objects from plain data, with exactly the references their parents take."""

    def __init__(self, runtime: Runtime) -> None:
        abi = self._abi = runtime.abi
        self._names: dict[Name, Obj] = {(): box(0)}
        self._pending: list[Obj] = []
        self._name_string = abi.function("lean_name_mk_string", PTR, PTR, PTR)
        self._name_number = abi.function("lean_name_mk_numeral", PTR, PTR, PTR)
        self._natural = abi.function("lean_cstr_to_nat", PTR, PTR)
        self._zero = abi.function("lean_level_mk_zero", PTR, PTR)
        self._succ = abi.function("lean_level_mk_succ", PTR, PTR)
        self._max = abi.function("lean_level_mk_max", PTR, PTR, PTR)
        self._imax = abi.function("lean_level_mk_imax", PTR, PTR, PTR)
        self._param = abi.function("lean_level_mk_param", PTR, PTR)
        self._bvar = abi.function("lean_expr_mk_bvar", PTR, PTR)
        self._sort = abi.function("lean_expr_mk_sort", PTR, PTR)
        self._const = abi.function("lean_expr_mk_const", PTR, PTR, PTR)
        self._app = abi.function("lean_expr_mk_app", PTR, PTR, PTR)
        self._lambda = abi.function("lean_expr_mk_lambda", PTR, PTR, PTR, PTR, U8)
        self._forall = abi.function("lean_expr_mk_forall", PTR, PTR, PTR, PTR, U8)
        self._let = abi.function("lean_expr_mk_let", PTR, PTR, PTR, PTR, PTR)
        self._literal = abi.function("lean_expr_mk_lit", PTR, PTR)
        self._projection = abi.function("lean_expr_mk_proj", PTR, PTR, PTR, PTR)

    def name(self, name: Name) -> Obj:
        """Return a name with one reference for the caller."""
        known = self._names.get(name)
        length = len(name)
        while known is None:  # a name may have more parts than a stack has frames
            length -= 1
            known = self._names.get(name[:length])
        for end in range(length + 1, len(name) + 1):
            prefix, part = retain(known), name[end - 1]
            if isinstance(part, str):
                known = self._name_string(prefix, self._abi.string(part))
            else:
                known = self._name_number(prefix, box(part))
            self._names[name[:end]] = known
        return retain(known)

    def clear(self) -> None:
        """Release what was built for a replay that ended early, and names nobody may need again."""
        for obj in self._pending:
            self._abi.release(obj)
        self._pending.clear()
        if len(self._names) > 20_000:
            for obj in self._names.values():
                self._abi.release(obj)
            self._names = {(): box(0)}

    def closed(
        self, levels: Sequence[Node], exprs: Sequence[Node], roots: Sequence[int]
    ) -> list[Obj]:
        """Return the expressions `roots`, each with one reference for the caller."""
        built = self._exprs(levels, exprs)
        return [retain(built[root]) for root in roots]

    def declarations(
        self, levels: Sequence[Node], exprs: Sequence[Node], declarations: Sequence[Node]
    ) -> Sequence[tuple[Name, Obj]]:
        """Return each declaration with its name, one reference each for the caller."""
        built = self._exprs(levels, exprs)
        return [(entry[1], self._declaration(built, entry)) for entry in declarations]

    def _levels(self, levels: Sequence[Node]) -> list[Obj]:
        built: list[Obj] = []
        for node in levels:
            kind = node[0]
            if kind == LEVEL_ZERO:
                obj = self._zero(box(0))
            elif kind == LEVEL_SUCC:
                obj = self._succ(retain(built[node[1]]))
            elif kind == LEVEL_PARAM:
                obj = self._param(self.name(node[1]))
            else:
                make = {LEVEL_MAX: self._max, LEVEL_IMAX: self._imax}[kind]
                obj = make(retain(built[node[1]]), retain(built[node[2]]))
            built.append(obj)
        self._pending += built
        return built

    def _exprs(self, levels: Sequence[Node], exprs: Sequence[Node]) -> list[Obj]:
        native_levels = self._levels(levels)
        uses = [0] * len(exprs)
        for node in exprs:
            for child in children(node):
                uses[child] += 1
        built: list[Obj] = []
        app = self._app
        for node, count in zip(exprs, uses, strict=True):
            if node[0] == APP:
                obj: Obj = app(built[node[1]], built[node[2]])
            else:
                obj = self._other(native_levels, built, node)
            self._pending.append(obj)  # our own reference; `count` more are for the parents
            built.append(retain(obj, count))
        return built

    def _other(self, levels: list[Obj], built: list[Obj], node: Node) -> Obj:
        kind = node[0]
        obj: Obj
        if kind == BVAR:
            obj = self._bvar(box(node[1]))
        elif kind == SORT:
            obj = self._sort(retain(levels[node[1]]))
        elif kind == CONST:
            arguments = self._abi.list([retain(levels[level]) for level in node[2]])
            obj = self._const(self.name(node[1]), arguments)
        elif kind in (LAM, PI):
            make = self._lambda if kind == LAM else self._forall
            obj = make(self.name(node[1]), built[node[3]], built[node[4]], node[2])
        elif kind == LET:
            obj = self._let(self.name(node[1]), built[node[2]], built[node[3]], built[node[4]])
        elif kind == NAT:
            obj = self._literal(self._abi.constructor(0, [self._number(node[1])]))
        elif kind == STR:
            obj = self._literal(self._abi.constructor(1, [self._abi.string(node[1])]))
        else:
            obj = self._projection(self.name(node[1]), self._number(node[2]), built[node[3]])
        return obj

    def _number(self, value: int) -> Obj:
        if value < 1 << 62:
            return box(value)
        if value.bit_length() > _MAX_DIGITS_BITS:
            raise OverflowError("a number literal of too many digits")
        digits: Obj = self._abi.string(str(value))
        number: Obj = self._natural(digits + 32)
        self._abi.release(digits)
        return number

    def _names_list(self, names: Sequence[Name]) -> Obj:
        return self._abi.list([self.name(name) for name in names])

    def _declaration(self, built: list[Obj], entry: Node) -> Obj:
        kind, name, universes, type_, value, hints, parameters, types = entry
        make = self._abi.constructor
        if kind == DeclarationKind.QUOTIENT:
            return box(DeclarationKind.QUOTIENT)
        if kind == DeclarationKind.INDUCTIVE:
            native = [
                make(0, [self.name(one), retain(built[of]), self._constructors(built, under)])
                for one, of, under in types
            ]
            fields = [self._names_list(universes), self._number(parameters), self._abi.list(native)]
            return make(kind, fields, bytes(1))
        head = make(0, [self.name(name), self._names_list(universes), retain(built[type_])])
        if kind == DeclarationKind.AXIOM:
            return make(kind, [make(0, [head], bytes(1))])
        body, group = retain(built[value]), self._names_list((name,))
        if kind == DeclarationKind.DEFINITION:
            return make(kind, [make(0, [head, body, self._hints(hints), group], bytes([_SAFE]))])
        if kind == DeclarationKind.THEOREM:
            return make(kind, [make(0, [head, body, group])])
        return make(DeclarationKind.OPAQUE, [make(0, [head, body, group], bytes(1))])

    def _constructors(self, built: list[Obj], constructors: Sequence[tuple[Name, int]]) -> Obj:
        make = self._abi.constructor
        return self._abi.list(
            [make(0, [self.name(name), retain(built[type_])]) for name, type_ in constructors]
        )

    def _hints(self, hints: int) -> Obj:
        if hints < 0:
            return box(hints + 2)
        return self._abi.constructor(2, [], hints.to_bytes(4, "little"))
