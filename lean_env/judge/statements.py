"""Trusted headers and statements, each elaborated once and before any candidate of it."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from lean_env.judge.assemble import header_imports, read_statement
from lean_env.judge.challenge import LIMITS, Challenge, InvalidStatement, elaborate_challenge
from lean_env.judge.decision import Stopped
from lean_env.judge.foundation import check_foundation
from lean_env.judge.verdict import Outcome
from lean_env.olean.imports import Library, MissingModuleError
from lean_env.olean.name import Name
from lean_env.olean.region import OleanError
from lean_env.repl.cold import ColdRepl
from lean_env.repl.protocol import Limits, Repl
from lean_env.toolchain import Toolchain

_CAPACITY = 4096
_Key = tuple[bool, str, str]


@dataclass(frozen=True, slots=True)
class Trusted:
    """What a candidate is held against: the theorem, and the library that its header imports."""

    challenge: Challenge
    imports: tuple[Name, ...]
    library: Library


class Statements:
    """The trusted side of every verdict; safe to share between threads.

    `toolchain` has the compiled modules, `cold` elaborates where another back end leaves no file,
    `axioms` are those that a proof may rest on, `limits` bound each elaboration. The statements
    least recently used are forgotten first.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        cold: ColdRepl,
        axioms: frozenset[Name],
        limits: Limits | None = None,
    ) -> None:
        self._toolchain = toolchain
        self._axioms = axioms
        self._limits = limits or LIMITS
        self._search = (toolchain.sysroot / "lib" / "lean", *toolchain.search_path)
        self._cold = cold
        self._libraries: dict[tuple[Name, ...], Library] = {}
        self._known: OrderedDict[_Key, Future[Challenge]] = OrderedDict()
        self._lock = threading.Lock()
        self._library_lock = threading.Lock()

    def establish(self, repl: Repl, header: str, statement: str) -> Trusted:
        """Elaborate header and statement on `repl`, unless that was done before.

        Raises Stopped: with `invalid_input` for what is wrong with them, whatever the candidate,
        with `infrastructure` for a fault of ours.
        """
        imports = header_imports(header)
        try:
            library = self.library(imports)
            challenge = self._challenge(repl, header, statement, library)
        except InvalidStatement as error:
            raise Stopped(Outcome.INVALID_INPUT, str(error)) from None
        return Trusted(challenge, imports, library)

    def library(self, imports: tuple[Name, ...]) -> Library:
        """Return the modules that a header imports; raises InvalidStatement or Stopped."""
        with self._library_lock:
            library = self._libraries.get(imports)
            if library is None:
                try:
                    library = Library(self._search, imports)
                except MissingModuleError as error:
                    fix = self._toolchain.how_to_get(error.module)
                    raise InvalidStatement(f"the header: {error}: {fix}") from None
                except (OSError, OleanError) as error:
                    raise Stopped(Outcome.INFRASTRUCTURE, f"the library: {error}") from None
                self._libraries[imports] = library
            return library

    def _challenge(self, repl: Repl, header: str, statement: str, library: Library) -> Challenge:
        parsed = read_statement(statement)
        runners = (repl,) if repl is self._cold else (repl, self._cold)

        def make() -> Challenge:
            challenge = elaborate_challenge(runners, header, parsed, self._limits)
            check_foundation(challenge, library, self._axioms)
            return challenge

        return self._once((repl is self._cold, header, parsed.text), make)

    def _once(self, key: _Key, make: Callable[[], Challenge]) -> Challenge:
        """Return what `make` gives the first caller; who asks meanwhile waits for it.

        InvalidStatement is kept too; after any other exception the next caller tries again.
        """
        with self._lock:
            known = self._known.get(key)
            if known is None:
                mine: Future[Challenge] = Future()
                self._known[key] = mine
                if len(self._known) > _CAPACITY:
                    self._known.popitem(last=False)
            else:
                self._known.move_to_end(key)
        if known is not None:
            return known.result()
        try:
            mine.set_result(make())
        except BaseException as error:
            mine.set_exception(error)
            if not isinstance(error, InvalidStatement):
                with self._lock:
                    self._known.pop(key, None)
        return mine.result()
