"""The trusted side of a comparison: the statement as data, elaborated before any candidate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lean_env.judge.assemble import Statement, challenge
from lean_env.judge.decision import Stopped
from lean_env.judge.verdict import Outcome
from lean_env.olean.constant import ConstantKind
from lean_env.olean.dependencies import Source
from lean_env.olean.module import Olean
from lean_env.olean.name import Name
from lean_env.olean.region import OleanError
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Limits, Repl, Request, Status
from lean_env.syntax.lexer import blank
from lean_env.syntax.option_scope import value_at_end
from lean_env.syntax.source_text import read_head

SORRY: Name = ("sorryAx",)
_DECLARED = re.compile(r"\b(?:theorem|lemma)\s+(?P<name>[^\s:({\[⦃]+)")
LIMITS = Limits(wall_s=120.0)
"""What elaborating a statement may spend unless something else is said."""
_STRICT = "set_option autoImplicit false\n"
_EXIT = re.compile(r"(?<!\S)#exit\b")
# Names in Lean's words for what is not declared. They go into a message, and into a second try
# with the universes declared; whether anything was bound by Lean is seen from what elaborates.
_UNKNOWN = re.compile(r"^(?:Unknown|unknown) identifier [`'](?P<name>[^`'\n]+)")
_UNKNOWN_LEVEL = re.compile(r"^(?:Unknown|unknown) universe level [`'](?P<name>[^`'\n]+)")


class InvalidStatement(ValueError):
    """The trusted statement does not elaborate to one theorem; `messages` are Lean's."""

    def __init__(self, text: str, messages: tuple[Message, ...] = ()) -> None:
        super().__init__(text)
        self.messages = messages


class _NoEnd(InvalidStatement):
    """Its elaboration did not come to an end; another one would not either."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """A theorem to be proved, with the file of the trusted text that declares it.

    With `definition` that declares it as a definition whose type is a proposition.
    """

    name: Name
    file: Olean
    definition: bool = False

    def find(self, name: Name) -> Source | None:
        """Return a constant of the trusted text."""
        return Source(self.file[name], self.file.terms) if name in self.file else None


def elaborate_challenge(
    runners: Sequence[Repl], header: str, statement: Statement, limits: Limits = LIMITS
) -> Challenge:
    """Elaborate a trusted statement; `runners` are tried in turn until one leaves a file.

    `limits` bound each time that Lean reads it.

    A statement in which Lean would bind an identifier by itself is refused, unless its header (or
    the statement itself) sets `autoImplicit true` for it: `(x : ℕ)` where nothing declares `ℕ`
    would speak of any type. A universe that Lean binds is another matter: there is nothing it could
    be mistaken for. Raises InvalidStatement, or Stopped for a fault of ours.
    """
    ways = _Ways(runners, limits)
    if _EXIT.search(blank(header)):
        raise InvalidStatement("the header has an `#exit`: Lean would not read the statement")
    source = challenge(statement)
    if value_at_end(header, "autoImplicit") == "true":
        return _elaborate(ways, header, source, statement)
    strict_header, strict_source = header, source
    try:
        found = _elaborate(ways, header, _STRICT + source, statement)
        if not _rests_on_sorry(found):
            return found
        strict = InvalidStatement("the statement has a `sorry` in it")
    except _NoEnd:
        raise
    except InvalidStatement as error:
        strict = error
    if not strict.messages:
        # Variables of a header are elaborated anew for each theorem, without a word of what is
        # wrong with them then. So the header's commands are read strictly as well, to hear it.
        head = read_head(header)
        strict_header, strict_source = header[: head.end] + "\n", header[head.end :] + source
        try:
            _elaborate(ways, strict_header, _STRICT + strict_source, statement)
        except InvalidStatement as error:
            strict = error if error.messages else strict
        if not strict.messages:
            raise strict
    try:
        found = _elaborate(ways, header, source, statement)
    except InvalidStatement:
        if _names(strict.messages, _UNKNOWN):  # what went wrong with the variable says less
            raise strict from None
        raise
    universes = ""
    while new := _names(strict.messages, _UNKNOWN_LEVEL) - set(universes.split()):
        universes = " ".join(sorted({*universes.split(), *new}))
        try:
            declared = f"{_STRICT}universe {universes}\n{strict_source}"
            _elaborate(ways, strict_header, declared, statement)
        except InvalidStatement as error:
            strict = error
        else:
            return found
    names = ", ".join(f"`{name}`" for name in sorted(_names(strict.messages, _UNKNOWN)))
    raise InvalidStatement(
        f"{names or 'an identifier'} is declared nowhere, and Lean would take it for a variable: "
        "declare it, or write `set_option autoImplicit true` into the header",
        strict.messages,
    )


def read_challenge(statement: Statement, file: Olean) -> Challenge:
    """Find the theorem that `statement` left unproved; raises InvalidStatement or OleanError."""
    open_: list[Name] = []
    for name in file:
        constant = file[name]
        if constant.kind is not ConstantKind.THEOREM or constant.value is None:
            continue
        if SORRY in set(file.terms.constants(constant.value)):
            open_.append(name)
    if len(open_) > 1:
        declared = _DECLARED.findall(statement.text)
        last = tuple(declared[-1].removeprefix("_root_.").split(".")) if declared else ()
        open_ = [name for name in open_ if last and name[-len(last) :] == last]
    if len(open_) != 1:
        raise InvalidStatement("the statement must declare exactly one theorem to be proved")
    return Challenge(open_[0], file)


def _rests_on_sorry(found: Challenge) -> bool:
    return SORRY in set(found.file.terms.constants(found.file[found.name].type))


@dataclass(frozen=True, slots=True)
class _Ways:
    """What elaborates, in turn, and within which limits."""

    runners: Sequence[Repl]
    limits: Limits


def _elaborate(ways: _Ways, header: str, source: str, statement: Statement) -> Challenge:
    request = Request(source, header, ways.limits, want_olean=True)
    for runner in ways.runners:
        found = runner.elaborate(request)
        if found.status is Status.INFRASTRUCTURE:
            raise Stopped(Outcome.INFRASTRUCTURE, f"the statement: {found.detail}")
        if found.status is not Status.FINISHED:
            raise _NoEnd(f"the statement does not elaborate: {found.detail}")
        errors = [entry for entry in found.messages if entry.severity is Severity.ERROR]
        if errors:
            text = f"the statement does not elaborate: {errors[0].text}"
            raise InvalidStatement(text, tuple(errors))
        if found.olean is not None:
            try:
                return read_challenge(statement, Olean(found.olean))
            except OleanError as error:
                raise Stopped(Outcome.INFRASTRUCTURE, str(error)) from None
    raise Stopped(Outcome.INFRASTRUCTURE, "the statement left no compiled file")


def _names(messages: Sequence[Message], pattern: re.Pattern[str]) -> set[str]:
    found = (pattern.match(message.text) for message in messages)
    return {match["name"] for match in found if match}
