"""Hugging Face datasets as theorem sets: by folder or name, columns under whatever names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("datasets", reason="needs the extra `train`")

import datasets

from lean_env.problems import Theorem
from lean_env.problems.sets import check_set_name, read_set
from lean_env.problems.theorem import ProblemError

ROWS = [
    {
        "uid": f"u{number}",
        "lean": f"import Init\n\ntheorem t{number} (n : Nat) : n + {number} = {number} + n := by",
        "words": "Order does not matter.",
        "area": "algebra",
        "statement": "Show that order does not matter.",
    }
    for number in range(3)
]
COLUMNS = "name=uid&statement=lean&informal=words&domain=area"


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path_factory.mktemp("cache"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Parquet files, one for each split, as the hub holds them."""
    place = tmp_path / "sums"
    place.mkdir()
    datasets.Dataset.from_list(ROWS[:2]).to_parquet(place / "train.parquet")
    datasets.Dataset.from_list(ROWS[2:]).to_parquet(place / "test.parquet")
    return place


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """The same as `save_to_disk` writes it."""
    place = tmp_path / "saved"
    parts = {"train": ROWS[:2], "test": ROWS[2:]}
    whole = datasets.DatasetDict(
        {part: datasets.Dataset.from_list(rows) for part, rows in parts.items()}
    )
    whole.save_to_disk(place)
    return place


@pytest.mark.parametrize("kind", ["folder", "saved"])
def test_the_columns_that_are_named_are_the_fields(
    kind: str, request: pytest.FixtureRequest
) -> None:
    place: Path = request.getfixturevalue(kind)
    found = {theorem.name: theorem for theorem in read_set(f"hf:{place}?{COLUMNS}")}
    assert found["u2"] == Theorem(
        name="u2",
        statement="theorem t2 (n : Nat) : n + 2 = 2 + n",
        header="import Init\n",
        informal="Order does not matter.",
        domain="algebra",
        split="test",
        source=place.name,
    )
    assert [found[f"u{number}"].for_testing for number in range(3)] == [False, False, True]


def test_one_split_is_read_where_it_is_asked_for(folder: Path) -> None:
    found = read_set(f"hf:{folder}?split=test&{COLUMNS}")
    assert [theorem.name for theorem in found] == ["u2"]


def test_the_names_of_published_sets_need_no_mapping(tmp_path: Path) -> None:
    row = {"name": "p", "formal_statement": "theorem p : 1 = 1 := by", "header": None, "extra": 3}
    datasets.Dataset.from_list([row]).to_parquet(tmp_path / "train.parquet")
    (theorem,) = read_set(f"hf:{tmp_path}")
    assert (theorem.name, theorem.statement, theorem.header) == ("p", "theorem p : 1 = 1", "")


def test_what_states_no_theorem_is_said_with_its_row(folder: Path) -> None:
    said: list[str] = []
    with pytest.raises(ProblemError, match=r"no theorem in it; .*train 1: "):
        read_set(f"hf:{folder}?split=train&statement=words", left_out=said.append)
    assert len(said) == 2


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("split=valid", "no split is called valid; there are test, train"),
        ("statement=leen", "no column is called leen; there are area, lean, statement, uid, words"),
        ("sttement=lean", "no key is called sttement; there are config, split"),
        ("statement", "no list of key=value"),
        ("split=train&split=test", "stands there twice"),
    ],
)
def test_a_wrong_name_says_what_there_is(folder: Path, query: str, said: str) -> None:
    with pytest.raises(ProblemError, match=said):
        read_set(f"hf:{folder}?{query}")


@pytest.mark.parametrize("name", ["hf:", "hf:nowhere", "hf:/no/where", "hf:./no/where", "hf:a/b/c"])
def test_what_is_no_dataset_is_refused_before_anything_is_read(name: str) -> None:
    with pytest.raises(ProblemError, match="there is no folder"):
        check_set_name(name)


def test_a_dataset_of_the_hub_is_not_asked_for_offline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*arguments: Any, **named: Any) -> None:
        assert arguments == ("no/where", None)
        raise ConnectionError("offline")

    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr(datasets, "load_dataset", refused)
    check_set_name("hf:no/where")
    with pytest.raises(ProblemError, match=r"no/where cannot be read: offline.*HF_HUB_OFFLINE"):
        read_set("hf:no/where")


@pytest.mark.parametrize("content", [b"", b"PAR1 broken"])
def test_a_broken_file_is_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "train.parquet").write_bytes(content)
    with pytest.raises(ProblemError) as caught:
        read_set(f"hf:{tmp_path}")
    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value)
