"""Step sessions: which proof states a client may step from, by numbers of its own."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass, field

from lean_env.environment import ProofState
from lean_env.server.admission import Busy

_SOON_S = 10


class UnknownSession(LookupError):
    """There is no such session, or no such state in it, for this client."""


class SessionFull(ValueError):
    """The session has as many states as it may have."""


@dataclass(slots=True)
class Session:
    """The states that were reached from one theorem, numbered from 0 (the theorem itself)."""

    id: str
    owner: str
    most: int
    states: list[ProofState] = field(default_factory=list)
    used: float = 0.0

    def add(self, state: ProofState) -> int:
        """Keep a state and return its number; raises SessionFull."""
        if len(self.states) >= self.most:
            raise SessionFull(
                f"the session has {self.most} states: open another from the state you need, "
                "by its tactics"
            )
        self.states.append(state)
        return len(self.states) - 1

    def state(self, number: int) -> ProofState:
        """Return a state; raises UnknownSession."""
        if not 0 <= number < len(self.states):
            raise UnknownSession(f"the session has no state {number}")
        return self.states[number]


class Sessions:
    """The sessions of all clients; used by one event loop.

    At most `most`, each with up to `most_states` states, kept until idle for `idle_s` seconds. A
    session is found by its unguessable id, and only by the client that opened it.
    """

    def __init__(self, most: int, most_states: int, idle_s: float) -> None:
        self._most, self._most_states, self._idle_s = most, most_states, idle_s
        self._sessions: OrderedDict[str, Session] = OrderedDict()

    def __len__(self) -> int:
        """How many there are."""
        return len(self._sessions)

    def open(self, owner: str, state: ProofState) -> Session:
        """Open a session at a state; raises Busy where there is no room."""
        self._expire()
        if len(self._sessions) >= self._most:
            raise Busy(_SOON_S)
        session = Session(secrets.token_urlsafe(18), owner, self._most_states)
        session.add(state)
        self._sessions[session.id] = session
        self._touch(session)
        return session

    def find(self, identity: str, owner: str) -> Session:
        """Return a client's session; raises UnknownSession."""
        self._expire()
        session = self._sessions.get(identity)
        if session is None or session.owner != owner:
            raise UnknownSession("there is no such session: it was closed, or idle for too long")
        self._touch(session)
        return session

    def close(self, identity: str, owner: str) -> None:
        """Forget a session; raises UnknownSession."""
        del self._sessions[self.find(identity, owner).id]

    def _touch(self, session: Session) -> None:
        session.used = time.monotonic()
        self._sessions.move_to_end(session.id)

    def _expire(self) -> None:
        oldest = time.monotonic() - self._idle_s
        while self._sessions and next(iter(self._sessions.values())).used < oldest:
            self._sessions.popitem(last=False)
