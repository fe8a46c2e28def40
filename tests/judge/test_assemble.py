"""Putting texts together: nothing of the candidate reaches the statement, positions map back."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lean_env.judge.assemble import (
    MAX_CHARACTERS,
    assemble,
    header_imports,
    header_of,
    read_statement,
)
from lean_env.judge.candidate import Candidate
from lean_env.judge.decision import Refused
from lean_env.judge.verdict import Reason
from lean_env.repl.message import Message, Position, Severity
from lean_env.syntax.lexer import skip_blanks
from lean_env.syntax.source_text import first_token, read_head

MODULES = {("Init",), ("Init", "Core")}
STATEMENT = "theorem target (n : Nat) : n = n"


@pytest.mark.parametrize(
    ("ending", "tactics"),
    [
        ("", False),
        (" :=", False),
        (" := sorry", False),
        (" := by", True),
        (" := by sorry", True),
        (" := by\n  sorry\n", True),
        ("\n  := by\n", True),
        (" := by -- your turn", True),
        (" := by\n  sorry /- here -/ ", True),
        (" := /- here -/ sorry", False),
        (" :=\n-- here\nby", True),
        (" by", True),
        (" := by\r\n  sorry\r\n", True),
    ],
)
def test_the_ending_of_a_statement_is_taken_off(ending: str, tactics: bool) -> None:
    statement = read_statement(STATEMENT + ending)
    assert (statement.text.rstrip(), statement.tactics) == (STATEMENT, tactics)


@pytest.mark.parametrize(
    "text",
    [
        "theorem t (n : Nat := 3) : n = n",
        "theorem t : (let x := 1; x) = 1",
        "theorem sorry_free : 1 = 1",
        "theorem t : not_by = not_by",
        "theorem t : x.by = x.sorry",
        "theorem t (h : 1 = 1 := by rfl) : 1 = 1",
    ],
)
def test_what_only_looks_like_an_ending_stays(text: str) -> None:
    assert read_statement(text).text == text
    assert read_statement(f"{text} := by sorry").text == text


@pytest.mark.parametrize(
    ("ending", "proof", "between"),
    [
        (" := by", "  rfl", "\n:= by\n"),
        (" := by", "rfl", "\n:= by (\n"),
        (" := by", "by\n  rfl", "\n:=\n"),
        ("", "rfl", "\n:=\n"),
        ("", ":= rfl", "\n"),
        (" := by", ":= by rfl", "\n"),
        ("", "| 0 => rfl\n| _ => rfl", "\n"),
        (" := by", "-- first\n  rfl", "\n:= by\n"),
        (" := by", "/- by -/ by rfl", "\n:=\n"),
    ],
)
def test_a_proof_follows_the_statement_on_its_own_line(
    ending: str, proof: str, between: str
) -> None:
    assembly = assemble(Candidate("x", STATEMENT + ending, proof=proof), MODULES)[0]
    assert assembly.source.startswith(f"{STATEMENT}{between}{proof}\n")
    assert assembly.source.split("\n")[assembly.line] == proof.split("\n")[0]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_proof_changes_what_stands_before_it(proof: str) -> None:
    assume("\0" not in proof)
    for reading in assemble(Candidate("x", STATEMENT + " := by", proof=proof), MODULES):
        assert reading.source.startswith(STATEMENT + "\n")
        lines = proof.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
        found = reading.source.split("\n")[reading.line : reading.line + len(lines)]
        put = {entry.line: entry for entry in reading.inserted}
        for number, (line, written) in enumerate(zip(lines, found, strict=True), 1):
            entry = put.get(number)
            if entry is None:
                assert line == written
            else:
                assert line == written[: entry.column] + written[entry.column + entry.width :]


@given(st.text(max_size=200))
def test_blanking_the_head_keeps_every_line_and_column(text: str) -> None:
    code = "-- a remark\nimport Init  import Init.Core\n\n" + text
    head = read_head(code)
    assert head.imports[:2] == (("Init",), ("Init", "Core"))
    whole = head.blanked + code[head.end :]
    assert len(whole) == len(code)
    assert [len(line) for line in whole.split("\n")] == [len(line) for line in code.split("\n")]
    assert "import" not in whole[: head.end]


def test_positions_are_in_the_candidate_s_own_text() -> None:
    assembly = assemble(Candidate("x", STATEMENT + "\n  := by", proof="  rfl\n  simp"), MODULES)[0]
    line = assembly.source.split("\n").index("  simp") + 1
    end = Position(line, 6)
    placed = assembly.place(Message(Severity.ERROR, line, 2, "no progress", end))
    assert placed == Message(Severity.ERROR, 2, 2, "no progress", Position(2, 6))
    trusted = assembly.place(Message(Severity.ERROR, 1, 8, "in the statement", end))
    assert trusted == Message(Severity.ERROR, 1, 0, "in the statement")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import Mathlib\n", Reason.FORBIDDEN),
        ("/- x -/ import Evil.Module\n", Reason.FORBIDDEN),
        ("import Init\nimport all Init.Secret\n", Reason.FORBIDDEN),
        ("prelude\n", Reason.FORBIDDEN),
        ("module\n\nimport Init\n", Reason.FORBIDDEN),
        ("theorem a\0 : True", Reason.PARSE_ERROR),
        ("theorem \ud800 : True", Reason.PARSE_ERROR),
        ("x" * (MAX_CHARACTERS + 1), Reason.FORBIDDEN),
    ],
)
def test_what_cannot_be_judged_is_refused_early(code: str, reason: Reason) -> None:
    with pytest.raises(Refused) as refused:
        assemble(Candidate("x", STATEMENT, code=code), MODULES)
    assert refused.value.reason is reason


def test_a_line_with_an_import_keeps_what_follows_it() -> None:
    code = "import Init theorem other : 1 = 2 := sorry"
    assembly = assemble(Candidate("x", STATEMENT, code=code), MODULES)[0]
    assert assembly.source == "            theorem other : 1 = 2 := sorry\n"


def test_a_file_brings_all_of_the_header_a_part_or_nothing() -> None:
    header = "import Init\n\nopen Nat\nopen List\n"

    def opened(code: str) -> list[bool]:
        readings = assemble(Candidate("x", STATEMENT, code=code, header=header), MODULES)
        return ["open List" in reading.header for reading in readings]

    assert opened(STATEMENT) == [True]
    assert opened(f"open   Nat\nopen List\n{STATEMENT}") == [False]
    assert opened(f"open List\n{STATEMENT}") == [True, False]
    assert opened(f"import Init\n{STATEMENT}") == [False, True]


def test_positions_skip_what_was_put_in() -> None:
    proof = "exact aux n\nwhere aux := 3"
    parted, whole = assemble(Candidate("x", STATEMENT + " := by", proof=proof), MODULES)[:2]
    assert ") where aux := 3" in parted.source
    line = parted.source.split("\n").index(") where aux := 3") + 1
    message = Message(Severity.ERROR, line, 8, "no", Position(line, 11))
    assert parted.place(message) == Message(Severity.ERROR, 2, 6, "no", Position(2, 9))
    opening = Message(Severity.ERROR, line, 0, "no", Position(line, 2))
    assert parted.place(opening) == Message(Severity.ERROR, 2, 0, "no", Position(2, 0))
    assert whole.source.endswith("where aux := 3\n)\n")


def test_the_modules_of_a_header() -> None:
    assert header_of(Candidate("x", STATEMENT, proof="rfl")) == "import Init\n"
    assert header_imports("import Mathlib\nopen Nat") == (("Init",), ("Mathlib",))
    assert header_imports("prelude\nimport Init.Core") == (("Init", "Core"),)


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("  by simp", "by"),
        ("-- by\n/- by /- -/ -/ exact h", "exact"),
        ("/- open", "/"),
        (":=x", ":="),
        ("", ""),
        ("byte", "byte"),
        ("by'", "by'"),
    ],
)
def test_first_tokens(text: str, token: str) -> None:
    assert first_token(text) == token


@given(st.text(alphabet="/- \nx", max_size=60))
def test_blanks_end_within_the_text(text: str) -> None:
    assert 0 <= skip_blanks(text) <= len(text)
