"""Blanks before a command end where Lean says they do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.native.blanks import skip_blanks

CASES = {
    b"theorem": 0,
    b"  \n theorem": 4,
    b"-- a comment\ntheorem": 13,
    b"/- a /- nested -/ one -/ theorem": 25,
    b"/-- doc -/ theorem": 0,
    b"/-! module doc -/": 0,
    b"\ttheorem": 0,
    b"/- open": 0,
    b" /- open /- twice -/": 1,
    b"-- to the end": 13,
    b"": 0,
}


@pytest.mark.parametrize(("text", "position"), CASES.items())
def test_cases(text: bytes, position: int) -> None:
    assert skip_blanks(text, 0) == position


blanks = st.lists(
    st.sampled_from([b" ", b"\n", b"-- x -/ /- \n", b"/- y -/", b"/- /- z -/ -- -/", b"/--/"])
).map(b"".join)


@given(blanks)
def test_everything_before_the_command_is_skipped(before: bytes) -> None:
    before = before.replace(b"/--/", b" ")
    assert skip_blanks(before + b"theorem", 0) == len(before)
