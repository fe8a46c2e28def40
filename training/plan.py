"""What a run would take, said before any work: parameters, memory per device, tokens, verification.

The model is built on the meta device, which has shapes and no weights. Memory is reckoned from
them: weights, gradients and the optimiser's two moments in the configuration's dtype, and what
passes through the model keep (`training.activations`). `lean-env bench device` measures it.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM, LlamaConfig

from lean_env.open_verifier import open_verifier
from lean_env.problems.shipped import read_shipped
from lean_env.repl.protocol import Limits
from lean_env.verify.verifying import Verifying
from policy.generator import ModelError
from policy.models import folder_of
from training.activations import Pass, activations, kept_width
from training.checkpoint import DEVICE_SETTINGS
from training.config import RunConfig
from training.ranks import Ranks
from training.stages.grpo import check

GIB = 1 << 30
SHARE_GOAL = 0.1
"""What verification may take of a step before it is the bottleneck."""

_TRIES = ("simp", "omega", "decide", "rfl")
_HALF = 2  # bytes of a number in mixed precision
_FULL = 4
_ADAM = 2  # moments per trained weight
_SAMPLING = 3  # tensors of scores of the next token


@dataclass(frozen=True)
class Memory:
    """Bytes on each device, by part.

    `generation` is mostly the cache of keys and values at its fullest, `activations` what the
    backward pass of one micro-batch needs.
    """

    weights: int
    gradients: int
    optimiser: int
    reference: int
    activations: int
    generation: int

    @property
    def total(self) -> int:
        """All parts together; generation and the backward pass take turns."""
        kept = self.weights + self.gradients + self.optimiser + self.reference
        return kept + max(self.activations, self.generation)


@dataclass(frozen=True)
class Verification:
    """`rate` is in answers per second, measured; the seconds are for one step.

    `expected_s` is at that rate, `worst_s` where every answer takes all of its time limit.
    """

    rate: float
    expected_s: float
    worst_s: float
    budget_s: float

    @property
    def holds(self) -> bool:
        """Whether one call for a reward holds even the worst batch."""
        return self.worst_s <= self.budget_s

    @property
    def free_from_s(self) -> float:
        """Seconds that the rest of a step takes at least where verification keeps to its share."""
        return self.expected_s * (1 - SHARE_GOAL) / SHARE_GOAL


@dataclass(frozen=True)
class Plan:
    """See the module. `tokens` is the number that a step generates at most."""

    parameters: int
    trained: int
    processes: int
    memory: Memory
    tokens: int
    verification: Verification


def plan(config: RunConfig, processes: int = 1, *, gpu: bool | None = None) -> Plan:
    """What `config` takes in each of so many processes.

    `gpu`: in bfloat16, with activations that are computed again in the backward pass, as the
    trainer does it on GPUs; as on this machine unless given. Raises ConfigError for a step that
    cannot be divided among the processes, ModelError without a model's shape.
    """
    ranks = Ranks(size=processes, local_size=processes)
    check(config, ranks)
    shape = _shape(config)
    _, parameters, trained = _parameters(config, shape)
    return Plan(
        parameters=parameters,
        trained=trained,
        processes=processes,
        memory=memory_of(config, shape, ranks, gpu=gpu),
        tokens=config.grpo.rollouts * config.grpo.turns * config.grpo.max_tokens,
        verification=_verification(config, ranks),
    )


def _verification(config: RunConfig, ranks: Ranks) -> Verification:
    limits = config.verification
    rollouts = config.grpo.rollouts // ranks.size
    with open_verifier(
        limits.pool,
        workers=limits.workers,
        sharers=ranks.size,
        sharers_here=ranks.local_size,
        limits=Limits(wall_s=limits.timeout_s, memory_mb=limits.memory_mb),
    ) as verifier:
        rate, workers = measure_rate(verifier), verifier.workers
    return Verification(
        rate=rate,
        expected_s=rollouts * config.grpo.turns / rate,
        worst_s=rollouts * limits.timeout_s / workers,
        budget_s=config.budget_s(workers * ranks.size),
    )


def measure_rate(verifier: Verifying) -> float:
    """Answers per second, on the ladder and a few tactics: what core-like theorems take."""
    theorems = list(read_shipped("ladder"))[:16]
    verifier.prepare([(theorem.header, theorem.statement) for theorem in theorems])
    candidates = [theorem.candidate(tactic) for theorem in theorems for tactic in _TRIES]
    started = time.monotonic()
    verifier.verify(candidates)
    return len(candidates) / (time.monotonic() - started)


def _shape(config: RunConfig) -> Any:
    """The model's configuration, without its weights."""
    if config.model is None:
        tiny = config.tiny
        return LlamaConfig(
            vocab_size=tiny.vocabulary,
            hidden_size=tiny.width,
            intermediate_size=4 * tiny.width,
            num_hidden_layers=tiny.layers,
            num_attention_heads=tiny.heads,
            max_position_embeddings=tiny.context,
            tie_word_embeddings=True,
        )
    try:
        return AutoConfig.from_pretrained(folder_of(config.model)).get_text_config()
    except (OSError, ValueError) as error:
        reason = str(error).strip().split("\n")[0]
        raise ModelError(f"{config.model}: its shape cannot be read: {reason}") from error


def _parameters(config: RunConfig, shape: Any) -> tuple[Any, int, int]:
    """A model without weights, how many it has, and how many learn.

    That is all of them, or those of adapters on every linear layer but the head.
    """
    with torch.device("meta"):
        model: Any = AutoModelForCausalLM.from_config(shape)
    parameters, lora = int(model.num_parameters()), config.grpo.lora
    if lora is None:
        return model, parameters, parameters
    head = model.get_output_embeddings()
    adapters = sum(
        lora.rank * (layer.in_features + layer.out_features)
        for layer in model.modules()
        if isinstance(layer, torch.nn.Linear) and layer is not head
    )
    return model, parameters, adapters


def memory_of(
    config: RunConfig, shape: Any, ranks: Ranks | None = None, *, gpu: bool | None = None
) -> Memory:
    """What a model of `shape` takes in each process of the configuration's GRPO; see `plan`."""
    ranks, grpo = ranks or Ranks(), config.grpo
    on_gpu = bool(DEVICE_SETTINGS["bf16"]) if gpu is None else gpu
    half = bool(grpo.trl.get("bf16", on_gpu)) or config.dtype == "bfloat16"
    again = bool(grpo.trl.get("gradient_checkpointing", on_gpu))
    model, parameters, trained = _parameters(config, shape)
    linear = sum(m.weight.numel() for m in model.modules() if isinstance(m, torch.nn.Linear))
    linear -= model.get_output_embeddings().weight.numel()
    stored = _FULL if config.dtype == "float32" else _HALF
    shards = ranks.size if ranks.sharded else 1
    rollouts = grpo.rollouts // ranks.size
    rows = grpo.micro_batch or rollouts
    answer = grpo.turns * grpo.max_tokens
    sequence = min((grpo.max_prompt_tokens or 0) + answer, int(shape.max_position_embeddings))
    one = Pass(
        prompts=math.ceil(rows / grpo.group),
        rows=rows,
        prompt_tokens=max(0, sequence - answer),
        answer_tokens=min(answer, sequence),
        shared=not again and not ranks.sharded,
        half=half,
        residual=stored,
        again=again,
        on_gpu=on_gpu,
    )
    cached = rollouts * sequence * 2 * kept_width(shape) * (_HALF if half else _FULL)
    # Adapters need no second model: the reference is the model without them.
    reference = parameters * stored // shards if grpo.beta > 0 and grpo.lora is None else 0
    return Memory(
        weights=(parameters + (trained if grpo.lora else 0)) * stored // shards,
        gradients=trained * stored // shards,
        optimiser=_ADAM * trained * stored // shards,
        reference=reference,
        activations=activations(shape, one, linear=linear, head_learns=grpo.lora is None),
        # One layer's keys and values are there twice while they grow; and a token's scores.
        generation=cached * (int(shape.num_hidden_layers) + 1)
        + rollouts * int(shape.vocab_size) * _FULL * _SAMPLING,
    )
