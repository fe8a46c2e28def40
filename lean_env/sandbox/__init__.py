"""What an untrusted Lean process may touch: nothing but its toolchain, its text and its answer."""

from lean_env.sandbox.child import Confinement, confine_child, prepare_host
from lean_env.sandbox.paths import python_command, python_paths
from lean_env.sandbox.policy import Policy, ProcessLimits, SandboxLevel, SandboxUnavailable
from lean_env.sandbox.probe import probe
from lean_env.sandbox.sandbox import Launch, Sandbox, SandboxedProcess

__all__ = [
    "Confinement",
    "Launch",
    "Policy",
    "ProcessLimits",
    "Sandbox",
    "SandboxLevel",
    "SandboxUnavailable",
    "SandboxedProcess",
    "confine_child",
    "prepare_host",
    "probe",
    "python_command",
    "python_paths",
]
