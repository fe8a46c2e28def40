"""How much of what Lean says is kept: messages in number, their text in bytes, goals in number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lean_env.repl.goals import split_goals
from lean_env.repl.message import Message, Severity

MAX_MESSAGES = 4096
MAX_GOALS = 1024
MAX_OLEAN_BYTES = 64 << 20
CUT = " … (cut)"


@dataclass(frozen=True, slots=True)
class Said:
    """A message as Lean wrote it; `unsolved` tells those that list unsolved goals."""

    message: Message
    unsolved: bool = False

    @property
    def failed(self) -> bool:
        """Whether it is an error."""
        return self.message.severity is Severity.ERROR

    def up(self, lines: int) -> Said:
        """Return it as it stands in the text without its first `lines` lines."""
        return replace(self, message=self.message.up(lines))


@dataclass(frozen=True, slots=True)
class Kept:
    """The messages that are kept, the goals in them, and whether anything was cut or left out."""

    messages: tuple[Message, ...]
    goals: tuple[str, ...]
    truncated: bool


def keep(said: Sequence[Said], output_bytes: int) -> Kept:
    """Keep at most `output_bytes` bytes of text, in at most `MAX_MESSAGES` messages.

    Where that is too little, errors come first: none of them makes room for what is no error, and
    one without any room left still says where it is.
    """
    kept, truncated = _in_order(said, output_bytes)
    if truncated:
        errors_first = sorted(said, key=lambda one: not one.failed)
        kept, _ = _in_order(errors_first, output_bytes)
    goals = [
        goal
        for one in kept
        if one.unsolved
        for goal in split_goals(one.message.text.removesuffix(CUT))
    ]
    return Kept(
        tuple(one.message for one in kept),
        tuple(goals[:MAX_GOALS]),
        truncated or len(goals) > MAX_GOALS,
    )


def _in_order(said: Iterable[Said], room: int) -> tuple[list[Said], bool]:
    kept: list[Said] = []
    truncated = False
    for one in said:
        if len(kept) == MAX_MESSAGES or (room <= 0 and not one.failed):
            return kept, True
        raw = one.message.text.encode()
        if len(raw) > room:
            text = raw[: max(room, 0)].decode("utf-8", "ignore") + CUT
            one, truncated = replace(one, message=replace(one.message, text=text)), True
        room -= len(raw)
        kept.append(one)
    return kept, truncated
