"""What an untrusted Lean process may touch: nothing but its toolchain, its text and its answer.

Names are imported when first used: processes of ours start inside the sandbox all the time, and
each needs only a part of this package.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # spares the import of typing
if TYPE_CHECKING:
    from lean_env.sandbox.child import ChildWalls, child_walls, confine_child, prepare_host
    from lean_env.sandbox.paths import python_command, python_paths
    from lean_env.sandbox.policy import Policy, ProcessLimits, SandboxLevel, SandboxUnavailable
    from lean_env.sandbox.sandbox import Launch, Sandbox, SandboxedProcess

_HOMES = {
    "child": ("ChildWalls", "child_walls", "confine_child", "prepare_host"),
    "paths": ("python_command", "python_paths"),
    "policy": ("Policy", "ProcessLimits", "SandboxLevel", "SandboxUnavailable"),
    "sandbox": ("Launch", "Sandbox", "SandboxedProcess"),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "ChildWalls",
    "Launch",
    "Policy",
    "ProcessLimits",
    "Sandbox",
    "SandboxLevel",
    "SandboxUnavailable",
    "SandboxedProcess",
    "child_walls",
    "confine_child",
    "prepare_host",
    "python_command",
    "python_paths",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value
