"""A checker program run inside the sandbox, to its end or to its deadline."""

from __future__ import annotations

import os
import selectors
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from lean_env.deadline import Deadline
from lean_env.repl.last_words import LastWords
from lean_env.sandbox import Policy, Sandbox, SandboxUnavailable

_OUTPUT_CHARACTERS = 2000
_SIGNALLED = 128  # exit statuses beyond are signals, as shells and bubblewrap report them


class CheckerUnavailable(RuntimeError):
    """The program cannot be run here: no statement about any proof."""


class CheckerTimeout(Exception):
    """The program did not come to an end in time."""


class CheckerCrash(Exception):
    """The program died of a signal while it looked at a proof."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a checker ended (0 accepts), and the end of what it said."""

    status: int
    said: str


def run_checker(
    sandbox: Sandbox,
    command: Sequence[str],
    policy: Policy,
    deadline: Deadline,
    stdin: IO[bytes] | None = None,
) -> Answer:
    """Run `command` (its first word an absolute path) and return its answer.

    What it writes is read and all but a little forgotten, since a proof may decide how much that
    is. Raises CheckerUnavailable, CheckerTimeout or CheckerCrash.
    """
    try:
        process = sandbox.popen(command, policy, stdin=stdin or subprocess.DEVNULL)
    except (SandboxUnavailable, OSError) as error:
        raise CheckerUnavailable(f"{command[0]} cannot be run: {error}") from None
    words = {"stdout": LastWords(), "stderr": LastWords()}
    with process, selectors.DefaultSelector() as selector:
        popen = process.popen
        for name, pipe in (("stdout", popen.stdout), ("stderr", popen.stderr)):
            assert pipe is not None
            selector.register(pipe, selectors.EVENT_READ, words[name])
        while selector.get_map():
            ready = selector.select(max(0.0, min(deadline.left_s, 1.0)))
            if deadline.left_s <= 0:
                raise CheckerTimeout(str(deadline.exceeded()))
            for key, _ in ready:
                if chunk := os.read(key.fd, 1 << 16):
                    key.data.add(chunk)
                else:
                    selector.unregister(key.fileobj)
        try:
            status = popen.wait(max(0.0, deadline.left_s))
        except subprocess.TimeoutExpired:
            raise CheckerTimeout(str(deadline.exceeded())) from None
    said = str(words["stderr"]) or str(words["stdout"])
    said = said[-_OUTPUT_CHARACTERS:].strip()
    if status < 0 or status > _SIGNALLED:
        raise CheckerCrash(f"it ended with status {status}: {said}")
    return Answer(status, said or f"exit status {status}")
