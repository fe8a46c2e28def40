"""Headers by name, from a file, or as they are: what is imported before the first candidate."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lean_env.syntax.source_text import read_head

_TABLE = Path(__file__).with_name("headers.toml")


class UnknownHeader(ValueError):
    """Neither a known name, nor a file that can be read, nor text that imports anything."""


@dataclass(frozen=True, slots=True)
class NamedHeader:
    """A header that has a name; `about` says whose it is."""

    name: str
    about: str
    text: str


@cache
def named_headers() -> dict[str, NamedHeader]:
    """The headers that come with this package, by name."""
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    return {name: NamedHeader(name, row["about"], row["text"]) for name, row in table.items()}


def read_header(given: str) -> str:
    """The text of a header given by name, as a `.lean` file, or as text with an `import`.

    Raises UnknownHeader.
    """
    if found := named_headers().get(given):
        return found.text
    if given.endswith(".lean") and "\n" not in given:
        try:
            return Path(given).expanduser().read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UnknownHeader(f"{given} cannot be read: {error}") from None
    if read_head(given).imports:
        return f"{given}\n"
    known = ", ".join(named_headers())
    raise UnknownHeader(f"{given!r} is no header: give a name ({known}), a .lean file or an import")
