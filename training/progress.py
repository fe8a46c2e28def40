"""What a run tells while it goes on: lines, and bars where there is a terminal."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

_EVERY = 10  # steps between two lines where there is no terminal
QUIET_S = 5.0
"""For bars of a thousand things, where a line every ten would be too many."""


class Advance(Protocol):
    """Moves a bar: so much of `total` is done, and what there is to say about it."""

    def __call__(self, done: int, total: int, note: str = "") -> None:
        """See the class."""
        ...


class Progress:
    """Lines and bars on a console; silent without one.

    Where the console is no terminal, a bar is a line every ten steps (every tenth of what has more
    than a hundred), and one at the end.
    """

    def __init__(self, console: Console | None = None) -> None:
        self._console = console
        self._bars = Bars(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[note]}"),
            TimeRemainingColumn(),
            console=console,
            transient=True,
        )

    def say(self, line: str) -> None:
        """Print a line, above the bars if there are any."""
        if self._console is not None:
            self._console.print(line, highlight=False, markup=False)

    @contextmanager
    def bar(self, title: str, *, quiet_s: float = 0.0) -> Iterator[Advance]:
        """A bar for as long as the block runs; bars may be nested.

        Lines, where it is lines, are at least `quiet_s` seconds apart but for the last.
        """
        if self._console is None:
            yield lambda done, total, note="": None
        elif not self._console.is_terminal:
            yield _Lines(self, title, quiet_s)
        else:
            task = self._bars.add_task(title, total=None, note="")
            self._bars.start()
            try:
                yield lambda done, total, note="": self._bars.update(
                    task, completed=done, total=total, note=note
                )
            finally:
                self._bars.remove_task(task)
                if not self._bars.tasks:
                    self._bars.stop()


class _Lines:
    """A bar for a file: a line now and then."""

    def __init__(self, progress: Progress, title: str, quiet_s: float) -> None:
        self._progress, self._title, self._quiet_s = progress, title, quiet_s
        self._first: tuple[int, float] | None = None
        self._told, self._told_at = 0, 0.0

    def __call__(self, done: int, total: int, note: str = "") -> None:
        """Say it, if there is enough that is new."""
        now = time.monotonic()
        if self._first is None:
            self._first = done, now
            self._told, self._told_at = done - done % _EVERY, now
        every = max(_EVERY, total // 10)
        early = done // every == self._told // every or now < self._told_at + self._quiet_s
        if done == self._told or (early and done < total):
            return
        self._told, self._told_at = done, now
        begun, started = self._first
        parts = [f"{self._title}: {done} of {total}", note]
        if begun < done < total:
            left = (now - started) * (total - done) / (done - begun)
            parts.append(f"{int(left) // 60}:{int(left) % 60:02d} left")
        self._progress.say(", ".join(part for part in parts if part))
