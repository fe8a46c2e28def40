"""A policy's name is looked at before anything is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from training.evaluation.policy_name import UnknownPolicyError, check_policy


@pytest.mark.parametrize("name", ["sampler", "portfolio", "rfl", "intros; omega", "simp <;> omega"])
def test_known_names_and_tactics_pass(toolchain: Toolchain, name: str) -> None:
    check_policy(name, toolchain, Sandbox.detect())


def test_a_folder_of_a_model_passes(toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")

    check_policy(str(tmp_path), toolchain, Sandbox.detect())


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("portfoliio", "did you mean `portfolio`"),
        ("GRPO", "there are `sampler`, `portfolio`"),
        ("runs/none/model", "holds no model"),
        ("", "is no policy"),
        ("rfl)", "is no policy"),
        ("simp at", "is no policy"),
    ],
)
def test_others_are_refused_with_what_there_is(toolchain: Toolchain, name: str, part: str) -> None:
    with pytest.raises(UnknownPolicyError, match=part):
        check_policy(name, toolchain, Sandbox.detect())
