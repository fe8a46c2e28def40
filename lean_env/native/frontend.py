"""Lean's own front end, called from Python: headers, commands, messages, `.olean` bytes.

`parse_header` and `Runtime.import_modules` are safe in a process that forks later. Everything that
elaborates needs `Runtime.start_tasks`, and so belongs into the forked child. Nothing elaborated is
freed: the child dies with it.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path

from lean_env.native.abi import (
    PTR,
    U8,
    Obj,
    box,
    field,
    is_scalar,
    items,
    keep,
    scalar_u8,
    tag,
    text,
    unbox,
)
from lean_env.native.blanks import skip_blanks
from lean_env.native.runtime import Import, Runtime
from lean_env.repl.message import Message, Position, Severity

_SEVERITIES = (Severity.INFORMATION, Severity.WARNING, Severity.ERROR)
_UNSOLVED_GOALS_KIND = "Tactic.unsolvedGoals"
_UNSOLVED_GOALS_TITLE = "unsolved goals\n"
_CUT = " … (cut)"


class HeaderError(ValueError):
    """The header does not parse; the text says where and why."""


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header: its imports, their text, and the text of the commands after them."""

    imports: tuple[Import, ...]
    imports_text: str
    commands: str


@dataclass(frozen=True, slots=True)
class Report:
    """What one elaboration said; `wall_s` and `cpu_s` are seconds of the elaboration alone."""

    messages: tuple[Message, ...]
    goals: tuple[str, ...]
    truncated: bool
    wall_s: float
    cpu_s: float

    @property
    def first_error(self) -> str | None:
        """The text of the first error, if Lean reported one."""
        errors = (entry.text for entry in self.messages if entry.severity is Severity.ERROR)
        return next(errors, None)


class Frontend:
    """Parsing and elaborating on a running library."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        abi = self._abi = runtime.abi
        # (input, file name, normalise line ends, end position) -> InputContext
        self._input_context = abi.function(
            "l_Lean_Parser_mkInputContext___redArg", PTR, PTR, PTR, U8, PTR
        )
        self._parse_header = abi.function("l_Lean_Parser_parseHeader", PTR, PTR)
        self._imports = abi.function("l_Lean_Elab_HeaderSyntax_imports", PTR, PTR, U8)
        self._initial_state = abi.function("l_Lean_Elab_Command_mkState", PTR, PTR, PTR, PTR)
        self._process = abi.function("l_Lean_Elab_IO_processCommands", PTR, PTR, PTR, PTR)
        self._log_entries = abi.function("l_Lean_MessageLog_toArray", PTR, PTR)
        self._message_text = abi.function("l_Lean_MessageData_toString", PTR, PTR)
        self._message_kind = abi.function("l_Lean_MessageData_kind", PTR, PTR)
        self._write_module = abi.function("l_Lean_writeModule", PTR, PTR, PTR, U8)
        self._no_messages = keep(abi.constant("l_Lean_MessageLog_empty"))

    def parse_header(self, header: str) -> Header:
        """Split a trusted header at the end of its imports; raises HeaderError."""
        raw = normalised(header)
        context = self._input_context(
            self._abi.string(raw), self._abi.string("<header>"), 0, box(len(raw))
        )
        parsed = self._abi.value(self._parse_header(context))
        syntax, rest = field(parsed, 0), field(parsed, 1)
        messages, _, _ = self._read_log(field(rest, 1), budget=1 << 16)
        if messages:
            raise HeaderError(messages[0].text)
        position = unbox(field(field(rest, 0), 0))
        imports = items(self._imports(keep(syntax), 1))
        return Header(
            tuple(
                Import(
                    tuple(_name_parts(field(entry, 0))),
                    import_all=bool(scalar_u8(entry, 0)),
                    exported=bool(scalar_u8(entry, 1)),
                    meta=bool(scalar_u8(entry, 2)),
                )
                for entry in imports
            ),
            raw[:position].decode(),
            raw[position:].decode(),
        )

    def initial_state(self, environment: Obj) -> Obj:
        """Return the command state at the top of a file."""
        state: Obj = self._initial_state(
            keep(environment), keep(self._no_messages), keep(self._runtime.options)
        )
        return state

    def elaborate(
        self, state: Obj, document: str, *, start: str = "", output_bytes: int
    ) -> tuple[Obj, Report]:
        """Elaborate the commands of `document` that follow its prefix `start`.

        `state` (consumed) is the command state after `start`. Returns the new state and what Lean
        said, with positions relative to the end of `start`, which must end a line or be empty.
        At most `output_bytes` bytes of text are kept.
        """
        abi = self._abi
        raw, offset = normalised(document), len(normalised(start))
        wall, cpu = time.perf_counter(), time.process_time()
        context = self._input_context(abi.string(raw), abi.string("<candidate>"), 0, box(len(raw)))
        parser_state = abi.constructor(0, [box(skip_blanks(raw, offset))], b"\0")
        result = abi.value(self._process(context, parser_state, state))
        state = keep(field(result, 0))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        messages, goals, truncated = self._read_log(
            field(state, 1), budget=output_bytes, first_line=raw.count(b"\n", 0, offset)
        )
        return state, Report(messages, goals, truncated, wall, cpu)

    def write_olean(self, state: Obj, path: Path) -> None:
        """Write the state's new constants as a `.olean` file; raises LeanError."""
        environment = keep(field(state, 0))
        self._abi.value(self._write_module(environment, self._abi.string(str(path)), 0))

    def _read_log(
        self, log: Obj, *, budget: int, first_line: int = 0
    ) -> tuple[tuple[Message, ...], tuple[str, ...], bool]:
        messages: list[Message] = []
        goals: list[str] = []
        truncated = False
        for entry in items(self._log_entries(keep(log))):
            # BaseMessage: file name, position, end position?, caption, data;
            # bytes: keep full range, severity, silent
            if scalar_u8(entry, 2):
                continue
            data = field(entry, 4)
            start, end = _position(field(entry, 1)), field(entry, 2)
            if start.line <= first_line:  # a linter looking back at the header
                continue
            body = text(self._message_text(keep(data)))
            caption = text(field(entry, 3))
            said = f"{caption}:\n{body}" if caption else body
            if self._kind(data) == _UNSOLVED_GOALS_KIND:
                goals += split_goals(body)
            size = len(said.encode("utf-8", "replace"))
            if size > budget:
                said = said.encode("utf-8", "replace")[:budget].decode("utf-8", "ignore") + _CUT
                truncated = True
            messages.append(
                Message(
                    _SEVERITIES[scalar_u8(entry, 1)],
                    *start,
                    said.rstrip("\n"),
                    None if is_scalar(end) else _position(field(end, 0)),
                ).up(first_line)
            )
            budget -= size
            if budget <= 0:
                truncated = True
                break
        return tuple(messages), tuple(goals), truncated

    def _kind(self, data: Obj) -> str:
        return ".".join(_name_parts(self._message_kind(keep(data))))


def split_goals(body: str) -> list[str]:
    """Split the text of an `unsolved goals` message into its goals."""
    listed = body.removeprefix(_UNSOLVED_GOALS_TITLE)
    return [goal.strip("\n") for goal in listed.split("\n\n") if goal.strip()]


def normalised(source: str) -> bytes:
    """Encode as Lean reads files: CRLF is a line end; lone surrogates become U+FFFD."""
    try:
        raw = source.encode()
    except UnicodeEncodeError:
        raw = re.sub("[\ud800-\udfff]", "\ufffd", source).encode()
    return raw.replace(b"\r\n", b"\n")


def _position(obj: Obj) -> Position:
    return Position(unbox(field(obj, 0)), unbox(field(obj, 1)))


def _name_parts(name: Obj) -> list[str]:
    parts: list[str] = []
    while not is_scalar(name):
        component = field(name, 1)
        parts.append(str(unbox(component)) if tag(name) == 2 else text(component))
        name = field(name, 0)
    return parts[::-1]
