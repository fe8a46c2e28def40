"""The table at the end of a batch."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from lean_env.judge.verdict import Outcome, Stamp, Verdict
from lean_env.repl.message import Severity
from lean_env.sandbox import SandboxLevel

_SHOWN = 40
_STYLES = {Outcome.PROVED: "green", Outcome.REJECTED: "red"}


@dataclass(slots=True)
class Summary:
    """Counts verdicts, and keeps a line about each that is no proof.

    With `expect_from_name` an id says what is expected: files called `refused.…` hold what must
    not be proved, all others what must; `surprises` are the ids that came out otherwise.
    """

    expect_from_name: bool = False
    counts: Counter[Outcome] = field(default_factory=Counter)
    surprises: list[str] = field(default_factory=list)
    elapsed_s: float = 0.0
    _mistakes: list[Verdict] = field(default_factory=list)  # the caller's, shown first
    _failures: list[Verdict] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Number of verdicts."""
        return self.counts.total()

    def add(self, verdict: Verdict) -> None:
        """Count one verdict."""
        self.counts[verdict.outcome] += 1
        self.elapsed_s += verdict.elapsed_s
        if self.expect_from_name:
            refused = Path(verdict.id.split(":")[0]).stem == "refused"
            if verdict.proved == refused:
                self.surprises.append(verdict.id)
        failures = self._mistakes if verdict.outcome is Outcome.INVALID_INPUT else self._failures
        if not verdict.proved and len(failures) < _SHOWN:
            failures.append(verdict)

    def show(self, console: Console, stamp: Stamp) -> None:
        """Print what was not proved and why, then the counts and what judged."""
        shown = [*self._mistakes, *self._failures][:_SHOWN]
        if shown:
            console.print(_failure_table(shown))
            hidden = self.total - self.counts[Outcome.PROVED] - len(shown)
            if hidden:
                console.print(f"… and {hidden} more that are not proved")
        table = Table()
        for outcome in Outcome:
            if self.counts[outcome] or outcome in _STYLES:
                table.add_column(outcome.value.replace("_", " "), justify="right")
        table.add_column("all", justify="right")
        columns = [o for o in Outcome if self.counts[o] or o in _STYLES]
        cells = [Text(str(self.counts[o]), style=_STYLES.get(o, "yellow")) for o in columns]
        table.add_row(*cells, str(self.total))
        console.print(table)
        said = f"{stamp.toolchain}, level {stamp.level}, sandbox {stamp.sandbox}"
        console.print(said, highlight=False)
        if stamp.sandbox == SandboxLevel.NONE.value:
            console.print("[bold red]without a sandbox: these candidates could do anything[/]")
        if self.expect_from_name:
            self._show_expectations(console)

    def _show_expectations(self, console: Console) -> None:
        if self.surprises:
            names = ", ".join(map(_short, self.surprises))
            console.print(f"[bold red]not as it should be:[/] {names}")
        else:
            proved = self.counts[Outcome.PROVED]
            console.print(
                f"as it should be: {proved} proved, {self.total - proved} refused", style="green"
            )


def _failure_table(verdicts: list[Verdict]) -> Table:
    table = Table(title="not proved", title_justify="left")
    table.add_column("id", overflow="fold", max_width=36)
    table.add_column("why")
    table.add_column("Lean or the judge says")
    for verdict in verdicts:
        style = _STYLES.get(verdict.outcome, "yellow")
        why = verdict.reason.value if verdict.reason else verdict.outcome.value
        table.add_row(Text(_short(verdict.id)), Text(why, style), Text(_first_message(verdict)))
    return table


def _short(name: str) -> str:
    path, separator, rest = name.partition(":")
    return f"{Path(path).name}{separator}{rest}"


def _first_message(verdict: Verdict) -> str:
    errors = [m for m in verdict.messages if m.severity is Severity.ERROR] or verdict.messages
    if not errors:
        return ""
    lines = errors[0].text.strip().splitlines() or [""]
    return lines[0] if len(lines) == 1 else f"{lines[0]} …"
