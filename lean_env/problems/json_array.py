"""The objects of a JSON array that is too large to be read at once."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from itertools import count
from typing import IO, Any

_PIECE = 1 << 20
_LARGEST = 1 << 26  # characters of one object: what is longer is no array of objects
_BLANK = " \t\r\n"


def array_objects(stream: IO[bytes]) -> Iterator[dict[str, Any]]:
    """The objects of an array in order, in memory that the largest of them decides.

    Raises ValueError, with the number of the object, for what is no array of objects in UTF-8.
    """
    text = _Text(stream)
    if text.next_character() != "[":
        raise ValueError("it is no array")
    if text.is_next("]"):
        text.next_character()
    else:
        yield from _objects(text)
    if text.next_character():
        raise ValueError("something follows the array")


def _objects(text: _Text) -> Iterator[dict[str, Any]]:
    """All objects up to the end of the array, of which there is one at least."""
    for number in count(1):
        try:
            yield text.next_object()
        except ValueError as error:
            raise ValueError(f"object {number}: {error}") from None
        mark = text.next_character()
        if mark == "]":
            return
        if mark != ",":
            raise ValueError(f"no comma behind object {number}")


class _Text:
    """The text of a stream, read on as it is asked for."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._decode = codecs.getincrementaldecoder("utf-8-sig")()
        self._decoder = json.JSONDecoder()
        self._text, self._at, self._ended = "", 0, False

    def next_character(self) -> str:
        """The next character that is no blank; empty at the end."""
        while True:
            while self._at < len(self._text):
                character = self._text[self._at]
                self._at += 1
                if character not in _BLANK:
                    return character
            if not self._more(_PIECE):
                return ""

    def is_next(self, character: str) -> bool:
        """Whether this is the next character that is no blank; it is not taken."""
        found = self.next_character()
        self._at -= len(found)
        return found == character

    def next_object(self) -> dict[str, Any]:
        """The object that begins here."""
        if self.next_character() != "{":
            raise ValueError("it is no object")
        self._at -= 1
        self._text, self._at = self._text[self._at :], 0
        while True:
            try:
                found, self._at = self._decoder.raw_decode(self._text)
                return dict(found)
            except RecursionError:
                raise ValueError("it is nested too deeply") from None
            except json.JSONDecodeError as error:
                # Twice as much each time, so that a long object is not read over and over.
                if len(self._text) > _LARGEST or not self._more(max(_PIECE, len(self._text))):
                    raise ValueError(error.msg) from None

    def _more(self, size: int) -> bool:
        """Read on; false at the end."""
        if self._ended:
            return False
        data = self._stream.read(size)
        self._ended = not data
        self._text = self._text[self._at :] + self._decode.decode(data, final=self._ended)
        self._at = 0
        return not self._ended
