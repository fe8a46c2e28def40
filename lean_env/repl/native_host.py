"""The native host: imports once, then forks a child for each candidate.

    python -m lean_env.repl.native_host LIBRARY SYSROOT [--confine] [--eager]

Speaks frames with its client on the pipes it finds as standard input and output; it moves them
away first, so that nothing Lean prints can reach them. Lean's worker threads run here only while a
header is elaborated, since a fork copies one thread only. The next child is forked while the last
one works; with `--eager` it also warms up while it waits, which makes a lone request faster and
costs processor time that a busy pool has no use for.

Requests: `{"op": "prepare", "header": …}` imports and answers `{"ok": true, "environments": n}` or
`{"header": error}`; `{"op": "elaborate", …}` answers the status of the child, and as the blob the
bytes the child sent, unread.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lean_env.native.abi import LeanError
from lean_env.native.frontend import Frontend, Header, HeaderError
from lean_env.native.runtime import Import, Runtime
from lean_env.repl import frames
from lean_env.repl.frames import Frame
from lean_env.repl.native_child import prepare_header, warm_up
from lean_env.repl.native_nursery import ClientGone, Nursery
from lean_env.repl.parent_death import adopt_orphans, die_with_parent
from lean_env.sandbox import prepare_host


class Host:
    """Serves one client until its pipe ends."""

    def __init__(
        self, runtime: Runtime, nursery: Nursery, frontend: Frontend, requests: int, replies: int
    ) -> None:
        self._runtime = runtime
        self._nursery = nursery
        self._frontend = frontend
        self._requests = requests
        self._replies = replies
        self._environments: dict[tuple[Import, ...], int] = {}
        self._parsed: dict[str, Header] = {}
        self._numbers: dict[tuple[str, int | None], int | None] = {}

    def serve(self) -> None:
        """Answer requests until the client closes its end."""
        try:
            while (request := frames.read(self._requests)) is not None:
                frames.write(self._replies, self._answer(request.record))
                os.sched_yield()  # to the client, who waits for what was just written
                self._nursery.tidy()
        except (ClientGone, BrokenPipeError):
            return
        finally:
            self._nursery.close()

    def _answer(self, request: dict[str, Any]) -> Frame:
        text = str(request["header"])
        try:
            header = self._parsed.get(text) or self._read_header(text)
            if request["op"] == "prepare":
                return Frame({"ok": True, "environments": len(self._environments)})
            job = self._job(text, header, request["heartbeats"])
        except (HeaderError, LeanError) as error:
            return Frame({"header": str(error)})
        return self._nursery.run(job, request)

    def _read_header(self, text: str) -> Header:
        """Parse a header and import what it imports."""
        ends_line = text if not text or text.endswith("\n") else text + "\n"
        header = self._frontend.parse_header(ends_line)
        if header.imports not in self._environments:
            environment = self._runtime.import_modules(header.imports)
            known = self._nursery.known.environments
            known.append(environment)
            self._environments[header.imports] = len(known) - 1
            with self._tasks():
                warm_up(self._frontend, environment)
            gc.collect()
            gc.freeze()  # children then write to fewer of our pages
        self._parsed[text] = header
        return header

    def _job(self, text: str, header: Header, heartbeats: int | None) -> dict[str, Any]:
        """Say which header a child needs; one that is used again is elaborated here, once."""
        key, environment = (text, heartbeats), self._environments[header.imports]
        if key not in self._numbers:
            self._numbers[key] = None
            return {
                "header": None,
                "environment": environment,
                "imports_text": header.imports_text,
                "commands": header.commands,
                "heartbeats": heartbeats,
            }
        number = self._numbers[key]
        if number is None:
            known = self._nursery.known
            with self._tasks():
                prepared = prepare_header(
                    self._frontend, known.environments[environment], header, heartbeats
                )
            known.headers.append(prepared)
            number = self._numbers[key] = len(known.headers) - 1
        return {"header": number}

    @contextlib.contextmanager
    def _tasks(self) -> Iterator[None]:
        self._runtime.start_tasks()
        try:
            yield
        finally:
            self._runtime.stop_tasks()


def main(arguments: list[str]) -> int:
    """Run a host on the pipes given as standard input and output."""
    library, sysroot, *options = arguments
    if os.getpid() != 1:  # inside a process namespace the sandbox's own parent watches over us
        die_with_parent(os.getppid())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    requests, replies = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    confined = "--confine" in options
    if confined:
        prepare_host()
    else:
        adopt_orphans()
    gc.disable()
    try:
        runtime = Runtime(Path(library), Path(sysroot), huge_text=True)
    except (RuntimeError, OSError) as error:
        with contextlib.suppress(OSError):
            frames.write(replies, Frame({"fault": str(error)}))
        return 3
    with tempfile.TemporaryDirectory(prefix="lean-env-") as directory:
        frontend = Frontend(runtime)
        nursery = Nursery(
            runtime,
            frontend,
            client=requests,
            directory=Path(directory),
            confined=confined,
            eager="--eager" in options,
        )
        frames.write(replies, Frame({"ready": os.getpid()}))
        Host(runtime, nursery, frontend, requests, replies).serve()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
