"""One of several parts of a batch, for as many machines that share nothing but the input."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SHARD = re.compile(r"(?P<number>\d{1,9})/(?P<count>\d{1,9})")
_DIGITS = 15  # of a content's digest; enough to be even over any number of parts


@dataclass(frozen=True, slots=True)
class Shard:
    """Part `number` of `count`, from 1.

    What belongs to a part is told by its content: each candidate is in one part, and equal ones
    are in the same.
    """

    number: int
    count: int

    @classmethod
    def parse(cls, text: str) -> Shard:
        """Read `number/count`; raises ValueError."""
        found = _SHARD.fullmatch(text)
        if found is None or not 1 <= int(found["number"]) <= int(found["count"]):
            raise ValueError(f"{text!r} is no part: write 2/8 for the second of eight")
        return cls(int(found["number"]), int(found["count"]))

    def holds(self, content: str) -> bool:
        """Whether what has this digest (hexadecimal) belongs to this part."""
        return int(content[:_DIGITS], 16) % self.count == self.number - 1
