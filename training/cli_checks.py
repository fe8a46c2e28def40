"""What the commands of training look at before anything large is imported: extras, sets, models."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from lean_env.cli.errors import Exit, fail
from lean_env.cli.problem_sets import load, set_errors
from lean_env.problems.families import family_named
from training.launch import size_of_launch

if TYPE_CHECKING:
    from training.config import RunConfig


def read_settings(file: Path, change: list[str] | None) -> RunConfig:
    """Return the configuration; its sets and domains are there."""
    need_extra("pydantic")
    from training.config import ConfigError, load_config

    try:
        settings = load_config(file, tuple(change or ()))
    except ConfigError as error:
        fail(str(error), Exit.USAGE)
    problems = settings.problems
    drawn = {family_named(one.family).domain for one in problems.families}
    check_sets(problems.sets, problems.train, problems.unseen, besides=drawn)
    return settings


def need_one_process(command: str) -> None:
    """Refuse a launcher for what one process does: several would all write the same files."""
    processes = size_of_launch(os.environ)
    if processes > 1:
        fail(
            f"`{command}` runs in one process, and was launched in {processes}; several share the "
            "work of `train all` and `train grpo` alone",
            Exit.USAGE,
            f"start `lean-env {command} …` without torchrun or accelerate",
        )


def check_sets(names: Sequence[str], *chosen: Sequence[str], besides: Collection[str] = ()) -> None:
    """Refuse sets that cannot be read and domains they do not have, before anything large.

    `besides` are domains that are there whatever the sets hold.
    """
    from lean_env.problems.sets import check_set_name

    with set_errors():
        domains: set[str] = set(besides)
        for name in names:
            check_set_name(name)
            domains |= load(name).domains.keys()
        for domain in (domain for some in chosen for domain in some):
            if domain not in domains:
                known = ", ".join(sorted(domains - {""})) or "none"
                fail(f"no theorem has the domain {domain}; there are: {known}", Exit.USAGE)


def check_model_name(model: str) -> None:
    """Refuse a model that cannot be there, before anything is loaded."""
    from policy.generator import ModelError
    from policy.models import check_model

    try:
        check_model(model)
    except ModelError as error:
        fail(str(error), Exit.USAGE)


def need_extra(*modules: str) -> None:
    """Say what to install, and end, where a module of training is missing."""
    if not all(find_spec(module) for module in modules):
        fail("training needs the extra `train`", Exit.CANNOT_RUN, "pip install 'lean-env[train]'")
