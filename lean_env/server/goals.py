"""The goals before each tactic of a proof, for people to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lean_env.judge.assemble import Reading, assemble, complete_header, header_imports
from lean_env.judge.candidate import Candidate
from lean_env.judge.decision import Refused, Stopped
from lean_env.repl.message import Message, Position, Severity
from lean_env.repl.protocol import Repl, Request, whole_lines
from lean_env.server.headers import apart
from lean_env.server.service import Service
from lean_env.session.hole import between
from lean_env.session.tactic_tree import TRACE_OPTION, TacticNode, tactic_trees, with_block
from lean_env.syntax.lines import Lines

_TRACE = f"set_option {TRACE_OPTION}\n"
_TRACE_BYTES = 8 << 20
_MOST = 2000


async def goals_by_line(service: Service, candidate: Candidate) -> list[dict[str, Any]]:
    """Return the tactics that somebody wrote, at their places in the proof, with their goals.

    Empty where nothing is known: the proof is a term, or does not parse, or did not end.
    """
    shared, statement = apart(candidate.header, candidate.statement)
    safe = replace(candidate, header=shared, statement=statement)
    judge, limits = service.verifier.judge, service.settings.limits
    bounds = replace(limits, output_bytes=_TRACE_BYTES)

    def look(repl: Repl) -> list[dict[str, Any]]:
        best: list[dict[str, Any]] = []
        try:
            modules = judge.library(header_imports(shared)).modules
            readings = assemble(safe, modules)
        except (Refused, Stopped):
            return best
        for reading in readings:
            header = whole_lines(reading.header) + _TRACE
            found = repl.elaborate(Request(reading.source, header, bounds))
            above = header.count("\n")  # a trace counts the lines of the whole document
            trees = [tree.up(above) for tree in tactic_trees(found.messages)]
            steps = list(_steps(reading, trees))[:_MOST]
            best = max(best, steps, key=len)
            if not found.failed:
                break
        return best

    text = complete_header(shared)
    return await service.judging.run(look, text + _TRACE, lambda error: [])


def _steps(reading: Reading, trees: list[TacticNode]) -> Iterator[dict[str, Any]]:
    last = Lines(reading.source).number(len(reading.source))
    for node, _ in with_block(trees):
        inside = reading.line < node.start.line and node.end.line <= last
        if node.synthetic or not node.substantive or not inside:
            continue
        start, end = _placed(reading, node.start), _placed(reading, node.end)
        yield {
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
            "tactic": between(reading.source, node.start, node.end),
            "goals": node.before or "no goals",
        }


def _placed(reading: Reading, place: Position) -> Position:
    """A place of the source in the candidate's own text."""
    moved = reading.place(Message(Severity.INFORMATION, place.line, place.column, ""))
    return Position(moved.line, moved.column)
