"""One lexer of what is opaque: comments, literals, quoted names; in linear time on any text."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.syntax.commands import commands
from lean_env.syntax.lexer import COMMENTS, Kind, blank, opaque, skip_blanks
from lean_env.syntax.lines import Lines
from lean_env.syntax.source_text import first_token, read_head

LEAN_LIKE = st.text(alphabet="/-!\"'«»\\{}#r hx\n", max_size=80)


def pieces(text: str) -> list[tuple[Kind, str]]:
    return [(piece.kind, text[piece.start : piece.end]) for piece in opaque(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a -- b\nc", [(Kind.COMMENT, "-- b")]),
        ("/- a /- b -/ c -/ d", [(Kind.COMMENT, "/- a /- b -/ c -/")]),
        ("/-- doc -/ x", [(Kind.DOCUMENTATION, "/-- doc -/")]),
        ("/-! module -/ x", [(Kind.DOCUMENTATION, "/-! module -/")]),
        ("/-- /- nested -/ -/ x", [(Kind.DOCUMENTATION, "/-- /- nested -/ -/")]),
        ('"a \\" -- b" -- c', [(Kind.LITERAL, '"a \\" -- b"'), (Kind.COMMENT, "-- c")]),
        ('r"a\\" x', [(Kind.LITERAL, 'r"a\\"')]),
        ('r#"a " b"# x', [(Kind.LITERAL, 'r#"a " b"#')]),
        ('bar"x"', [(Kind.LITERAL, '"x"')]),
        ("h' 'a' h''", [(Kind.LITERAL, "'a'")]),
        ("'\\'' x", [(Kind.LITERAL, "'\\''")]),
        ("'\"' x\"", [(Kind.LITERAL, "'\"'"), (Kind.LITERAL, '"')]),
        ("'\\u{3b1}' '\\x41'", [(Kind.LITERAL, "'\\u{3b1}'"), (Kind.LITERAL, "'\\x41'")]),
        ("«a -- b».c -- d", [(Kind.QUOTED_NAME, "«a -- b»"), (Kind.COMMENT, "-- d")]),
        ("«a\nb» -- c", [(Kind.COMMENT, "-- c")]),
        ("a /- open", [(Kind.COMMENT, "/- open")]),
        ('a "open -- x', [(Kind.LITERAL, '"open -- x')]),
        ("a - -b / -c", []),
    ],
)  # fmt: skip
def test_what_is_opaque(text: str, found: list[tuple[Kind, str]]) -> None:
    assert pieces(text) == found


@given(LEAN_LIKE)
def test_pieces_are_in_order_apart_and_not_empty(text: str) -> None:
    end = 0
    for piece in opaque(text):
        assert end <= piece.start < piece.end <= len(text)
        end = piece.end


@given(LEAN_LIKE)
def test_blanking_keeps_every_place_and_blanks_once(text: str) -> None:
    blanked = blank(text)
    assert [len(line) for line in blanked.split("\n")] == [len(line) for line in text.split("\n")]
    assert all(new in (old, " ") for new, old in zip(blanked, text, strict=True))
    assert blank(text, ()) == text


@given(LEAN_LIKE)
def test_what_is_skipped_is_blank_or_comment(text: str) -> None:
    end = skip_blanks(text)
    assert blank(text[:end], COMMENTS).strip() == ""
    assert skip_blanks(text, end) == end


@given(st.text(alphabet="ab\n", max_size=40), st.integers(0, 40))
def test_lines_and_columns_go_back_to_the_same_offset(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    lines = Lines(text)
    assert lines.number(offset) == text.count("\n", 0, offset) + 1
    assert lines.offset(lines.number(offset), lines.column(offset)) == offset


@given(st.integers(-3, 9), st.integers(-3, 9))
def test_a_place_outside_the_text_is_moved_into_it(line: int, column: int) -> None:
    assert 0 <= Lines("ab\nc").offset(line, column) <= 4


HOSTILE = [
    "\n", " ", "--\n", "-- ", "/-", "/- ", "-/", "/--", "\"", "\\\"", "'", "'\\u{", "«", "«\n",
    "r#", "r#\"", "@[", "@[\n", "@[]\n", "private\n", "in\n", "open a in\n", "theorem\n",
    "theorem a\n", "import a ", "import a\n", "import a.", ":=", ":= by ", "by ", "sorry ",
    "where\n", "\nwhere", "termination_by\n", "(", "\n(", ")", "end\n", "namespace a\n",
    "namespace a\ntheorem b\n", "\t", "\r\n", "h'", "x.", "é",
]  # fmt: skip
READERS: list[Callable[[str], object]] = [blank, skip_blanks, read_head, first_token, commands]


def seconds(read: Callable[[str], object], text: str) -> float:
    """The processor time that a reader takes itself, without other threads and the collector.

    A collection of all that a long run of tests has left takes longer than what is bounded here.
    """
    gc.disable()
    try:
        began = time.thread_time()
        read(text)
        return time.thread_time() - began
    finally:
        gc.enable()


def read_hostile(unit: str, size: int) -> None:
    """Have every reader read `size` characters of nothing but `unit`, in time in proportion."""
    for start in ("", "theorem t : a := by\n"):
        text = (start + unit * (size // len(unit)) + "x")[-size:]
        for read in READERS:
            assert seconds(read, text) < 10e-6 * size, read


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_hostile_texts_are_read_in_linear_time(unit: str) -> None:
    read_hostile(unit, 1 << 15)


@pytest.mark.slow
@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_a_mebibyte_of_anything_is_read_in_linear_time(unit: str) -> None:
    read_hostile(unit, 1 << 20)
