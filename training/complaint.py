"""What is wrong with data that was checked against types, in one line."""

from __future__ import annotations

from pydantic import ValidationError


def complaint(error: ValidationError) -> str:
    """Every fault with the keys that lead to it, as `grpo.steps: a number is wanted`."""
    return "; ".join(
        ": ".join(filter(None, (".".join(map(str, part["loc"])), part["msg"])))
        for part in error.errors()
    )
