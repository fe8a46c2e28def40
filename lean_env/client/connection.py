"""HTTP connections to one server: kept open, and ended from another thread."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from lean_env.toolchain import ToolchainError

KEY_VARIABLE = "LEAN_ENV_API_KEY"
_GIVE_KEY = f"export {KEY_VARIABLE}=…"
_CONNECT_S = 10.0
_HELLO_S = 10.0
_LONGEST_LINE = 256 << 20
_SAID = 400


class ServerError(ToolchainError):
    """The server cannot be used: not reached, no key, or no server of ours."""


class Refused(Exception):
    """The server does not serve this request, and would not the next time."""

    def __init__(self, status: int, said: str) -> None:
        super().__init__(f"{status} {said}")
        self.status = status


class Later(Exception):
    """The server is full; `seconds` is when to come again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the server is full, for {seconds:g} s")
        self.seconds = seconds


class Connections:
    """Connections to the server at `url`; safe to share between threads.

    `api_key`, the value of LEAN_ENV_API_KEY unless given, is sent with each request. Raises
    ServerError for what is no address of a server, and for what is no key.
    """

    def __init__(self, url: str, api_key: str | None) -> None:
        api_key = api_key or os.environ.get(KEY_VARIABLE)
        parts = urlsplit(url if "//" in url else f"http://{url}")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ServerError(f"{url!r} is no address of a server", "http://HOST:PORT")
        try:
            self._address = (parts.hostname, parts.port)
        except ValueError as error:
            raise ServerError(f"{url!r} is no address: {error}", "http://HOST:PORT") from None
        self.url = url
        self._tls = parts.scheme == "https"
        self._prefix = parts.path.rstrip("/")
        self._headers = {"Content-Type": "application/json"}
        key = (api_key or "").strip()
        if not (key.isascii() and (key.isprintable() or not key)):
            raise ServerError("an API key has ASCII characters only", "one line of the key file")
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self.has_key = bool(key)
        self._lock = threading.Lock()
        self._idle: list[http.client.HTTPConnection] = []
        self._used: set[http.client.HTTPConnection] = set()
        self._closed = False

    @contextmanager
    def answer(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        accept: str = "application/json",
        timeout_s: float | None = None,
    ) -> Iterator[Answer]:
        """Ask, and give what is answered with 200 or 204, to be read inside the `with`.

        Raises OSError and HTTPException where the connection fails, Refused and Later.
        """
        connection = self._take()
        whole = False
        try:
            connection.timeout = _CONNECT_S if timeout_s is None else min(_CONNECT_S, timeout_s)
            raw = None if body is None else json.dumps(body).encode()
            if connection.sock is None:
                connection.connect()
            connection.sock.settimeout(timeout_s)
            connection.request(
                method, self._prefix + path, raw, {**self._headers, "Accept": accept}
            )
            response = connection.getresponse()
            if response.status not in (200, 204):
                said = response.read(1 << 16)
                if response.status in (429, 503):
                    raise Later(_seconds(response.headers))
                raise Refused(response.status, _detail(said) or response.reason)
            yield Answer(connection, response)
            whole = response.isclosed()
        finally:
            self._give_back(connection, whole)

    def hello(self) -> dict[str, Any]:
        """What the server says of itself; raises ServerError where it cannot be used."""
        fix = "start it with: lean-env serve"
        try:
            with self.answer("GET", "/health", timeout_s=_HELLO_S) as answer:
                said = answer.json()
        except (OSError, http.client.HTTPException, Later) as error:
            raise ServerError(f"{self.url} cannot be reached: {error}", fix) from None
        except (Refused, ValueError) as error:
            if isinstance(error, Refused) and error.status == 401:
                raise ServerError(f"{self.url} does not know this API key", _GIVE_KEY) from None
            raise ServerError(f"{self.url} is no server of lean-env: {error}", fix) from None
        hello = said if isinstance(said, dict) else {}
        if hello.get("api_keys") and not self.has_key:
            raise ServerError(f"{self.url} wants an API key", _GIVE_KEY)
        return hello

    def close(self) -> None:
        """End all connections, also those that other threads wait on; idempotent."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            for connection in (*idle, *self._used):
                _shut(connection)

    def _take(self) -> http.client.HTTPConnection:
        with self._lock:
            if self._closed:
                raise ConnectionAbortedError("the client was closed")
            if self._idle:
                connection = self._idle.pop()
            else:
                kind = http.client.HTTPSConnection if self._tls else http.client.HTTPConnection
                connection = kind(*self._address)
            self._used.add(connection)
        return connection

    def _give_back(self, connection: http.client.HTTPConnection, whole: bool) -> None:
        with self._lock:
            self._used.discard(connection)
            if whole and not self._closed:
                self._idle.append(connection)
                return
        connection.close()


class Answer:
    """What the server answers, as a whole or line by line."""

    def __init__(
        self, connection: http.client.HTTPConnection, response: http.client.HTTPResponse
    ) -> None:
        self._connection, self._response = connection, response

    def read(self) -> bytes:
        """All bytes, so that the connection can be used again."""
        return self._response.read()

    def json(self) -> Any:
        """The whole answer; raises ValueError where it is no JSON."""
        return json.loads(self._response.read())

    def line(self, timeout_s: float | None) -> Mapping[str, Any] | None:
        """The next line as an object, None at the end; raises ValueError, OSError."""
        if self._connection.sock is not None:  # it is gone with the last bytes
            self._connection.sock.settimeout(timeout_s)
        raw = self._response.readline(_LONGEST_LINE)
        if not raw:
            return None
        record = json.loads(raw)
        if not isinstance(record, dict):
            raise ValueError("a line is no object")
        return record


def _seconds(headers: http.client.HTTPMessage) -> float:
    try:
        return min(max(float(headers.get("Retry-After", "1")), 0.1), 600.0)
    except ValueError:
        return 1.0


def _detail(body: bytes) -> str:
    with contextlib.suppress(ValueError, TypeError, KeyError):
        return str(json.loads(body)["detail"])[:_SAID]
    return ""


def _shut(connection: http.client.HTTPConnection) -> None:
    sock = connection.sock
    if sock is not None:
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)
