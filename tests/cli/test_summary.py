"""The table at the end: the caller's own mistakes stand first, however many others there are."""

from __future__ import annotations

import io

from rich.console import Console

from lean_env.cli.summary import Summary
from lean_env.judge.verdict import Level, Outcome, Reason, Stamp

STAMP = Stamp(Level.STANDARD, "pocket", "none")


def shown(summary: Summary) -> str:
    text = io.StringIO()
    summary.show(Console(file=text, width=120), STAMP)
    return text.getvalue()


def test_the_callers_mistakes_stand_first() -> None:
    summary = Summary()
    for index in range(100):
        summary.add(STAMP.verdict(f"wrong{index}", Outcome.REJECTED, Reason.SORRY))
    summary.add(STAMP.failed("c.jsonl:7", Outcome.INVALID_INPUT, "c.jsonl:7: not JSON"))
    text = shown(summary)
    assert text.index("c.jsonl:7") < text.index("wrong0")
    assert "not JSON" in text
    assert "… and 61 more that are not proved" in text


def test_nothing_to_complain_of_is_no_table() -> None:
    summary = Summary()
    summary.add(STAMP.verdict("t", Outcome.PROVED))
    assert "not proved" not in shown(summary)
