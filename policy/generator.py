"""What every source of completions offers, whatever runs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from policy.chat import Turn


@dataclass(frozen=True, slots=True)
class Sampling:
    """How to sample: at most `max_tokens` new tokens; temperature 0 is greedy."""

    max_tokens: int = 256
    temperature: float = 1.0
    top_p: float = 1.0
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """One sampled answer; `tokens` counts new tokens, `finished` says it ended by itself."""

    text: str
    tokens: int
    finished: bool


class Generator(Protocol):
    """A source of completions for conversations."""

    @property
    def prefills_thinking(self) -> bool:
        """Whether the generation prompt opens `<think>`, so that completions begin inside it."""
        ...

    def generate(
        self, prompts: Sequence[Sequence[Turn]], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        """Return `samples` completions for each prompt, in order."""
        ...
