"""Tokens to learn from: a prompt exactly as generation sees it, and what should follow."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypedDict

_CUT = 0.15  # of the places between two characters: most long tokens are cut, few short ones


class Example(TypedDict):
    """One training example: tokens, and 1 for those of the completion, 0 for the prompt's."""

    input_ids: list[int]
    completion_mask: list[int]


class Respelling:
    """Writes tokens as smaller ones, at random, down to single characters.

    A model that has read known words so is not lost where an unknown one is spelled, or where a
    prompt is longer. As BPE-dropout does (Provilkov et al. 2020, arXiv:1910.13267), but on tokens,
    so that it goes with any tokenizer, and is the same for the same seed. Tokens that are marks,
    and those of which the vocabulary lacks a part, are left whole.
    """

    def __init__(self, tokenizer: Any, seed: int) -> None:
        self._vocabulary: dict[str, int] = tokenizer.get_vocab()
        marks = {*tokenizer.all_special_ids, *tokenizer.added_tokens_decoder}
        self._pieces = {
            number: piece for piece, number in self._vocabulary.items() if number not in marks
        }
        self._rng = random.Random(seed)

    def __call__(self, tokens: Sequence[int]) -> list[int]:
        """The same text in other tokens."""
        return [part for token in tokens for part in self._parts(token)]

    def _parts(self, token: int) -> list[int]:
        piece = self._pieces.get(token, "")
        cuts = [place for place in range(1, len(piece)) if self._rng.random() < _CUT]
        if not cuts:
            return [token]
        parts: list[int] = []
        for start, end in pairwise([0, *cuts, len(piece)]):
            known = [piece[start:end]] if piece[start:end] in self._vocabulary else piece[start:end]
            for part in known:
                if part not in self._vocabulary:
                    return [token]
                parts.append(self._vocabulary[part])
        return parts


def encode_example(
    tokenizer: Any, prompt: str, completion: str, respell: Respelling | None = None
) -> Example:
    """Tokens of a rendered prompt, of the completion, and the end token.

    Both are encoded apart, as in generation, where the prompt's tokens are given and the model
    chooses what follows. A chat template never sees the completion: some (R1-distill's) drop the
    thinking of past turns, and a model taught that text would never learn to end its thinking.
    `respell` is for the prompt alone.
    """
    given = tokenizer(prompt, add_special_tokens=False)["input_ids"]
    if respell is not None:
        given = respell(given)
    taught = [
        *tokenizer(completion, add_special_tokens=False)["input_ids"],
        tokenizer.eos_token_id,
    ]
    return {
        "input_ids": [*given, *taught],
        "completion_mask": [0] * len(given) + [1] * len(taught),
    }
