"""The numbers of a configuration: their bounds, and what is not taken for a number."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field

from lean_env.repl.protocol import MAX_SECONDS

STRICT = ConfigDict(extra="forbid", allow_inf_nan=False)
"""Of every section: unknown keys are refused, and so are numbers without end."""


def only_a_number(value: object) -> object:
    """The value; raises ValueError for text and for Booleans, which would be taken for numbers."""
    if isinstance(value, bool):
        raise ValueError("a number is wanted, not true or false")
    if isinstance(value, str | bytes):
        raise ValueError("a number is wanted, not text")
    return value


Int = Annotated[int, BeforeValidator(only_a_number)]
Float = Annotated[float, BeforeValidator(only_a_number)]
Count = Annotated[Int, Field(ge=1)]
Seed = Annotated[Int, Field(ge=0, lt=1 << 32)]
Share = Annotated[Float, Field(ge=0, lt=1)]
Positive = Annotated[Float, Field(gt=0)]
Seconds = Annotated[Positive, Field(le=MAX_SECONDS)]
