"""Options of commands that ask a model."""

from __future__ import annotations

from typing import Annotated

import typer

FamilyOption = Annotated[
    str | None, typer.Option(help="How a model is asked; found by its name unless given.")
]
MaxTokensOption = Annotated[
    int | None, typer.Option(min=1, help="Tokens per answer at most (default: the family's).")
]
TemperatureOption = Annotated[
    float | None, typer.Option(min=0, help="0 is greedy (default: the family's).")
]
