"""The log of a run after a crash: whole lines, and no step that was taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.journal import append_line, drop_half_line, forget_after, read_lines


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "events.jsonl"
    for entry in ({"event": "stage"}, *({"step": step} for step in (0, 1, 2, 3)), {"alarm": 1}):
        append_line(file, entry)
    return file


def test_steps_beyond_a_checkpoint_are_forgotten_and_all_else_is_kept(log: Path) -> None:
    forget_after(log, 2)
    assert read_lines(log) == [
        {"event": "stage"},
        {"step": 0},
        {"step": 1},
        {"step": 2},
        {"alarm": 1},
    ]


def test_a_half_line_is_neither_read_nor_added_to(log: Path) -> None:
    with log.open("a") as stream:
        stream.write('{"step": 4, "rew')
    whole = read_lines(log)
    assert len(whole) == 6
    drop_half_line(log)
    append_line(log, {"step": 4})
    assert read_lines(log) == [*whole, {"step": 4}]


def test_no_log_is_an_empty_one(tmp_path: Path) -> None:
    file = tmp_path / "none.jsonl"
    drop_half_line(file)
    forget_after(file, 0)
    assert read_lines(file) == []
    assert not file.exists()
