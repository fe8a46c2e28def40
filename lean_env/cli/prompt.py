"""The interactive prompt of `lean-env repl`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from lean_env.atomic import write_whole
from lean_env.repl.protocol import Limits
from lean_env.session.lean import SessionLean
from lean_env.session.proof_session import ProofSession, Reply
from lean_env.toolchain.paths import cache_dir

HELP = """A statement that ends in `:= by` begins a proof; then each entry is a tactic.
Alt-Enter puts in a new line, Tab completes words and symbols (\\and gives ∧).
  :undo        take the last entry back        :goals       show the goals again
  :save FILE   write what was accepted         :text        show it
  Ctrl-C       abandon the line, or end what Lean is doing
  :help        this                            :quit        leave (also Ctrl-D)"""
DIRECTIVES = (":undo", ":goals", ":save", ":text", ":help", ":quit")
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


class Desk:
    """A session at the prompt: what was saved of it, and what must be asked first.

    `ask` puts a question to the user and returns whether the answer is yes.
    """

    def __init__(self, session: ProofSession, ask: Callable[[str], bool]) -> None:
        self._session = session
        self._ask = ask
        self._saved = ""

    @property
    def state(self) -> tuple[str, tuple[str, ...]]:
        """What was accepted so far, and the goals of the proof under way."""
        return self._session.text, self._session.goals

    @property
    def unsaved(self) -> bool:
        """Whether something was accepted that is in no file."""
        return self._session.text not in ("", self._saved)

    def may_leave(self) -> bool:
        """Whether the user wants to go; asks if something would be lost."""
        return not self.unsaved or self._ask("Leave without saving (:save FILE)?")

    def respond(self, entry: str) -> str:
        """Carry out one entry and return the text to show."""
        session = self._session
        directive, _, argument = entry.strip().partition(" ")
        if not directive.startswith(":"):
            return _shown(session.enter(entry))
        if directive == ":undo":
            return _shown(Reply(goals=session.goals)) if session.undo() else "nothing to undo"
        if directive == ":goals":
            return _shown(Reply(goals=session.goals)) or "no proof is under way"
        if directive == ":text":
            return session.text.rstrip("\n")
        if directive == ":save":
            return self._save(argument.strip())
        return HELP if directive == ":help" else f"unknown: {directive} (try :help)"

    def _save(self, name: str) -> str:
        if not name:
            return "say where: :save FILE"
        path, text = Path(name).expanduser(), self._session.text
        try:
            if path.exists() and not self._ask(f"{path} exists. Overwrite it?"):
                return "not saved"
            write_whole(path, text)
        except OSError as error:
            return f"{path}: {error.strerror}"
        self._saved = text
        return f"saved to {path}"


def run(lean: SessionLean, limits: Limits) -> None:
    """Run the prompt until the user leaves.

    Ctrl-C abandons a line, or ends a command or tactic that is under way.
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
    desk = Desk(session, _ask)
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
        elif entry.strip().startswith(":"):
            print_formatted_text(desk.respond(entry))
        else:
            print_formatted_text(_interruptible(desk, entry, lean))


def _interruptible(desk: Desk, entry: str, lean: SessionLean) -> str:
    """Carry out an entry in a thread of its own, so that Ctrl-C can end what Lean does for it."""
    before, interrupted = desk.state, False
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(desk.respond, entry)
        while True:
            try:
                said = answer.result()
                break
            except KeyboardInterrupt:
                interrupted = True
                lean.interrupt()
    return "interrupted; nothing was taken" if interrupted and desk.state == before else said


def _ask(question: str) -> bool:
    """Ask at the terminal; an end of input means yes, since nobody is left to answer."""
    session: PromptSession[str] = PromptSession()
    try:
        return session.prompt(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except KeyboardInterrupt:
        return False
    except EOFError:
        return True


def _shown(reply: Reply) -> str:
    count = len(reply.goals)
    heading = [f"{count} goals"] if count > 1 else []
    return "\n".join([*reply.messages, *heading, "\n\n".join(reply.goals)]).strip("\n")


def _keys() -> KeyBindings:
    keys = KeyBindings()

    @keys.add("escape", "enter")
    def new_line(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys
