"""Theorems and sets of them: lossless, hashed by content, refusing what is malformed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.jsonl import read_jsonl, write_jsonl
from lean_env.problems.theorem import ProblemError

text = st.text(st.characters(blacklist_categories=["Cs"]))
visible = text.filter(str.strip)
theorems = st.builds(Theorem, visible, visible, text, text, text, text, text, text)


@given(st.lists(theorems, unique_by=lambda theorem: theorem.name))
def test_jsonl_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, items: list[Theorem]
) -> None:
    problems = ProblemSet("set", tuple(items))
    file = tmp_path_factory.mktemp("problems") / "set.jsonl"
    write_jsonl(problems, file)
    again = read_jsonl(file)
    assert again == problems
    assert again.data_hash == problems.data_hash


@given(theorems, theorems)
def test_the_content_hash_is_header_and_statement(one: Theorem, other: Theorem) -> None:
    same = (one.header, one.statement) == (other.header, other.statement)
    assert (one.content_hash == other.content_hash) == same


def test_the_data_hash_sees_order_and_every_field() -> None:
    one, two = Theorem("a", "theorem a : True"), Theorem("b", "theorem b : True")
    sets = [
        ProblemSet("s", (one, two)),
        ProblemSet("s", (two, one)),
        ProblemSet("s", (one,)),
        ProblemSet("s", (one, Theorem("b", "theorem b : True", informal="so"))),
    ]
    assert len({problems.data_hash for problems in sets}) == len(sets)


def test_names_are_distinct() -> None:
    theorem = Theorem("a", "theorem a : True")
    with pytest.raises(ProblemError, match="occur twice"):
        ProblemSet("s", (theorem, theorem))


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "Expecting"),
        ("[]", "not a JSON object"),
        ('{"name": "a"}', "statement"),
        ('{"name": "a", "statement": "theorem a : True", "proof": "x"}', "unknown fields: proof"),
        ('{"name": "a", "statement": 3}', "is a string"),
        ('{"name": " ", "statement": "theorem a : True"}', "needs a name"),
    ],
)
def test_a_bad_line_is_named_with_its_number(tmp_path: Path, line: str, complaint: str) -> None:
    file = tmp_path / "set.jsonl"
    good = json.dumps({"name": "good", "statement": "theorem good : True"})
    file.write_text(f"{good}\n{line}\n")
    with pytest.raises(ProblemError, match=complaint) as error:
        read_jsonl(file)
    assert f"{file}:2" in str(error.value)
