"""How a command ends: exit codes, and one clear message instead of a traceback."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from enum import IntEnum
from typing import NoReturn

import typer

from lean_env.open_verifier import PoolError
from lean_env.sandbox import SandboxUnavailable
from lean_env.toolchain import ToolchainError


class Exit(IntEnum):
    """Exit codes of every command."""

    OK = 0
    REJECTED = 1
    USAGE = 2
    CANNOT_RUN = 3
    INTERRUPTED = 130


def fail(message: str, code: Exit, fix: str = "") -> NoReturn:
    """Print what happened and what to do about it, then end with `code`."""
    typer.secho(f"lean-env: {message}", err=True, fg="red")
    if fix:
        typer.secho(f"  to fix it: {fix}", err=True)
    raise typer.Exit(code)


def describe(error: OSError) -> str:
    """What the system refused, in one line that names the file where there is one."""
    words = error.strerror or str(error)
    return f"{error.filename}: {words}" if error.filename else words


@contextlib.contextmanager
def clear_errors() -> Iterator[None]:
    """Turn the faults a user can do something about into a message and an exit code."""
    try:
        yield
    except ToolchainError as error:
        fail(str(error), Exit.CANNOT_RUN, error.fix)
    except PoolError as error:
        fail(str(error), Exit.USAGE)
    except SandboxUnavailable as error:
        fail(str(error), Exit.CANNOT_RUN)
    except BrokenPipeError:
        # The reader went away (`| head`): nothing more to say, and nowhere to say it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(Exit.OK) from None
    except OSError as error:
        fail(describe(error), Exit.CANNOT_RUN)
    except KeyboardInterrupt:
        fail("stopped", Exit.INTERRUPTED)
