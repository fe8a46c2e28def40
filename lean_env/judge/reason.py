"""The reason of a failed elaboration, for information: no proof is accepted by it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lean_env.judge.verdict import Reason
from lean_env.repl.message import Message

# How Lean's parser begins its messages, whatever the parser of the moment expected.
_PARSER = re.compile(
    r"(?:<input>:\d+:\d+: )?"
    r"(?:unexpected |expected |unterminated |unknown tactic|invalid escape|missing end of)"
)


def reason_of_errors(errors: Sequence[Message], goals: Sequence[str]) -> Reason:
    """Return the reason for a rejection by at least one error of Lean."""
    if any(is_parse_error(error) for error in errors):
        return Reason.PARSE_ERROR
    return Reason.UNSOLVED_GOALS if goals else Reason.ELABORATION_ERROR


def is_parse_error(error: Message) -> bool:
    """Whether a message of Lean comes from its parser."""
    return _PARSER.match(error.text) is not None
