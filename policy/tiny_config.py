"""Sizes of a small model; apart from the model itself, so that reading them needs no torch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TinyConfig:
    """A Llama of `layers` × `width` over a BPE of `vocabulary`; `context` is in tokens."""

    vocabulary: int = 1024
    width: int = 128
    layers: int = 4
    heads: int = 4
    context: int = 512
    seed: int = 0
