"""Premises from a server that picks them, over HTTP.

A request is `{"state": TEXT, "k": N}`, the goals as Lean prints them, posted as JSON. The answer is
a list of at most N theorems, the most likely first, each a name or an object with a `name`.
"""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Sequence
from http.client import HTTPException
from threading import Lock
from urllib.parse import urlsplit

from lean_env.environment import ProofState
from policy.generator import ModelError
from policy.premises import Premise

_NAME = re.compile(r"(?:«[^«»\n]*»|[^\W\d][\w'!?]*)(?:\.(?:«[^«»\n]*»|[\w'!?]+))*")
_MAX_BYTES = 1 << 20
_SECONDS = 30.0


def is_address(text: str) -> bool:
    """Whether a text is meant as a server's address."""
    return text.startswith(("http://", "https://"))


class ServedPremises:
    """The premises that a server picks; asked once for each state. May be shared by threads."""

    def __init__(self, address: str, *, seconds: float = _SECONDS) -> None:
        """`seconds` bounds each request. Raises ModelError for what is no address."""
        try:
            host = urlsplit(address).hostname
        except ValueError:
            host = None
        if not is_address(address) or not host:
            raise ModelError(f"{address} is no address of a server of premises")
        self._address = address
        self._seconds = seconds
        self._known: dict[tuple[str, int], tuple[Premise, ...]] = {}
        self._lock = Lock()

    def premises(self, state: ProofState, count: int) -> Sequence[Premise]:
        """See `PremiseSource`; raises ModelError where the server does not answer.

        What is no name of a theorem is left out. A server does not say which theorems are
        equations, so each may be one.
        """
        with self._lock:
            key = (state.key, count)
            if key not in self._known:
                self._known[key] = self._ask(state.text, count)
            return self._known[key]

    def _ask(self, text: str, count: int) -> tuple[Premise, ...]:
        body = json.dumps({"state": text, "k": count}).encode("utf-8", "replace")
        request = urllib.request.Request(
            self._address, body, {"Content-Type": "application/json"}, method="POST"
        )
        try:
            with urllib.request.urlopen(request, timeout=self._seconds) as answer:
                found = json.loads(answer.read(_MAX_BYTES + 1))
        except (OSError, HTTPException, ValueError, RecursionError) as error:
            reason = error.reason if isinstance(error, urllib.error.URLError) else error
            raise ModelError(f"the server of premises {self._address}: {reason}") from None
        if not isinstance(found, list):
            raise ModelError(f"the server of premises {self._address} answers with no list")
        names = [one.get("name") if isinstance(one, dict) else one for one in found[:count]]
        return tuple(
            Premise(name, rewrites=True)
            for name in names
            if isinstance(name, str) and _NAME.fullmatch(name)
        )
