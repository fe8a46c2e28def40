"""From a model's text to a candidate: the proof is the model's, the statement never is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lean_env.judge.candidate import Candidate
from lean_env.problems import Theorem
from lean_env.syntax.lexer import blank
from policy.chat import THINK_CLOSE, THINK_OPEN
from policy.fenced import blocks
from policy.inline_code import said_proof
from policy.markup import answer_in, fences_for_html

_LEAN = frozenset({"lean", "lean4", "tactics"})
_THEOREM = r"(?:@\[|(?:(?:private|protected|nonrec)[ \t]+)*(?:theorem|lemma|example)\b|import\b)"
_DECLARATION = re.compile(
    rf"^[ \t]*(?:{_THEOREM}|(?:def|abbrev|instance|structure|inductive|axiom|namespace|section|"
    r"noncomputable)\b)",
    re.MULTILINE,
)
_THEOREM_LINE = re.compile(rf"^[ \t]*{_THEOREM}", re.MULTILINE)
_PREAMBLE = ("open ", "set_option ", "universe ", "variable ", "namespace ", "--")
_SENTENCE = re.compile(r"\n[ \t]*\n(?=[*_#>]*[A-Z][\w',]* )")
_LEADING_BY = re.compile(r"(?::=\s*)?by\b[ \t]*\n?")


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a completion holds.

    `tactics` is a tactic block for the given statement, `code` a whole file; at most one is given,
    none when the text ended inside its thinking or inside a block. `thinking` is what stood between
    the marks, and `closed` whether it was ended.
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
    """Take a completion apart, in time linear in its length.

    `prefilled` says that the prompt already opened the thinking. Thinking ends at the last
    `</think>`; the answer is the last Lean block after it, in `<answer>` if there is one. Where
    there is no block, it is the first declaration with all that follows up to the next prose, or
    code that a sentence calls the proof, or all of the text unless that is prose. A text that was
    cut off inside a block or inside its thinking has no answer. Code that declares something is a
    file, any other a tactic block.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    thinking, answer, closed = _split(text, prefilled)
    code = _code(answer) if closed else None
    if code is None or not code.strip():
        return Extraction(None, None, thinking, closed)
    code = _without_tabs(code)
    if _DECLARATION.search(blank(code)):
        return Extraction(None, code, thinking, closed)
    return Extraction(_bare(code), None, thinking, closed)


def to_candidate(theorem: Theorem, extraction: Extraction, identity: str) -> Candidate | None:
    """The candidate to judge, about the theorem's own statement; None if nothing was found."""
    if not extraction.found:
        return None
    return theorem.candidate(extraction.tactics, code=extraction.code, id=identity)


def _split(text: str, prefilled: bool) -> tuple[str, str, bool]:
    """Thinking, answer, and whether the thinking was ended."""
    head, mark, tail = text.rpartition(THINK_CLOSE)
    if THINK_OPEN in tail or (prefilled and not mark):
        return _unmarked(text), "", False
    return _unmarked(head), tail, True


def _unmarked(text: str) -> str:
    return text.replace(THINK_OPEN, "").replace(THINK_CLOSE, "").strip()


def _code(answer: str) -> str | None:
    """The Lean code of an answer; None where there is none, or where it was cut off."""
    answer, complete = answer_in(answer)
    found = list(blocks(fences_for_html(answer)))
    if not found:
        return _unfenced(answer) if complete else None
    if not found[-1].closed:
        return None
    whole = [block.body for block in found if not block.inline and block.info in (*_LEAN, "")]
    if whole:
        return whole[-1]
    inline = [block for block in found if block.inline]
    if not inline:
        return None
    last = inline[-1]
    return last.body[len(last.info) :].strip() if last.info in _LEAN else last.body


def _unfenced(answer: str) -> str | None:
    """The first theorem of an answer without a block, and what belongs to it; else all but prose.

    A tactic block never ends in a full stop or a colon, which prose does.
    """
    theorem = _THEOREM_LINE.search(answer)
    if theorem is None:
        if (said := said_proof(answer)) is not None:
            return said
        last = answer.rstrip()
        prose = last.endswith((".", ":")) and not last.endswith("..")
        return None if prose else answer
    start = theorem.start()
    lines = answer[:start].split("\n")[:-1]
    while lines:
        line = lines.pop()
        if line.rstrip().endswith("-/"):
            while lines and not line.lstrip().startswith("/-"):
                line = lines.pop()
        elif line.strip() and (line.startswith("---") or not line.startswith(_PREAMBLE)):
            lines.append(line)
            break
    start = sum(len(line) + 1 for line in lines)
    end = _SENTENCE.search(answer, theorem.end())
    return answer[start : end.start() if end else None].strip("\n")


def _without_tabs(code: str) -> str:
    """The code with indentation by tabs, which Lean refuses, turned into spaces."""
    lines = code.split("\n")
    for index, line in enumerate(lines):
        text = line.lstrip(" \t")
        lines[index] = line[: len(line) - len(text)].expandtabs(2) + text
    return "\n".join(lines)


def _bare(block: str) -> str:
    """A tactic block without the `:= by` the prompt already has."""
    text = block.lstrip()
    match = _LEADING_BY.match(text)
    return (text[match.end() :] if match else block).strip("\n")
