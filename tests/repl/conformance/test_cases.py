"""What every back end says of the same sources: `cases.jsonl`, one case a line.

A message is `[severity, [line, column], its end or null, part of its text]`; all of them must be
there, and no other.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lean_env.repl.protocol import Repl, Request, Status

_LINES = Path(__file__).with_name("cases.jsonl").read_text().splitlines()
CASES = [json.loads(line) for line in _LINES]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(repl: Repl, case: dict[str, Any]) -> None:
    found = repl.elaborate(Request(case["source"], case.get("header", "")))

    assert found.status == case.get("status", "finished"), found
    expected = case.get("messages", [])
    said = [[m.severity.value, [m.line, m.column], m.end and list(m.end)] for m in found.messages]
    assert said == [message[:3] for message in expected], found.messages
    for message, (*_, part) in zip(found.messages, expected, strict=True):
        assert part in message.text
    assert list(found.goals) == case.get("goals", [])
    if found.status is Status.FINISHED:
        assert found.elapsed_s > 0
        assert found.cpu_s >= 0
