"""`lean-env serve`: the judge as a service."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import JobsOption, NoCacheOption, NoSandboxOption, ProjectOption
from lean_env.disk_cache import DiskCache
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome
from lean_env.problems.sets import read_set
from lean_env.problems.theorem import ProblemError
from lean_env.repl.protocol import MAX_MEMORY_MB, MAX_SECONDS, Limits
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import locate
from lean_env.toolchain.paths import cache_dir
from lean_env.verify.named_headers import UnknownHeader, read_header
from lean_env.verify.verifier import Verifier

_KEYS = "LEAN_ENV_API_KEYS"
_EXTRA = "pip install 'lean-env[serve]'"


def serve(
    host: Annotated[
        str, typer.Option(help="Listen here; beyond this machine only with API keys.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("-p", "--port", min=0, max=65535, help="0 takes any free port.")
    ] = 8000,
    key_file: Annotated[
        Path | None,
        typer.Option(
            "--api-keys",
            exists=True,
            dir_okay=False,
            help=f"One API key per line. Keys may also stand in {_KEYS}, with commas between.",
        ),
    ] = None,
    jobs: JobsOption = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Most seconds for a candidate.")
    ] = 60.0,
    memory: Annotated[
        int, typer.Option(min=64, max=MAX_MEMORY_MB, help="Most MiB for a candidate.")
    ] = 4096,
    step_timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds for a tactic.")
    ] = 10.0,
    header: Annotated[
        list[str] | None,
        typer.Option(
            help="Import this before the first request: a name (`lean-env headers`), a .lean file, "
            "or text such as 'import Mathlib'. Repeatable."
        ),
    ] = None,
    project: ProjectOption = None,
    problems: Annotated[
        list[str] | None,
        typer.Option(help="A theorem set that environments offer: a name or file. Repeatable."),
    ] = None,
    trees: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            file_okay=False,
            help="Show the pages in this folder that `lean-env prove --tree NAME.html` wrote.",
        ),
    ] = None,
    queue: Annotated[
        int, typer.Option(min=1, help="Candidates of all requests that may wait at once.")
    ] = 16384,
    body_mb: Annotated[int, typer.Option(min=16, help="MiB of a request's body.")] = 64,
    drain: Annotated[
        float, typer.Option(min=0, help="Seconds for open requests after SIGTERM.")
    ] = 30.0,
    log_text: Annotated[
        bool, typer.Option(help="Write statements and proofs into the log, too.")
    ] = False,
    no_cache: NoCacheOption = False,
    no_sandbox: NoSandboxOption = False,
) -> None:
    """Serve verdicts and proof states over HTTP, until stopped.

    /v1/verify judges batches, /v1/sessions and /v1/step prove step by step. /ws is an OpenEnv
    environment, /api/check and /verify are those of Kimina Lean Server and NeMo-Gym. / is a page
    for people. /health and /metrics are for those who run it, /openapi.json describes it all. The
    log on stderr is one JSON object per line.

    Examples:

        lean-env serve

        lean-env serve --host 0.0.0.0 --api-keys keys.txt --header minif2f -j 32
    """
    try:
        from lean_env.server.serve import Server, listen, log_to_stderr
        from lean_env.server.service import Service
        from lean_env.server.settings import ServerSettings, SettingsError
    except ImportError as error:
        fail(f"{error.name} is not installed", Exit.CANNOT_RUN, _EXTRA)
    console = Console(stderr=True)
    with clear_errors(), ExitStack() as stack:
        try:
            settings = ServerSettings(
                host=host,
                port=port,
                api_keys=_keys(key_file),
                limits=Limits(wall_s=timeout, memory_mb=memory),
                step_s=step_timeout,
                max_body_bytes=body_mb << 20,
                max_waiting=queue,
                drain_s=drain,
                log_text=log_text,
                trees=trees,
            )
        except SettingsError as error:
            fail(str(error), Exit.USAGE, "--api-keys FILE")
        try:
            texts = [read_header(given) for given in header or ["core"]]
        except UnknownHeader as error:
            fail(str(error), Exit.USAGE)
        try:
            listening = stack.enter_context(listen(settings))
        except OSError as error:
            fail(f"cannot listen: {error}", Exit.CANNOT_RUN, "another --port; 0 takes any free one")
        try:
            sets = {read.name: read for read in map(read_set, problems or [])}
        except ProblemError as error:
            fail(str(error), Exit.USAGE)
        toolchain = locate(project)
        sandbox = Sandbox(SandboxLevel.NONE) if no_sandbox else Sandbox.detect()
        cache = None if no_cache else stack.enter_context(DiskCache(cache_dir() / "verdicts"))
        verifier = stack.enter_context(
            Verifier(
                toolchain,
                sandbox,
                workers=jobs,
                limits=settings.limits,
                cache=cache,
                statement_limits=settings.limits,  # clients write statements, too
            )
        )
        _try_out(verifier, texts)
        log_to_stderr()
        server = Server(Service(settings, verifier, sets), listening)
        console.print(
            f"lean-env serves at {server.url} on {toolchain}, {verifier.workers} workers, "
            f"sandbox {sandbox.level.value}, level {Level.STANDARD.value}",
            soft_wrap=True,
        )
        server.serve_until_stopped()


def _keys(file: Path | None) -> frozenset[str]:
    lines = os.environ.get(_KEYS, "").split(",")
    if file is not None:
        # what is no UTF-8 is no ASCII either, which the settings complain of
        lines += file.read_text(encoding="utf-8", errors="replace").splitlines()
    return frozenset(filter(None, map(str.strip, lines)))


def _try_out(verifier: Verifier, headers: list[str]) -> None:
    """Judge one proof per header and worker: imports are done, and what cannot work is known."""
    asked = [
        Candidate(f"{text}-{n}", f"theorem ready_{n} : True", "trivial", header=text)
        for text in headers
        for n in range(verifier.workers)
    ]
    for verdict in verifier.verify(asked):
        if verdict.outcome is Outcome.PROVED:
            continue
        said = "; ".join(message.text for message in verdict.messages) or verdict.outcome.value
        usage = verdict.outcome is Outcome.INVALID_INPUT
        fail(f"a first proof was not judged: {said}", Exit.USAGE if usage else Exit.CANNOT_RUN)
