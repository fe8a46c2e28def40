"""The README's Python runs as it stands there, and prints what it says."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain

README = Path(__file__).parents[2] / "README.md"
BLOCKS = re.findall(
    r"^```python\n(.*?)^```(?:\n\n```text\n(.*?)^```)?",
    README.read_text(),
    re.DOTALL | re.MULTILINE,
)


def test_the_examples_run(
    toolchain: Toolchain,
    warm_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One after another in one program, as a reader would paste them."""
    shutil.copytree(warm_folder, tmp_path / "runs" / "tiny" / "warm" / "model")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "readme"}
    assert len(BLOCKS) >= 3
    for code, output in BLOCKS:
        exec(compile(code, str(README), "exec"), names)
        printed = capsys.readouterr().out
        if output:
            assert printed == output
    trainer = names["trainer"]
    assert trainer.state.global_step == 1  # type: ignore[attr-defined]
