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
from lean_env.repl.message import Message, Position
from lean_env.syntax.lexer import COMMENTS, blank, skip_blanks
from lean_env.syntax.lines import Lines
from lean_env.syntax.source_text import first_token, read_head, starts_line

MAX_CHARACTERS = 1 << 20
DEFAULT_HEADER = "import Init\n"
_BOM = "\ufeff"
_IN_NAMES = re.compile(r"[\w.'!?»]\Z")
# What may follow the tactics or the term of a theorem, where it begins a line outside of brackets.
_AFTER_PROOF = re.compile(
    r"(?P<open>[(\[{⟨⦃])|(?P<close>[)\]}⟩⦄])|^[ \t]*(?P<word>where|termination_by|decreasing_by)\b",
    re.MULTILINE,
)
_LINE = re.compile(r"^( *)\S", re.MULTILINE)
# As tactics they take fewer arguments than as theorems: `absurd hp hn` is read as `absurd (hp hn)`.
_TACTICS_AND_THEOREMS = frozenset({"absurd", "by_cases", "by_contra", "congr", "funext"})


@dataclass(frozen=True, slots=True)
class Statement:
    """A trusted statement without its ending; `tactics` whether a tactic block is to follow."""

    text: str
    tactics: bool


@dataclass(frozen=True, slots=True)
class Inserted:
    """Characters that were put into a line of the candidate's: where, and how many."""

    line: int
    column: int
    width: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a candidate: what is sent to Lean, and where the candidate's text lies in it.

    It begins at `line` (from 0) of `source`, with `inserted` put in. A reading is tried when those
    before it failed to parse; with `on_any_error`, also when they failed otherwise.
    """

    header: str
    source: str
    line: int
    on_any_error: bool = False
    inserted: tuple[Inserted, ...] = ()

    def place(self, message: Message) -> Message:
        """Return a message with its position in the candidate's own text.

        What Lean says about the trusted part is put at the beginning of the candidate.
        """
        if message.line <= self.line:
            return replace(message, line=1, column=0, end=None)
        message = message.up(self.line)
        column = self._column(message.line, message.column)
        end = message.end and Position(
            message.end.line, self._column(message.end.line, message.end.column)
        )
        return replace(message, column=column, end=end)

    def _column(self, line: int, column: int) -> int:
        for put in self.inserted:
            if put.line == line and column > put.column:
                column = max(put.column, column - put.width)
        return column


def read_statement(text: str) -> Statement:
    """Split the ending off a trusted statement: `:=`, `:= by`, `by`, each with a `sorry` or not."""
    text = text.lstrip(_BOM)
    code = blank(text, COMMENTS).rstrip()
    shorter = _without(code, "sorry")
    tactics = _ends_in(shorter, "by")
    shorter = _without(shorter, "by")
    if shorter.endswith(":="):
        shorter = shorter[:-2]
    elif not tactics:
        return Statement(text.rstrip(), False)
    return Statement(text[: len(shorter)].rstrip(), tactics)


def _ends_in(code: str, word: str) -> bool:
    return code.endswith(word) and not _IN_NAMES.search(code[: -len(word)][-1:])


def _without(code: str, word: str) -> str:
    return code[: -len(word)].rstrip() if _ends_in(code, word) else code


def header_of(candidate: Candidate) -> str:
    """Return the trusted header, ending a line."""
    return complete_header(candidate.header)


def complete_header(header: str) -> str:
    """Return a trusted header as it is elaborated: the default for none, ending a line."""
    header = header.lstrip(_BOM)
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


def assemble(candidate: Candidate, known_modules: Container[Name]) -> tuple[Reading, ...]:
    """Return the readings of a candidate, to be tried in this order; there is at least one.

    `known_modules` are those the header imports, directly or not. Raises Refused.
    """
    text = candidate.proof if candidate.proof is not None else candidate.code
    assert text is not None
    text = text.removeprefix(_BOM).replace("\r\n", "\n")
    _check_text(text)
    header = header_of(candidate)
    if candidate.proof is not None:
        return _read_proof(header, read_statement(candidate.statement), text)
    return _read_file(header, text, known_modules)


def _read_file(header: str, text: str, known_modules: Container[Name]) -> tuple[Reading, ...]:
    """Put a whole file after the header, of which it may bring all, a part or nothing itself."""
    head = read_head(text)
    if head.words:
        raise Refused(Reason.FORBIDDEN, f"`{head.words[0]}` is not allowed")
    for module in head.imports:
        if module not in known_modules:
            raise Refused(Reason.FORBIDDEN, f"imports {render(module)}, which the header does not")
    body = head.blanked + text[head.end :] + "\n"
    trusted = read_head(header)
    commands = header[trusted.end :]
    whole = Reading(header[: trusted.end] + "\n", body, 0)
    behind = Reading(header, body, 0)
    if _squeeze(body).startswith(_squeeze(commands)):
        return (whole,)
    if head.imports:
        return (whole, replace(behind, on_any_error=True))
    if _share_a_line(commands, body):
        return (behind, replace(whole, on_any_error=True))
    return (behind,)


def _check_text(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise Refused(Reason.FORBIDDEN, f"more than {MAX_CHARACTERS} characters")
    if "\0" in text:
        raise Refused(Reason.PARSE_ERROR, "the text contains a NUL character")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused(Reason.PARSE_ERROR, "the text is not valid Unicode") from None


def _read_proof(header: str, statement: Statement, proof: str) -> tuple[Reading, ...]:
    """Put a proof after the statement, on lines of its own: as tactics, as a term, or as it says.

    Lean wants the tactics after `by` indented, except between parentheses. So a block that begins
    in column 0 is put between them; what comes after the proof (`where`, `termination_by`) is not.
    """
    at = skip_blanks(proof)
    before = f"{statement.text}\n:=\n"
    first = first_token(proof)
    if first == ":=":
        before, at = f"{statement.text}\n", skip_blanks(proof, at + len(first))
        first = first_token(proof[at:])
    elif first in ("|", "where"):
        return (_put(header, f"{statement.text}\n", proof),)
    if first == "by":
        at += len(first)
        if proof[skip_blanks(proof, at) - 1] == "\n":
            return _in_column_0(header, before, proof, at, " (")
        return (_put(header, before, proof),)
    term = replace(_put(header, before, proof), on_any_error=first in _TACTICS_AND_THEOREMS)
    if before.endswith(":=\n") and statement.tactics:
        if starts_line(proof):
            before = f"{statement.text}\n:= by (\n"
            return (
                *_in_column_0(header, before, proof, 0, ""),
                *_indented(header, statement, proof),
                term,
            )
        return (_put(header, f"{statement.text}\n:= by\n", proof), term)
    return (term,)


def _in_column_0(
    header: str, before: str, proof: str, at: int, opening: str
) -> tuple[Reading, ...]:
    """Put the tactics from `at` on between parentheses, in `proof` or with the first before it."""
    opened = ((at, opening),) if opening else ()
    whole = _put(header, before, proof, opened, after="\n)")
    end = _end_of_tactics(proof)
    if end is None:
        return (whole,)
    parted = _put(header, before, proof, (*opened, (end, ") ")))
    begins_line = end == 0 or proof[end - 1] == "\n"
    return (parted, whole) if begins_line else (whole, parted)


def _indented(header: str, statement: Statement, proof: str) -> tuple[Reading, ...]:
    """Indent the first line as the others are: it may have stood after an indentation."""
    start = skip_blanks(proof)
    end = _end_of_tactics(proof)
    others = blank(proof, COMMENTS)[start:end].partition("\n")[2]
    indentation = min((len(spaces) for spaces in _LINE.findall(others)), default=0)
    if indentation == 0:
        return ()
    before = f"{statement.text}\n:= by\n"
    moved = _put(header, before, proof, ((start, " " * indentation),))
    return (replace(moved, on_any_error=True),)


def _end_of_tactics(proof: str) -> int | None:
    """Where the line begins that says `where`, `termination_by` or `decreasing_by`, if one does."""
    depth = 0
    for match in _AFTER_PROOF.finditer(blank(proof)):
        if match["word"] is None:
            depth += 1 if match["open"] else -1
        elif depth == 0:
            return match.start("word")
    return None


def _put(
    header: str,
    before: str,
    proof: str,
    insertions: tuple[tuple[int, str], ...] = (),
    after: str = "",
) -> Reading:
    """Return `before` (ending a line), the proof with insertions at their offsets, and `after`."""
    pieces, position = [], 0
    inserted = []
    lines = Lines(proof)
    for offset, text in insertions:
        pieces += [proof[position:offset], text]
        inserted.append(Inserted(lines.number(offset), lines.column(offset), len(text)))
        position = offset
    source = f"{before}{''.join(pieces)}{proof[position:]}{after}\n"
    return Reading(header, source, before.count("\n"), inserted=tuple(inserted))


def _share_a_line(commands: str, body: str) -> bool:
    lines = {line.strip() for line in commands.splitlines()} - {""}
    return not lines.isdisjoint(line.strip() for line in body.splitlines())


def _squeeze(text: str) -> str:
    return " ".join(text.split())
