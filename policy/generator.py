"""The protocol of every source of completions, whatever runs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from policy.family import Family, Prompt


class ModelError(RuntimeError):
    """A model that is not there, cannot be loaded, or does not answer; the text says which."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How to sample: at most `max_tokens` new tokens; temperature 0 is greedy.

    `stop` are texts that end a completion and are not part of it; `logprobs` asks for the
    log-probability of each completion, which may cost another pass over it.
    """

    max_tokens: int = 256
    temperature: float = 1.0
    top_p: float = 1.0
    seed: int | None = None
    stop: tuple[str, ...] = ()
    logprobs: bool = False


def usual_sampling(
    family: Family,
    *,
    max_tokens: int | None = None,
    temperature: float | None = None,
    seed: int | None = None,
) -> Sampling:
    """How the authors of a family sample it, but for what is given."""
    usual = family.sampling
    return Sampling(
        max_tokens or usual.max_tokens,
        usual.temperature if temperature is None else temperature,
        usual.top_p,
        seed,
        family.stop,
    )


@dataclass(frozen=True, slots=True)
class Completion:
    """One sampled answer.

    `tokens` counts new tokens, `finished` says that it ended by itself or at a stop text, and
    `logprob` is the sum of the natural log-probabilities of its tokens at temperature 1, where it
    was asked for and is known.
    """

    text: str
    tokens: int
    finished: bool
    logprob: float | None = None


class Generator(Protocol):
    """A source of completions."""

    @property
    def family(self) -> Family:
        """How the model is asked, and how its answers are read."""
        ...

    @property
    def prefills_thinking(self) -> bool:
        """Whether the generation prompt opens `<think>`, so that completions begin inside it."""
        ...

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        """Return `samples` completions for each prompt, in order; raises ModelError.

        The same call with the same seed gives the same answers; with it each sample of each prompt
        is drawn for itself all the same.
        """
        ...
