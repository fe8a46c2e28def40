"""The prompt as a person meets it: at a terminal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from lean_env.toolchain import Toolchain

from .conftest import Run

Terminal = pexpect.spawn
CTRL_C, CTRL_D = "\x03", "\x04"


@pytest.fixture
def start(toolchain: Toolchain, tmp_path: Path) -> Iterator[Callable[[], Terminal]]:
    """Start `lean-env repl` in an empty folder, and end whatever is left of it."""
    started: list[Terminal] = []

    def call() -> Terminal:
        environment = os.environ | {"TERM": "dumb", "PROMPT_TOOLKIT_NO_CPR": "1"}
        terminal = pexpect.spawn(
            sys.executable,
            ["-m", "lean_env", "repl"],
            env=environment,
            cwd=str(tmp_path),
            timeout=60,
            encoding="utf-8",
            dimensions=(40, 200),
        )
        started.append(terminal)
        terminal.expect("lean> ")
        return terminal

    yield call
    for terminal in started:
        terminal.close(force=True)


def enter(terminal: Terminal, text: str, *expected: str) -> None:
    terminal.send(f"{text}\r")
    for part in expected:
        terminal.expect_exact(part)


def press(terminal: Terminal, key: str) -> None:
    """Press a control key once the prompt reads keys itself, which is after it has been printed."""
    time.sleep(2)
    terminal.send(key)


def test_ctrl_c_ends_the_tactic_and_no_more(start: Callable[[], Terminal], tmp_path: Path) -> None:
    terminal = start()
    enter(terminal, "theorem t : 1 = 1 := by", "⊢ 1 = 1", "tactic> ")
    terminal.send("repeat skip\r")
    terminal.expect_exact("repeat skip")
    with pytest.raises(pexpect.TIMEOUT):
        terminal.expect_exact("tactic> ", timeout=2)

    terminal.send(CTRL_C)

    terminal.expect_exact("interrupted; nothing was taken")
    terminal.expect_exact("tactic> ")
    enter(terminal, "rfl", "no goals", "lean> ")
    enter(terminal, "#check t", "t : 1 = 1", "lean> ")
    enter(terminal, ":save t.lean", "saved to t.lean", "lean> ")
    enter(terminal, ":quit")
    terminal.expect(pexpect.EOF)
    assert (tmp_path / "t.lean").read_text().startswith("theorem t : 1 = 1 := by\n  rfl\n")
    assert terminal.wait() == 0


def test_two_proofs_with_help(start: Callable[[], Terminal], run: Run) -> None:
    """The first by hand with suggestions, the second by searches; the file is verified."""
    terminal = start()
    enter(terminal, "theorem a (p q : Prop) (h : p ∧ q) : q ∧ p := by", "⊢ q ∧ p", "tactic> ")
    enter(terminal, "?", "constructor", "leaves 2 goals: ⊢ q", "tactic> ")
    enter(terminal, "constructor", "2 goals", "⊢ q", "⊢ p", "tactic> ")
    enter(terminal, "exact h.1", "error", "tactic> ")
    enter(terminal, "exact h.2", "⊢ p", "tactic> ")
    enter(terminal, ":undo 2", "⊢ q ∧ p", "tactic> ")
    enter(terminal, ":goto 3", "⊢ p", "tactic> ")
    enter(terminal, "? 5", "leaves no goals", "tactic> ")
    enter(terminal, "?1", "no goals", "lean> ")

    enter(terminal, "theorem odd (n : Nat) : n + n = n := by", "⊢ n + n = n", "tactic> ")
    terminal.send("! 300\r")
    terminal.expect_exact("searching; Ctrl-C ends it")
    terminal.send(CTRL_C)
    terminal.expect_exact("interrupted; nothing was taken")
    terminal.expect_exact("tactic> ")
    enter(terminal, ":negate", "theorem not_odd : ¬", "tactic> ")
    enter(terminal, ":undo 2", "lean> ")
    enter(terminal, "theorem b (p q : Prop) (h : p ∧ q) : q ∧ p := by", "⊢ q ∧ p", "tactic> ")
    enter(terminal, "constructor", "2 goals", "tactic> ")
    enter(terminal, "!", "closed", "⊢ p", "tactic> ")
    enter(terminal, "! 200 tactics", "proved", "no goals", "lean> ")

    enter(terminal, ":tree", "theorem a", "theorem odd", "theorem not_odd", "theorem b", "lean> ")
    enter(terminal, ":save t.lean", "saved to t.lean", "lean> ")
    enter(terminal, ":quit")
    terminal.expect(pexpect.EOF)
    assert run("verify", "t.lean", "-o", "t.jsonl").code == 0


def test_nothing_is_lost_unasked(start: Callable[[], Terminal], tmp_path: Path) -> None:
    mine = tmp_path / "mine.lean"
    mine.write_text("mine")
    terminal = start()
    enter(terminal, "def f := 1", "lean> ")

    enter(terminal, ":save mine.lean", "mine.lean exists. Overwrite it?")
    enter(terminal, "n", "not saved", "lean> ")
    assert mine.read_text() == "mine"
    enter(terminal, ":quit", "Leave without saving")
    press(terminal, CTRL_C)
    terminal.expect_exact("lean> ")
    press(terminal, CTRL_D)
    terminal.expect_exact("Leave without saving")
    enter(terminal, "y")
    terminal.expect(pexpect.EOF)
    assert terminal.wait() == 0


def test_a_line_is_abandoned_and_an_end_of_input_leaves(start: Callable[[], Terminal]) -> None:
    terminal = start()
    terminal.send("theorem t : 1 = 2 := by")
    press(terminal, CTRL_C)
    terminal.expect_exact("lean> ")
    enter(terminal, "import Mathlib.No", "lean-env setup --mathlib", "lean> ")
    press(terminal, CTRL_D)
    terminal.expect(pexpect.EOF)
    assert terminal.wait() == 0
