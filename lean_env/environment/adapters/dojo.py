"""LeanDojo's way of proving: `run_tac` on states, inside `with Dojo(theorem) as (dojo, state)`.

Names, fields and exceptions are those of LeanDojo 4.20; a theorem is lean-env's `Theorem`, which
needs no traced repository.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from types import TracebackType

from lean_env.environment.adapters.held import HeldEnv
from lean_env.environment.env import ProofEnv
from lean_env.environment.outcome import (
    Crashed,
    GaveUp,
    ProofState,
    Proved,
    TacticError,
    TimedOut,
)
from lean_env.environment.stepper import StepLimits, StepperFault, TheoremRefused
from lean_env.judge.assemble import read_statement
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome
from lean_env.problems.theorem import Theorem
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate


class DojoInitError(Exception):
    """Lean does not accept the theorem, or could not be run."""


class DojoCrashError(Exception):
    """The process that ran a tactic has ended; the state it was run on is still there."""

    @property
    def is_out_of_memory(self) -> bool:
        """Whether it took more memory than it may."""
        return "memory" in str(self)


class DojoTacticTimeoutError(Exception):
    """A tactic took longer than it may."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """One name of a goal's context with its type, as Lean prints it."""

    ident: str
    lean_type: str


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be shown, from which assumptions."""

    assumptions: list[Declaration]
    conclusion: str


@dataclass(frozen=True, slots=True)
class TacticState:
    """The goals that are left, printed as `pp`; two states are equal when that is.

    `state` is lean-env's own value.
    """

    pp: str
    id: int = field(compare=False)
    state: ProofState = field(compare=False, repr=False)
    message: str | None = field(default=None, compare=False)

    @property
    def goals(self) -> list[Goal]:
        """The goals as data."""
        return [
            Goal(
                [
                    Declaration(name, hypothesis.type)
                    for hypothesis in goal.hypotheses
                    for name in hypothesis.names
                ],
                goal.target,
            )
            for goal in self.state.goals
        ]

    @property
    def num_goals(self) -> int:
        """How many goals are left."""
        return len(self.state.goals)


@dataclass(frozen=True, slots=True)
class ProofFinished:
    """The theorem is proved, says the judge; `proof` is a tactic block for its statement."""

    tactic_state_id: int
    proof: str = field(compare=False)
    message: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ProofGivenUp:
    """The tactic left something to `sorry`."""


@dataclass(frozen=True, slots=True)
class LeanError:
    """The tactic failed, as Lean says in `error`."""

    error: str


def check_proof(thm: Theorem, proof: str, *, judge: Judge | None = None) -> bool:
    """Return whether a proof, a term or a `by` block, proves a theorem, as the judge says.

    A judge that is given is used and left open; else one is opened for this proof. Raises
    DojoInitError where Lean does not accept the theorem, or could not be run.
    """
    statement = read_statement(thm.statement).text
    candidate = Candidate("proof", f"{statement} :=", proof, header=thm.header)
    if judge is not None:
        verdict = judge.judge(candidate)
    else:
        with Judge(locate(), Sandbox.detect()) as own:
            verdict = own.judge(candidate)
    if verdict.outcome in (Outcome.INVALID_INPUT, Outcome.INFRASTRUCTURE):
        said = [verdict.reason or "", *(message.text for message in verdict.messages)]
        raise DojoInitError("; ".join(filter(None, [verdict.outcome.value, *said])))
    return verdict.outcome is Outcome.PROVED


TacticResult = TacticState | ProofFinished | LeanError | ProofGivenUp


class Dojo:
    """One theorem to be proved by tactics.

        with Dojo(theorem) as (dojo, state):
            result = dojo.run_tac(state, "intro h")

    `timeout` bounds each tactic, in seconds. An environment given as `env` is used with its own
    limits and left open.
    """

    def __init__(
        self, entry: Theorem, timeout: float = 600, *, env: ProofEnv | None = None
    ) -> None:
        self.entry = entry
        self.timeout = timeout
        self.is_successful = False
        self._lent = env
        self._held: HeldEnv | None = None
        self._ids = count()

    def __enter__(self) -> tuple[Dojo, TacticState]:
        """Begin to prove; raises DojoInitError."""
        self._held = HeldEnv(self._lent, StepLimits(wall_s=self.timeout))
        try:
            return self, self._shown(self._held.env.reset(self.entry))
        except (TheoremRefused, StepperFault) as error:
            self._close()
            raise DojoInitError(str(error)) from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def run_tac(self, state: TacticState, tactic: str) -> TacticResult:
        """Apply a tactic to a state, which stays as it is.

        Raises DojoTacticTimeoutError, DojoCrashError, and RuntimeError for what is no state or
        outside of the `with`.
        """
        if not isinstance(state, TacticState):
            raise RuntimeError(f"no state to run a tactic on: {state!r}")
        if self._held is None:
            raise RuntimeError("a tactic is run inside `with Dojo(…) as (dojo, state)`")
        try:
            outcome = self._held.env.step(state.state, tactic)
        except StepperFault as error:
            raise DojoCrashError(str(error)) from error
        match outcome:
            case ProofState():
                return self._shown(outcome)
            case Proved(proof=proof):
                self.is_successful = True
                return ProofFinished(next(self._ids), proof)
            case TacticError(message=message):
                return LeanError(message)
            case GaveUp():
                return ProofGivenUp()
            case TimedOut(limit_s=limit):
                raise DojoTacticTimeoutError(f"longer than {limit:g} s")
            case Crashed(detail=detail):
                raise DojoCrashError(detail)

    def _shown(self, state: ProofState) -> TacticState:
        return TacticState(state.text, next(self._ids), state)

    def _close(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None
