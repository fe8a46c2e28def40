"""JSON-RPC with `Content-Length` frames over a process's pipes, as language servers speak it.

One thread, no locks: every wait pumps all three pipes, so neither side can block the other, and
standard error is drained whatever happens.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections.abc import Callable
from typing import Any

from lean_env.repl.last_words import LastWords, explained
from lean_env.repl.untrusted import Nonsense, as_text, read_object

_READ_BYTES = 1 << 18
_MAX_MESSAGE = 64 << 20
_LAST_WORDS_MS = 200
_ENDED = "the server has ended"


class ServerLost(RuntimeError):
    """The server has ended or sends what is no JSON-RPC; the text says which."""


class ServerSilent(TimeoutError):
    """The deadline passed."""


class ServerError(RuntimeError):
    """The server answered a request with an error."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


class Connection:
    """Requests, notifications and answers; what the server sends unasked goes to `on_notify`."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        on_notify: Callable[[str, dict[str, Any]], None],
    ) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        self._input = process.stdin.fileno()
        self._output = process.stdout.fileno()
        self._errors = process.stderr.fileno()
        self._on_notify = on_notify
        self._next_id = 0
        self._received = bytearray()
        self._expected: int | None = None
        self._pending = bytearray()
        self._awaited: set[int] = set()
        self._answers: dict[int, dict[str, Any]] = {}
        self._said = LastWords()
        for descriptor in (self._input, self._output, self._errors):
            os.set_blocking(descriptor, False)
        self._poll = select.poll()
        self._poll.register(self._output, select.POLLIN)
        self._poll.register(self._errors, select.POLLIN)

    @property
    def last_words(self) -> str:
        """What the server wrote to its standard error since `forget_errors`, cut if it is much."""
        return str(self._said)

    def forget_errors(self) -> None:
        """Begin a piece of work of its own: what was said before concerns another."""
        self._said = LastWords()

    def notify(self, method: str, params: dict[str, Any]) -> None:
        """Queue a notification; it is sent with the next wait."""
        self._queue({"method": method, "params": params})

    def request(self, method: str, params: dict[str, Any]) -> int:
        """Queue a request; returns the number to wait for."""
        self._next_id += 1
        self._awaited.add(self._next_id)
        self._queue({"id": self._next_id, "method": method, "params": params})
        return self._next_id

    def wait(self, number: int, deadline: float, *, pulse: Callable[[], None] | None = None) -> Any:
        """Return the result of request `number`; answers may come in any order.

        `deadline` is in `time.monotonic()` seconds; `pulse` is called some times a second while
        waiting. Raises ServerError, ServerSilent and ServerLost.
        """
        while number not in self._answers:
            left = deadline - time.monotonic()
            if left <= 0:
                raise ServerSilent
            self._pump(min(left, 0.05))
            if pulse is not None:
                pulse()
        answer = self._answers.pop(number)
        if "error" in answer:
            error = answer["error"]
            raise ServerError(error["code"], error["message"])
        return answer.get("result")

    def call(self, method: str, params: dict[str, Any], deadline: float) -> Any:
        """Send a request and wait for its result."""
        return self.wait(self.request(method, params), deadline)

    def _queue(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode(
            "utf-8", "replace"
        )
        self._pending += b"Content-Length: %d\r\n\r\n" % len(body) + body

    def _pump(self, pause_s: float) -> None:
        if self._pending:
            self._poll.register(self._input, select.POLLOUT)
        try:
            ready = self._poll.poll(pause_s * 1000)
            for descriptor, _ in ready:
                if descriptor == self._input:
                    sent = os.write(self._input, self._pending[:_READ_BYTES])
                    del self._pending[:sent]
                elif descriptor == self._errors:
                    self._drain_errors()
                else:
                    self._receive()
        except OSError as error:
            self.hear_out()
            raise ServerLost(explained(_ENDED, self.last_words or str(error))) from error
        finally:
            if not self._pending:
                self._unregister(self._input)

    def _unregister(self, descriptor: int) -> None:
        try:
            self._poll.unregister(descriptor)
        except KeyError:
            return

    def _drain_errors(self) -> bool:
        """Read what there is; False at the end."""
        data = os.read(self._errors, _READ_BYTES)
        if not data:
            self._unregister(self._errors)
        self._said.add(data)
        return bool(data)

    def hear_out(self) -> None:
        """Take in the last words of a server, or of a part of it: its output may close first."""
        poll = select.poll()
        poll.register(self._errors, select.POLLIN)
        while poll.poll(_LAST_WORDS_MS) and self._drain_errors():
            pass

    def _receive(self) -> None:
        data = os.read(self._output, _READ_BYTES)
        if not data:
            self.hear_out()
            raise ServerLost(explained(_ENDED, self.last_words))
        self._received += data
        while (message := self._next_message()) is not None:
            self._dispatch(message)

    def _next_message(self) -> dict[str, Any] | None:
        if self._expected is None:
            end = self._received.find(b"\r\n\r\n")
            if end < 0:
                if len(self._received) > _READ_BYTES:
                    raise ServerLost("the server sends what is no message")
                return None
            self._expected = _content_length(bytes(self._received[:end]))
            del self._received[: end + 4]
        if len(self._received) < self._expected:
            return None
        body = bytes(self._received[: self._expected])
        del self._received[: self._expected]
        self._expected = None
        try:
            return read_object(body)
        except Nonsense as error:
            raise ServerLost(f"the server sends what is no message: {error}") from error

    def _dispatch(self, message: dict[str, Any]) -> None:
        """Act on a message; what prints on the server's output may have written it."""
        if "method" not in message:
            number, error = message.get("id"), message.get("error")
            if type(number) is not int or number not in self._awaited:
                return  # nothing of ours, or answered before
            if "error" in message and not _is_error(error):
                raise ServerLost("the server sends what is no answer")
            self._awaited.discard(number)
            self._answers[number] = message
        elif "id" in message:  # the server asks something of its editor; we have nothing to say
            self._queue({"id": message["id"], "result": None})
        else:
            params = message.get("params")
            self._on_notify(str(message["method"]), params if isinstance(params, dict) else {})


def _is_error(error: object) -> bool:
    if not isinstance(error, dict) or type(error.get("code")) is not int:
        return False
    try:
        error["message"] = as_text(error.get("message", ""))
    except Nonsense:
        return False
    return True


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            try:
                length = int(value)
            except ValueError:
                break
            if length > _MAX_MESSAGE:
                raise ServerLost("the server's answer is longer than it may be")
            if length >= 0:
                return length
    raise ServerLost("the server sends a message without a proper length")
