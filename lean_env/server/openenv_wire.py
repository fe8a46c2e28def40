"""The shapes of OpenEnv's messages."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from lean_env.server.wire import Name, Stated, Untrusted

_MOST_TURNS = 1024
ACTION_SCHEMA = {
    "type": "object",
    "title": "LeanAction",
    "properties": {
        "text": {
            "type": "string",
            "description": "A model's answer, of which the last Lean block counts; in `step` mode "
            "one tactic.",
        }
    },
    "required": ["text"],
}
OBSERVATION_SCHEMA = {
    "type": "object",
    "title": "LeanObservation",
    "description": "At the beginning the theorem and a `prompt`; then `outcome` and `feedback`, "
    "and in `step` mode the `goals` as Lean prints them.",
    "properties": {
        name: {"type": ["string", "null"]}
        for name in ("prompt", "statement", "header", "informal", "outcome", "feedback", "goals")
    },
}
STATE_SCHEMA = {
    "type": "object",
    "title": "LeanState",
    "properties": {
        "episode_id": {"type": ["string", "null"]},
        "step_count": {"type": "integer", "minimum": 0},
    },
}
DESCRIPTION = (
    "Theorems in Lean 4, judged by the real kernel: one answer (`single`), several with Lean's "
    "words in between (`repair`), or tactic by tactic (`step`)."
)


class Mode(StrEnum):
    """What an action is: an answer with a whole proof, several attempts at one, or a tactic."""

    SINGLE = "single"
    REPAIR = "repair"
    STEP = "step"


class ActionIn(BaseModel):
    """What a model did."""

    model_config = ConfigDict(extra="allow")
    text: Untrusted


class ResetIn(BaseModel):
    """How an episode begins: with a `statement`, or else with one of the server's theorems.

    Those are chosen by `split` and `index`, or drawn by `seed`.
    """

    model_config = ConfigDict(extra="allow")
    seed: Annotated[int, Field(ge=0)] | None = None
    episode_id: Annotated[str, Field(max_length=255)] | None = None
    split: Name | None = None
    index: int | None = None
    statement: Stated | None = None
    header: Stated | None = None
    informal: Stated | None = None
    mode: Mode = Mode.SINGLE
    max_turns: Annotated[int, Field(ge=1, le=_MOST_TURNS)] | None = None


class StepIn(ResetIn):
    """One action, and the theorem that it is about: over HTTP there is no episode to go on with."""

    action: ActionIn
    timeout_s: float | None = None
    request_id: Annotated[str, Field(max_length=255)] | None = None


class SplitIn(BaseModel):
    """Which split."""

    split: Name


class TaskIn(SplitIn):
    """Which theorem of it."""

    index: int


class RangeIn(SplitIn):
    """Which theorems of it: from `start` up to and without `stop`."""

    start: int | None = None
    stop: int | None = None
