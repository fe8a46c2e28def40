"""Sizes of a small model; apart from the model itself, so that reading them needs no torch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

_SMALLEST = 260  # 256 bytes and 4 marks


@dataclass(frozen=True)
class TinyConfig:
    """A Llama of `layers` × `width` over a BPE of `vocabulary`; `context` is in tokens.

    With `pieces` of `names`, names of one letter and digits are tokens of their own wherever they
    stand, so that to copy one is to copy a token; `bytes` lets the BPE take them together with what
    is beside them.

    Raises ValueError for sizes of which no model can be made.
    """

    vocabulary: int = 1024
    width: int = 128
    layers: int = 4
    heads: int = 4
    context: int = 512
    seed: int = 0
    pieces: Literal["bytes", "names"] = "bytes"

    def __post_init__(self) -> None:
        for name in ("width", "layers", "heads", "context"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 1")
        if self.vocabulary < _SMALLEST:
            raise ValueError(f"vocabulary is at least {_SMALLEST}, one for each byte and mark")
        if self.width % (2 * self.heads):
            raise ValueError(f"width of {self.width} is no even multiple of {self.heads} heads")

    @staticmethod
    def of_size(parameters: float, vocabulary: int = 1024) -> TinyConfig:
        """The configuration of about so many parameters, deeper where there are more of them."""
        layers = 4 if parameters < 4e6 else 8
        # A layer has 4 matrices of width² for attention and 3 of 4 · width² after it.
        width = math.sqrt(parameters / (16 * layers))
        heads = max(1, round(width / 64))
        return TinyConfig(vocabulary, 64 * heads, layers, heads)
