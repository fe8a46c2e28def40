"""Any bytes are read as candidates or as complaints that name their line; ids stay apart."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from lean_env.judge.candidate import Candidate
from lean_env.verify.record_file import BatchError
from lean_env.verify.records import Ids, Malformed, read_candidates
from lean_env.verify.sources import CandidateFile, open_source

GOOD = {"id": "a", "statement": "theorem t : True", "proof": "trivial"}
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
FIELDS = st.sampled_from(
    ["id", "name", "uuid", "statement", "formal_statement", "header", "proof", "code", "other"]
)


def read(*lines: bytes | dict[str, Any], files: tuple[str, ...] = ("f",)) -> list[Any]:
    data = b"\n".join(x if isinstance(x, bytes) else json.dumps(x).encode() for x in lines)
    return list(read_candidates(io.BytesIO(data), "f", Ids(files)))


def complaint(line: bytes | dict[str, Any]) -> str:
    (entry,) = read(line)
    assert isinstance(entry, Malformed)
    assert entry.complaint.startswith("f:1: ")
    return entry.complaint


def well_formed(entries: list[Any]) -> None:
    ids = [entry.id for entry in entries]
    assert len(set(ids)) == len(ids)
    for entry in entries:
        entry.id.encode()
        if isinstance(entry, Malformed):
            assert entry.complaint.startswith("f:")
        else:
            assert (entry.header + entry.statement).encode()
            assert entry.statement.strip()


@given(st.lists(st.binary(max_size=60), max_size=6))
def test_any_bytes(lines: list[bytes]) -> None:
    well_formed(read(*lines))


@given(st.lists(st.dictionaries(FIELDS, JSON, max_size=6), max_size=5))
def test_any_objects(records: list[dict[str, Any]]) -> None:
    entries = read(*records)
    assert len(entries) == len(records)
    well_formed(entries)


@given(st.lists(st.sampled_from(["a", "b", 1, "1", "f:1", "f:2", "a#2", None]), max_size=6))
def test_any_ids(ids: list[Any]) -> None:
    """However ids repeat or imitate ours, no two records share one."""
    records = [{**GOOD, "id": given, "name": "a"} for given in ids]
    entries = read(*records)
    well_formed(entries)
    for entry, given_id in zip(entries, ids, strict=True):
        if isinstance(entry, Candidate) and given_id is not None:
            assert entry.id == str(given_id)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"id": NaN}', "not JSON: NaN"),
        (b'{"id": 1e999, "statement": "s", "proof": "p"}', "no whole number"),
        (b'{"id": ' + b"9" * 5000 + b"}", "not JSON"),
        (b'{"id": true, "statement": "s", "proof": "p"}', "no whole number"),
        (b'{"id": "", "statement": "s", "proof": "p"}', "empty"),
        (b'{"id": "\\ud800", "statement": "s", "proof": "p"}', "Unicode"),
        (b'{"id": "a", "statement": "\\ud800", "proof": "p"}', "Unicode"),
        (b'{"id": "a", "id": "b", "statement": "s", "proof": "p"}', "`id` is there twice"),
        (b'{"id": "a", "statement": "s", "proof": "p", "proof": "q"}', "`proof` is there twice"),
        (b'{"id": "a", "statement": "s", "proof": "p", "code": "c"}', "exactly one"),
        (b'{"id": "a", "statement": "  ", "proof": "p"}', "`statement` is empty"),
        (b'{"id": "a", "formal_statement": null, "proof": "p"}', "`formal_statement` is empty"),
        (b'{"id": "f:7", "statement": "s", "proof": "p"}', "looks like"),
        (b'{"id": "f", "statement": "s", "proof": "p"}', "looks like"),
        (b"[" * 100_000, "not JSON"),
        (b'{"a":' * 100_000, "not JSON"),
        (b"\xff", "not UTF-8: byte 1"),
    ],
    ids=range(17),
)
def test_what_is_wrong_is_said_with_its_place(line: bytes, said: str) -> None:
    assert said in complaint(line)


def test_repeated_fields_within_others_are_nobodys_concern() -> None:
    (entry,) = read(b'{"id": "a", "x": {"y": 1, "y": 2}, "statement": "s", "proof": "p"}')
    assert isinstance(entry, Candidate)


def test_ids_may_be_numbers_names_or_missing() -> None:
    bare = {"statement": "theorem t : True", "proof": "trivial"}
    entries = read({**bare, "id": 7}, {**bare, "name": "n"}, {**bare, "name": "n"}, bare)
    assert [entry.id for entry in entries] == ["7", "n", "n#2", "f:4"]


def test_a_repeated_id_is_refused_whatever_the_file() -> None:
    ids = Ids(["f", "g"])
    line = json.dumps(GOOD).encode()
    (first,) = read_candidates(io.BytesIO(line), "f", ids)
    (second,) = read_candidates(io.BytesIO(line), "g", ids)
    assert isinstance(first, Candidate)
    assert second == Malformed("g:1", "g:1: the id 'a' was used in f:1")


def test_published_records_are_read() -> None:
    whole = "import Init\nopen Nat\ntheorem t : 1 = 1 := by sorry"
    (entry,) = read({"problem_id": 3, "formal_statement": whole, "proof": "rfl"})
    assert (entry.id, entry.header) == ("3", "import Init\n")
    assert entry.statement.startswith("open Nat\ntheorem t")
    (entry,) = read({"name": "n", "header": "open Nat", "formal_statement": "s", "code": "c"})
    assert (entry.header, entry.statement, entry.code) == ("open Nat", "s", "c")


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    (entry,) = read(b"\xef\xbb\xbf" + json.dumps(GOOD).encode())
    assert isinstance(entry, Candidate)


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_compressed_files_are_read_as_far_as_they_go(tmp_path: Path, suffix: str) -> None:
    lines = b"".join(json.dumps({**GOOD, "id": i}).encode() + b"\n" for i in range(20_000))
    data = gzip.compress(lines) if suffix == ".gz" else zstandard.compress(lines)
    path = tmp_path / f"c.jsonl{suffix}"
    path.write_bytes(data)
    source = CandidateFile(path)
    assert source.expected is None
    assert [entry.id for entry in source.read(Ids([source.name]))] == [*map(str, range(20_000))]
    path.write_bytes(data + data)  # several of them one behind the other are one file
    assert len(list(source.read(Ids([source.name])))) == 40_000
    path.write_bytes(data[: len(data) // 2])
    *others, last = source.read(Ids([source.name]))
    assert isinstance(last, Malformed)
    assert "cannot be read any further" in last.complaint
    assert all(isinstance(entry, Candidate) for entry in others)
    path.write_bytes(b"no such thing")
    (last,) = source.read(Ids([source.name]))
    assert "cannot be read any further" in last.complaint


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "c.jsonl.zst").write_bytes(zstandard.compress(b"{}"))
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(BatchError, match=r"pip install 'lean-env\[zst\]'"):
        open_source(str(tmp_path / "c.jsonl.zst"))
