"""The interactive prompt of `lean-env repl`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from lean_env.cli.desk import DIRECTIVES, Desk
from lean_env.repl.protocol import Limits
from lean_env.session.assistant import Assistant, SearchBudget
from lean_env.session.lean import SessionLean
from lean_env.session.proof_session import ProofSession
from lean_env.toolchain.paths import cache_dir

SYMBOLS = {
    "and": "∧",
    "or": "∨",
    "not": "¬",
    "to": "→",
    "iff": "↔",
    "all": "∀",
    "ex": "∃",
    "ne": "≠",
    "le": "≤",
    "ge": "≥",
    "in": "∈",
    "x": "×",
    "lam": "λ",
    "la": "⟨",
    "ra": "⟩",
    "l": "←",
    "dot": "·",
    "N": "ℕ",
    "Z": "ℤ",
    "a": "α",
    "b": "β",
    "g": "γ",
    "1": "₁",
    "2": "₂",
}
_COMMANDS = """
theorem example def abbrev axiom instance structure inductive open namespace section end variable
universe set_option #check #eval #print #reduce import
"""
_TACTICS = """
intro exact apply refine constructor cases rcases obtain induction simp simp_all omega decide rfl
rw exists have show calc split left right contradiction exfalso assumption trivial grind ext funext
congr unfold subst injection specialize generalize next case all_goals any_goals try repeat first
sorry
"""
# They take no time, and ask questions: not in a thread of their own.
_AT_ONCE = (":undo", ":goto", ":goals", ":text", ":tree", ":save", ":help")
_WORD = re.compile(r"[:#]?[\w.'?!]+$|:$")
_ESCAPE = re.compile(r"\\(\w*)$")
_NAME = re.compile(r"(?:theorem|def|abbrev|axiom|structure|inductive)\s+([^\s:({\[]+)")


class LeanCompleter(Completer):
    """Words of Lean, names of the session, and symbols after a backslash."""

    def __init__(self, session: ProofSession) -> None:
        self._session = session

    def get_completions(self, document: Document, event: CompleteEvent) -> Iterable[Completion]:
        """Yield what may stand at the cursor."""
        before = document.text_before_cursor
        if escape := _ESCAPE.search(before):
            for name, symbol in SYMBOLS.items():
                if name.startswith(escape[1]):
                    display = f"\\{name} {symbol}"
                    yield Completion(symbol, -len(escape.group()), display=display)
            return
        word = _WORD.search(before)
        if word is None:
            return
        names = _NAME.findall(self._session.text)
        known = _TACTICS if self._session.proving else _COMMANDS
        words = [*known.split(), *names, *DIRECTIVES]
        for candidate in words:
            if candidate.startswith(word.group()) and candidate != word.group():
                yield Completion(candidate, -len(word.group()))


def run(
    lean: SessionLean,
    limits: Limits,
    *,
    assistant: Assistant | None = None,
    budget: SearchBudget,
) -> None:
    """Run the prompt until the user leaves.

    Ctrl-C abandons a line, or ends a command, tactic or search that is under way.
    """
    session = ProofSession(lean, limits)
    history = cache_dir() / "repl-history"
    history.parent.mkdir(parents=True, exist_ok=True)
    prompt: PromptSession[str] = PromptSession(
        history=FileHistory(str(history)),
        completer=LeanCompleter(session),
        complete_while_typing=False,
        key_bindings=_keys(),
        multiline=False,
    )
    desk = Desk(
        session,
        _ask,
        assistant=assistant,
        budget=budget,
        limits=limits,
        tell=print_formatted_text,
    )
    print_formatted_text("Lean at the prompt; :help says how.")
    while True:
        try:
            entry = prompt.prompt("tactic> " if session.proving else "lean> ")
        except KeyboardInterrupt:
            continue
        except EOFError:
            entry = ":quit"
        if entry.strip() in (":quit", ":q"):
            if desk.may_leave():
                return
        elif entry.strip().startswith(_AT_ONCE):
            print_formatted_text(desk.respond(entry))
        else:
            print_formatted_text(_interruptible(desk, entry, session, lean, assistant))


def _interruptible(
    desk: Desk,
    entry: str,
    session: ProofSession,
    lean: SessionLean,
    assistant: Assistant | None,
) -> str:
    """Carry out an entry in a thread of its own, so that Ctrl-C can end what is done for it."""
    before, interrupted = session.place, False
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(desk.respond, entry)
        while True:
            try:
                said = answer.result()
                break
            except KeyboardInterrupt:
                interrupted = True
                if assistant is not None:
                    assistant.stop()
                lean.interrupt()
    return "interrupted; nothing was taken" if interrupted and session.place == before else said


def _ask(question: str) -> bool:
    """Ask at the terminal; an end of input means yes, since nobody is left to answer."""
    session: PromptSession[str] = PromptSession()
    try:
        return session.prompt(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except KeyboardInterrupt:
        return False
    except EOFError:
        return True


def _keys() -> KeyBindings:
    keys = KeyBindings()

    @keys.add("escape", "enter")
    def new_line(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys
