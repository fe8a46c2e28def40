"""What a server may do, for whom, and how much of it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from pathlib import Path

from lean_env.repl.protocol import Limits

MIN_KEY_LENGTH = 16
MIN_BODY_BYTES = 16 << 20
"""What the longest text that is judged takes in JSON, every character of it escaped."""


class SettingsError(ValueError):
    """Settings that would make an unsafe or useless server; the text says what to change."""


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """The settings of one server.

    `host` and `port` say where it listens; beyond this machine (not loopback) only with `api_keys`,
    of which a client sends one as `Authorization: Bearer KEY`. `limits` are the largest a request
    may ask for, and what it gets when it asks for none. A request holds at most `max_body_bytes`
    bytes and `max_candidates` candidates or tactics; at most `max_waiting` of all requests wait at
    once, and who would make it more is told to come again. `max_sessions` step sessions of
    `max_session_states` states are kept, each until it was idle for `session_idle_s` seconds.
    The head of a request has `request_s` seconds to arrive, and so has its body.
    At the end open requests have `drain_s` seconds. Logs hold texts of proofs with `log_text` only.
    The pages in the folder `trees`, of finished searches, are shown to whoever may ask.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    api_keys: frozenset[str] = frozenset()
    limits: Limits = field(default_factory=Limits)
    step_s: float = 10.0
    max_body_bytes: int = 64 << 20
    max_candidates: int = 4096
    max_waiting: int = 16384
    max_sessions: int = 1024
    max_session_states: int = 4096
    session_idle_s: float = 900.0
    request_s: float = 120.0
    drain_s: float = 30.0
    log_text: bool = False
    trees: Path | None = None

    def __post_init__(self) -> None:
        if not self.api_keys and not is_loopback(self.host):
            raise SettingsError(
                f"{self.host} can be reached from other machines: give an API key for that"
            )
        if self.max_body_bytes < MIN_BODY_BYTES:
            raise SettingsError(f"a request may have {MIN_BODY_BYTES} bytes at least")
        if any(len(key) < MIN_KEY_LENGTH or not key.isascii() for key in self.api_keys):
            raise SettingsError(f"an API key has at least {MIN_KEY_LENGTH} characters, all ASCII")


def is_loopback(host: str) -> bool:
    """Whether a name or address is this machine's own, which no other can reach."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
