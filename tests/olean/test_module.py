"""Reading `.olean` files: what is in them comes out, and nothing in them can do harm."""

from __future__ import annotations

import struct
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_env.olean.constant import HINT_ABBREV, ConstantKind, Safety
from lean_env.olean.dependencies import Source, direct
from lean_env.olean.expr import NAT, STR
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, name_of
from lean_env.olean.region import (
    HEADER_BYTES,
    Kind,
    OleanError,
    OleanLimitError,
    ReadLimits,
    Region,
)

FIRST = HEADER_BYTES + 8
BASE = 0x10000


def build(*objects: bytes, root: int = -1, flags: int = 1) -> bytes:
    """A file whose objects are given raw; `root` picks the root among them."""
    offsets = []
    body = b""
    for raw in objects:
        offsets.append(BASE + FIRST + len(body))
        body += raw.ljust((len(raw) + 7) // 8 * 8, b"\0")
    head = b"olean" + bytes([2, flags]) + b"4.35.0".ljust(33, b"\0") + b"c" * 40
    return head + struct.pack("<QQ", BASE, offsets[root]) + body


def raw(tag: int, *words: int, other: int = 0, size: int = 0, tail: bytes = b"") -> bytes:
    """One object: header, words, bytes after them."""
    return struct.pack(f"<iHBB{len(words)}Q", 0, size, other, tag, *words) + tail


def string(text: str) -> bytes:
    encoded = text.encode() + b"\0"
    return raw(249, len(encoded), len(encoded), len(text), tail=encoded)


def read_everything(data: bytes, limits: ReadLimits) -> None:
    olean = Olean(data, limits)
    for name in olean:
        direct(Source(olean[name], olean.terms))
    olean.tagged_constants(name_of("Lean.Compiler.implementedByAttr"))


def read_often(region: Region, address: int) -> None:
    for _ in range(5000):
        region.elements(address)


def test_every_kind_of_constant_comes_out(kinds: bytes) -> None:
    olean = Olean(kinds)
    expected = {
        "double": ConstantKind.DEFINITION,
        "Tree": ConstantKind.INDUCTIVE,
        "Tree.node": ConstantKind.CONSTRUCTOR,
        "Tree.rec_1": ConstantKind.RECURSOR,
        "big": ConstantKind.THEOREM,
        "hidden": ConstantKind.OPAQUE,
        "invented": ConstantKind.AXIOM,
    }
    assert {name: olean[name_of(name)].kind for name in expected} == expected


def test_the_fields_of_constants_are_lean_s(kinds: bytes) -> None:
    olean = Olean(kinds)
    tree = olean[name_of("Tree")]
    assert (tree.parameters, tree.indices, tree.nested) == (1, 0, 1)
    assert (tree.recursive, tree.safety) == (True, Safety.SAFE)
    assert tree.constructors == (("Tree", "leaf"), ("Tree", "node"))
    even = olean[name_of("EvenNat")]
    assert (even.parameters, even.indices) == (0, 1)
    assert even.all == (("EvenNat",), ("OddNat",))
    node = olean[name_of("Tree.node")]
    assert (node.parent, node.index, node.fields) == (("Tree",), 1, 2)
    pair = olean[name_of("Pair.rec")]
    assert [(rule.constructor, rule.fields) for rule in pair.rules] == [(("Pair", "mk"), 2)]
    assert (pair.motives, pair.minors, pair.parameters) == (1, 1, 2)
    assert olean[name_of("swap")].universes == (("w",),)
    assert olean[name_of("dangerous")].safety is Safety.UNSAFE
    assert olean[name_of("Pair.left")].hints == HINT_ABBREV
    assert olean[name_of("forever")].kind is ConstantKind.OPAQUE


def test_literals_and_imports_come_out(kinds: bytes) -> None:
    olean = Olean(kinds)
    for name in ("big", "greeting"):
        olean[name_of(name)]
    literals = {node for node in olean.terms.exprs if node[0] in (NAT, STR)}
    assert (NAT, 12345678901234567890123) in literals
    assert (STR, "Grüße, «λ»") in literals
    assert ("Init",) in {entry.module for entry in olean.imports}


def test_attributes_are_found_in_their_extensions(kinds: bytes) -> None:
    found = Olean(kinds).tagged_constants(name_of("Lean.Compiler.implementedByAttr"))
    assert ("twice",) in found


def test_a_file_of_lean_is_tiled_by_its_objects(kinds: bytes) -> None:
    region = Region(kinds)
    kinds_found = {entry.kind for entry in region.objects()}
    assert {Kind.CONSTRUCTOR, Kind.ARRAY, Kind.STRING, Kind.BIG_NATURAL} <= kinds_found


def test_all_object_kinds_are_known() -> None:
    word = BASE + FIRST
    data = build(
        string("a"),
        raw(248, 3, 3, size=1, tail=b"xyz"),
        raw(250, (3 << 32), word + 40 + 32 + 24, tail=b"\1" * 24),
        raw(251, word, 0),
        raw(252, word, 0),
        raw(253, word),
        raw(246, 2, 2, word, 5),
        raw(0, word, other=1, size=16),
    )
    found = [(entry.kind, entry.pointers) for entry in Region(data).objects()]
    assert found == [
        (Kind.STRING, ()),
        (Kind.SCALAR_ARRAY, ()),
        (Kind.BIG_NATURAL, ()),
        (Kind.THUNK, (word,)),
        (Kind.TASK, (word,)),
        (Kind.REF, (word,)),
        (Kind.ARRAY, (word, 5)),
        (Kind.CONSTRUCTOR, (word,)),
    ]


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "too short"),
        (b"olean\x01" + bytes(200), "unsupported"),
        (b"elf" + bytes(200), "not an .olean"),
        (build(raw(0, BASE + FIRST, other=1, size=16)), "points forward"),
        (build(raw(0, BASE + FIRST + 4, other=1, size=16)), "points forward"),
        (build(raw(0, other=3, size=8)), "does not hold its fields"),
        (build(raw(0, other=0, size=800)), "does not hold its fields"),
        (build(raw(246, 1 << 60, 1 << 60)), "beyond the file"),
        (build(raw(249, 4, 4, 3, tail=b"abcd")), "not terminated"),
        (build(raw(249, 3, 3, 2, tail=b"\xff\xfe\0")), "not UTF-8"),
        (build(raw(249, 3, 3, 1, tail=b"ab\0")), "another length"),
        (build(raw(250, 1 << 32, 0, tail=b"\1" * 8)), "malformed"),
        (build(raw(245, 0)), "cannot be in a file"),
        (build(raw(254, 0)), "cannot be in a file"),
    ],
)
def test_malformed_objects_are_refused(data: bytes, complaint: str) -> None:
    with pytest.raises(OleanError, match=complaint):
        list(Region(data).objects())


def test_a_name_of_endless_parts_is_refused() -> None:
    objects = [string("a")]
    prefix, address = 1, BASE + FIRST + 40
    for _ in range(2000):
        objects.append(raw(1, prefix, BASE + FIRST, 0, other=2, size=32))
        prefix, address = address, address + 32
    objects.append(raw(246, 1, 1, prefix))
    names = address
    objects.append(raw(246, 0, 0))
    empty = names + 32
    objects.append(raw(0, empty, names, names, empty, empty, 0, other=5, size=56))
    with pytest.raises(OleanLimitError, match="name"):
        Olean(build(*objects))


def test_work_is_paid_for(kinds: bytes) -> None:
    with pytest.raises(OleanLimitError):
        read_everything(kinds, ReadLimits(max_work=100))
    with pytest.raises(OleanLimitError):
        Olean(kinds, ReadLimits(max_bytes=1000))


def test_shared_lists_cannot_multiply_the_work() -> None:
    """Five thousand constants that all list the same five thousand universes stay in budget."""
    start = time.process_time()
    objects = [string("u"), raw(1, 1, BASE + FIRST, 0, other=2, size=32)]
    name = BASE + FIRST + 40
    cell, address = 1, name + 32
    for _ in range(5000):
        objects.append(raw(1, name, cell, other=2, size=24))
        cell, address = address, address + 24
    region = Region(build(*objects), ReadLimits(max_work=50_000))
    with pytest.raises(OleanLimitError):
        read_often(region, cell)
    assert time.process_time() - start < 5


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damaged_files_end_in_a_typed_error_or_not_at_all(
    kinds: bytes, data: st.DataObject
) -> None:
    damaged = bytearray(kinds)
    for _ in range(data.draw(st.integers(1, 8))):
        position = data.draw(st.integers(0, len(damaged) - 8))
        way = data.draw(st.sampled_from(["bit", "word", "copy", "cut"]))
        if way == "bit":
            damaged[position] ^= 1 << data.draw(st.integers(0, 7))
        elif way == "word":
            word = data.draw(st.integers(0, (1 << 64) - 1) | st.integers(0, 255))
            damaged[position : position + 8] = struct.pack("<Q", word)
        elif way == "copy":
            other = data.draw(st.integers(0, len(damaged) - 8))
            damaged[position : position + 8] = damaged[other : other + 8]
        elif len(damaged) > 4096:
            del damaged[max(4096, position) :]
    try:
        read_everything(bytes(damaged), ReadLimits(max_work=300_000))
    except OleanError:
        return


@settings(max_examples=300, deadline=None)
@given(body=st.binary(max_size=600), root=st.integers(0, 100))
def test_arbitrary_bytes_behind_a_header_are_harmless(body: bytes, root: int) -> None:
    head = b"olean" + bytes([2, 1]) + b"4.35.0".ljust(33, b"\0") + b"c" * 40
    data = head + struct.pack("<QQ", BASE, BASE + FIRST + 8 * root) + body
    try:
        read_everything(data, ReadLimits(max_work=100_000))
    except OleanError:
        return


def test_names_print_apart() -> None:
    from lean_env.olean.name import render

    names: list[Name] = [("a", "b"), ("a.b",), ("a", 1), ("a", "1"), ("«a", "b»"), ("a\nb",), ()]
    assert len({render(name) for name in names}) == len(names)
    assert render(("Nat", "add")) == "Nat.add"
