"""What the terminal shows while proofs are searched: on stderr, one row per search that runs."""

from __future__ import annotations

import threading
from types import TracebackType

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from lean_env.problems.theorem import Theorem
from policy.prove_one import Fate, ProofAttempt, Underway
from policy.search import Budget
from policy.tree.wording import counted, one_line

_ENDED = {
    Fate.EXHAUSTED: "the policy has nothing more to try",
    Fate.BUDGET: "the budget is spent",
    Fate.STOPPED: "stopped",
}
_NAME, _PATH = 32, 60


class View:
    """A live table at a terminal; elsewhere only a line for each theorem that is done.

    `progress` may be called from any thread.
    """

    def __init__(self, budget: Budget, total: int, console: Console | None = None) -> None:
        self._budget = budget
        self._total = total
        self._done = 0
        self._running: dict[str, Underway] = {}
        self._lock = threading.Lock()
        self._console = console or Console(stderr=True, highlight=False, soft_wrap=True)
        self._live = Live(
            get_renderable=self._table,
            console=self._console,
            transient=True,
            refresh_per_second=4,
        )

    def progress(self, theorem: Theorem, underway: Underway) -> None:
        """Show how far a search is."""
        with self._lock:
            self._running[theorem.name] = underway

    def done(self, attempt: ProofAttempt) -> None:
        """Say what became of a theorem."""
        with self._lock:
            self._done += 1
            self._running.pop(attempt.theorem.name, None)
        self._console.print(f"{attempt.theorem.name}: {became(attempt)}", markup=False)

    def refresh(self) -> None:
        """Draw the table now, as is else done a few times per second."""
        self._live.refresh()

    def __enter__(self) -> View:
        if self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._live.stop()

    def _table(self) -> RenderableType:
        table = Table(box=None, pad_edge=False)
        table.add_column("searching", no_wrap=True)
        for column in ("open", "states", "tactics", "per s", "left"):
            table.add_column(column, no_wrap=True, justify="right")
        table.add_column("best path", no_wrap=True)
        with self._lock:
            rows, done = list(self._running.items()), self._done
        for name, underway in rows:
            progress = underway.progress
            rate = progress.tactics / max(progress.seconds, 0.001)
            table.add_row(
                Text(one_line(name, _NAME)),
                str(progress.open_states),
                str(progress.states),
                str(progress.tactics),
                f"{rate:.0f}",
                self._left(underway),
                Text(one_line("; ".join(underway.path), _PATH)),
            )
        said = Text(f"{done} of {self._total} searched; Ctrl-C keeps what is found")
        return Group(table, said) if rows else said

    def _left(self, underway: Underway) -> str:
        progress, left = underway.progress, []
        if self._budget.seconds is not None:
            left.append(f"{max(0.0, self._budget.seconds - progress.seconds):.0f} s")
        if self._budget.tactics is not None:
            left.append(f"{max(0, self._budget.tactics - progress.tactics)} tactics")
        if self._budget.tokens is not None:
            left.append(f"{max(0, self._budget.tokens - progress.tokens)} tokens")
        return ", ".join(left) or "no bound"


def became(attempt: ProofAttempt) -> str:
    """Return in words what became of a theorem."""
    if attempt.fate is Fate.REFUSED:
        return f"refused by Lean: {attempt.note}"
    tokens = f" of {attempt.tokens} tokens" if attempt.tokens else ""
    spent = f"{counted(attempt.tactics, 'tactic')}{tokens} tried, {attempt.seconds:.1f} s"
    note = f"; {attempt.note}" if attempt.note else ""
    if attempt.proof is not None:
        return f"proved in {counted(len(attempt.proof.tactics), 'tactic')}; {spent}{note}"
    if attempt.disproof is not None:
        theorem, proof = attempt.disproof
        length = counted(len(proof.tactics), "tactic")
        return f"false: {theorem.name} is proved in {length}; {spent}"
    return f"not proved, {_ENDED[attempt.fate]}; {spent}{note}"
