"""Evaluation against steps: how a policy does on theorems set apart, while it is being trained.

The theorems belong to no other part (`Splits.curve`), so that a configuration may be chosen by its
curve without choosing by what is reported in the end.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from transformers import TrainerCallback

from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.generator import Sampling
from policy.transformers_generator import TransformersGenerator
from training.config_evaluation import Evaluation
from training.evaluation.score import Score, evaluate, model_answers


class Curve(TrainerCallback):
    """Measures the policy before the first step, every `settings.every` steps and after the last.

    `known` are steps measured before a resume, which are not measured again; `on_point` is told
    each (step, score). The model and every source of randomness are left as they were: training
    goes the same way with and without a curve.
    """

    def __init__(
        self,
        generator: TransformersGenerator,
        parts: Mapping[str, Sequence[Theorem]],
        verifier: Verifying,
        settings: Evaluation,
        sampling: Sampling,
        *,
        known: Collection[int],
        on_point: Callable[[int, Score], None],
    ) -> None:
        self._generator, self._parts, self._verifier = generator, parts, verifier
        self._settings, self._sampling = settings, sampling
        self._known, self._on_point = set(known), on_point

    def on_train_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """The warm start is a point of its own."""
        self._visit(int(state.global_step), int(state.max_steps))

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Comes before a step's checkpoint: what a checkpoint holds has its point."""
        self._visit(int(state.global_step), int(state.max_steps))

    def _visit(self, step: int, last: int) -> None:
        due = step % self._settings.every == 0 or step == last
        if not due or step in self._known:
            return
        samples = self._settings.curve_samples
        model = self._generator.model
        training = model.training
        model.eval()
        try:
            with _same_randomness():
                score = evaluate(
                    f"step {step}",
                    model_answers(self._generator, self._sampling),
                    self._parts,
                    self._verifier,
                    samples=samples,
                    ks=sorted({1, samples}),
                )
        finally:
            model.train(training)
        self._known.add(step)
        self._on_point(step, score)


@contextmanager
def _same_randomness() -> Iterator[None]:
    """What is drawn inside changes nothing outside."""
    python, numbers = random.getstate(), np.random.get_state()
    with torch.random.fork_rng():
        try:
            yield
        finally:
            random.setstate(python)
            np.random.set_state(numbers)
