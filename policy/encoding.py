"""Tokens to learn from: a prompt exactly as generation sees it, and what should follow."""

from __future__ import annotations

from typing import Any, TypedDict


class Example(TypedDict):
    """One training example: tokens, and 1 for those of the completion, 0 for the prompt's."""

    input_ids: list[int]
    completion_mask: list[int]


def encode_example(tokenizer: Any, prompt: str, completion: str) -> Example:
    """Tokens of a rendered prompt, of the completion, and the end token.

    Both are encoded apart, as in generation, where the prompt's tokens are given and the model
    chooses what follows. A chat template never sees the completion: some (R1-distill's) drop the
    thinking of past turns, and a model taught that text would never learn to end its thinking.
    """
    given = tokenizer(prompt, add_special_tokens=False)["input_ids"]
    taught = [
        *tokenizer(completion, add_special_tokens=False)["input_ids"],
        tokenizer.eos_token_id,
    ]
    return {
        "input_ids": [*given, *taught],
        "completion_mask": [0] * len(given) + [1] * len(taught),
    }
