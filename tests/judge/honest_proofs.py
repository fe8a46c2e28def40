"""Honest proofs as data: JSONL records in the input format of the judge."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from lean_env.judge.candidate import Candidate

ROOT = Path(__file__).parent / "honest"


def honest(root: Path = ROOT) -> Iterator[Candidate]:
    """Yield every honest candidate; all must be proved."""
    for file in sorted(root.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield Candidate(**json.loads(line))
