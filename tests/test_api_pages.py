"""The API pages are made from the docstrings without a warning."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import lean_env

MAKE = Path(__file__).parents[1] / "docs" / "make.py"


def test_the_public_names_have_their_page(tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error::UserWarning", str(MAKE), str(tmp_path)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    assert "warn" not in made.stderr.lower(), made.stderr
    page = (tmp_path / "lean_env.html").read_text()
    for name in lean_env.__all__:
        assert f'id="{name}"' in page, name
