"""A model of some size trained against real Lean for so long: reward and time of each step."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from lean_env.problems import Theorem
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.models import folder_of
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator
from training.bench.step_clock import StepClock
from training.bench.warmed import MADE, warmed_model
from training.checkpoint import use_threads
from training.config_grpo import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo
from training.progress import Progress
from training.reward import LeanReward
from training.step_bar import StepBar

_MANY = 1_000_000  # steps: the clock ends it


@dataclass(frozen=True, slots=True)
class Learnt:
    """One step: the mean reward, its seconds, and those of generation and of verification alone."""

    step: int
    reward: float | None
    seconds: float
    generation_s: float
    verification_s: float


@dataclass(frozen=True, slots=True)
class Learning:
    """The steps of a model of so many parameters."""

    model: str
    parameters: int
    steps: tuple[Learnt, ...]

    @property
    def share(self) -> float:
        """Verification's part of all steps."""
        whole = sum(step.seconds for step in self.steps)
        return sum(step.verification_s for step in self.steps) / whole

    def to_json(self) -> dict[str, Any]:
        """Return the record."""
        return {**asdict(self), "verification_share": self.share}


def learning(
    toolchain: Toolchain,
    sandbox: Sandbox,
    theorems: Sequence[Theorem],
    *,
    model: str | None,
    size: TinyConfig,
    settings: Grpo,
    seconds: float,
    progress: Progress | None = None,
) -> Learning:
    """Train until a step ends after `seconds`; without `model`, one of `size` is made first."""
    told = progress or Progress()
    with (
        tempfile.TemporaryDirectory(prefix="lean-env-bench-") as name,
        Verifier(toolchain, sandbox, limits=Limits(wall_s=10.0)) as verifier,
    ):
        folder = Path(name)
        if model is None:
            with told.bar("making a model") as advance:
                start = str(warmed_model(folder, theorems, size, advance))
        else:
            start = folder_of(model)
        generator = TransformersGenerator.load(start, dtype="float32")
        use_threads(generator.model)
        verifier.prepare([(theorem.header, theorem.statement) for theorem in theorems])
        reward = LeanReward(
            verifier,
            {theorem.name: theorem for theorem in theorems},
            budget_s=120.0,
            family=generator.family,
            prefilled=generator.prefills_thinking,
        )
        clock = StepClock(until=time.monotonic() + seconds)
        with told.bar("grpo against Lean") as advance:
            log = train_grpo(
                generator,
                theorems,
                reward,
                Curriculum([theorem.name for theorem in theorems]),
                replace(settings, steps=_MANY, trl={**settings.trl, "save_strategy": "no"}),
                folder / "grpo",
                seed=0,
                callbacks=[StepBar(advance, "reward"), clock],
            )
        parameters = int(generator.model.num_parameters())
    entries = [entry for entry in log if "generation_s" in entry]
    steps = tuple(
        Learnt(
            step=int(entry["step"]),
            reward=entry["reward"],
            seconds=taken,
            generation_s=entry["generation_s"],
            verification_s=entry["verification_s"],
        )
        for entry, taken in zip(entries, clock.seconds, strict=True)
    )
    return Learning(model or MADE, parameters, steps)
