"""The memory that steps of GRPO take by part, measured, beside what a plan says of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, PretrainedConfig

from lean_env.problems import Theorem
from lean_env.problems.shipped import read_shipped
from policy.family import question
from policy.tiny import TINY, train_tokenizer
from policy.transformers_generator import TransformersGenerator
from training.bench.ledger import Ledger, ledger
from training.bench.step_clock import StepClock
from training.config import RunConfig
from training.config_grpo import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo
from training.grpo.trainer import LeanGRPOTrainer
from training.plan import Memory, memory_of

GOAL = 0.15
"""How far a prediction may be off."""

_STEPS = 2  # in the second one the optimiser has its moments
_VOCABULARY = 400  # of the tokenizer; the model's own may be larger
_KEEP_NOTHING = {"save_strategy": "no"}


@dataclass(frozen=True)
class Footprint:
    """What was `predicted` and `measured` for a kind of training, and the seconds of the last step.

    `peak` is the most bytes that were alive at once; `generation_s` is a part of `step_s`, and the
    update is the rest: nothing is verified.
    """

    name: str
    device: str
    predicted: Memory
    measured: Memory
    peak: int
    step_s: float
    generation_s: float

    @property
    def off(self) -> float:
        """By what part of the measured peak the predicted total is off."""
        return abs(self.predicted.total - self.peak) / self.peak

    def to_json(self) -> dict[str, Any]:
        """Return the record."""
        total = {"predicted_total": self.predicted.total, "off": self.off, "goal": GOAL}
        return {**asdict(self), **total}


def footprint(
    name: str,
    shape: PretrainedConfig,
    settings: Grpo,
    device: torch.device,
    *,
    dtype: str = "float32",
) -> Footprint:
    """Take two steps with a model of `shape` and random weights, and see what they take.

    The model knows nothing and its answers go on to the last token; every other one counts as a
    proof, so that each group teaches. `settings` have at least two micro-batches to a step.
    """
    theorems = list(read_shipped("ladder"))[: 2 * settings.prompts]
    tokenizer = train_tokenizer((question(TINY.ask(each)) for each in theorems), _VOCABULARY)
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(shape, dtype=getattr(torch, dtype)).to(device)
    model.config.pad_token_id = tokenizer.pad_token_id
    model.config.eos_token_id = model.generation_config.eos_token_id = tokenizer.eos_token_id
    generator = TransformersGenerator(model, tokenizer, TINY)
    longest = max(
        len(tokenizer(generator.render(TINY.ask(each)))["input_ids"]) for each in theorems
    )
    settings = replace(
        settings,
        steps=_STEPS,
        max_resamples=0,
        max_prompt_tokens=longest,
        trl={**settings.trl, **_KEEP_NOTHING},
    )
    config = RunConfig(grpo=settings, dtype="float32" if dtype == "float32" else "bfloat16")
    scales, clock = Scales(ledger(device)), StepClock()
    with tempfile.TemporaryDirectory(prefix="lean-env-bench-") as folder, scales.ledger:
        log = _train(generator, theorems, settings, Path(folder), scales, clock)
    return Footprint(
        name=name,
        device=device_name(device),
        predicted=memory_of(config, shape),
        measured=scales.memory,
        peak=scales.peak,
        step_s=clock.seconds[-1],
        generation_s=[entry["generation_s"] for entry in log if "generation_s" in entry][-1],
    )


def device_name(device: torch.device) -> str:
    """The card's name, or that there is none."""
    return torch.cuda.get_device_name(device) if device.type == "cuda" else str(device)


class Scales:
    """What a trainer's parts weigh in bytes, as far as they were put on it."""

    def __init__(self, counted: Ledger) -> None:
        self.ledger = counted
        self.parts = dict.fromkeys(Memory.__dataclass_fields__, 0)
        self.peak = 0
        self._unseen = 0  # bytes that were there before anything was counted

    @property
    def memory(self) -> Memory:
        """The parts."""
        return Memory(**self.parts)

    def weigh(self, part: str, tensors: Iterable[Any]) -> None:
        """A part that stays: the bytes of its tensors, each storage once."""
        storages = {
            tensor.untyped_storage()._cdata: tensor.untyped_storage().nbytes()
            for tensor in tensors
            if isinstance(tensor, torch.Tensor)
        }
        self.parts[part] = sum(storages.values())

    def passing(self, part: str, before: int) -> None:
        """A part that comes and goes: what was alive at most beyond `before`."""
        self.parts[part] = max(self.parts[part], self.ledger.peak - before)
        self.peak = max(self.peak, self._unseen + self.ledger.peak)

    def begin(self, weights: int) -> int:
        """Forget the peak; bytes now. `weights` are counted where the ledger came after them."""
        self._unseen = 0 if torch.cuda.is_available() else weights
        self.ledger.begin()
        return self.ledger.now


class WeighedTrainer(LeanGRPOTrainer):
    """The trainer, with its parts put on `scales`."""

    def __init__(self, *, scales: Scales, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._scales, self._before = scales, 0
        scales.weigh("weights", self.model.parameters())

    def _generate_single_turn(self, *arguments: Any, **named: Any) -> Any:
        before = self._scales.begin(self._scales.parts["weights"])
        said = super()._generate_single_turn(*arguments, **named)
        self._scales.passing("generation", before)
        return said

    def compute_loss(self, *arguments: Any, **named: Any) -> Any:
        """Begin to watch what the passes through the model keep."""
        self._before = self._scales.begin(self._scales.parts["weights"])
        return super().compute_loss(*arguments, **named)

    def training_step(self, *arguments: Any, **named: Any) -> Any:
        """Weigh what is there after the passes; gradients that come to stay are no activations."""
        had = any(parameter.grad is not None for parameter in self.model.parameters())
        loss = super().training_step(*arguments, **named)
        if had:
            self._scales.passing("activations", self._before)
        self._scales.weigh("gradients", (each.grad for each in self.model.parameters()))
        states = self.optimizer.state.values() if self.optimizer else ()
        self._scales.weigh("optimiser", (value for state in states for value in state.values()))
        return loss


class _Halves:
    """A reward in place of Lean's: every other answer of a group is a proof."""

    __name__ = "halves"
    seconds = 0.0

    def begin(self, names: Sequence[str]) -> None:
        """Nothing is judged ahead."""

    def tell(self, index: int, text: str) -> None:
        """Nothing is judged ahead."""

    def __call__(self, completions: Sequence[Any], **columns: Any) -> list[float]:
        return [float(index % 2) for index in range(len(completions))]


def _train(
    generator: TransformersGenerator,
    theorems: Sequence[Theorem],
    settings: Grpo,
    folder: Path,
    scales: Scales,
    clock: StepClock,
) -> list[dict[str, Any]]:
    reward: Any = _Halves()
    return train_grpo(
        generator,
        theorems,
        reward,
        Curriculum([theorem.name for theorem in theorems]),
        settings,
        folder,
        seed=0,
        callbacks=[clock],
        trainer_class=partial(WeighedTrainer, scales=scales),
    )
