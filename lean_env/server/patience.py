"""Connections that say nothing: how long the server listens for the head of a request."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol


def patient_for(head_s: float) -> type[H11Protocol]:
    """Return the protocol of connections that are closed when a head takes longer than `head_s`.

    uvicorn bounds only the time between two requests. Who opens connections and sends nothing, or a
    byte now and then, would keep them, and there are only so many.
    """

    class Patient(H11Protocol):
        _listening: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn
            super().connection_made(transport)
            self._listen()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.cycle is not None and not self.cycle.response_complete:
                self._heard()  # a head is there, and its answer under way
            elif self._listening is None and self.transport.get_protocol() is self:
                self._listen()

        def connection_lost(self, exc: Exception | None) -> None:
            self._heard()
            super().connection_lost(exc)

        def _listen(self) -> None:
            self._listening = self.loop.call_later(head_s, self._give_up)

        def _heard(self) -> None:
            if self._listening is not None:
                self._listening.cancel()
                self._listening = None

        def _give_up(self) -> None:
            self._listening = None
            waits = self.cycle is None or self.cycle.response_complete
            # a WebSocket has taken over the transport, and has rules of its own
            if waits and self.transport.get_protocol() is self:
                self.transport.close()

    return Patient
