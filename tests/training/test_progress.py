"""What a run says: bars on a terminal, a line now and then in a file."""

from __future__ import annotations

import io
import re
import time
from types import SimpleNamespace

import pytest
from rich.console import Console

from training.progress import Progress
from training.step_bar import StepBar


def console(terminal: bool) -> tuple[Console, io.StringIO]:
    stream = io.StringIO()
    return Console(file=stream, force_terminal=terminal, width=100), stream


def test_a_file_gets_a_line_every_ten_steps() -> None:
    screen, stream = console(terminal=False)
    with Progress(screen).bar("grpo") as advance:
        for step in range(1, 36):
            advance(step, 35, f"reward {step / 100:.2f}")
    lines = stream.getvalue().splitlines()
    assert [line.partition(",")[0] for line in lines] == [
        f"grpo: {step} of 35" for step in (10, 20, 30, 35)
    ]
    assert "reward 0.20" in lines[1]
    assert "0:00 left" in lines[1]
    assert "left" not in lines[-1]


@pytest.mark.parametrize("first", [25, 30, 31])
def test_a_resumed_bar_reckons_with_its_own_pace(
    first: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 1000, 2))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    screen, stream = console(terminal=False)
    with Progress(screen).bar("grpo") as advance:
        for step in range(first, 61):
            advance(step, 60)
    lines = stream.getvalue().splitlines()
    assert "grpo: 40 of 60, 0:40 left" in lines  # two seconds a step
    assert lines[-1] == "grpo: 60 of 60"


def test_what_has_thousands_of_steps_gets_ten_lines() -> None:
    screen, stream = console(terminal=False)
    with Progress(screen).bar("seeds") as advance:
        for done in range(64, 6064, 64):
            advance(min(done, 6000), 6000)
    assert 9 <= len(stream.getvalue().splitlines()) <= 11


def test_what_is_quick_gets_a_line_at_its_end() -> None:
    screen, stream = console(terminal=False)
    with Progress(screen).bar("evaluating", quiet_s=60.0) as advance:
        for done in (32, 64, 96, 100):
            advance(done, 100)
    assert stream.getvalue() == "evaluating: 100 of 100\n"


def test_a_terminal_gets_bars_that_go_away_and_lines_that_stay() -> None:
    screen, stream = console(terminal=True)
    progress = Progress(screen)
    with progress.bar("grpo") as advance:
        advance(3, 20, "reward 0.50")
        with progress.bar("curve") as inner:
            inner(1, 2)
            progress.say("a line")
        advance(4, 20, "reward 0.75")
        wait_for(stream, "reward 0.75")
    with progress.bar("again") as advance:
        advance(1, 1)
        wait_for(stream, "again")
    text = re.sub(r"\x1b\[[^a-zA-Z]*[a-zA-Z]|\r", "", stream.getvalue())
    assert "a line\n" in text
    assert re.search(r"4/20 +reward 0.75", text)


def wait_for(stream: io.StringIO, text: str) -> None:
    """Bars are drawn some times a second."""
    deadline = time.monotonic() + 20
    while text not in stream.getvalue():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_without_a_console_there_is_silence(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress()
    progress.say("nobody hears")
    with progress.bar("nothing") as advance:
        advance(1, 2)
    captured = capsys.readouterr()
    assert captured.out == captured.err == ""


def test_a_step_in_which_nothing_could_be_judged_has_a_line_too() -> None:
    """TRL logs a mean of nothing as None."""
    screen, stream = console(terminal=False)
    state, control = SimpleNamespace(global_step=1, max_steps=1), SimpleNamespace(should_log=True)
    with Progress(screen).bar("grpo") as advance:
        StepBar(advance, "reward").on_log(None, state, control, {"reward": None})
    assert "1 of 1, reward unknown" in stream.getvalue()
