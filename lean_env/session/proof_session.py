"""A person's session: commands and tactics entered one after the other, with undo and save."""

from __future__ import annotations

from dataclasses import dataclass

from lean_env.repl.message import Severity
from lean_env.repl.protocol import Limits, Status
from lean_env.session.completeness import CONTAINS_SORRY
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.hole import Hole
from lean_env.session.lean import SessionLean

_INDENT = "  "
NO_GOALS = "no goals"


@dataclass(frozen=True, slots=True)
class Reply:
    """What to show after an entry: texts of messages, the goals left, and whether it was taken."""

    messages: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    accepted: bool = True


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
        self._past: list[_State] = []
        self._now = _State(EnvironmentText())

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

    def enter(self, text: str) -> Reply:
        """Run a command or tactic; one that fails changes nothing."""
        text = text.replace("\r\n", "\n").strip("\n")
        if not text.strip():
            return Reply(goals=self.goals)
        if self._now.proof is not None:
            return self._tactic(self._now.proof, text)
        if text.rstrip().endswith((":= by", ":=by")):
            return self._begin(text.rstrip())
        return self._command(text)

    def undo(self) -> bool:
        """Take the last accepted entry back; returns whether there was one."""
        if not self._past:
            return False
        self._now = self._past.pop()
        return True

    def _command(self, text: str) -> Reply:
        environment, source = self._placed(text)
        found = self._lean.elaborate(environment, source, self._limits)
        if found.status is not Status.FINISHED:
            return Reply((f"{found.status.value}: {found.detail}",), accepted=False)
        messages = environment.own(found.messages)
        texts = tuple(f"{m.severity.value}: {m.text}" for m in messages)
        if any(message.severity == "error" for message in messages):
            return Reply(texts, accepted=False)
        self._move(_State(environment.then(source)))
        return Reply(texts)

    def _begin(self, statement: str) -> Reply:
        environment, source = self._placed(statement)
        text = f"{source}\n{_INDENT}sorry\n"
        hole = Hole(text, text.rindex("sorry"))
        step = self._steps.begin(environment, hole, self._limits)
        errors = [m.text for m in step.messages if m.severity is Severity.ERROR]
        if step.failure is not None or errors:
            return Reply((f"error: {step.failure or errors[0]}",), accepted=False)
        self._move(_State(environment, hole, step.goals))
        return Reply(goals=step.goals)

    def _tactic(self, proof: Hole, tactic: str) -> Reply:
        environment = self._now.environment
        [step] = self._steps.step(environment, proof, [tactic], self._limits)
        errors = [message.text for message in step.messages if message.severity is Severity.ERROR]
        if step.failure is not None or errors:
            return Reply((f"error: {step.failure or errors[0]}",), self.goals, accepted=False)
        said = tuple(f"{m.severity.value}: {m.text}" for m in step.messages)
        if step.goals:
            self._move(_State(environment, step.hole, step.goals))
            return Reply(said, step.goals)
        return self._finish(step.hole, said)

    def _finish(self, proof: Hole, said: tuple[str, ...]) -> Reply:
        """Take a proof without goals if it is one, as it will stand in the file."""
        environment = self._now.environment
        complaint = self._completion.complaint(environment, proof, self._limits, _written)
        if complaint not in (None, CONTAINS_SORRY):
            return Reply((f"error: {complaint}",), self.goals, accepted=False)
        self._move(_State(environment.then(_written(proof))))
        last = NO_GOALS if complaint is None else "no goals, but nothing is proved: it uses `sorry`"
        return Reply((*said, last))

    def _placed(self, text: str) -> tuple[EnvironmentText, str]:
        """Return the environment of an entry and what is new in it; a first one may import."""
        environment = self._now.environment
        if environment.header or environment.commands:
            return environment, text
        return EnvironmentText.starting_with(text)

    def _move(self, state: _State) -> None:
        self._past.append(self._now)
        self._now = state


def _written(proof: Hole) -> str:
    """Return the statement with its tactics as a file has them, one on each line."""
    lines = [line for tactic in proof.tactics for line in tactic.split("\n")]
    return proof.text[: proof.start - len(_INDENT)] + "".join(f"{_INDENT}{x}\n" for x in lines)
