"""Runs read back from their folders."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from training.evaluation.score import Score
from training.journal import read_lines


class ReportError(ValueError):
    """A folder that holds no run."""


@dataclass(frozen=True)
class RunRecord:
    """A run read back: GRPO's log, the reward calls, the curve by step, the scores by policy.

    `config` is the configuration as plain data; `alarms` names false statements that were "proved",
    in training or evaluation.
    """

    folder: Path
    config: dict[str, Any]
    grpo: tuple[dict[str, Any], ...]
    rewards: tuple[dict[str, Any], ...]
    curve: dict[int, Score]
    scores: dict[str, Score]
    alarms: tuple[str, ...]

    @property
    def steps(self) -> int:
        """Number of GRPO steps logged."""
        return max((entry["step"] for entry in self.grpo), default=0)

    @property
    def seed(self) -> int:
        """The seed of the run."""
        return int(self.config.get("seed", 0))

    @property
    def configuration(self) -> dict[str, Any]:
        """All that has to be the same in runs that are averaged: everything but the seed."""
        config = copy.deepcopy(self.config)
        config.pop("seed", None)
        config.get("tiny", {}).pop("seed", None)
        hashes = sorted({score.data_hash for score in self.scores.values()})
        toolchains = sorted({score.toolchain for score in self.scores.values()})
        return {**config, "theorems": hashes, "toolchain": toolchains}


def read_run(folder: Path) -> RunRecord:
    """Read what a run left; raises ReportError when there is nothing, or it cannot be read."""
    try:
        return _read(folder)
    except (ValueError, KeyError, TypeError, yaml.YAMLError) as error:
        if isinstance(error, ReportError):
            raise
        raise ReportError(f"{folder} holds a run that cannot be read: {error!r}") from error


def _read(folder: Path) -> RunRecord:
    events = _of_all_processes(folder, "events")
    scores = {}
    for file in sorted((folder / "scores").glob("*.json")):
        score = Score.from_json(json.loads(file.read_text(encoding="utf-8")))
        scores[score.policy] = score
    if not events and not scores:
        raise ReportError(f"{folder} holds no run: neither events.jsonl nor scores")
    config = folder / "config.yaml"
    steps: dict[int, dict[str, Any]] = {}
    for entry in events:
        if entry["event"] == "grpo":
            # The last step is logged twice: by itself, and with the sum of all.
            steps.setdefault(entry["step"], {}).update(entry)
    return RunRecord(
        folder=folder,
        config=yaml.safe_load(config.read_text(encoding="utf-8")) if config.is_file() else {},
        grpo=tuple(steps[step] for step in sorted(steps)),
        rewards=tuple(_of_all_processes(folder / "grpo", "rewards")),
        curve={entry["step"]: _point(entry) for entry in events if entry["event"] == "curve"},
        scores=scores,
        alarms=tuple(entry["theorem"] for entry in events if entry["event"] == "alarm"),
    )


def _of_all_processes(folder: Path, log: str) -> list[dict[str, Any]]:
    """A log, and those of further processes: `LOG-1.jsonl` and so on."""
    files = [folder / f"{log}.jsonl", *sorted(folder.glob(f"{log}-*.jsonl"))]
    return [entry for file in files for entry in read_lines(file)]


def _point(entry: dict[str, Any]) -> Score:
    return Score.from_json(
        {key: value for key, value in entry.items() if key not in ("event", "time", "step")}
    )
