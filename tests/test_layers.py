"""Dependencies point one way: the contracts of `pyproject.toml`, and who may load what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_every_import_keeps_to_the_layers() -> None:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_lean_env_never_loads_torch() -> None:
    code = (
        "import pkgutil, importlib, sys, lean_env\n"
        "for module in pkgutil.walk_packages(lean_env.__path__, 'lean_env.'):\n"
        "    if not module.name.endswith('__main__'):\n"
        "        importlib.import_module(module.name)\n"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
