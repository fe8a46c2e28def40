"""A header is given by name, as a file, or as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome
from lean_env.toolchain import Toolchain
from lean_env.verify.named_headers import UnknownHeader, named_headers, read_header
from lean_env.verify.verifier import Verifier


def test_every_named_header_is_one_that_lean_takes(toolchain: Toolchain) -> None:
    with Verifier(toolchain, workers=1) as verifier:
        verdicts = verifier.verify(
            [
                Candidate(name, "theorem t : True", "trivial", header=read_header(name))
                for name in named_headers()
            ]
        )
    assert [verdict.outcome for verdict in verdicts] == [Outcome.PROVED] * len(named_headers())


def test_a_file_and_a_text_are_read_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "mine.lean"
    file.write_text("import Init\nopen Nat\n")
    assert read_header(str(file)) == "import Init\nopen Nat\n"
    assert read_header("import Init") == "import Init\n"


@pytest.mark.parametrize("given", ["minif2", "", "open Nat", "theorem t : True"])
def test_anything_else_is_refused_with_the_names(given: str) -> None:
    with pytest.raises(UnknownHeader, match=r"core, mathlib, minif2f"):
        read_header(given)
