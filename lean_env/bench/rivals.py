"""The ways of elaborating a proof that the pool's benchmark compares, one class each."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lean_env.repl.lsp import Connection
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Request, Status
from lean_env.sandbox import Sandbox, python_command
from lean_env.toolchain import Toolchain

Elaborate = Callable[[str], float]
"""Elaborates a source and returns the seconds it took."""

_PATIENCE_S = 120.0


def timed(work: Callable[[str], object]) -> Elaborate:
    """Return `work` as a function that says how long it took."""

    def run(source: str) -> float:
        started = time.perf_counter()
        work(source)
        return time.perf_counter() - started

    return run


@contextlib.contextmanager
def in_process(toolchain: Toolchain) -> Iterator[Elaborate]:
    """Inside one process, without any isolation: the floor. Its own times, no pipe in them."""
    assert toolchain.library is not None
    command = python_command(
        "lean_env.bench.in_process", str(toolchain.library), str(toolchain.sysroot)
    )
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    requests, answers = process.stdin, process.stdout

    def run(source: str) -> float:
        requests.write(json.dumps(source) + "\n")
        requests.flush()
        return float(answers.readline())

    with process:
        yield run
        requests.close()


@contextlib.contextmanager
def repl(toolchain: Toolchain, backend: Backend, sandbox: Sandbox) -> Iterator[Elaborate]:
    """One of our REPLs as the judge opens its own: behind the sandbox, ready before it is asked."""
    opened = open_repl(toolchain, backend, sandbox=sandbox, eager=True)

    def run(source: str) -> None:
        found = opened.elaborate(Request(source))
        if found.status is not Status.FINISHED:
            raise RuntimeError(f"{backend}: {found.status}: {found.detail}")

    try:
        yield timed(run)
    finally:
        opened.close()


@contextlib.contextmanager
def cold_lean(toolchain: Toolchain) -> Iterator[Elaborate]:
    """A plain `lean FILE` for each proof, without a sandbox."""
    with tempfile.TemporaryDirectory(prefix="lean-env-") as directory:
        file = Path(directory) / "Bench.lean"
        environment = {**os.environ, **toolchain.environment}

        def run(source: str) -> None:
            file.write_text(source)
            command = [str(toolchain.lean), "--json", str(file)]
            subprocess.run(command, env=environment, capture_output=True, check=False)

        yield timed(run)


@contextlib.contextmanager
def bare_server(toolchain: Toolchain) -> Iterator[Elaborate]:
    """The least a client of `lean --server` can do, without a sandbox."""
    process = subprocess.Popen(
        [str(toolchain.lean), "--server", "-Dserver.reportDelayMs=0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **toolchain.environment},
    )
    connection = Connection(process, lambda method, params: None)
    connection.call("initialize", {"capabilities": {}}, time.monotonic() + _PATIENCE_S)
    connection.notify("initialized", {})
    document: dict[str, Any] = {"uri": "file:///lean-env/Bench.lean", "version": 1}
    opened = {**document, "languageId": "lean", "text": ""}
    connection.notify("textDocument/didOpen", {"textDocument": opened})

    def run(source: str) -> None:
        document["version"] += 1
        change = {"textDocument": document, "contentChanges": [{"text": source}]}
        connection.notify("textDocument/didChange", change)
        deadline = time.monotonic() + _PATIENCE_S
        connection.call("textDocument/waitForDiagnostics", document, deadline)

    try:
        yield timed(run)
    finally:
        process.kill()
        process.communicate()


@contextlib.contextmanager
def leanclient(toolchain: Toolchain) -> Iterator[Elaborate]:
    """The PyPI package leanclient with its defaults, on the same toolchain.

    It asks for `lake serve`; where the toolchain has no Lake, a stand-in starts the same server.
    Raises ImportError when it is not installed.
    """
    from leanclient import LeanLSPClient

    with tempfile.TemporaryDirectory(prefix="lean-env-") as directory:
        project = Path(directory)
        (project / "lakefile.toml").write_text('name = "bench"\n')
        (project / "Bench.lean").write_text("")
        lake = project / "bin" / "lake"
        lake.parent.mkdir()
        lake.write_text(
            f'#!/bin/sh\n[ "$1" = serve ] || exit 1\nshift 2\nexec {toolchain.lean} --server "$@"\n'
        )
        lake.chmod(0o755)
        path = os.environ.get("PATH", "")
        os.environ["PATH"] = f"{lake.parent}{os.pathsep}{path}"
        try:
            client = LeanLSPClient(str(project))
            file = client.create_file_client("Bench.lean")
            file.open_file()

            def run(source: str) -> None:
                file.update_file_content(source)
                file.get_diagnostics()

            yield timed(run)
            client.close()
        finally:
            os.environ["PATH"] = path
