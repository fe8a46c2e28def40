"""What a person may say at the prompt, besides Lean: directives, suggestions, searches."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.repl.protocol import Limits
from lean_env.session.assistant import Assistant, AssistantError, OpenProof, SearchBudget
from lean_env.session.proof_session import Entry, ProofSession, Reply, Tried

HELP = """A statement that ends in `:= by` begins a proof; then each entry is a tactic.
Alt-Enter puts in a new line, Tab completes words and symbols (\\and gives ∧).
  ?  ? 20      tactics that work here, the likeliest first; ?2 takes the second
  !  ! 60      search until the first goal is closed, for so many seconds (or: ! 500 tactics)
  :undo [N]    take the last entries back      :goals       show the goals again
  :tree        all that was entered            :goto N      go to a place in it
  :tree FILE   the last search, as .html, .png, .dot or .json
  :negate      prove the opposite instead      :text        show what was accepted
  :save FILE   write it                        :quit        leave (also Ctrl-D)
  Ctrl-C       abandon the line, or end what is under way"""
DIRECTIVES = (
    ":undo",
    ":goals",
    ":tree",
    ":goto",
    ":negate",
    ":save",
    ":text",
    ":help",
    ":quit",
)
SUGGESTIONS = 10
BUDGET = SearchBudget(seconds=30.0)
"""What a search may spend, unless the user says otherwise."""
_ALONE = "nothing that suggests or searches is installed here"
_NO_PROOF = "no proof is under way"
_TRIAL_S = 5.0
_SUGGEST = re.compile(r"\?(?P<take>\d{1,4})?(?:\s+(?P<count>\d{1,4}))?$")
_SEARCH = re.compile(r"!(?:\s*(?P<number>\d+(?:\.\d+)?)\s*(?P<unit>s|sec|seconds?|t|tactics?)?)?$")
_WIDTH = 60


class Desk:
    """A session at the prompt: what was saved of it, and what must be asked first.

    `ask` puts a question to the user and returns whether the answer is yes; `tell` shows something
    while a search runs. `budget` is what a search may spend unless the user says otherwise.
    """

    def __init__(
        self,
        session: ProofSession,
        ask: Callable[[str], bool],
        *,
        assistant: Assistant | None = None,
        budget: SearchBudget = BUDGET,
        limits: Limits | None = None,
        tell: Callable[[str], None] = lambda text: None,
    ) -> None:
        self._session = session
        self._ask = ask
        self._assistant = assistant
        self._budget = budget
        limits = limits or Limits()
        self._trial = replace(limits, wall_s=min(limits.wall_s, _TRIAL_S))
        self._tell = tell
        self._saved = ""
        self._suggested: tuple[int, list[Tried]] = (0, [])

    @property
    def unsaved(self) -> bool:
        """Whether something was accepted that is in no file."""
        return self._session.text not in ("", self._saved)

    def may_leave(self) -> bool:
        """Whether the user wants to go; asks if something would be lost."""
        return not self.unsaved or self._ask("Leave without saving (:save FILE)?")

    def respond(self, entry: str) -> str:
        """Carry out one entry and return the text to show."""
        word = entry.strip()
        try:
            if suggest := _SUGGEST.match(word):
                if suggest["take"]:
                    return self._take(int(suggest["take"]))
                return self._suggest(int(suggest["count"] or SUGGESTIONS))
            if search := _SEARCH.match(word):
                return self._search(_budget(search, self._budget))
            if word.startswith(":"):
                directive, _, argument = word.partition(" ")
                return self._direct(directive, argument.strip())
        except AssistantError as error:
            return f"error: {error}"
        return shown(self._session.enter(entry))

    def _direct(self, directive: str, argument: str) -> str:
        session = self._session
        match directive:
            case ":undo":
                steps = _number(argument or "1")
                if not steps:
                    return "say how many entries: :undo N"
                if not session.undo(steps):
                    return "nothing to undo"
                return shown(Reply(goals=session.goals)) or _NO_PROOF
            case ":goto":
                number = _number(argument)
                if number is None or not session.goto(number):
                    return "say a number that :tree shows: :goto N"
                return shown(Reply(goals=session.goals)) or _NO_PROOF
            case ":goals":
                return shown(Reply(goals=session.goals)) or _NO_PROOF
            case ":text":
                return session.text.rstrip("\n")
            case ":tree":
                return self._write_tree(argument) if argument else self._outline()
            case ":negate":
                return self._negate()
            case ":save":
                return self._save(argument)
            case ":help":
                return HELP
        return f"unknown: {directive} (try :help)"

    def _suggest(self, count: int) -> str:
        assistant, proof = self._helper()
        self._suggested = self._session.place, []
        proposed = assistant.suggest(proof, max(1, count))
        likely = {one.tactic: one.probability for one in proposed}
        tried = list(self._session.try_out(list(likely), self._trial))
        self._suggested = self._session.place, tried
        if not tried:
            return f"none of {len(proposed)} tactics works here"
        width = max(len(_line(one.tactic)) for one in tried)
        return "\n".join(
            f"{place:>3}  {likely[one.tactic]:>4.0%}  {_line(one.tactic):<{width}}  "
            f"{_leaves(one.goals, proof.goals)}"
            for place, one in enumerate(tried, 1)
        )

    def _take(self, number: int) -> str:
        place, tried = self._suggested
        if place != self._session.place or not 1 <= number <= len(tried):
            return "no such suggestion here: ? lists some"
        tactic = tried[number - 1].tactic
        return f"{tactic}\n{shown(self._session.enter(tactic))}"

    def _search(self, budget: SearchBudget) -> str:
        assistant, proof = self._helper()
        report = assistant.finish(proof, budget, self._tell)
        ended = f"{report.ended} ({report.tried} tactics tried)"
        if not report.tactics:
            return ended
        lines = []
        reply = Reply()
        for tactic in report.tactics:
            reply = self._session.enter(tactic)
            if not reply.accepted:
                break
            lines.append(tactic)
        return "\n".join([ended, *lines, shown(reply)])

    def _negate(self) -> str:
        assistant, proof = self._helper()
        statement = assistant.negate(proof)
        return f"{statement}\n{shown(self._session.begin_instead(statement))}"

    def _helper(self) -> tuple[Assistant, OpenProof]:
        proof = self._session.open_proof
        if proof is None:
            raise AssistantError(f"{_NO_PROOF}: a statement that ends in `:= by` begins one")
        if self._assistant is None:
            raise AssistantError(_ALONE)
        return self._assistant, proof

    def _outline(self) -> str:
        return "\n".join(_outlined(entry) for entry in self._session.history())

    def _write_tree(self, name: str) -> str:
        if self._assistant is None:
            raise AssistantError(_ALONE)
        return self._written(name, self._assistant.write_tree)

    def _save(self, name: str) -> str:
        if not name:
            return "say where: :save FILE"
        text = self._session.text

        def write(path: Path) -> None:
            write_whole(path, text)
            self._saved = text

        return self._written(name, write)

    def _written(self, name: str, write: Callable[[Path], None]) -> str:
        path = Path(name).expanduser()
        try:
            if path.exists() and not self._ask(f"{path} exists. Overwrite it?"):
                return "not saved"
            write(path)
        except OSError as error:
            return f"{path}: {error.strerror}"
        return f"saved to {path}"


def shown(reply: Reply) -> str:
    """Return a reply as text: messages, then the goals."""
    count = len(reply.goals)
    heading = [f"{count} goals"] if count > 1 else []
    return "\n".join([*reply.messages, *heading, "\n\n".join(reply.goals)]).strip("\n")


def _budget(search: re.Match[str], usual: SearchBudget) -> SearchBudget:
    if search["number"] is None:
        return usual
    number = float(search["number"])
    if (search["unit"] or "s").startswith("t"):
        return replace(usual, tactics=int(number))
    return SearchBudget(seconds=number)


def _leaves(goals: tuple[str, ...], before: tuple[str, ...]) -> str:
    """Say what a tactic leaves of what was there."""
    if not goals:
        return "leaves no goals"
    if len(goals) < len(before):
        return f"closes the goal, {_counted(len(goals))} left"
    target = " ".join(goals[0].rpartition("⊢")[2].split())
    return f"leaves {_counted(len(goals))}: ⊢ {_line(target)}"


def _outlined(entry: Entry) -> str:
    mark = "*" if entry.now else " "
    left = "" if entry.left is None else f"   ({_counted(entry.left)})"
    text = _line(entry.text) if entry.text else "(the beginning)"
    return f"{mark}{entry.number:>4}  {'  ' * entry.branches}{text}{left}"


def _line(text: str) -> str:
    """Return a text's first line, cut to a width."""
    first, _, rest = text.strip().partition("\n")
    return f"{first[:_WIDTH]} …" if rest or len(first) > _WIDTH else first


def _counted(goals: int) -> str:
    return "1 goal" if goals == 1 else f"{goals} goals"


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
