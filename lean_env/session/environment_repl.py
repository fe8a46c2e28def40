"""A REPL that elaborates in environments, whose own commands never count against a limit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from lean_env.olean.name import render
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.session.environment_text import EnvironmentText
from lean_env.syntax.source_text import read_head
from lean_env.toolchain import Toolchain

REBUILD_S = 600.0
"""Seconds the commands of an environment may take when they have to be elaborated again."""

_OUTPUT_BYTES = 64 << 20  # of all messages, the environment's own included


class GoalRepl(Repl, Protocol):
    """A REPL that can show goals, as the server back end can."""

    def goals_at(self, request: Request, line: int, column: int) -> tuple[str, ...]:
        """Return the tactic goals at a position of the source; empty where there is none."""
        ...

    def expected_type_at(self, request: Request, line: int, column: int) -> str | None:
        """Return the expected type of the term that begins at a position, as a goal; else None."""
        ...


class EnvironmentRepl:
    """Elaborates sources in environments on one REPL, which stays the caller's to close.

    The back end reuses what a source has in common with the one before. Where that is not all of
    the environment (another branch, or a runaway cost us the process), the environment's commands
    are elaborated first, in up to `REBUILD_S` seconds of their own.
    """

    def __init__(self, repl: GoalRepl, toolchain: Toolchain) -> None:
        self._repl = repl
        self._toolchain = toolchain
        self._warm = EnvironmentText()

    def elaborate(self, environment: EnvironmentText, source: str, limits: Limits) -> Elaboration:
        """Elaborate a source; messages of the environment's own commands are among the result's.

        `limits` hold for the source alone, but for the messages kept: all up to 64 MiB.
        """
        bounds = replace(limits, output_bytes=_OUTPUT_BYTES)
        warm = self._warm.header == environment.header
        if environment.commands and not (
            warm and self._warm.commands.startswith(environment.commands)
        ):
            patient = replace(bounds, wall_s=max(limits.wall_s, REBUILD_S))
            rebuilt = self._run(environment, "", patient)
            if rebuilt.status is not Status.FINISHED:
                detail = f"the environment's own commands: {rebuilt.detail}"
                return replace(rebuilt, detail=detail)
        return self._run(environment, source, bounds)

    def goals_at(
        self, environment: EnvironmentText, source: str, line: int, column: int, limits: Limits
    ) -> tuple[str, ...]:
        """Return the tactic goals at a position of the source; empty where there is none.

        Raises ServerLost, ServerSilent or ServerError.
        """
        request = environment.request(source, limits)
        return self._repl.goals_at(request, line + environment.lines, column)

    def expected_type_at(
        self, environment: EnvironmentText, source: str, line: int, column: int, limits: Limits
    ) -> str | None:
        """Return the expected type of the term that begins at a position of the source, or None."""
        request = environment.request(source, limits)
        return self._repl.expected_type_at(request, line + environment.lines, column)

    def _run(self, environment: EnvironmentText, source: str, limits: Limits) -> Elaboration:
        found = self._repl.elaborate(environment.request(source, limits))
        finished = found.status is Status.FINISHED
        text = environment.commands + source if finished else ""
        self._warm = EnvironmentText(environment.header, text)
        if found.status is Status.INVALID_INPUT:
            return replace(found, detail=self._explained(environment.header, found.detail))
        return found

    def _explained(self, header: str, complaint: str) -> str:
        """Say what is wrong with a header; where a module is missing, how to get it."""
        toolchain = self._toolchain
        folders = (toolchain.sysroot / "lib" / "lean", *toolchain.search_path)
        for module in read_head(header).imports:
            file = Path(*module[:-1], f"{module[-1]}.olean")
            if not any((folder / file).is_file() for folder in folders):
                name = render(module)
                return f"no compiled module {name}: {toolchain.how_to_get(name)}"
        return complaint
