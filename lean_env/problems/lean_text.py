"""Lean text taken apart: which theorems it states, under which header, without their proofs.

Found by the words of the language, not by elaboration, so it works for text whose imports are not
here. What is cut out is a statement to be trusted; whether it means anything Lean says later.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from lean_env.judge.assemble import read_statement
from lean_env.syntax.commands import Command, commands
from lean_env.syntax.heads import THEOREMS
from lean_env.syntax.lexer import blank

_DOCUMENTATION = re.compile(r"\s*/--(?P<text>.*?)-/", re.DOTALL)
_SORRY = re.compile(r"\bsorry\b")
EXAMPLE = "example"
_KEYWORD = re.compile(rf"\b(?:{'|'.join(THEOREMS)})\s|\b{EXAMPLE}\b")
_PROOF = re.compile(
    r"[(\[{⦃⟨]|[)\]}⦄⟩]|\b(?:let|have|letI|haveI)\b|:=|^\s*\||\bwhere\b", re.MULTILINE
)
_BINDS = ("let", "have", "letI", "haveI")


@dataclass(frozen=True, slots=True)
class StatedTheorem:
    """One theorem of a text: full `name`, all that precedes it, its statement, documentation."""

    name: str
    line: int
    header: str
    statement: str
    informal: str


def stated_theorems(
    text: str, *, unproved_only: bool = True, keywords: Collection[str] = THEOREMS
) -> Iterator[StatedTheorem]:
    """The theorems of a Lean text, in order; with `unproved_only`, those whose proof has a `sorry`.

    A theorem's header is all text before it except the theorems and examples with a `sorry`:
    nothing that is to be proved may be used to prove something else. With `example` among the
    `keywords`, examples are theorems without a name.
    """
    lines = text.split("\n")
    blanked = blank(text).split("\n")
    header: list[str] = []
    taken = 0
    for command in commands(text):
        first, last = command.first_line - 1, command.last_line
        open_proof = _SORRY.search("\n".join(blanked[first:last])) is not None
        if command.keyword not in (*THEOREMS, EXAMPLE):
            continue
        header += lines[taken:first]
        taken = first
        if command.keyword in keywords and (open_proof or not unproved_only):
            yield _theorem(command, "\n".join(lines[first:last]), _join(header))
        if open_proof:
            taken = last


def _join(lines: list[str]) -> str:
    text = "\n".join(lines).strip("\n")
    return f"{text}\n" if text.strip() else ""


def _theorem(command: Command, text: str, header: str) -> StatedTheorem:
    informal = ""
    if match := _DOCUMENTATION.match(text):
        informal, text = match["text"].strip(), text[match.end() :]
    keyword = _KEYWORD.search(blank(text))
    start = keyword.start() if keyword else 0
    before = text[:start]
    # `set_option … in`, `open … in` belong to what the statement means; attributes do not.
    scoped = "".join(f"{line}\n" for line in before.split("\n") if line.rstrip().endswith(" in"))
    return StatedTheorem(
        name=command.name,
        line=command.first_line,
        header=header,
        statement=scoped + without_proof(text[start:]),
        informal=informal,
    )


def without_proof(text: str) -> str:
    """Cut the proof off a theorem: `theorem name binders : type` is left."""
    short = read_statement(text).text
    closed = short != text.rstrip()  # by `:= sorry` or the like, which may be within a proof
    blanked = blank(short)
    depth = bound = 0
    for match in _PROOF.finditer(blanked):
        word = match.group().strip()
        if word in "([{⦃⟨":
            depth += 1
        elif word in ")]}⦄⟩":
            depth -= 1
        elif depth == 0 and word in _BINDS:
            bound += 1
        elif depth == 0 and word == ":=" and bound:
            bound -= 1
        elif depth == 0 and (word == ":=" or not closed):
            return text[: match.start()].rstrip()
    return short
