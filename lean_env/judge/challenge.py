"""The trusted side of a comparison: the statement as data, elaborated apart from candidates."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from lean_env.judge.assemble import Statement
from lean_env.olean.constant import ConstantKind
from lean_env.olean.dependencies import Source
from lean_env.olean.module import Olean
from lean_env.olean.name import Name
from lean_env.repl.message import Message

SORRY: Name = ("sorryAx",)
_DECLARED = re.compile(r"\b(?:theorem|lemma)\s+(?P<name>[^\s:({\[⦃]+)")
_CAPACITY = 4096


class InvalidStatement(ValueError):
    """The trusted statement does not elaborate to one theorem; `messages` are Lean's."""

    def __init__(self, text: str, messages: tuple[Message, ...] = ()) -> None:
        super().__init__(text)
        self.messages = messages


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


class Challenges:
    """Trusted statements already elaborated, the least recently used forgotten first."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], Challenge | InvalidStatement] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, header: str, statement: Statement, make: Callable[[], Challenge]) -> Challenge:
        """Return the challenge, made with `make` the first time; InvalidStatement is kept too."""
        key = (header, statement.text)
        with self._lock:
            known = self._known.get(key)
            if known is not None:
                self._known.move_to_end(key)
        if known is None:
            try:
                known = make()
            except InvalidStatement as error:
                known = error
            with self._lock:
                self._known[key] = known
                if len(self._known) > _CAPACITY:
                    self._known.popitem(last=False)
        if isinstance(known, InvalidStatement):
            raise known
        return known
