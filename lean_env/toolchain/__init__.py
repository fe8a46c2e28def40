"""Which Lean: the pocket toolchain (from PyPI alone) or a Lake project (elan)."""

from lean_env.toolchain.locate import locate
from lean_env.toolchain.toolchain import Kind, Toolchain, ToolchainError

__all__ = ["Kind", "Toolchain", "ToolchainError", "locate"]
