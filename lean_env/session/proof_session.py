"""A person's session: commands and tactics entered one after the other, with undo and save."""

from __future__ import annotations

from dataclasses import dataclass

from lean_env.repl.protocol import Limits, Repl, Status
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.goals import run_hole
from lean_env.session.hole import Hole

_INDENT = "  "


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

    def __init__(self, repl: Repl, limits: Limits) -> None:
        self._repl = repl
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
        environment = self._now.environment
        said = environment.header + environment.commands
        proof = self._now.proof
        return said if proof is None else said + _written(proof, "sorry")

    def enter(self, text: str) -> Reply:
        """Run a command or tactic; one that fails changes nothing."""
        text = text.strip("\n")
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
        environment, source = self._now.environment, text
        if not environment.header and not environment.commands:
            environment, source = EnvironmentText.starting_with(text)
        found = self._repl.elaborate(environment.request(source, self._limits))
        if found.status is not Status.FINISHED:
            return Reply((f"{found.status.value}: {found.detail}",), accepted=False)
        messages = environment.own(found.messages)
        texts = tuple(f"{m.severity.value}: {m.text}" for m in messages)
        if any(message.severity == "error" for message in messages):
            return Reply(texts, accepted=False)
        self._move(_State(environment.then(source)))
        return Reply(texts)

    def _begin(self, statement: str) -> Reply:
        environment = self._now.environment
        text = f"{statement}\n{_INDENT}sorry\n"
        hole = Hole(text, text.rindex("sorry"))
        step = run_hole(self._repl, environment, hole, self._limits)
        errors = [m.text for m in environment.own(step.found.messages) if m.severity == "error"]
        wrong = [error for error in errors if not error.startswith("unsolved goals")]
        if step.error is not None or wrong:
            return Reply((f"error: {step.error or wrong[0]}",), accepted=False)
        self._move(_State(environment, hole, step.goals))
        return Reply(goals=step.goals)

    def _tactic(self, proof: Hole, tactic: str) -> Reply:
        environment = self._now.environment
        step = run_hole(self._repl, environment, proof, self._limits, tactic)
        if step.error is not None:
            return Reply((f"error: {step.error}",), self.goals, accepted=False)
        if step.goals:
            self._move(_State(environment, step.hole, step.goals))
            return Reply(goals=step.goals)
        return self._finish(step.hole)

    def _finish(self, proof: Hole) -> Reply:
        """Check the finished proof as it will stand in the file."""
        environment = self._now.environment
        source = _written(proof)
        found = self._repl.elaborate(environment.request(source, self._limits))
        messages = environment.own(found.messages)
        texts = tuple(f"{m.severity.value}: {m.text}" for m in messages)
        if found.status is not Status.FINISHED or any(m.severity == "error" for m in messages):
            return Reply(texts or (found.detail,), self.goals, accepted=False)
        self._move(_State(environment.then(source)))
        return Reply((*texts, "no goals"))

    def _move(self, state: _State) -> None:
        self._past.append(self._now)
        self._now = state


def _written(proof: Hole, *last: str) -> str:
    """Return the statement with its tactics, one a line."""
    lines = [line for tactic in (*proof.tactics, *last) for line in tactic.split("\n")]
    return proof.text[: proof.start - len(_INDENT)] + "".join(f"{_INDENT}{x}\n" for x in lines)
