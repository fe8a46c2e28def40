"""Where the figures of a report come from: configuration, software, toolchain, dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import yaml

from training.report.repeats import Repeats


@dataclass(frozen=True, slots=True)
class Origin:
    """What stands above the figures of a group of runs.

    `began` and `resumed` are dates in UTC, by run where there are several. `configuration` is YAML,
    of all runs but for their seeds.
    """

    folders: tuple[str, ...]
    seeds: tuple[int, ...]
    began: tuple[str, ...]
    resumed: int
    toolchains: tuple[str, ...]
    versions: tuple[str, ...]
    configuration: str


def origin_of(group: Repeats) -> Origin:
    """Collect it from what the runs recorded; of a run without a record there is less."""
    openings = [opening for run in group.runs for opening in run.opened]
    scores = [score for run in group.runs for score in run.scores.values()]
    toolchains = [opening["toolchain"] for opening in openings]
    toolchains += [score.toolchain for score in scores]
    recorded = [opening["versions"] for opening in openings] + [score.versions for score in scores]
    versions = dict.fromkeys(_listed(found) for found in recorded if found)
    return Origin(
        folders=tuple(str(run.folder) for run in group.runs),
        seeds=tuple(run.seed for run in group.runs),
        began=tuple(_date(run.opened[0]) for run in group.runs if run.opened),
        resumed=sum(len(run.opened) - 1 for run in group.runs if run.opened),
        toolchains=tuple(dict.fromkeys(toolchains)),
        versions=tuple(versions),
        configuration=_configuration(group),
    )


def _configuration(group: Repeats) -> str:
    config = {key: value for key, value in group.runs[0].config.items() if key != "seed"}
    return yaml.safe_dump(config, sort_keys=False, allow_unicode=True) if config else ""


def _listed(versions: dict[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in versions.items())


def _date(opening: dict[str, Any]) -> str:
    return datetime.fromtimestamp(opening["time"], UTC).strftime("%Y-%m-%d %H:%M UTC")
