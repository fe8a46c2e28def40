"""The server back end: `lean --server`, one document per header, edited for each request."""

from __future__ import annotations

import subprocess
import time
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lean_env.repl.bounds import Said, keep
from lean_env.repl.cold import ColdRepl
from lean_env.repl.family import Family
from lean_env.repl.last_words import explained
from lean_env.repl.lsp import Connection, ServerError, ServerLost, ServerSilent
from lean_env.repl.message import Message, Position, Severity
from lean_env.repl.protocol import Elaboration, Request, Status, whole_lines
from lean_env.repl.resident import HeaderFails, Meter, OverMemory, SharedRepl
from lean_env.repl.untrusted import Nonsense, as_count, as_list, as_object, as_text
from lean_env.sandbox import Policy, Sandbox, SandboxUnavailable
from lean_env.toolchain import Toolchain

_SEVERITIES = {1: Severity.ERROR, 2: Severity.WARNING, 3: Severity.INFORMATION}
_UNSOLVED_GOALS_TAG = 1
_START_S = 60.0
_CANCEL_S = 0.1
_WATCH_S = 0.05
_WORKER_GONE = {-32901, -32902}
_TIME_ZONE = Path("/etc/localtime")  # the server stamps its log with it


@dataclass(slots=True)
class _Document:
    uri: str
    header: str
    version: int = 0
    text: str = ""
    baseline_mb: float = 0.0
    suspect: bool = False  # whether the header seems to fail
    diagnostics: object = field(default_factory=list)  # as the server sent them, unread


class ServerRepl(SharedRepl[_Document]):
    """Elaborates by editing documents of one language server.

    Works with every Lean 4 and needs no build. A document keeps its header's imports between
    requests; at most `max_documents` stay open. There are no walls between the requests of one
    server but the server's own, so what it finds proved is to be judged apart. `import_s` bounds
    the first elaboration of a header, in seconds.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        *,
        sandbox: Sandbox,
        max_documents: int = 4,
        import_s: float = 300.0,
    ) -> None:
        super().__init__()
        self._toolchain = toolchain
        self._sandbox = sandbox
        self._max_documents = max_documents
        self._import_s = import_s
        self._connection: Connection | None = None
        self._documents: OrderedDict[str, _Document] = OrderedDict()
        self._heartbeats: int | None = None
        self._opened = 0

    def goals_at(self, request: Request, line: int, column: int) -> tuple[str, ...]:
        """Return the tactic goals at a position of the source (line from 1, column from 0).

        The position counts code points. Empty where there is no tactic; raises ServerLost,
        ServerSilent, ServerError, or Nonsense.
        """
        answer = self._ask_at("$/lean/plainGoal", request, line, column)
        return tuple(map(as_text, as_list(answer.get("goals", [])))) if answer else ()

    def expected_type_at(self, request: Request, line: int, column: int) -> str | None:
        """Return the expected type of the term that begins at a position, as a goal; else None."""
        answer = self._ask_at("$/lean/plainTermGoal", request, line, column)
        if not answer:
            return None
        row = whole_lines(request.header).count("\n") + line - 1
        begins = {"line": row, "character": _utf16(_text(request), row, column)}
        begun = as_object(as_object(answer.get("range")).get("start"))
        return as_text(answer.get("goal")) if begun == begins else None

    def _ask_at(
        self, method: str, request: Request, line: int, column: int
    ) -> dict[str, Any] | None:
        with self._busy:
            document = self._prepared(request)
            text = _text(request)
            if document.text != text:
                self._edit(document, text)
            row = document.header.count("\n") + line - 1
            position = {"line": row, "character": _utf16(text, row, column)}
            params = {"textDocument": {"uri": document.uri}, "position": position}
            assert self._connection is not None
            deadline = time.monotonic() + request.limits.wall_s
            try:
                answer = self._connection.call(method, params, deadline)
            except ServerLost:
                self._end()
                raise
            return answer if isinstance(answer, dict) else None

    def _run(self, document: _Document, request: Request) -> Elaboration:
        meter = Meter(self._family, document.baseline_mb)
        end = watched = time.monotonic()
        end += request.limits.wall_s

        def watch() -> None:
            nonlocal watched
            if time.monotonic() - watched < _WATCH_S:
                return
            watched = time.monotonic()
            meter.peak_mb = max(meter.peak_mb, self._family.memory_mb())
            if meter.peak_mb - document.baseline_mb > request.limits.memory_mb:
                raise OverMemory

        try:
            number = self._edit(document, _text(request))
            assert self._connection is not None
            self._connection.wait(number, end, pulse=watch)
        except ServerSilent:
            result = meter.late(request.limits.wall_s)
            self._cancel(document)
            return result
        except OverMemory:
            limit = request.limits.memory_mb
            result = meter.ended(
                Status.OUT_OF_MEMORY, f"more than {limit:g} MiB beyond the header's"
            )
            self._end()
            return result
        except ServerError as error:
            gone = error.code in _WORKER_GONE
            how = "the server's worker has ended" if gone else str(error)
            result = meter.ended(Status.CRASHED, explained(how, self._last_words()))
            self._end()
            return result
        above = document.header.count("\n")
        said = read_diagnostics(document.diagnostics, document.text)
        if document.suspect or any(one.failed and one.message.line <= above for one in said):
            return self._judge_header(document, request, meter)
        kept = keep(
            [one.up(above) for one in said if one.message.line > above], request.limits.output_bytes
        )
        found = meter.ended(
            Status.FINISHED, messages=kept.messages, goals=kept.goals, truncated=kept.truncated
        )
        if request.want_olean and not found.failed:
            # the server writes no files, so a fresh process elaborates the same text again
            left = request.limits.wall_s - meter.elapsed_s
            limits = replace(request.limits, wall_s=max(left, 0.0))
            cold = ColdRepl(self._toolchain, self._sandbox)
            return replace(found, olean=cold.elaborate(replace(request, limits=limits)).olean)
        return found

    def _judge_header(self, document: _Document, request: Request, meter: Meter) -> Elaboration:
        """Say whose fault an error in the header is: a candidate may have written of one."""
        cold = ColdRepl(self._toolchain, self._sandbox, import_s=self._import_s)
        try:
            complaint = cold.header_complaint(document.header, request.limits)
        except (OSError, SandboxUnavailable) as error:
            return meter.ended(Status.INFRASTRUCTURE, str(error))
        if complaint is not None:
            raise HeaderFails(f"the header fails: {complaint}")
        raise Nonsense("diagnostics tell of errors in a header that has none")

    def _edit(self, document: _Document, text: str) -> int:
        """Replace the document's text; returns the number of the request that awaits its end."""
        assert self._connection is not None
        self._connection.forget_errors()
        document.version += 1
        document.text = text
        document.diagnostics = []
        named = {"uri": document.uri, "version": document.version}
        if document.version == 1:
            opened = {**named, "languageId": "lean", "text": text}
            self._connection.notify("textDocument/didOpen", {"textDocument": opened})
        else:
            self._connection.notify(
                "textDocument/didChange",
                {"textDocument": named, "contentChanges": [{"text": text}]},
            )
        return self._connection.request("textDocument/waitForDiagnostics", named)

    def _prepared(self, request: Request) -> _Document:
        """Return the open document of a header, starting the server and importing as needed."""
        if self._heartbeats != request.limits.heartbeats:
            self._end()
            self._heartbeats = request.limits.heartbeats
        if self._connection is None:
            self._start()
        assert self._connection is not None
        header = whole_lines(request.header)
        document = self._documents.get(header)
        if document is None:
            while len(self._documents) >= self._max_documents:
                _, oldest = self._documents.popitem(last=False)
                params = {"textDocument": {"uri": oldest.uri}}
                self._connection.notify("textDocument/didClose", params)
            self._opened += 1
            document = _Document(f"file:///lean-env/Request{self._opened}.lean", header)
            number = self._edit(document, header)
            self._documents[header] = document
            self._connection.wait(number, time.monotonic() + self._import_s)
            self._family.look()
            document.baseline_mb = self._family.memory_mb()
            said = read_diagnostics(document.diagnostics, header)
            document.suspect = any(one.failed for one in said)
        self._documents.move_to_end(header)
        return document

    def _start(self) -> None:
        toolchain = self._toolchain
        options = ["-Dserver.reportDelayMs=0"]
        if self._heartbeats is not None:
            options.append(f"-DmaxHeartbeats={self._heartbeats}")
        policy = Policy(
            read_only=(*toolchain.readable, *filter(Path.exists, [_TIME_ZONE])),
            env=dict(toolchain.environment),
            processes=True,
        )
        self._process = self._sandbox.popen(
            [str(toolchain.lean), "--server", *options],
            policy,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._family = Family(self._process.popen.pid)
        connection = Connection(self._process.popen, self._notified)
        deadline = time.monotonic() + _START_S
        connection.call("initialize", {"processId": None, "capabilities": {}}, deadline)
        connection.notify("initialized", {})
        self._connection = connection

    def _notified(self, method: str, params: dict[str, Any]) -> None:
        if method != "textDocument/publishDiagnostics":
            return
        for document in self._documents.values():
            stale = params.get("version", document.version) != document.version
            if document.uri == params.get("uri") and not stale:
                document.diagnostics = params.get("diagnostics")

    def _cancel(self, document: _Document) -> None:
        """Have the server drop what it elaborates; end it when it does not obey at once."""
        try:
            number = self._edit(document, document.header)
            assert self._connection is not None
            self._connection.wait(number, time.monotonic() + _CANCEL_S)
        except (ServerError, ServerLost, ServerSilent):
            self._end()

    def _last_words(self) -> str:
        if self._connection is None:
            return ""
        self._connection.hear_out()
        return self._connection.last_words

    def _end(self) -> None:
        self._connection = None
        self._documents.clear()
        super()._end()


def _text(request: Request) -> str:
    return whole_lines(request.header) + request.source.replace("\r\n", "\n")


def read_diagnostics(diagnostics: object, text: str) -> list[Said]:
    """Read a server's diagnostics of `text`, lines counted in all of it; raises Nonsense."""
    lines = text.split("\n")
    return [_diagnostic(as_object(entry), lines) for entry in as_list(diagnostics)]


def _diagnostic(entry: dict[str, Any], lines: list[str]) -> Said:
    severity = _SEVERITIES.get(as_count(entry.get("severity", 1)))
    if severity is None:
        raise Nonsense("no such severity")
    # `range` ends with its first line
    whole = as_object(entry.get("fullRange") or entry.get("range"))
    start, end = (_position(lines, whole.get(side)) for side in ("start", "end"))
    unsolved = _UNSOLVED_GOALS_TAG in as_list(entry.get("leanTags") or [])
    message = as_text(entry.get("message")).rstrip("\n")
    return Said(Message(severity, *start, message, end if end != start else None), unsolved)


def _position(lines: list[str], place: object) -> Position:
    """Convert a place of the language server, in UTF-16 units, to a position in `lines`."""
    at = as_object(place)
    row, units = as_count(at.get("line")), as_count(at.get("character"))
    line = lines[row] if row < len(lines) else ""
    before = line.encode("utf-16-le", "replace")[: 2 * units]
    return Position(row + 1, len(before.decode("utf-16-le", "replace")))


def _utf16(text: str, row: int, column: int) -> int:
    """Convert a column of code points to UTF-16 units."""
    lines = text.split("\n")
    line = lines[row] if row < len(lines) else ""
    return len(line[:column].encode("utf-16-le", "replace")) // 2
