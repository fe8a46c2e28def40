"""The `lean-env` command: one module per sub-command."""

from lean_env.cli.app import main

__all__ = ["main"]
