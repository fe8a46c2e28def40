"""Runs read back from their folders."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from training.evaluation.score import Score
from training.journal import read_lines
from training.report.entries import check_event, check_reward_call


class ReportError(ValueError):
    """A folder that holds no run."""


@dataclass(frozen=True)
class RunRecord:
    """A run read back: GRPO's log, the reward calls, the curve by step, the scores by policy, of
    samples and of searches.

    `config` is the configuration as plain data; `alarms` names false statements that were "proved",
    in training or evaluation. `opened` holds, for each time that the run was begun or taken up,
    when that was (`time`, seconds since 1970) and with what (`toolchain`, `versions`).
    """

    folder: Path
    config: dict[str, Any]
    grpo: tuple[dict[str, Any], ...]
    rewards: tuple[dict[str, Any], ...]
    curve: dict[int, Score]
    scores: dict[str, Score]
    alarms: tuple[str, ...]
    opened: tuple[dict[str, Any], ...] = ()
    searches: dict[str, Score] = field(default_factory=dict)

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
    with _reading(folder):
        return _read(folder)


@contextmanager
def _reading(place: Path | str) -> Iterator[None]:
    """Whatever is wrong with what is read here is said in one line that names the place."""
    try:
        yield
    except ReportError:
        raise
    except KeyError as error:
        raise ReportError(f"{place} cannot be read: {error} is missing") from error
    except (ValueError, TypeError, AttributeError, RecursionError, yaml.YAMLError) as error:
        words = " ".join(str(error).split())
        raise ReportError(f"{place} cannot be read: {words}") from error


def _read(folder: Path) -> RunRecord:
    events = _of_all_processes(folder, "events", check_event)
    scores = _scores(folder / "scores")
    if not events and not scores:
        raise ReportError(f"{folder} holds no run: neither events.jsonl nor scores")
    steps: dict[int, dict[str, Any]] = {}
    for entry in events:
        if entry["event"] == "grpo":
            # The last step is logged twice: by itself, and with the sum of all.
            steps.setdefault(entry["step"], {}).update(entry)
    return RunRecord(
        folder=folder,
        config=_config(folder / "config.yaml"),
        grpo=tuple(steps[step] for step in sorted(steps)),
        rewards=tuple(_of_all_processes(folder / "grpo", "rewards", check_reward_call)),
        curve={entry["step"]: _point(entry) for entry in events if entry["event"] == "curve"},
        scores=scores,
        alarms=tuple(entry["theorem"] for entry in events if entry["event"] == "alarm"),
        opened=tuple(entry for entry in events if entry["event"] == "opened"),
        searches=_scores(folder / "searches"),
    )


def _scores(folder: Path) -> dict[str, Score]:
    """The scores in a folder, by policy."""
    scores = {}
    for file in sorted(folder.glob("*.json")):
        with _reading(file):
            score = Score.from_json(json.loads(file.read_text(encoding="utf-8")))
        scores[score.policy] = score
    return scores


def _config(file: Path) -> dict[str, Any]:
    """The configuration that a run kept; empty without one."""
    if not file.is_file():
        return {}
    with _reading(file):
        config = yaml.safe_load(file.read_text(encoding="utf-8"))
        if not isinstance(config, dict):
            raise ReportError(f"{file} cannot be read: it is no mapping of keys to values")
        if not isinstance(config.get("seed", 0), int):
            raise ReportError(f"{file} cannot be read: its seed is no number")
        if not isinstance(config.get("tiny", {}), dict):
            raise ReportError(f"{file} cannot be read: `tiny` is no section")
        return config


def _of_all_processes(
    folder: Path, log: str, check: Callable[[dict[str, Any]], None]
) -> list[dict[str, Any]]:
    """A log, and those of further processes: `LOG-1.jsonl` and so on."""
    entries = []
    for file in (folder / f"{log}.jsonl", *sorted(folder.glob(f"{log}-*.jsonl"))):
        for number, entry in enumerate(read_lines(file), 1):
            with _reading(f"{file}:{number}"):
                check(entry)
            entries.append(entry)
    return entries


def _point(entry: dict[str, Any]) -> Score:
    return Score.from_json(
        {key: value for key, value in entry.items() if key not in ("event", "time", "step")}
    )
