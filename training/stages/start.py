"""Where reinforcement learning starts: the model as it is, the warm start, or expert iteration."""

from __future__ import annotations

from pathlib import Path

from training.run import Run
from training.stages.expert import expert_iteration
from training.stages.seeds import find_seeds
from training.stages.warm_start import warm_start


def starting_model(run: Run) -> Path | str:
    """The model that the configuration's `start` names, made if it is not there yet."""
    if run.config.start == "model" and run.config.model is not None:
        return run.config.model
    with run.verifier() as verifier:
        solved = find_seeds(run, verifier)
        warm = warm_start(run, solved)
        if run.config.start == "expert":
            return expert_iteration(run, solved, warm, verifier)
    return warm
