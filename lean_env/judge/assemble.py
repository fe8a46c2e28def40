"""Put header, statement and candidate together, and know where the candidate's text lies.

The trusted text always comes first, so nothing in a `proof` can change how the statement reads; a
`code` candidate brings its own statement, which is later compared as data. The checks here only
refuse what could not be judged at all. Everything else (`axiom`, `sorry`, `end`, `#exit`, …) may
stand in a candidate: what counts is what the elaborated file contains.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace

from lean_env.judge.candidate import Candidate
from lean_env.judge.decision import Refused
from lean_env.judge.verdict import Reason
from lean_env.olean.name import Name, render
from lean_env.repl.message import Message
from lean_env.syntax.source_text import first_token, read_head, starts_line

MAX_CHARACTERS = 1 << 20
DEFAULT_HEADER = "import Init\n"
_BOM = "\ufeff"
# The ends of a statement that say "here the proof goes"; group 1 says that tactics are expected.
_ENDING = re.compile(r"\s*:=\s*(by\b)?\s*(?:sorry\b)?\s*\Z")
_TRAILING_COMMENT = re.compile(r"\s*(?:--[^\n]*|/-(?:(?!/-).)*?-/)\s*\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Statement:
    """A trusted statement without its ending; `tactics` whether a tactic block is to follow."""

    text: str
    tactics: bool


@dataclass(frozen=True, slots=True)
class Assembly:
    """What is sent to Lean; the candidate's text begins at `line` (from 0) of `source`.

    `otherwise` is another reading, for a text that does not parse in this one: where a statement
    ends in `:= by`, a proof may be tactics or a term. With `on_any_error` it is for a text that
    fails in any way: a file may bring part of the header's commands itself.
    """

    header: str
    source: str
    line: int
    otherwise: Assembly | None = None
    on_any_error: bool = False

    def place(self, message: Message) -> Message:
        """Return a message with its position in the candidate's own text.

        What Lean says about the trusted part is put at the beginning of the candidate.
        """
        if message.line <= self.line:
            return replace(message, line=1, column=0, end=None)
        return message.up(self.line)


def read_statement(text: str) -> Statement:
    """Split the ending off a trusted statement."""
    text = text.lstrip(_BOM)
    shorter = text
    while match := _TRAILING_COMMENT.search(shorter):
        shorter = shorter[: match.start()]
        if _ENDING.search(shorter):
            text = shorter
    if ending := _ENDING.search(text):
        return Statement(text[: ending.start()], ending.group(1) is not None)
    return Statement(text.rstrip(), False)


def header_of(candidate: Candidate) -> str:
    """Return the trusted header, ending a line."""
    header = candidate.header.lstrip(_BOM)
    if not header.strip():
        return DEFAULT_HEADER
    return header if header.endswith("\n") else header + "\n"


def header_imports(header: str) -> tuple[Name, ...]:
    """Return the modules a trusted header imports; `Init` where it says nothing."""
    head = read_head(header)
    implied = () if "prelude" in head.words else (("Init",),)
    return tuple(dict.fromkeys((*implied, *head.imports)))


def challenge(statement: Statement) -> str:
    """Return the trusted statement with nothing proved."""
    return f"{statement.text}\n:= sorry\n"


def assemble(candidate: Candidate, known_modules: Container[Name]) -> Assembly:
    """Return the source to elaborate for a candidate.

    `known_modules` are those the header imports, directly or not. Raises Refused.
    """
    text = candidate.proof if candidate.proof is not None else candidate.code
    assert text is not None
    text = text.removeprefix(_BOM)
    _check_text(text)
    header = header_of(candidate)
    if candidate.proof is not None:
        return _assemble_proof(header, read_statement(candidate.statement), text)
    head = read_head(text)
    if head.words:
        raise Refused(Reason.FORBIDDEN, f"`{head.words[0]}` is not allowed")
    for module in head.imports:
        if module not in known_modules:
            raise Refused(Reason.FORBIDDEN, f"imports {render(module)}, which the header does not")
    body = head.blanked + text[head.end :]
    trusted = read_head(header)
    commands = header[trusted.end :]
    # A whole file has its own `open`s; one that has only some of them is tried both ways.
    whole = Assembly(header[: trusted.end] + "\n", body + "\n", 0)
    if head.imports or _squeeze(body).startswith(_squeeze(commands)):
        return whole
    otherwise = whole if _share_a_line(commands, body) else None
    return Assembly(header, body + "\n", 0, otherwise, on_any_error=True)


def _check_text(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise Refused(Reason.FORBIDDEN, f"more than {MAX_CHARACTERS} characters")
    if "\0" in text:
        raise Refused(Reason.PARSE_ERROR, "the text contains a NUL character")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused(Reason.PARSE_ERROR, "the text is not valid Unicode") from None


def _assemble_proof(header: str, statement: Statement, proof: str) -> Assembly:
    """Put `proof` after the statement, on lines of its own."""
    line = statement.text.count("\n") + 2
    term = Assembly(header, f"{statement.text}\n:=\n{proof}\n", line)
    first = first_token(proof)
    if first in (":=", "|", "where"):
        return Assembly(header, f"{statement.text}\n{proof}\n", line - 1)
    if first == "by" or not statement.tactics:
        return term
    if starts_line(proof):
        # Lean wants the tactics after `by` indented, except between parentheses.
        return Assembly(header, f"{statement.text}\n:= by (\n{proof}\n)\n", line, term)
    return Assembly(header, f"{statement.text}\n:= by\n{proof}\n", line, term)


def _share_a_line(commands: str, body: str) -> bool:
    lines = {line.strip() for line in commands.splitlines()} - {""}
    return not lines.isdisjoint(line.strip() for line in body.splitlines())


def _squeeze(text: str) -> str:
    return " ".join(text.split())
