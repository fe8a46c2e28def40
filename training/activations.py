"""What a pass through a model keeps for the backward pass, reckoned from the model's shape.

The count is of tensors that PyTorch and transformers keep for a Llama or Qwen: two normalisations,
a gated feed-forward and attention that keeps no scores. `lean-env bench device` measures it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_HALF, _FULL = 2, 4
_TILE_ROWS, _TILE_COLUMNS = 4096, 32768
"""TRL's head makes the scores of so many tokens, and of so many words, at a time."""

_SCORES_ON_CPU = 7  # tensors of a tile's scores, where no kernel folds them in place


@dataclass(frozen=True)
class Pass:
    """One micro-batch: `prompts` that are read, `rows` that are, of so many tokens each.

    `shared`: a prompt's rows go on from what was read of it once. `half`: multiplied in two bytes
    per number, `residual` bytes of one between layers. `again`: what is inside a layer is computed
    again in the backward pass. `on_gpu`: TRL's kernels are there.
    """

    prompts: int
    rows: int
    prompt_tokens: int
    answer_tokens: int
    shared: bool
    half: bool
    residual: int
    again: bool
    on_gpu: bool

    @property
    def tokens(self) -> int:
        """Tokens that go through the model."""
        asked = self.prompts if self.shared else self.rows
        return asked * self.prompt_tokens + self.rows * self.answer_tokens


def activations(shape: Any, one: Pass, *, linear: int, head_learns: bool) -> int:
    """Bytes at the fullest moment; `linear` is the number of weights in linear layers."""
    layers, width = int(shape.num_hidden_layers), int(shape.hidden_size)
    layer = one.tokens * _of_a_layer(shape, one)
    if one.shared:
        # Every row holds its prompt's keys and values, beside those of its own tokens.
        layer += one.rows * one.prompt_tokens * 2 * kept_width(shape) * _product(one)
    head = _of_the_head(shape, one, head_learns)
    # Copies of all weights in two bytes are there until the forward pass ends, or for good.
    copies = _HALF * linear if one.half and one.residual == _FULL else 0
    if not one.again:
        return layers * layer + copies + head
    between = layers * one.tokens * width * one.residual
    return between + max(layer, head, copies)


def kept_width(shape: Any) -> int:
    """Numbers of a token's key in one layer."""
    return _heads(shape) * _head(shape)


def _of_a_layer(shape: Any, one: Pass) -> int:
    """Bytes per token."""
    width, inner = int(shape.hidden_size), int(shape.intermediate_size)
    queries = int(shape.num_attention_heads) * _head(shape)
    # Before each product: what comes in, what it is when normalised, and a copy for each product.
    copies = 5 if one.half else 2
    before = 4 * one.residual * width + copies * _product(one) * width
    # Queries, keys, values and what comes out; then both gates, their activation and product.
    inside = 2 * queries + 2 * kept_width(shape) + 4 * inner
    return before + _product(one) * inside


def _of_the_head(shape: Any, one: Pass, learns: bool) -> int:
    words, width = int(shape.vocab_size), int(shape.hidden_size)
    # Without kernels the prompt's tokens are scored as well, unless they were read before.
    scored = one.rows * one.answer_tokens
    if not one.on_gpu and not one.shared:
        scored = one.tokens
    tile = min(scored, _TILE_ROWS) * _TILE_COLUMNS * _product(one)
    if not one.on_gpu:
        tile += min(scored, _TILE_ROWS) * min(words, _TILE_COLUMNS) * _FULL * _SCORES_ON_CPU
    return tile + scored * width * _FULL + (words * width * _FULL if learns else 0)


def _product(one: Pass) -> int:
    return _HALF if one.half else one.residual


def _heads(shape: Any) -> int:
    return int(getattr(shape, "num_key_value_heads", None) or shape.num_attention_heads)


def _head(shape: Any) -> int:
    width = int(shape.hidden_size) // int(shape.num_attention_heads)
    return int(getattr(shape, "head_dim", None) or width)
