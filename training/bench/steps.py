"""What GRPO steps take, in several ways of taking them, side by side in one run."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from lean_env.problems import Theorem
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator
from training.bench.step_clock import StepClock
from training.bench.warmed import MADE, warmed_model
from training.checkpoint import use_threads
from training.config_grpo import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo
from training.grpo.trainer import LeanGRPOTrainer
from training.progress import Progress
from training.reward import LeanReward
from training.step_bar import StepBar

SHARE_GOAL = 0.10
SPEED_GOAL = 1.5
_COUNTED = ("steps", "rollouts", "judged", "proved")
_SUMMED = (*_COUNTED, "seconds", "generation_s", "verification_s")


class PlainTrainer(LeanGRPOTrainer):
    """The trainer with TRL's own sampling and log-probabilities, which read a prompt per answer."""

    @property
    def _samples_plainly(self) -> bool:
        return False

    @property
    def _may_share(self) -> bool:
        return False


class Way(Enum):
    """How a step is taken; each adds to the one before."""

    PLAIN = "TRL's sampling and log-probabilities, judged afterwards"
    AFTERWARDS = "prompts read once per group, judged afterwards"
    AHEAD = "prompts read once per group, judged ahead"

    @property
    def trainer(self) -> type[LeanGRPOTrainer]:
        """What takes such steps."""
        return PlainTrainer if self is Way.PLAIN else LeanGRPOTrainer


@dataclass(frozen=True, slots=True)
class Step:
    """GRPO against real Lean: of the steps' `seconds` so many went into a part and nothing else.

    What is neither generation nor verification is the update. Of all `rollouts`, `judged` held an
    answer, and `proved` held a proof.
    """

    way: Way
    model: str
    parameters: int
    device: str
    steps: int
    rollouts: int
    judged: int
    proved: int
    seconds: float
    generation_s: float
    verification_s: float

    @property
    def share(self) -> float:
        """Verification's part of a step."""
        return self.verification_s / self.seconds

    def __add__(self, other: Step) -> Step:
        """Both together; they are of one way and model."""
        sums = {name: getattr(self, name) + getattr(other, name) for name in _SUMMED}
        return replace(self, **sums)

    def to_json(self) -> dict[str, Any]:
        """Return the record."""
        return {**asdict(self), "way": self.way.value, "share": self.share, "goal": SHARE_GOAL}


def step_shares(
    toolchain: Toolchain,
    sandbox: Sandbox,
    theorems: Sequence[Theorem],
    *,
    model: Path | None,
    size: TinyConfig,
    settings: Grpo,
    rounds: int = 1,
    progress: Progress | None = None,
) -> list[Step]:
    """Train for some steps in each way and see where the time went; one record per way.

    Without `model` one of `size` is made. All ways begin with the same weights; those that sample
    alike draw the same answers. In each of `rounds` every way has its turn, every other round in
    the opposite order, so that a machine that becomes slower meanwhile slows all of them. Nothing
    is drawn again for groups that teach nothing: every step has the same number of answers.
    """
    told = progress or Progress()
    settings = replace(settings, max_resamples=0)
    found: dict[Way, Step] = {}
    with (
        tempfile.TemporaryDirectory(prefix="lean-env-bench-") as name,
        Verifier(toolchain, sandbox, limits=Limits(wall_s=10.0)) as verifier,
    ):
        folder = Path(name)
        start = model
        if start is None:
            with told.bar("making a model") as advance:
                start = warmed_model(folder, theorems, size, advance)
        verifier.prepare([(theorem.header, theorem.statement) for theorem in theorems])
        for number in range(rounds):
            for way in list(Way)[:: -1 if number % 2 else 1]:
                target = folder / f"{way.name}-{number}"
                step = _steps(verifier, theorems, start, settings, target, told, way, number)
                found[way] = found[way] + step if way in found else step
    said = MADE if model is None else str(model)
    return [replace(found[way], model=said) for way in Way]


def _steps(
    verifier: Verifier,
    theorems: Sequence[Theorem],
    model: Path,
    settings: Grpo,
    folder: Path,
    progress: Progress,
    way: Way,
    seed: int,
) -> Step:
    generator = TransformersGenerator.load(model)
    use_threads(generator.model)
    reward = LeanReward(
        verifier,
        {theorem.name: theorem for theorem in theorems},
        budget_s=120.0,
        prefilled=generator.prefills_thinking,
        ahead=way is Way.AHEAD,
    )
    clock = StepClock()
    with progress.bar(f"grpo, {way.value}") as advance:
        log = train_grpo(
            generator,
            theorems,
            reward,
            Curriculum([theorem.name for theorem in theorems]),
            settings,
            folder,
            seed=seed,
            callbacks=[StepBar(advance, "reward"), clock],
            trainer_class=way.trainer,
        )
    return Step(
        way=way,
        model=str(model),
        parameters=int(generator.model.num_parameters()),
        device=str(generator.model.device),
        steps=len(clock.seconds),
        rollouts=sum(reward.outcomes.values()),
        judged=sum(reward.outcomes.values()) - reward.outcomes["no_answer"],
        proved=reward.outcomes["proved"],
        seconds=sum(clock.seconds),
        generation_s=sum(float(entry.get("generation_s", 0.0)) for entry in log),
        verification_s=reward.seconds,
    )
