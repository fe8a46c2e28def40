"""The listening socket: what connections get from it."""

from __future__ import annotations

import socket

import pytest

from lean_env.server.serve import listen
from lean_env.server.settings import ServerSettings


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_connections_send_what_they_have_at_once(host: str) -> None:
    """Else the rest of each answer waits for the client's delayed acknowledgement."""
    try:
        listening = listen(ServerSettings(host=host, port=0))
    except OSError as error:
        pytest.skip(f"no {host} on this machine: {error}")
    address = listening.getsockname()[:2]
    with listening, socket.create_connection(address):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
