"""Run a command behind Landlock, seccomp and resource limits, without namespaces.

    python -m lean_env.sandbox.shut_in START POLICY COMMAND [ARGUMENT…]

START is a descriptor on which the parent sends a byte once the process stands in its control
group; without that byte nothing runs. POLICY is the JSON that `Sandbox.wrap` writes. The second
line of defence, for machines that forbid namespaces: the process shuts itself in and then becomes
the command.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from lean_env.sandbox import landlock, seccomp
from lean_env.sandbox.limits import limit
from lean_env.sandbox.paths import system_paths
from lean_env.sandbox.policy import ProcessLimits

_PR_SET_PDEATHSIG = 1
_DEVICES = tuple(map(Path, ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")))


def shut_in(policy: dict[str, Any]) -> None:
    """Shut this process in as the decoded policy says; raises OSError or ValueError."""
    seccomp.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != policy["parent"]:
        raise OSError("the process that asked for this sandbox is gone")
    os.chdir(policy["cwd"])
    limit(ProcessLimits(**policy["limits"]), tasks_before=_tasks_of_everybody())
    seccomp.forbid_new_privileges()
    seccomp.drop_capabilities()
    # resolved now, so that it names this process and nobody else after the exec
    own = Path("/proc/self").resolve()
    read = (*system_paths(programs=policy["programs"]), own, *_DEVICES)
    landlock.restrict(
        (*read, *map(Path, policy["read_only"])), (*map(Path, policy["writable"]), _DEVICES[0])
    )
    if not policy["processes"] and not landlock.scopes_signals():
        seccomp.install(seccomp.signal_filter(os.getpid()))
    seccomp.install(seccomp.process_filter(processes=policy["processes"]))


def _tasks_of_everybody() -> int:
    """Return the number of tasks on this machine: at least as many as this user has."""
    return int(Path("/proc/loadavg").read_text().split()[3].split("/")[1])


def main(arguments: list[str]) -> int:
    """Shut in and become the command; returns only on failure (exit status 126 or 127)."""
    start, policy, command = int(arguments[0]), json.loads(arguments[1]), arguments[2:]
    try:
        if os.read(start, 1) == b"":
            raise OSError("the process that asked for this sandbox gave it up")
        os.close(start)
        shut_in(policy)
    except (OSError, ValueError) as error:
        print(f"sandbox: {error}", file=sys.stderr)
        return 126
    try:
        os.execve(command[0], command, policy["env"])
    except OSError as error:
        print(f"sandbox: {command[0]}: {error}", file=sys.stderr)
        return 127


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
