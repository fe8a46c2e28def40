"""Run a command behind Landlock, seccomp and resource limits, without namespaces.

The second line of defence, for machines that forbid namespaces: the process shuts itself in and
then becomes the command. `main` takes START POLICY COMMAND [ARGUMENT…]. START is a descriptor on
which the parent sends a byte once the process stands in its control group; without that byte
nothing runs. POLICY is what `Sandbox.wrap` marshals, in hexadecimal. Few imports, for quick starts.
"""

from __future__ import annotations

import marshal
import os
import sys

from lean_env.sandbox import kernel, landlock
from lean_env.sandbox.limits import limit

TYPE_CHECKING = False  # spares the import of typing
if TYPE_CHECKING:
    from typing import Any

_SIGKILL = 9
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")


def shut_in(policy: dict[str, Any]) -> None:
    """Shut this process in as the decoded policy says; raises OSError or ValueError."""
    kernel.prctl(kernel.PR_SET_PDEATHSIG, _SIGKILL)
    if os.getppid() != policy["parent"]:
        raise OSError("the process that asked for this sandbox is gone")
    os.chdir(policy["cwd"])
    limit(policy["limits"])
    kernel.forbid_new_privileges()
    kernel.drop_capabilities()
    # resolved now, so that it names this process and nobody else after the exec
    own = os.path.realpath("/proc/self")
    landlock.restrict((*policy["read"], own, *_DEVICES), (*policy["write"], "/dev/null"))
    if policy["alone"] and not landlock.scopes_signals():
        from lean_env.sandbox import seccomp  # a slow import that recent kernels spare us

        kernel.install(seccomp.signal_filter(os.getpid()))
    kernel.install(policy["filter"])


def main(arguments: list[str]) -> int:
    """Shut in and become the command; returns only on failure (exit status 126 or 127)."""
    start, policy, command = (
        int(arguments[0]),
        marshal.loads(bytes.fromhex(arguments[1])),
        arguments[2:],
    )
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
