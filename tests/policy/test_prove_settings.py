"""A folder of searches is gone on with as it was begun, by one at a time, or it is said why not."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_env.problems.theorem import Theorem
from policy.prove_settings import (
    FORMAT,
    SETTINGS,
    Settings,
    SettingsError,
    keep_theorems,
    kept_alone,
    kept_theorems,
    read_settings,
    save_settings,
)

OURS = Settings(
    search="best-first",
    policy="sampler",
    samples=8,
    premises="12",
    negate=False,
    seed=0,
    timeout=10.0,
    toolchain="pocket-1",
    max_time=60.0,
    max_tactics=None,
    max_tokens=None,
)


def test_settings_are_read_as_they_were_saved(tmp_path: Path) -> None:
    assert read_settings(tmp_path) is None
    save_settings(tmp_path, OURS)
    assert read_settings(tmp_path) == OURS


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"policy": "portfolio"}, "--policy sampler, not --policy portfolio"),
        ({"search": "mcts"}, "--search best-first, not --search mcts"),
        ({"samples": 4}, "--samples 8, not --samples 4"),
        ({"premises": "0"}, "--premises 12, not --premises 0"),
        ({"negate": True}, "no --negate, not --negate"),
        ({"seed": 1}, "--seed 0, not --seed 1"),
        ({"timeout": 5.0}, "--timeout 10.0, not --timeout 5.0"),
        ({"toolchain": "lake-2"}, "searched on pocket-1, and this is lake-2"),
    ],
)
def test_what_would_make_another_search_of_it_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        replace(OURS, **change).gone_on_with(OURS, set(change), Path("runs"))


def test_what_is_not_given_again_is_as_it_was() -> None:
    saved = replace(OURS, policy="portfolio", negate=True, max_time=5.0)
    assert OURS.gone_on_with(saved, set(), Path("runs")) == saved


def test_the_budget_may_be_another() -> None:
    more = replace(OURS, max_time=600.0, max_tactics=9)
    went_on = more.gone_on_with(OURS, {"max_time", "max_tactics"}, Path("runs"))
    assert went_on == more


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text()
    | st.fixed_dictionaries(
        {"format": st.just(FORMAT)},
        optional={
            name: st.none() | st.booleans() | st.integers() | st.floats() | st.text()
            for name in (*asdict(OURS), "more")
        },
    ).map(lambda record: json.dumps({**asdict(OURS), **record}))
)
def test_a_changed_file_is_read_or_refused_and_nothing_else(tmp_path: Path, text: str) -> None:
    (tmp_path / SETTINGS).write_text(text, encoding="utf-8", errors="replace")
    try:
        read = read_settings(tmp_path)
    except SettingsError:
        return
    assert read is not None
    assert type(read.samples) is int
    assert type(read.negate) is bool


def test_theorems_are_added_to_those_that_are_there(tmp_path: Path) -> None:
    first, second = Theorem("a", "theorem a : True"), Theorem("b", "theorem b : True")
    keep_theorems(tmp_path, [first])
    keep_theorems(tmp_path, [second, first])
    assert kept_theorems(tmp_path) == [first, second]


def test_a_file_is_no_folder_for_searches(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="is a file"), kept_alone(tmp_path / "file"):
        pass


def test_two_searches_at_once_in_one_folder_are_refused(tmp_path: Path) -> None:
    with (
        kept_alone(tmp_path / "new"),
        pytest.raises(SettingsError, match="another lean-env"),
        kept_alone(tmp_path / "new"),
    ):
        pass
    with kept_alone(tmp_path / "new"):
        pass
