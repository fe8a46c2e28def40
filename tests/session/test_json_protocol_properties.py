"""Whatever a client sends, each command gets one answer of JSON, and the next one is served."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_env.cli.repl import serve
from lean_env.repl.protocol import Limits
from lean_env.session.json_protocol import JsonProtocol
from lean_env.session.lean import SessionLean

VALUES: st.SearchStrategy[Any] = st.sampled_from([None, True, False, 0, 1, -1, 0.5, [], {}])
ODD = st.sampled_from(["", " ", "\0", "\ud800", "sorry", "𝔸", "/", "/no/such", "theorem t := by"])
OPTIONS = dict.fromkeys(("env", "allTactics", "rootGoals", "infotree"), VALUES | ODD)
RUNS = st.fixed_dictionaries(
    {"cmd": ODD | st.sampled_from(["example : 1 = 1 := by sorry", "example : 1 = 1 := by\n  rfl"])},
    optional=OPTIONS,
)
STEPS = st.fixed_dictionaries({"tactic": ODD | st.just("rfl"), "proofState": VALUES})
ANYTHING = st.fixed_dictionaries(
    {},
    optional={
        **OPTIONS,
        **dict.fromkeys(
            ("cmd", "tactic", "proofState", "path", "unpickleEnvFrom", "unpickleProofStateFrom"),
            VALUES | ODD,
        ),
        "pickleTo": VALUES | st.sampled_from(["", "\0", "\ud800", "/no/such/folder"]),
    },
)
ASCII = st.text(st.characters(max_codepoint=126), max_size=30)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RUNS | STEPS | ANYTHING | VALUES, max_size=4))
def test_commands_of_any_shape_are_answered(lean: SessionLean, commands: list[Any]) -> None:
    texts = [json.dumps(command) for command in [*commands, {"cmd": "def last := 1"}]]

    answers = served(lean, "\n\n".join(texts))

    assert len(answers) == len(texts)
    assert all(isinstance(answer, dict) and answer for answer in answers)
    assert set(answers[-1]) == {"env"}


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ASCII | st.text(max_size=30), max_size=4))
def test_texts_that_are_no_json_are_answered(lean: SessionLean, texts: list[str]) -> None:
    answers = served(lean, "\n\n".join([*texts, '{"cmd": "def last := 1"}']))

    assert set(answers[-1]) == {"env"}
    assert all(set(answer) == {"message"} for answer in answers[:-1])


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"cmd": ' * 50_000, "9" * 10_000, "NaN", '"\\ud800"'], ids=len
)
def test_extreme_texts_are_answered(lean: SessionLean, text: str) -> None:
    [first, last] = served(lean, f'{text}\n\n{{"cmd": "def last := 1"}}')

    assert set(first) == {"message"}
    assert last == {"env": 0}


def served(lean: SessionLean, requests: str) -> list[dict[str, Any]]:
    """Serve a stream as the command does: UTF-8 both ways."""
    output = io.BytesIO()
    answers = io.TextIOWrapper(output, encoding="utf-8")
    serve(JsonProtocol(lean, Limits(wall_s=60)), io.StringIO(requests), answers)
    parts = output.getvalue().decode().split("\n\n")
    assert parts.pop() == ""
    return [json.loads(part) for part in parts]
