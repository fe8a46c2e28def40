"""Candidates whose header imports Lean too, so that its tactics' own language is in their hands."""

from __future__ import annotations

from dataclasses import replace

from lean_env.judge.assemble import DEFAULT_HEADER
from lean_env.judge.candidate import Candidate
from lean_env.syntax.source_text import read_head


def with_lean(candidate: Candidate) -> Candidate:
    """The candidate, with `import Lean` after the imports of its header."""
    header = candidate.header or DEFAULT_HEADER
    end = read_head(header).end
    return replace(candidate, header=f"{header[:end]}\nimport Lean{header[end:]}")
