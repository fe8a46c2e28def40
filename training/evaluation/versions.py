"""What software produced a score or a run."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

_PACKAGES = ("lean-env", "torch", "transformers", "trl", "vllm")


def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that matter, of those that are there."""
    found = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
