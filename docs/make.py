"""Make the API pages from the docstrings: `python docs/make.py OUT`."""

from __future__ import annotations

import sys
from pathlib import Path

import pdoc

import lean_env


def main(out: Path) -> None:
    """Write one page per public module into `out`."""
    for name in lean_env.__all__:
        getattr(lean_env, name)  # loaded on demand: the pages show what is loaded
    pdoc.pdoc("lean_env", "training.reward", output_directory=out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
