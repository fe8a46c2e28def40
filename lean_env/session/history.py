"""All that was entered in a session, as a tree: from every place one may go on, or back to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class Place(Generic[T]):
    """A state of the session; `entry` is what led to it from the place above."""

    number: int
    entry: str
    state: T
    above: Place[T] | None
    below: list[Place[T]] = field(default_factory=list)


class History(Generic[T]):
    """Places, numbered from 0 in the order in which they were reached, and the one that is now.

    Nothing is ever forgotten: who goes back and does the same again is at the same place.
    """

    def __init__(self, start: T) -> None:
        self._places = [Place(0, "", start, None)]
        self._now = self._places[0]

    @property
    def now(self) -> Place[T]:
        """Where the session is."""
        return self._now

    def move(self, entry: str, state: T) -> None:
        """Go on from here by an entry; a place that it led to before is taken again."""
        for place in self._now.below:
            if place.entry == entry:
                place.state = state
                self._now = place
                return
        place = Place(len(self._places), entry, state, self._now)
        self._places.append(place)
        self._now.below.append(place)
        self._now = place

    def back(self, steps: int) -> bool:
        """Go some places back, as far as there are any; returns whether there was one."""
        moved = False
        for _ in range(steps):
            if self._now.above is None:
                break
            self._now, moved = self._now.above, True
        return moved

    def goto(self, number: int) -> bool:
        """Go to a place by its number; returns whether there is one."""
        if not 0 <= number < len(self._places):
            return False
        self._now = self._places[number]
        return True

    def outline(self) -> Iterator[tuple[int, Place[T]]]:
        """Yield all places from the top, each with how many branches lead to it."""
        waiting = [(0, self._places[0])]
        while waiting:
            depth, place = waiting.pop()
            yield depth, place
            deeper = depth + (len(place.below) > 1)
            waiting += [(deeper, below) for below in reversed(place.below)]
