"""The steps of a trainer as a bar, instead of a dictionary for each thing it logs."""

from __future__ import annotations

from typing import Any

from transformers import TrainerCallback
from transformers.trainer_callback import PrinterCallback

from training.progress import Advance


class StepBar(TrainerCallback):
    """Tells the steps of a trainer, and the last `key` that it logged, to a bar."""

    def __init__(self, advance: Advance, key: str) -> None:
        self._advance, self._key = advance, key
        self._note = ""

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Where a log follows, the bar waits for its number."""
        if not control.should_log:
            self._advance(int(state.global_step), int(state.max_steps), self._note)

    def on_log(
        self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **kwargs: Any
    ) -> None:
        """Show the number; none where nothing of a step could be judged."""
        if self._key in (logs or {}):
            value = (logs or {})[self._key]
            self._note = f"{self._key} {'unknown' if value is None else format(value, '.2f')}"
            self._advance(int(state.global_step), int(state.max_steps), self._note)


def hush(trainer: Any) -> None:
    """Take away the callback that prints a dictionary for each thing that is logged."""
    trainer.remove_callback(PrinterCallback)
