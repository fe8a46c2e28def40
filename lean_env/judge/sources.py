"""A digest of our own sources that a verdict rests on, so that no other code's verdict is kept."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

import lean_env

_PARTS = (
    "deadline.py",
    "judge",
    "kernel",
    "native",
    "olean",
    "repl",
    "sandbox",
    "syntax",
    "verify",
)
_SUFFIXES = (".py", ".c", ".h")


@functools.cache
def sources_digest() -> str:
    """Return the digest of the judge, its readers and back ends, the host in C and the walls."""
    package = Path(lean_env.__file__).parent
    digest = hashlib.sha256()
    for part in _PARTS:
        place = package / part
        for file in sorted([place, *place.rglob("*")]):
            if file.suffix in _SUFFIXES and file.is_file():
                content = file.read_bytes()
                head = f"{file.relative_to(package).as_posix()} {len(content)}\n"
                digest.update(head.encode() + content)
    return digest.hexdigest()
