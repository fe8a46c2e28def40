"""Goals in the text of Lean's messages."""

from __future__ import annotations

_TITLE = "unsolved goals\n"


def split_goals(body: str) -> list[str]:
    """Split the text of an `unsolved goals` message into its goals."""
    listed = body.removeprefix(_TITLE)
    return [goal.strip("\n") for goal in listed.split("\n\n") if goal.strip()]
