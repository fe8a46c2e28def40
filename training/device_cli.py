"""The command `lean-env bench device`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from training.cli_checks import check_model_name, need_one_process
from training.cli_faults import faults

if TYPE_CHECKING:
    from training.bench.learning import Learning
    from training.bench.memory import Footprint

_GIB = 1 << 30
_MIB = 1 << 20


class Shape(StrEnum):
    """Which model's memory is measured, with random weights."""

    R1_DISTILL = "r1-distill-1.5b"
    TINY = "tiny"


def device(
    shape: Annotated[
        Shape | None, typer.Option(help="The model whose memory is measured; tiny without a GPU.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(help="The model that is trained; without it one is made.")
    ] = None,
    size: Annotated[
        float, typer.Option(min=0.1, max=1000, help="Millions of parameters of the one made.")
    ] = 20.0,
    minutes: Annotated[
        float, typer.Option(min=0, help="How long it is trained; steps are finished.")
    ] = 5.0,
    prompts: Annotated[int, typer.Option(min=1, help="Groups per step.")] = 8,
    group: Annotated[int, typer.Option(min=2, help="Rollouts per group.")] = 8,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per line.")] = False,
) -> None:
    """See what this machine's GPU, or without one its CPU, makes of training; ten minutes.

    First the memory of steps of GRPO by part, with all weights and with adapters, beside what
    `train all --dry-run` says of it, and the steps' time. Then a small model is trained against
    real Lean, with the reward and the time of each step.

    Example:

        lean-env bench device --json > device.jsonl

        lean-env bench device --shape tiny --size 1 --minutes 1
    """
    need_one_process("bench device")
    if model is not None:
        check_model_name(model)
    with faults(Path.cwd()):
        import torch

        from lean_env.problems.shipped import read_shipped
        from lean_env.sandbox import Sandbox
        from lean_env.toolchain import locate
        from policy.tiny_config import TinyConfig
        from training.bench.learning import learning
        from training.bench.memory import device_name
        from training.config_grpo import Grpo
        from training.progress import Progress

        there = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        default = Shape.R1_DISTILL if there.type == "cuda" else Shape.TINY
        toolchain, sandbox = locate(), Sandbox.detect()
        measured = _footprints(shape or default, there)
        learnt = learning(
            toolchain,
            sandbox,
            read_shipped("ladder").theorems,
            model=model,
            size=TinyConfig.of_size(1e6 * size),
            settings=Grpo(prompts=prompts, group=group),
            seconds=60 * minutes,
            progress=Progress(Console(stderr=True)),
        )
    if as_json:
        for record in (*(one.to_json() for one in measured), learnt.to_json()):
            typer.echo(json.dumps({"device": device_name(there), **record}))
        return
    _show(measured, learnt, device_name(there))


def _footprints(shape: Shape, there: object) -> list[Footprint]:
    from transformers import Qwen2Config

    from training.bench.memory import footprint
    from training.config_grpo import Grpo, Lora

    sizes = {"hidden_size": 64, "intermediate_size": 256, "num_hidden_layers": 6}
    sizes |= {"num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 1024}
    tokens = 48
    if shape is Shape.R1_DISTILL:
        sizes = {"hidden_size": 1536, "intermediate_size": 8960, "num_hidden_layers": 28}
        sizes |= {"num_attention_heads": 12, "num_key_value_heads": 2, "vocab_size": 151936}
        tokens = 512
    found = []
    for name, lora in (("all weights", None), ("adapters", Lora(rank=16))):
        settings = Grpo(prompts=2, group=4, micro_batch=4, max_tokens=tokens, lora=lora)
        config = Qwen2Config(**sizes, max_position_embeddings=4096, tie_word_embeddings=False)
        found.append(footprint(f"{shape.value}, {name}", config, settings, there))
    return found


def _show(measured: Sequence[Footprint], learnt: Learning, name: str) -> None:
    from dataclasses import asdict

    from training.bench.memory import GOAL

    console = Console()
    for one in measured:
        unit, said = (_GIB, "GiB") if one.peak > _GIB else (_MIB, "MiB")
        table = Table(
            title=(
                f"{one.name} on {name}: a step of {one.step_s:.1f} s, "
                f"{one.generation_s / one.step_s:.0%} of it generation"
            ),
            title_justify="left",
        )
        table.add_column(said)
        for column in ("predicted", "measured"):
            table.add_column(column, justify="right")
        was = asdict(one.measured)
        for part, size in asdict(one.predicted).items():
            table.add_row(part, f"{size / unit:.2f}", f"{was[part] / unit:.2f}")
        table.add_row("at most", f"{one.predicted.total / unit:.2f}", f"{one.peak / unit:.2f}")
        console.print(table)
        console.print(f"the prediction is off by {one.off:.1%} (goal ≤ {GOAL:.0%})\n")
    table = Table(
        title=f"{learnt.model}, {learnt.parameters / 1e6:.1f} M parameters, on {name}",
        title_justify="left",
    )
    for column in ("step", "reward", "s", "generation, s", "verification, s"):
        table.add_column(column, justify="right")
    for step in learnt.steps:
        table.add_row(
            str(step.step),
            "–" if step.reward is None else f"{step.reward:.3f}",
            *(f"{part:.2f}" for part in (step.seconds, step.generation_s, step.verification_s)),
        )
    console.print(table)
    console.print(f"verification took {learnt.share:.1%} of the steps")
