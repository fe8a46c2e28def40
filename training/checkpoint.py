"""Where training left off, and the settings every trainer here shares."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import torch
from transformers.trainer_utils import get_last_checkpoint

from policy.family import note_family
from policy.transformers_generator import TransformersGenerator

_GPU = torch.cuda.is_available()
_LARGE = 20_000_000  # parameters
_CORES = torch.get_num_threads()
if not _GPU:
    torch.set_num_threads(1)


def use_threads(model: Any) -> None:
    """Let torch compute `model` on one core, or on all where it is large; without a GPU.

    The rest of the cores verify, and tiny matrices gain nothing from threads that wait in turns.
    """
    if not _GPU:
        torch.set_num_threads(_CORES if model.num_parameters() >= _LARGE else 1)


DEVICE_SETTINGS: dict[str, Any] = {
    "use_cpu": not _GPU,
    "bf16": _GPU,
    "gradient_checkpointing": _GPU,
    "report_to": "none",
    "disable_tqdm": True,
    "dataloader_pin_memory": _GPU,
}
"""TRL's defaults assume a GPU; these hold on either."""


def last_checkpoint(folder: Path) -> str | None:
    """The newest complete checkpoint in `folder`, if there is one."""
    if not folder.is_dir():
        return None
    found: str | None = get_last_checkpoint(str(folder))
    # A run killed while it saved leaves a folder without the trainer's state, written last.
    if found is not None and not (Path(found) / "trainer_state.json").is_file():
        Path(found).rename(Path(found).with_name(f"broken-{Path(found).name}"))
        return last_checkpoint(folder)
    return found


def checkpoint_step(folder: Path) -> int:
    """The step that training in `folder` goes on from; 0 if there is no checkpoint."""
    found = last_checkpoint(folder)
    return 0 if found is None else int(found.rpartition("-")[2])


def context_of(model: Any) -> int:
    """Tokens that a model can take in."""
    return int(model.config.get_text_config().max_position_embeddings)


def save_model(generator: TransformersGenerator, target: Path) -> None:
    """Write an ordinary transformers folder that notes its family; nobody ever sees half of it."""
    temporary = target.with_name(f"{target.name}.part")
    shutil.rmtree(temporary, ignore_errors=True)
    generator.model.save_pretrained(temporary)
    generator.tokenizer.save_pretrained(temporary)
    note_family(temporary, generator.family)
    shutil.rmtree(target, ignore_errors=True)
    temporary.replace(target)
