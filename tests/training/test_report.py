"""The report: what a run left, read back even when it was cut off, on one page without the net."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from training.evaluation import Score
from training.report import ReportError, read_run, write_html


def score(policy: str, mean: float) -> Score:
    return Score(
        policy=policy,
        counts={"a": (4, 2)},
        pass_at={
            "held_out": {1: (mean, mean - 0.1, mean + 0.1), 4: (mean + 0.2, mean, mean + 0.3)},
            "unseen": {1: (mean / 2, 0.0, mean), 4: (mean, 0.0, 1.0)},
        },
        outcomes={"proved": 2, "rejected": 2},
        tokens=77,
        verifier_cpu_s=1.25,
        seconds=3.0,
        data_hash="0" * 16,
        toolchain="Lean",
        versions={},
        canaries_proved=(),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    run = tmp_path / "run"
    (run / "scores").mkdir(parents=True)
    (run / "grpo").mkdir()
    for policy, mean in (("warm", 0.2), ("grpo <b>", 0.6)):
        record = score(policy, mean).to_json()
        (run / "scores" / f"{mean}.json").write_text(json.dumps(record))
    events = [
        {"event": "stage", "name": "warm"},
        {"event": "grpo", "step": 1, "reward": 0.1, "verification_s": 1.0, "step_time": 4.0},
        {"event": "grpo", "step": 2, "reward": 0.9, "verification_s": 1.0, "step_time": 4.0},
        {"event": "grpo", "step": 2, "reward": 0.3, "verification_s": 1.0, "step_time": 4.0},
    ]
    text = "".join(json.dumps(event) + "\n" for event in events)
    (run / "events.jsonl").write_text(text + '{"event": "grpo", "st')
    (run / "grpo" / "rewards.jsonl").write_text('{"outcomes": {"proved": 1, "sorry": 3}}\n')
    return run


def test_a_run_is_read_back_without_what_was_repeated_or_cut_off(folder: Path) -> None:
    record = read_run(folder)
    assert [(entry["step"], entry["reward"]) for entry in record.grpo] == [(1, 0.1), (2, 0.3)]
    assert record.steps == 2
    assert record.scores.keys() == {"warm", "grpo <b>"}
    assert record.rewards == ({"outcomes": {"proved": 1, "sorry": 3}},)


def test_the_page_stands_alone_and_shows_every_policy(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "deep" / "report.html"
    write_html([read_run(folder), read_run(folder)], page)
    text = page.read_text()
    assert "grpo &lt;b&gt;" in text
    assert "60.0% [50.0%, 70.0%]" in text
    assert text.count("data:image/png;base64,") == 4
    assert not re.search(r"(src|href)='(?!data:)", text)
    for title in ("Reward against steps", "Seen against unseen", "Outcomes", "verification"):
        assert title in text


def test_a_run_without_scores_yet_can_be_shown(folder: Path, tmp_path: Path) -> None:
    for file in (folder / "scores").iterdir():
        file.unlink()
    write_html([read_run(folder)], tmp_path / "page.html")
    assert (tmp_path / "page.html").stat().st_size > 1000


def test_a_folder_without_a_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="holds no run"):
        read_run(tmp_path)
