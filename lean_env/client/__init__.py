"""Judging on a server elsewhere, with nothing but the standard library.

`RemoteVerifier` takes the place of a `Verifier` wherever a `Verifying` is wanted:

    with RemoteVerifier("http://127.0.0.1:8000") as verifier:
        for verdict in verifier.verify(candidates): ...

`AsyncVerifier(RemoteVerifier(url))` is the same for asyncio programs.
"""

from lean_env.client.connection import ServerError
from lean_env.client.remote import RemoteVerifier

__all__ = ["RemoteVerifier", "ServerError"]
