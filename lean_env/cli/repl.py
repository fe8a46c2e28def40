"""`lean-env repl`: Lean at the prompt, or as a JSON service on standard input and output."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from importlib.metadata import entry_points
from io import TextIOWrapper
from typing import IO, Annotated, Any

import typer

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import ProjectOption
from lean_env.repl.protocol import MAX_MEMORY_MB, MAX_SECONDS, Limits
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.session.assistant import Assistant, AssistantError, SearchBudget
from lean_env.session.json_protocol import JsonProtocol
from lean_env.session.lean import SessionLean
from lean_env.toolchain import Toolchain, locate

_BLANKS = " \t\r\n"
_REMARKS = ("#", "--")


def repl(
    as_json: Annotated[
        bool, typer.Option("--json", help="Speak the JSON protocol of leanprover-community/repl.")
    ] = False,
    project: ProjectOption = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds a command may take.")
    ] = 60.0,
    memory: Annotated[
        int, typer.Option(min=64, max=MAX_MEMORY_MB, help="MiB beyond the header's.")
    ] = 4096,
    policy: Annotated[
        str, typer.Option(help="What suggests and searches: as in `lean-env prove`.")
    ] = "sampler",
    budget: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds a search may take.")
    ] = 30.0,
    no_sandbox: Annotated[bool, typer.Option(help="Run Lean without any walls.")] = False,
) -> None:
    """Prove at the prompt, step by step or with help. With --json, serve a program.

    At the prompt `?` suggests tactics and says what each leaves, `!` searches until the goal is
    closed, and :help says the rest. JSON commands are separated by blank lines, and so are the
    answers.

    Examples:

        lean-env repl

        lean-env repl --policy models/my-tactics --budget 120

        echo '{"cmd": "theorem t : 1 = 1 := by sorry"}' | lean-env repl --json
    """
    limits = Limits(wall_s=timeout, memory_mb=memory)
    with clear_errors():
        sandbox = Sandbox(SandboxLevel.NONE) if no_sandbox else Sandbox.detect()
        toolchain = locate(project)
        with contextlib.ExitStack() as stack:
            lean = SessionLean(toolchain, sandbox)
            stack.callback(lean.close)
            if as_json:
                for stream in (sys.stdin, sys.stdout):
                    if isinstance(stream, TextIOWrapper):
                        stream.reconfigure(encoding="utf-8", errors="replace")
                serve(JsonProtocol(lean, limits), sys.stdin, sys.stdout)
            else:
                from lean_env.cli.prompt import run

                assistant = _assistant(policy, toolchain, sandbox)
                if assistant is not None:
                    stack.callback(assistant.close)
                run(lean, limits, assistant=assistant, budget=SearchBudget(budget))


def _assistant(policy: str, toolchain: Toolchain, sandbox: Sandbox) -> Assistant | None:
    """Open the help of the package that brings one; None where there is no such package."""
    for entry in entry_points(group="lean_env.assistant"):
        try:
            found: Assistant = entry.load()(policy, toolchain, sandbox)
        except AssistantError as error:
            fail(str(error), Exit.USAGE)
        return found
    return None


def serve(protocol: JsonProtocol, requests: IO[str], answers: IO[str]) -> None:
    """Answer each command of `requests`, until it ends."""
    for text in _commands(requests):
        if text.startswith(_REMARKS):
            continue
        try:
            command = json.loads(text)
        except (ValueError, RecursionError) as error:
            answer = {"message": f"Could not parse JSON:\n{error}"}
        else:
            answer = protocol.answer(command)
        answers.write(_json(answer) + "\n\n")
        answers.flush()


def _json(answer: dict[str, Any]) -> str:
    text = json.dumps(answer, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, which a command brought along
        return json.dumps(answer)
    return text


def _commands(requests: IO[str]) -> Iterator[str]:
    """Yield the texts between blank lines, as that program reads them.

    A text's lines are joined without what ends them, so that a string may go over several. One
    that begins with `#` or `--` is a remark.
    """
    text = ""
    for line in requests:
        kept = line.rstrip(_BLANKS)
        text += kept
        if not kept and text:
            yield text
            text = ""
    if text:
        yield text
