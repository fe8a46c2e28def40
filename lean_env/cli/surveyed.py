"""The survey of CoreBench with a progress bar, as every command that needs it shows it."""

from __future__ import annotations

from rich.console import Console
from rich.progress import Progress

from lean_env.problems.corebench import Survey, survey
from lean_env.repl.cold import ColdRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


def surveyed(toolchain: Toolchain, sandbox: Sandbox, *, refresh: bool = False) -> Survey:
    """Return what `survey` finds out, which takes minutes unless the cache has it; see there."""
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("CoreBench: elaborating statements", total=None)
        return survey(
            toolchain,
            ColdRepl(toolchain, sandbox),
            refresh=refresh,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
