"""Who may ask, and how much: what stands before every route.

A server without API keys serves whoever can open a connection on this machine, but no web page
that a person happens to visit: a page of another origin is turned away by its `Origin`, and one
that gave its own name our address by the `Host` it sends.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
import time
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lean_env.server.settings import ServerSettings, is_loopback

OPEN_PATHS = frozenset({"/health", "/"})
"""What is answered without a key; a wrong one is refused here, too."""

_BEARER = "bearer "
_POLICY_VIOLATION = 1008
_DISCARDED = 256 << 20


class Guard:
    """An ASGI layer that refuses with 401, 403, 408 and 413 before anything is done.

    The scope's `client_name` tells apart who asks, without telling the key.
    """

    def __init__(self, app: ASGIApp, settings: ServerSettings) -> None:
        self._app = app
        self._settings = settings
        self._keys = [_digest(key) for key in settings.api_keys]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection, or refuse it."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = self._refusal(scope["path"], headers)
        if refusal is not None:
            await self._refuse(scope, receive, send, *refusal)
            return
        scope["client_name"] = _name_of(headers)
        if scope["type"] == "websocket":
            await self._app(scope, receive, send)
            return
        body = _Body(receive, self._settings.max_body_bytes, self._settings.request_s)

        async def sending(message: Message) -> None:
            if body.is_good:  # what the application makes of half a body is nobody's answer
                await send(message)

        await self._app(scope, body.receive, sending)
        if body.too_large:
            await self._refuse(scope, receive, send, 413, self._too_large)
        elif body.too_slow:
            said = f"the body did not arrive within {self._settings.request_s:g} s"
            await _say(scope, send, 408, said)

    async def _refuse(
        self, scope: Scope, receive: Receive, send: Send, status: int, detail: str
    ) -> None:
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": _POLICY_VIOLATION, "reason": detail})
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(_discard(receive), self._settings.request_s)
        await _say(scope, send, status, detail)

    def _refusal(self, path: str, headers: Headers) -> tuple[int, str] | None:
        if not self._keys and not _of_this_machine(headers.get("host", "")):
            return 403, "the Host header names another machine"
        origin = headers.get("origin")
        if origin is not None and not _is_at(origin, headers.get("host", "")):
            return 403, "pages of other origins may not ask"
        anonymous = path in OPEN_PATHS and "authorization" not in headers
        if self._keys and not anonymous and not self._knows(headers):
            return 401, "send one of the server's keys as `Authorization: Bearer KEY`"
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()):
            return 400, "Content-Length is no number"
        if len(length) > 18 or int(length) > self._settings.max_body_bytes:
            return 413, self._too_large
        return None

    @property
    def _too_large(self) -> str:
        return f"the body may have {self._settings.max_body_bytes} bytes: send it in parts"

    def _knows(self, headers: Headers) -> bool:
        given = headers.get("authorization", "")
        if not given.lower().startswith(_BEARER):
            return False
        digest = _digest(given[len(_BEARER) :].strip())
        return any(hmac.compare_digest(digest, key) for key in self._keys)


class _Body:
    """A body as it is received, up to `most` bytes and within `seconds`."""

    def __init__(self, receive: Receive, most: int, seconds: float) -> None:
        self._receive = receive
        self._left = most
        self._end: float | None = time.monotonic() + seconds
        self.too_slow = False

    @property
    def too_large(self) -> bool:
        """Whether more came than may."""
        return self._left < 0

    @property
    def is_good(self) -> bool:
        """Whether nothing is wrong with it so far."""
        return not self.too_large and not self.too_slow

    async def receive(self) -> Message:
        """Return what comes next; after too much and too late, that the client is gone."""
        if self.is_good:
            message = await self._next()
            self._left -= len(message.get("body", b""))
            if not message.get("more_body", False):
                self._end = None  # only the client's leaving is still to come, at any time
            if self.is_good:
                return message
        return {"type": "http.disconnect"}

    async def _next(self) -> Message:
        if self._end is None:
            return await self._receive()
        try:
            return await asyncio.wait_for(self._receive(), max(0.0, self._end - time.monotonic()))
        except TimeoutError:
            self.too_slow = True
            return {"type": "http.disconnect"}


def _of_this_machine(host: str) -> bool:
    try:
        return is_loopback(urlsplit(f"//{host}").hostname or "")
    except ValueError:  # half an address, as `[::1`
        return False


def _is_at(origin: str, host: str) -> bool:
    try:
        return urlsplit(origin).netloc == host
    except ValueError:
        return False


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


def _name_of(headers: Headers) -> str:
    given = headers.get("authorization", "")
    return _digest(given[len(_BEARER) :].strip()).hex()[:8] if given else "nobody"


async def _say(scope: Scope, send: Send, status: int, detail: str) -> None:
    body = json.dumps({"detail": detail}).encode()
    extra: Iterable[tuple[bytes, bytes]] = (
        [(b"www-authenticate", b"Bearer")] if status == 401 else []
    )
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
        *extra,
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


async def _discard(receive: Receive) -> None:
    """Read what is still to come of a body: who is cut off while sending sees no answer."""
    left = _DISCARDED
    while left > 0:
        message = await receive()
        left -= len(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body", False):
            return
