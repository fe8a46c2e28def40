"""Arrays that are read object by object say the same as arrays that are read at once."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems.json_array import array_objects

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)
OBJECTS = st.lists(st.dictionaries(st.text(max_size=4), VALUES, max_size=3), max_size=6)


class Dribble(io.RawIOBase):
    """Gives a few bytes at a time, whatever is asked for."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data, self._size = data, size

    def read(self, size: int = -1, /) -> bytes:
        piece, self._data = self._data[: self._size], self._data[self._size :]
        return piece


def read(text: str | bytes, size: int = 7) -> list[dict[str, Any]]:
    data = text.encode() if isinstance(text, str) else text
    return list(array_objects(Dribble(data, size)))  # type: ignore[arg-type]


@given(OBJECTS, st.integers(1, 9), st.booleans(), st.sampled_from([None, 0, 3]))
def test_what_is_read_is_what_was_written(
    objects: list[dict[str, Any]], size: int, ascii_only: bool, indent: int | None
) -> None:
    assert read(json.dumps(objects, ensure_ascii=ascii_only, indent=indent), size) == objects


@given(st.text(alphabet='[]{},:"\\1a \n', max_size=12) | st.binary(max_size=12))
def test_what_is_no_array_of_objects_raises_nothing_else(text: str | bytes) -> None:
    try:
        found = read(text)
    except ValueError:
        return
    assert found == json.loads(text if isinstance(text, str) else text.decode("utf-8-sig"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no array"),
        ("{}", "no array"),
        ("[1]", "object 1: it is no object"),
        ("[{}, null]", "object 2: it is no object"),
        ("[{} {}]", "no comma behind object 1"),
        ("[{},]", "object 2: it is no object"),
        ("[{}", "no comma behind object 1"),
        ('[{"a": "', "object 1: Unterminated string"),
        ("[{}] x", "something follows"),
        ('[{"a": ' + "[" * 100_000, "object 1: "),
        (b'[{"a": "\xff"}]', "utf-8"),
    ],
)
def test_what_is_wrong_is_said(text: str | bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read(text, 1 << 20)
