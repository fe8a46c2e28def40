"""From a model's text to a candidate: the proof is the model's, the statement never is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lean_env.judge.candidate import Candidate
from lean_env.problems import Theorem
from policy.chat import THINK_CLOSE, THINK_OPEN

_FENCE = re.compile(
    r"```[ \t]*(?P<language>[\w+-]*)[^\n]*\n(?P<body>.*?)(?:\n[ \t]*```|\Z)", re.DOTALL
)
_LEAN = frozenset({"", "lean", "lean4", "tactics"})
_DECLARATION = re.compile(
    r"^[ \t]*(?:@\[[^\]]*\]\s*|private\s+|protected\s+)*(?:theorem|lemma)\b", re.M
)
_LEADING_BY = re.compile(r"\s*(?::=)?\s*by\b[ \t]*\n?")


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a completion holds.

    `tactics` is a tactic block for the given statement, `code` a whole file; at most one is given,
    none when the text ended inside its thinking. `thinking` is what stood between the marks, and
    `closed` whether it was ended.
    """

    tactics: str | None
    code: str | None
    thinking: str
    closed: bool

    @property
    def found(self) -> bool:
        """Whether there is anything to judge."""
        return self.tactics is not None or self.code is not None


def extract(text: str, *, prefilled: bool = False) -> Extraction:
    """Take a completion apart.

    `prefilled` says that the prompt already opened the thinking. Thinking ends at the last
    `</think>`; the answer is the last Lean block after it, closed or not, or all of it when there
    is no block. A block that declares a theorem is a file, any other a tactic block.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    thinking, answer, closed = _split(text, prefilled)
    block = _block(answer) if closed else None
    if block is None or not block.strip():
        return Extraction(None, None, thinking, closed)
    if _DECLARATION.search(block):
        return Extraction(None, block, thinking, closed)
    return Extraction(_bare(block), None, thinking, closed)


def to_candidate(theorem: Theorem, extraction: Extraction, identity: str) -> Candidate | None:
    """The candidate to judge, about the theorem's own statement; None if nothing was found."""
    if not extraction.found:
        return None
    return Candidate(
        id=identity,
        statement=f"{theorem.statement} := by",
        proof=extraction.tactics,
        code=extraction.code,
        header=theorem.header,
    )


def _split(text: str, prefilled: bool) -> tuple[str, str, bool]:
    """Thinking, answer, and whether the thinking was ended."""
    opened = prefilled or text.lstrip().startswith(THINK_OPEN)
    head, mark, tail = text.rpartition(THINK_CLOSE)
    if not mark:
        # Never closed: an answer before a later `<think>` still counts.
        if opened:
            return _unmarked(text), "", False
        answer, again, rest = text.partition(THINK_OPEN)
        return (rest, answer, True) if again else ("", text, True)
    answer, _, unfinished = tail.partition(THINK_OPEN)
    return _unmarked(head) + unfinished, answer, True


def _unmarked(text: str) -> str:
    return text.replace(THINK_OPEN, "").replace(THINK_CLOSE, "").strip()


def _block(answer: str) -> str | None:
    blocks = [m["body"] for m in _FENCE.finditer(answer) if m["language"].lower() in _LEAN]
    if blocks:
        return blocks[-1]
    return None if "```" in answer else answer


def _bare(block: str) -> str:
    """A tactic block without the `:= by` the prompt already has."""
    match = _LEADING_BY.match(block)
    body = block[match.end() :] if match else block
    return body.strip("\n")
