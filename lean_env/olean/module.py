"""One `.olean` file as a module: its imports, its constants, the entries of its extensions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lean_env.deadline import Deadline
from lean_env.olean.constant import (
    HINT_ABBREV,
    HINT_OPAQUE,
    Constant,
    ConstantKind,
    RecursorRule,
    Safety,
)
from lean_env.olean.decode import Decoder
from lean_env.olean.expr import Terms
from lean_env.olean.name import Name
from lean_env.olean.region import Bytes, OleanError, ReadLimits, Region

_KINDS = tuple(ConstantKind)
_MODULE_FIELDS = 5
# Object fields of each `…Val` structure, in the order of `ConstantInfo`; the first is ConstantVal.
_VALUE_FIELDS = (1, 4, 3, 3, 1, 6, 5, 7)


@dataclass(frozen=True, slots=True)
class ModuleImport:
    """An import of a module, with its modifiers."""

    module: Name
    import_all: bool
    exported: bool
    meta: bool


class Olean(Mapping[Name, Constant]):
    """The constants of one `.olean`, decoded on demand; a mapping from names to constants.

    `below` are the parts of the same module that `data` builds on, lowest first: a `module` keeps
    its proofs in `.olean.private`, and its `.olean` shows theorems as axioms.

    Raises OleanError (or OleanLimitError) for malformed bytes, DeadlineExceeded whenever reading
    outlasts `deadline`, KeyError for unknown names. A name that occurs twice is malformed.
    """

    def __init__(
        self,
        data: Bytes,
        limits: ReadLimits | None = None,
        below: Sequence[Bytes] = (),
        deadline: Deadline | None = None,
    ) -> None:
        region = None
        for part in below:
            region = Region(part, limits, region, deadline)
        self.region = Region(data, limits, region, deadline)
        self._decoder = Decoder(self.region, deadline)
        self._decoded: dict[Name, Constant] = {}
        tag, fields = self.region.constructor(self.region.root)
        if tag != 0 or len(fields) != _MODULE_FIELDS:
            raise OleanError("the root is not module data")
        imports, names, constants, _, self._entries = fields
        self.is_module = self.region.scalars(self.region.root, 1) != b"\0"
        self.imports = tuple(self._import(entry) for entry in self.region.array(imports))
        listed = [self._decoder.name(entry) for entry in self.region.array(names)]
        self.region.spend(sum(map(len, listed)))  # of hashing them
        addresses = self.region.array(constants)
        if len(listed) != len(addresses):
            raise OleanError("as many names as constants expected")
        self._addresses = dict(zip(listed, addresses, strict=True))
        if len(self._addresses) != len(listed):
            raise OleanError("a constant occurs twice")

    @property
    def terms(self) -> Terms:
        """The expressions of the constants decoded so far."""
        return self._decoder.terms

    def renew(self, work: int, visits: float, deadline: Deadline) -> None:
        """Give what is read from now on limits of its own: what is decoded stays decoded.

        `work` is that of ReadLimits, `visits` how many expressions may be looked at.
        """
        self.region.renew(work, deadline)
        self.terms.work_left = visits
        self.terms.deadline = deadline

    def __getitem__(self, name: Name) -> Constant:
        """Decode one constant."""
        if name not in self._decoded:
            constant = self._constant(self._addresses[name])
            if constant.name != name:
                raise OleanError("a constant has another name than its entry")
            self._decoded[name] = constant
        return self._decoded[name]

    def __contains__(self, name: object) -> bool:
        return name in self._addresses

    def __iter__(self) -> Iterator[Name]:
        return iter(self._addresses)

    def __len__(self) -> int:
        return len(self._addresses)

    def name(self, address: int) -> Name:
        """Decode the name at an address."""
        return self._decoder.name(address)

    def extension_entries(self, extension: Name) -> tuple[int, ...]:
        """Return the addresses of the entries that an environment extension exported."""
        for pair in self.region.array(self._entries):
            _, fields = self.region.constructor(pair)
            if len(fields) != 2:
                raise OleanError("malformed extension entries")
            if self._decoder.name(fields[0]) == extension:
                return self.region.array(fields[1])
        return ()

    def tagged_constants(self, extension: Name) -> frozenset[Name]:
        """Return the constants that an attribute's extension lists, with or without a parameter."""
        found = set()
        for entry in self.extension_entries(extension):
            tag, fields = self.region.constructor(entry)
            is_pair = tag == 0 and len(fields) == 2
            found.add(self._decoder.name(fields[0] if is_pair else entry))
        return frozenset(found)

    def _import(self, address: int) -> ModuleImport:
        _, fields = self.region.constructor(address)
        if len(fields) != 1:
            raise OleanError("malformed import")
        import_all, exported, meta = self.region.scalars(address, 3)
        return ModuleImport(
            self._decoder.name(fields[0]), bool(import_all), bool(exported), bool(meta)
        )

    def _constant(self, address: int) -> Constant:
        region, decoder = self.region, self._decoder
        tag, wrapper = region.constructor(address)
        if tag >= len(_KINDS) or len(wrapper) != 1:
            raise OleanError("malformed constant")
        _, fields = region.constructor(wrapper[0])
        if len(fields) != _VALUE_FIELDS[tag]:
            raise OleanError("malformed constant")
        _, head = region.constructor(fields[0])
        if len(head) != 3:
            raise OleanError("malformed constant")
        name, universes = decoder.name(head[0]), decoder.names(head[1])
        type_ = decoder.expr(head[2])
        kind = _KINDS[tag]
        make = _MAKERS[kind]
        return make(self, wrapper[0], fields, Constant(name, kind, universes, type_))

    def _axiom(self, address: int, _: tuple[int, ...], head: Constant) -> Constant:
        return replace(head, safety=self._unsafe_flag(address, 0))

    def _definition(self, address: int, fields: tuple[int, ...], head: Constant) -> Constant:
        _, value, hints, all_ = fields
        safety = self.region.scalars(address, 1)[0]
        if safety > 2:
            raise OleanError("malformed definition")
        return replace(
            head,
            value=self._decoder.expr(value),
            hints=self._hints(hints),
            safety=Safety(safety),
            all=self._decoder.names(all_),
        )

    def _theorem(self, _: int, fields: tuple[int, ...], head: Constant) -> Constant:
        value = self._decoder.expr(fields[1])
        return replace(head, value=value, all=self._decoder.names(fields[2]))

    def _opaque(self, address: int, fields: tuple[int, ...], head: Constant) -> Constant:
        return replace(
            head,
            value=self._decoder.expr(fields[1]),
            safety=self._unsafe_flag(address, 0),
            all=self._decoder.names(fields[2]),
        )

    def _quotient(self, _: int, __: tuple[int, ...], head: Constant) -> Constant:
        return head

    def _inductive(self, address: int, fields: tuple[int, ...], head: Constant) -> Constant:
        _, parameters, indices, all_, constructors, nested = fields
        recursive, _, reflexive = self.region.scalars(address, 3)
        return replace(
            head,
            parameters=self.region.natural(parameters),
            indices=self.region.natural(indices),
            all=self._decoder.names(all_),
            constructors=self._decoder.names(constructors),
            nested=self.region.natural(nested),
            recursive=bool(recursive),
            reflexive=bool(reflexive),
            safety=self._unsafe_flag(address, 1),
        )

    def _constructor(self, address: int, fields: tuple[int, ...], head: Constant) -> Constant:
        _, parent, index, parameters, count = fields
        return replace(
            head,
            parent=self._decoder.name(parent),
            index=self.region.natural(index),
            parameters=self.region.natural(parameters),
            fields=self.region.natural(count),
            safety=self._unsafe_flag(address, 0),
        )

    def _recursor(self, address: int, fields: tuple[int, ...], head: Constant) -> Constant:
        _, all_, parameters, indices, motives, minors, rules = fields
        k, _ = self.region.scalars(address, 2)
        return replace(
            head,
            all=self._decoder.names(all_),
            parameters=self.region.natural(parameters),
            indices=self.region.natural(indices),
            motives=self.region.natural(motives),
            minors=self.region.natural(minors),
            rules=tuple(self._rule(rule) for rule in self.region.elements(rules)),
            k=bool(k),
            safety=self._unsafe_flag(address, 1),
        )

    def _rule(self, address: int) -> RecursorRule:
        _, fields = self.region.constructor(address)
        if len(fields) != 3:
            raise OleanError("malformed recursor rule")
        name, count = self._decoder.name(fields[0]), self.region.natural(fields[1])
        return RecursorRule(name, count, self._decoder.expr(fields[2]))

    def _hints(self, address: int) -> int:
        tag, fields = self.region.constructor(address)
        if fields or tag > 2:
            raise OleanError("malformed reducibility hints")
        if tag < 2:
            return (HINT_OPAQUE, HINT_ABBREV)[tag]
        return int.from_bytes(self.region.scalars(address, 4), "little")

    def _unsafe_flag(self, address: int, position: int) -> Safety:
        flag = self.region.scalars(address, position + 1)[position]
        return Safety.UNSAFE if flag else Safety.SAFE


_MAKERS: dict[ConstantKind, Callable[[Olean, int, tuple[int, ...], Constant], Constant]] = {
    ConstantKind.AXIOM: Olean._axiom,
    ConstantKind.DEFINITION: Olean._definition,
    ConstantKind.THEOREM: Olean._theorem,
    ConstantKind.OPAQUE: Olean._opaque,
    ConstantKind.QUOTIENT: Olean._quotient,
    ConstantKind.INDUCTIVE: Olean._inductive,
    ConstantKind.CONSTRUCTOR: Olean._constructor,
    ConstantKind.RECURSOR: Olean._recursor,
}
