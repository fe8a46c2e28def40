"""Goals, terms and errors print as in official Lean, since models were trained on that text.

Beside each `goals/NAME.lean` stands `NAME.expected`: the text of its messages, in order, each
closed by a line `----`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from tests.lean_file import lean_files, messages


@pytest.mark.parametrize("file", lean_files("core/goals"), ids=lambda file: file.stem)
def test_the_messages_are_the_expected_ones(file: Path, toolchain: Toolchain) -> None:
    printed = "".join(f"{m.text.rstrip()}\n----\n" for m in messages(file, toolchain))
    assert printed == file.with_suffix(".expected").read_text()
