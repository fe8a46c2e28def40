"""Several turns of attempts: checked all at once in our rollout, one by one in TRL's loop of tools.

Both are timed in one run, on the same candidates and the same verifier, with generation that costs
nothing, so that only the way of checking differs.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
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
from policy.tiny import TINY, create
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import DEVICE_SETTINGS
from training.grpo.rollout import RepairRollout
from training.reward import LeanReward

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
class Turns:
    """A turn of `rollouts` attempts whose check takes `check_s` seconds of Lean's own time each."""

    rollouts: int
    check_s: float
    ours_s: float
    tool_loop_s: float

    def to_json(self) -> dict[str, Any]:
        """Return the record."""
        return {**asdict(self), "goal_s": TURNS_GOAL_S}


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
