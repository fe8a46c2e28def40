"""`lean-env repl`: Lean at the prompt, or as a JSON service on standard input and output."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Annotated, Any

import typer

from lean_env.cli.errors import clear_errors
from lean_env.repl.protocol import MAX_MEMORY_MB, MAX_SECONDS, Limits
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.session.json_protocol import JsonProtocol
from lean_env.session.lean import SessionLean
from lean_env.toolchain import locate

_BLANKS = " \t\r\n"
_REMARKS = ("#", "--")


def repl(
    as_json: Annotated[
        bool, typer.Option("--json", help="Speak the JSON protocol of leanprover-community/repl.")
    ] = False,
    project: Annotated[
        Path | None, typer.Option(help="Use this Lake project instead of the pocket toolchain.")
    ] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds a command may take.")
    ] = 60.0,
    memory: Annotated[
        int, typer.Option(min=64, max=MAX_MEMORY_MB, help="MiB beyond the header's.")
    ] = 4096,
    no_sandbox: Annotated[bool, typer.Option(help="Run Lean without any walls.")] = False,
) -> None:
    """Prove at the prompt: goals after each tactic, undo, save. With --json, serve a program.

    JSON commands are separated by blank lines, and so are the answers.

    Examples:

        lean-env repl

        echo '{"cmd": "theorem t : 1 = 1 := by sorry"}' | lean-env repl --json
    """
    limits = Limits(wall_s=timeout, memory_mb=memory)
    with clear_errors():
        sandbox = Sandbox(SandboxLevel.NONE) if no_sandbox else Sandbox.detect()
        lean = SessionLean(locate(project), sandbox)
        try:
            if as_json:
                for stream in (sys.stdin, sys.stdout):
                    if isinstance(stream, TextIOWrapper):
                        stream.reconfigure(encoding="utf-8", errors="replace")
                serve(JsonProtocol(lean, limits), sys.stdin, sys.stdout)
            else:
                from lean_env.cli.prompt import run

                run(lean, limits)
        finally:
            lean.close()


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
