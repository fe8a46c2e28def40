"""A person's session: commands and tactics entered one after the other, from any earlier place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lean_env.repl.message import Severity
from lean_env.repl.protocol import Limits, Status
from lean_env.session.assistant import OpenProof
from lean_env.session.completeness import CONTAINS_SORRY
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.history import History
from lean_env.session.hole import Hole, holes
from lean_env.session.lean import SessionLean
from lean_env.session.step import Step

_INDENT = "  "
NO_GOALS = "no goals"


@dataclass(frozen=True, slots=True)
class Reply:
    """What to show after an entry: texts of messages, the goals left, and whether it was taken."""

    messages: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    accepted: bool = True


@dataclass(frozen=True, slots=True)
class Tried:
    """A tactic that can be entered now, and the goals it would leave."""

    tactic: str
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the history: where it led, over how many branches, and whether that is now.

    `left` is None where no proof is under way, else the number of goals.
    """

    number: int
    branches: int
    text: str
    left: int | None
    now: bool


@dataclass(frozen=True, slots=True)
class _State:
    environment: EnvironmentText
    proof: Hole | None = None
    goals: tuple[str, ...] = ()


class ProofSession:
    """Entries are commands, or tactics after a statement that ends in `:= by`."""

    def __init__(self, lean: SessionLean, limits: Limits) -> None:
        self._lean = lean.commands
        self._steps = lean.steps
        self._completion = lean.completeness
        self._limits = limits
        self._history = History(_State(EnvironmentText()))

    @property
    def _now(self) -> _State:
        return self._history.now.state

    @property
    def place(self) -> int:
        """The number of the place in the history where the session is."""
        return self._history.now.number

    @property
    def goals(self) -> tuple[str, ...]:
        """The goals of the proof under way."""
        return self._now.goals

    @property
    def proving(self) -> bool:
        """Whether a proof is under way."""
        return self._now.proof is not None

    @property
    def text(self) -> str:
        """Everything accepted so far, as a Lean file; an unfinished proof ends in `sorry`."""
        environment, proof = self._now.environment, self._now.proof
        if proof is not None:
            environment = environment.then(_written(proof.then("sorry")))
        return environment.text

    @property
    def open_proof(self) -> OpenProof | None:
        """The proof under way, for an assistant."""
        environment, proof = self._now.environment, self._now.proof
        if proof is None:
            return None
        return OpenProof(environment.text, _statement(proof), proof.tactics, self.goals)

    def enter(self, text: str) -> Reply:
        """Run a command or tactic; one that fails changes nothing."""
        text = text.replace("\r\n", "\n").strip("\n")
        if not text.strip():
            return Reply(goals=self.goals)
        if self._now.proof is not None:
            return self._tactic(self._now.proof, text)
        if text.rstrip().endswith((":= by", ":=by")):
            return self._begin(self._now.environment, text.rstrip())
        return self._command(text)

    def begin_instead(self, statement: str) -> Reply:
        """Begin another proof in place of the one under way, behind the same commands."""
        return self._begin(self._now.environment, f"{statement} := by")

    def try_out(self, tactics: Sequence[str], limits: Limits) -> Iterator[Tried]:
        """Yield what tactics would leave, for those that succeed; nothing is entered.

        Whether one that leaves nothing finishes the proof is only known when it is entered.
        """
        environment, proof = self._now.environment, self._now.proof
        if proof is None:
            return
        honest = [tactic for tactic in tactics if not any(holes(tactic))]
        for step in self._steps.step(environment, proof, honest, limits):
            if _complaint(step) is None:
                yield Tried(step.hole.tactics[-1], step.goals)

    def undo(self, steps: int = 1) -> bool:
        """Take the last accepted entries back; returns whether there was one."""
        return self._history.back(steps)

    def goto(self, number: int) -> bool:
        """Go to a place in the history; returns whether there is one."""
        return self._history.goto(number)

    def history(self) -> Iterator[Entry]:
        """Yield all entries that were accepted, those that were taken back as well."""
        for branches, place in self._history.outline():
            left = None if place.state.proof is None else len(place.state.goals)
            now = place is self._history.now
            yield Entry(place.number, branches, place.entry, left, now)

    def _command(self, text: str) -> Reply:
        environment, source = self._placed(self._now.environment, text)
        found = self._lean.elaborate(environment, source, self._limits)
        if found.status is not Status.FINISHED:
            return Reply((f"{found.status.value}: {found.detail}",), accepted=False)
        messages = environment.own(found.messages)
        texts = tuple(f"{m.severity.value}: {m.text}" for m in messages)
        if any(message.severity == "error" for message in messages):
            return Reply(texts, accepted=False)
        self._history.move(text, _State(environment.then(source)))
        return Reply(texts)

    def _begin(self, before: EnvironmentText, statement: str) -> Reply:
        environment, source = self._placed(before, statement)
        text = f"{source}\n{_INDENT}sorry\n"
        hole = Hole(text, text.rindex("sorry"))
        step = self._steps.begin(environment, hole, self._limits)
        if (complaint := _complaint(step)) is not None:
            return Reply((f"error: {complaint}",), accepted=False)
        self._history.move(statement, _State(environment, hole, step.goals))
        return Reply(goals=step.goals)

    def _tactic(self, proof: Hole, tactic: str) -> Reply:
        environment = self._now.environment
        [step] = self._steps.step(environment, proof, [tactic], self._limits)
        if (complaint := _complaint(step)) is not None:
            return Reply((f"error: {complaint}",), self.goals, accepted=False)
        said = (
            *(f"{message.severity.value}: {message.text}" for message in step.messages),
            *(f"{Severity.INFORMATION.value}: {trace}" for trace in step.traces),
        )
        if step.goals:
            self._history.move(tactic, _State(environment, step.hole, step.goals))
            return Reply(said, step.goals)
        return self._finish(step.hole, tactic, said)

    def _finish(self, proof: Hole, tactic: str, said: tuple[str, ...]) -> Reply:
        """Take a proof without goals if it is one, as it will stand in the file.

        Where one tactic would take the next line for its own (`calc`), they stand in parentheses.
        """
        environment = self._now.environment
        complaints = []
        for shown in (proof, replace(proof, tactics=tuple(map(_apart, proof.tactics)))):
            complaint = self._completion.complaint(environment, shown, self._limits, _written)
            if complaint in (None, CONTAINS_SORRY):
                self._history.move(tactic, _State(environment.then(_written(shown))))
                gap = "no goals, but nothing is proved: it uses `sorry`"
                return Reply((*said, NO_GOALS if complaint is None else gap))
            complaints.append(complaint)
        return Reply((f"error: {complaints[0]}",), self.goals, accepted=False)

    def _placed(self, environment: EnvironmentText, text: str) -> tuple[EnvironmentText, str]:
        """Return the environment of an entry and what is new in it; a first one may import."""
        if environment.header or environment.commands:
            return environment, text
        return EnvironmentText.starting_with(text)


def _complaint(step: Step) -> str | None:
    """Return why a step is not taken: it failed, or Lean got over an error in it."""
    errors = (message.text for message in step.messages if message.severity is Severity.ERROR)
    return step.failure or next(errors, None)


def _statement(proof: Hole) -> str:
    """Return the statement of a proof, ending in `:= by`."""
    return proof.text[: proof.start].rstrip()


def _apart(tactic: str) -> str:
    return "\n".join(["(", *(f"{_INDENT}{line}" for line in tactic.split("\n")), ")"])


def _written(proof: Hole) -> str:
    """Return the statement with its tactics as a file has them, one on each line."""
    lines = [line for tactic in proof.tactics for line in tactic.split("\n")]
    return proof.text[: proof.start - len(_INDENT)] + "".join(f"{_INDENT}{x}\n" for x in lines)
