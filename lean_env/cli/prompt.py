"""The interactive prompt of `lean-env repl`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from lean_env.atomic import write_whole
from lean_env.repl.protocol import Limits, Repl
from lean_env.session.proof_session import ProofSession, Reply
from lean_env.toolchain.paths import cache_dir

HELP = """A statement that ends in `:= by` begins a proof; then each entry is a tactic.
Alt-Enter puts in a new line, Tab completes words and symbols (\\and gives ∧).
  :undo        take the last entry back        :goals       show the goals again
  :save FILE   write what was accepted         :text        show it
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


def run(lean: Repl, limits: Limits) -> None:
    """Run the prompt until the user leaves; Ctrl-C abandons a line only."""
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
    print_formatted_text("Lean at the prompt; :help says how.")
    while True:
        try:
            entry = prompt.prompt("tactic> " if session.proving else "lean> ")
        except KeyboardInterrupt:
            continue
        except EOFError:
            return
        if entry.strip() in (":quit", ":q"):
            return
        print_formatted_text(respond(session, entry))


def respond(session: ProofSession, entry: str) -> str:
    """Carry out one entry and return the text to show."""
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
        return _save(session, argument.strip())
    return HELP if directive == ":help" else f"unknown: {directive} (try :help)"


def _save(session: ProofSession, name: str) -> str:
    if not name:
        return "say where: :save FILE"
    path = Path(name).expanduser()
    try:
        write_whole(path, session.text)
    except OSError as error:
        return f"{path}: {error.strerror}"
    return f"saved to {path}"


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
