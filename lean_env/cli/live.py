"""What a long batch shows while it runs: outcomes, rate, time left, the slowest headers."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from lean_env.judge.verdict import Outcome
from lean_env.verify.batch import Judged

_WINDOW_S = 30.0  # the rate is that of so many seconds
_SAMPLES = 240
_HEADERS, _SHOWN, _WIDTH = 512, 3, 48
_LINE_EVERY_S = 60.0


@dataclass(slots=True)
class _Header:
    """What the candidates of one header took, in seconds."""

    count: int = 0
    seconds: float = 0.0

    @property
    def mean_s(self) -> float:
        return self.seconds / self.count


class BatchView:
    """Counts verdicts, and says how a batch comes on; `total` is None where nobody knows it."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._started = time.monotonic()
        self._outcomes: Counter[Outcome] = Counter()
        self._kept = 0
        self._done: deque[tuple[float, int]] = deque([(self._started, 0)], maxlen=_SAMPLES)
        self._headers: dict[str, _Header] = {}
        self._lock = threading.Lock()  # verdicts come in one thread, and are shown in another

    def add(self, judged: Judged) -> None:
        """Count one verdict."""
        verdict = judged.record.verdict
        with self._lock:
            self._outcomes[verdict.outcome] += 1
            if not judged.fresh:
                self._kept += 1
                return
            if not verdict.cached:
                header = self._headers.setdefault(_label(judged.header), _Header())
                header.count += 1
                header.seconds += verdict.elapsed_s
                if len(self._headers) > _HEADERS:
                    least = min(self._headers, key=lambda name: self._headers[name].seconds)
                    del self._headers[least]
            now = time.monotonic()
            if now - self._done[-1][0] >= _WINDOW_S / _SAMPLES:
                self._done.append((now, self._fresh))

    @property
    def total(self) -> int | None:
        """How many verdicts are expected; never less than there are."""
        return None if self._total is None else max(self._total, self._outcomes.total())

    def rate(self) -> float:
        """New verdicts per second, lately."""
        now = time.monotonic()
        while len(self._done) > 1 and now - self._done[0][0] > _WINDOW_S:
            self._done.popleft()
        since, before = self._done[0]
        return (self._fresh - before) / max(now - since, 1e-9)

    def left_s(self) -> float | None:
        """Seconds until the end at this rate; None where that cannot be said."""
        rate, total = self.rate(), self.total
        return None if total is None or rate <= 0 else (total - self._outcomes.total()) / rate

    def line(self) -> str:
        """Return all in one line, for a log."""
        with self._lock:
            return ", ".join(self._words())

    def __rich__(self) -> RenderableType:
        with self._lock:
            parts: list[RenderableType] = [Text(", ".join(self._words()))]
            if self.total:
                bar = ProgressBar(self.total, self._outcomes.total(), width=_WIDTH)
                parts.insert(0, bar)
            if len(self._headers) > 1:
                parts.append(self._slowest())
        return Group(*parts)

    @property
    def _fresh(self) -> int:
        return self._outcomes.total() - self._kept

    def _words(self) -> Iterator[str]:
        done, total = self._outcomes.total(), self.total
        yield f"{done:,} verdicts" if total is None else f"{done:,} of {total:,}"
        for outcome, count in self._outcomes.most_common():
            yield f"{count:,} {outcome.value.replace('_', ' ')}"
        if self._kept:
            yield f"{self._kept:,} from before"
        yield f"{self.rate():.1f}/s"
        left = self.left_s()
        if left is not None and done < (total or 0):
            yield f"{_duration(left)} left"

    def _slowest(self) -> Table:
        table = Table(title="slowest headers", title_justify="left", box=None)
        for column in ("", "candidates", "mean s"):
            table.add_column(column, justify="left" if not column else "right")
        slowest = sorted(self._headers.items(), key=lambda item: -item[1].mean_s)
        for name, header in slowest[:_SHOWN]:
            table.add_row(Text(name), f"{header.count:,}", f"{header.mean_s:.3f}")
        return table


@contextmanager
def shown(view: BatchView, console: Console) -> Iterator[None]:
    """Show a view while the block runs: in place on a terminal, else a line each minute."""
    if console.is_terminal:
        with Live(view, console=console, refresh_per_second=4, transient=True):
            yield
        return
    over = threading.Event()

    def tell() -> None:
        while not over.wait(_LINE_EVERY_S):
            console.print(view.line(), highlight=False)

    teller = threading.Thread(target=tell, name="batch-view", daemon=True)
    teller.start()
    try:
        yield
    finally:
        over.set()
        teller.join()


def _label(header: str) -> str:
    """A header in a few words."""
    words = " ".join(header.split())
    return words if len(words) <= _WIDTH else f"{words[: _WIDTH - 1]}…"


def _duration(seconds: float) -> str:
    whole = round(seconds)
    if whole < 120:
        return f"{whole} s"
    if whole < 7200:
        return f"{whole // 60} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
