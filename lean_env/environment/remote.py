"""Proving step by step on a server elsewhere: the same calls, over HTTP."""

from __future__ import annotations

import contextlib
import http.client
import time
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from lean_env.client.connection import Connections, Later, Refused, ServerError
from lean_env.environment.outcome import Outcome, ProofState
from lean_env.environment.outcome_json import read_goals, read_outcome
from lean_env.environment.stepper import StepperFault, TheoremRefused
from lean_env.environment.stepping import Stepping
from lean_env.problems.theorem import Theorem

_PATIENCE_S = 60.0
_FIRST_PAUSE_S = 0.05
_LONGEST_PAUSE_S = 5.0
_FAREWELL_S = 5.0
_SESSIONS = 8  # kept open at once; states of others are reached again by their tactics
_MALFORMED = (ValueError, LookupError, TypeError)

_Key = tuple[str, str, tuple[str, ...]]


class RemoteProofEnv(Stepping):
    """An environment whose Lean is on the server at `url`; see `Stepping`.

    `api_key` is the value of LEAN_ENV_API_KEY unless given. What a tactic may spend is the server's
    to say. The server keeps the states; what it has forgotten, by itself or because it was started
    again, is reached again by the tactics that led there. A server that is full or away is asked
    again for `patience_s` seconds. Raises ServerError, at once, where there is no server that could
    be used.
    """

    def __init__(
        self, url: str, *, api_key: str | None = None, patience_s: float = _PATIENCE_S
    ) -> None:
        self._url, self._api_key, self._patience_s = url, api_key, patience_s
        self._http = Connections(url, api_key)
        hello = self._http.hello()
        try:
            self.toolchain = str(hello["toolchain"])
            self.workers = int(hello["workers"])
            self._most = int(hello["max_candidates"])
        except _MALFORMED:
            raise ServerError(f"{url} is no server of lean-env", "lean-env serve") from None
        self._places: OrderedDict[str, dict[_Key, int]] = OrderedDict()  # by session

    def reset(self, theorem: Theorem) -> ProofState:
        """See `Stepping.reset`."""
        root = ProofState(theorem.header, theorem.statement, (), ())
        try:
            _, shown = self._open(root)
        except Refused as error:
            raise TheoremRefused(str(error)) from None
        try:
            return ProofState(theorem.header, theorem.statement, (), read_goals(shown))
        except _MALFORMED as error:
            raise StepperFault(f"{self._url} answers what makes no sense: {error!r}") from None

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """See `Stepping.step_many`."""
        found: list[Outcome] = []
        for start in range(0, len(tactics), self._most):
            found += self._step(state, tactics[start : start + self._most])
        return found

    def interrupt(self) -> None:
        """See `Stepping.interrupt`; what the server is doing ends there, too."""
        old, self._http = self._http, Connections(self._url, self._api_key)
        old.close()

    def close(self) -> None:
        """End the sessions and all connections; idempotent."""
        while self._places:
            self._forget(next(iter(self._places)))
        self._http.close()

    def _step(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        for anew in (False, True):
            session, number = self._place(state, anew=anew)
            body = {"session": session, "state": number, "tactics": list(tactics)}
            try:
                said = self._ask("POST", "/v1/step", body)
            except Refused as error:
                if error.status not in (404, 409):  # forgotten, or full: from a session anew
                    raise StepperFault(f"{self._url}: {error}") from None
                self._forget(session)
                continue
            return self._outcomes(session, state, tactics, said)
        raise StepperFault(f"{self._url} does not keep a state from one call to the next")

    def _outcomes(
        self, session: str, state: ProofState, tactics: Sequence[str], said: Any
    ) -> list[Outcome]:
        places, found = self._places[session], []
        try:
            for _, record in zip(tactics, said["outcomes"], strict=True):
                outcome = read_outcome(record, state)
                if isinstance(outcome, ProofState):
                    places[_key(outcome)] = int(record["id"])
                found.append(outcome)
        except _MALFORMED as error:
            raise StepperFault(f"{self._url} answers what makes no sense: {error!r}") from None
        return found

    def _place(self, state: ProofState, *, anew: bool) -> tuple[str, int]:
        """The session that has a state, and its number there; `anew`: one of its own."""
        key = _key(state)
        for session, places in () if anew else reversed(self._places.items()):
            if key in places:
                self._places.move_to_end(session)
                return session, places[key]
        try:
            session, _ = self._open(state)
        except Refused as error:
            raise StepperFault(f"{self._url}: {error}") from None
        return session, 0

    def _open(self, state: ProofState) -> tuple[str, Any]:
        """Open a session at a state; returns its name, and the state as the server shows it."""
        body = {
            "header": state.header,
            "statement": state.statement,
            "tactics": list(state.tactics),
        }
        said = self._ask("POST", "/v1/sessions", body)
        try:
            session, shown = str(said["session"]), said["state"]
        except _MALFORMED as error:
            raise StepperFault(f"{self._url} answers what makes no sense: {error!r}") from None
        self._places[session] = {_key(state): 0}
        while len(self._places) > _SESSIONS:
            self._forget(next(iter(self._places)))
        return session, shown

    def _forget(self, session: str) -> None:
        self._places.pop(session)
        path = f"/v1/sessions/{session}"
        with (
            contextlib.suppress(OSError, http.client.HTTPException, Refused, Later),
            self._http.answer("DELETE", path, timeout_s=_FAREWELL_S) as answer,
        ):
            answer.read()

    def _ask(self, method: str, path: str, body: object) -> Any:
        """What the server answers; raises Refused, and StepperFault where it does not answer."""
        http_now, pause = self._http, _FIRST_PAUSE_S
        end = time.monotonic() + self._patience_s
        while True:
            try:
                with http_now.answer(method, path, body) as answer:
                    return answer.json()
            except Later as later:
                pause, complaint = later.seconds, str(later)
            except (OSError, http.client.HTTPException, ValueError) as error:
                complaint = f"{type(error).__name__}: {error}"
            if http_now is not self._http:
                raise StepperFault("interrupted")
            if time.monotonic() + pause > end:
                raise StepperFault(f"{self._url} does not answer: {complaint}")
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE_S)


def _key(state: ProofState) -> _Key:
    return state.header, state.statement, state.tactics
