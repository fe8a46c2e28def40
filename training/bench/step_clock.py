"""The time that whole steps take, and an end to training after so long."""

from __future__ import annotations

import time
from typing import Any

from transformers import TrainerCallback


class StepClock(TrainerCallback):
    """Keeps the `seconds` of each step, from its beginning to its end, the optimiser included.

    What is saved and logged between steps is left out. Training ends with the first step that ends
    after `until` on the monotonic clock.
    """

    def __init__(self, until: float = float("inf")) -> None:
        self.seconds: list[float] = []
        self._until, self._begin = until, 0.0

    def on_step_begin(self, *arguments: Any, **named: Any) -> None:
        """Start the clock."""
        self._begin = time.monotonic()

    def on_step_end(self, args: Any, state: Any, control: Any, **named: Any) -> None:
        """Keep what the step took."""
        now = time.monotonic()
        self.seconds.append(now - self._begin)
        if now > self._until:
            control.should_training_stop = True
