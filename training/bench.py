"""What training spends on verification: its share of a step, and several turns in parallel.

The two loops of several turns are timed in one run, on the same candidates and the same verifier,
with generation that costs nothing, so that only the way of checking differs.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from datasets import Dataset
from trl.trainer.grpo_config import GRPOConfig
from trl.trainer.grpo_trainer import GRPOTrainer

from lean_env.problems import Theorem
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.family import question
from policy.tactics import PORTFOLIO
from policy.tiny import TINY, create
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import DEVICE_SETTINGS, save_model
from training.config import Grpo, WarmStart
from training.grpo.curriculum import Curriculum
from training.grpo.rollout import RepairRollout
from training.grpo.train import train_grpo
from training.progress import Advance, Progress
from training.reward import LeanReward
from training.sft import proofs_dataset, train_sft
from training.solved import Solved
from training.step_bar import StepBar

SHARE_GOAL = 0.10
TURNS_GOAL_S = 0.7

TOOL_TEMPLATE = (
    "{%- for message in messages -%}"
    "{{- '<|assistant|>' if message.role == 'assistant' else '<|user|>' -}}"
    "{{- message.content -}}"
    "{%- for call in message.tool_calls or [] -%}{{- call.function | tojson -}}{%- endfor -%}"
    "{{- '<|end|>' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|assistant|>' -}}{%- endif -%}"
)
"""Our template with the turns of tools, which TRL's loop asks for."""

TOOL_ANSWERS = {
    "defaults": {"role": "assistant"},
    "start_anchor": "<|assistant|>",
    "fields": {"content": {"close_pattern": r"<\|end\|>", "content": "text"}},
}
"""How TRL reads a turn of such a conversation."""


@dataclass(frozen=True, slots=True)
class Step:
    """GRPO against real Lean: `share` of the steps' `seconds` went into verification alone.

    Of all `rollouts`, `judged` held an answer, and `proved` held a proof. Answers were judged
    `ahead`, while others were still being written, or after the last one.
    """

    model: str
    parameters: int
    device: str
    steps: int
    rollouts: int
    judged: int
    proved: int
    seconds: float
    verification_s: float
    ahead: bool

    @property
    def share(self) -> float:
        """Verification's part of a step."""
        return self.verification_s / self.seconds

    def to_json(self) -> dict[str, Any]:
        """Return the record."""
        return {**asdict(self), "share": self.share, "goal": SHARE_GOAL}


@dataclass(frozen=True, slots=True)
class Turns:
    """A turn of `rollouts` attempts whose check takes `check_s` seconds of Lean's own time each."""

    rollouts: int
    check_s: float
    ours_s: float
    tool_loop_s: float

    def to_json(self) -> dict[str, Any]:
        """Return the record."""
        return {**asdict(self), "goal_s": TURNS_GOAL_S}


def step_shares(
    toolchain: Toolchain,
    sandbox: Sandbox,
    theorems: Sequence[Theorem],
    *,
    model: Path | None,
    size: TinyConfig,
    settings: Grpo,
    progress: Progress | None = None,
) -> tuple[Step, Step]:
    """Train for some steps and see where the time went; without `model`, one of `size` is made.

    Twice, from the same weights and with the same random numbers: judging after the last answer of
    a batch, and judging ahead.
    """
    told = progress or Progress()
    with (
        tempfile.TemporaryDirectory(prefix="lean-env-bench-") as name,
        Verifier(toolchain, sandbox, limits=Limits(wall_s=10.0)) as verifier,
    ):
        folder = Path(name)
        if model is None:
            with told.bar("making a model") as advance:
                save_model(_warm(folder, theorems, size, advance), folder / "warmed")
        verifier.prepare([(theorem.header, theorem.statement) for theorem in theorems])
        after, ahead = (
            _step(verifier, theorems, model or folder / "warmed", settings, folder, told, way)
            for way in (False, True)
        )
    if model is None:
        made = "random weights, then warmed"
        after, ahead = replace(after, model=made), replace(ahead, model=made)
    return after, ahead


def _step(
    verifier: Verifier,
    theorems: Sequence[Theorem],
    model: Path,
    settings: Grpo,
    folder: Path,
    progress: Progress,
    ahead: bool,
) -> Step:
    generator = TransformersGenerator.load(model)
    reward = LeanReward(
        verifier,
        {theorem.name: theorem for theorem in theorems},
        budget_s=120.0,
        prefilled=generator.prefills_thinking,
        ahead=ahead,
    )
    with progress.bar("grpo, judging ahead" if ahead else "grpo, judging afterwards") as advance:
        log = train_grpo(
            generator,
            theorems,
            reward,
            Curriculum([theorem.name for theorem in theorems]),
            settings,
            folder / ("ahead" if ahead else "after"),
            seed=0,
            callbacks=[StepBar(advance, "reward")],
        )
    steps = [entry for entry in log if "step_time" in entry]
    return Step(
        model=str(model),
        parameters=int(generator.model.num_parameters()),
        device=str(generator.model.device),
        steps=len(steps),
        rollouts=sum(reward.outcomes.values()),
        judged=sum(reward.outcomes.values()) - reward.outcomes["no_answer"],
        proved=reward.outcomes["proved"],
        seconds=sum(float(entry["step_time"]) for entry in steps),
        verification_s=reward.seconds,
        ahead=ahead,
    )


def turns(
    toolchain: Toolchain, sandbox: Sandbox, *, rollouts: int = 8, check_s: float = 0.5
) -> Turns:
    """Time one turn of checks in our rollout and in TRL's loop of tools."""
    # `sleep` is a tactic of Lean: the check is real, and takes its time without a processor.
    theorem = Theorem("waits", "theorem waits (a b : Nat) : a + b = b + a")
    blocks = [
        f"sleep {round(1000 * check_s)}\nhave h{index} : True := trivial\nrfl"
        for index in range(rollouts)
    ]
    prompts = [TINY.ask(theorem) for _ in blocks]
    with (
        tempfile.TemporaryDirectory(prefix="lean-env-bench-") as name,
        Verifier(toolchain, sandbox, workers=rollouts, limits=Limits(wall_s=30.0)) as verifier,
    ):
        create(Path(name) / "model", [theorem.statement, *blocks], _SMALL)
        generator = TransformersGenerator.load(Path(name) / "model")
        verifier.verify([theorem.candidate(block) for block in blocks])  # every process is up

        reward = LeanReward(verifier, {"waits": theorem}, budget_s=60.0, prefilled=True)
        rollout = RepairRollout(reward, TINY, [theorem], turns=2, context=_SMALL.context)
        answers = [TINY.completion(theorem, block, prefilled=True) for block in blocks]
        said = [generator.tokenizer(text)["input_ids"] for text in answers]

        def check(index: int) -> str:
            """Check an attempt.

            Args:
                index: Its number.

            Returns:
                How it ended.
            """
            return verifier.verify([theorem.candidate(blocks[index])])[0].outcome.value

        generator.tokenizer.chat_template = TOOL_TEMPLATE
        generator.tokenizer.response_template = TOOL_ANSWERS
        trainer = _trainer(generator, reward, check, Path(name))
        with _scripted(trainer, said):
            started = time.perf_counter()
            rollout(prompts, trainer)
            ours_s = time.perf_counter() - started
        calls = [
            {"type": "function", "function": {"name": "check", "arguments": {"index": index}}}
            for index in range(rollouts)
        ]
        with _scripted(trainer, said):
            trainer._sync_tool_dicts = [{"check": check} for _ in blocks]
            trainer._async_tool_dicts = [{} for _ in blocks]
            started = time.perf_counter()
            trainer._tool_call_loop(
                [list(prompt) for prompt in prompts],
                [[0] for _ in blocks],
                [[0] for _ in blocks],
                [[{"role": "assistant", "content": "", "tool_calls": [call]}] for call in calls],
                None,
                None,
                {},
            )
            tool_loop_s = time.perf_counter() - started
    return Turns(rollouts, check_s, ours_s, tool_loop_s)


_SMALL = TinyConfig(vocabulary=320, width=32, layers=1, heads=1, context=2048)


def _warm(
    folder: Path, theorems: Sequence[Theorem], size: TinyConfig, advance: Advance
) -> TransformersGenerator:
    """A model that gives tactic blocks, so that there is something to verify."""
    proofs = [Solved(theorem.name, tactics) for theorem in theorems for tactics in PORTFOLIO[:4]]
    texts = [question(TINY.ask(theorem)) for theorem in theorems]
    create(folder / "model", [*texts, *(proof.tactics for proof in proofs)], size)
    generator = TransformersGenerator.load(folder / "model")
    train_sft(
        generator.model.train(),
        generator.tokenizer,
        proofs_dataset(
            proofs,
            {theorem.name: theorem for theorem in theorems},
            generator,
            max_length=size.context,
        ),
        # Just enough for the form of an answer, which a larger model learns in fewer steps.
        WarmStart(
            steps=100 if size.width < 256 else 40,
            batch_size=16,
            learning_rate=0.25 / size.width,
        ),
        folder / "sft",
        seed=0,
        max_length=size.context,
        advance=advance,
    )
    return generator


def _trainer(generator: TransformersGenerator, reward: Any, tool: Any, folder: Path) -> Any:
    return GRPOTrainer(
        model=generator.model,
        reward_funcs=reward,
        args=GRPOConfig(
            output_dir=str(folder),
            num_generations=2,
            per_device_train_batch_size=2,
            max_completion_length=1024,
            max_tool_calling_iterations=1,
            **DEVICE_SETTINGS,
        ),
        train_dataset=Dataset.from_list([{"prompt": [{"role": "user", "content": "?"}]}]),
        processing_class=generator.tokenizer,
        tools=[tool],
    )


@contextmanager
def _scripted(trainer: Any, said: list[list[int]]) -> Iterator[None]:
    """Generation that gives these tokens at no cost."""
    generate = trainer._generate_single_turn
    trainer._generate_single_turn = lambda *arguments, **named: ([list(t) for t in said], None)
    try:
        yield
    finally:
        trainer._generate_single_turn = generate
