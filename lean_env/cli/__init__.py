"""The `lean-env` command: one module a sub-command."""

from lean_env.cli.app import main

__all__ = ["main"]
