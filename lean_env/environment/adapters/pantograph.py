"""Pantograph's way of proving: `goal_start` with a proposition, `goal_tactic` on one of its goals.

Names, fields and exceptions are those of PyPantograph for what is here: goals and tactics.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from lean_env.closing import Closing
from lean_env.environment import goal as printed
from lean_env.environment.adapters.held import HeldEnv
from lean_env.environment.env import ProofEnv
from lean_env.environment.outcome import GaveUp, ProofState, Proved, TacticError
from lean_env.environment.stepper import StepLimits, StepperFault, TheoremRefused
from lean_env.problems.theorem import Theorem

_NAME = "goal"


class TacticFailure(Exception):
    """A tactic failed; the argument is the list of what Lean says."""


class ServerError(Exception):
    """Lean does not accept a proposition, ran out of time or memory, or could not be run."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A name of the type `t` in a goal's context; `v` is its value where that is known."""

    t: str
    v: str | None = None
    name: str | None = None

    def __str__(self) -> str:
        return f"{self.name or '_'} : {self.t}" + (f" := {self.v}" if self.v else "")


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be shown, `target`, from what; `name` is the case it belongs to, if any."""

    variables: list[Variable]
    target: str
    name: str | None = None

    def __str__(self) -> str:
        return "\n".join([*map(str, self.variables), f"⊢ {self.target}"])


@dataclass(frozen=True, slots=True)
class Site:
    """Where a tactic works: on the goal with this number, from 0; None: on the first."""

    goal_id: int | None = None


@dataclass(frozen=True, slots=True)
class GoalState:
    """The goals that are left; none when the judge has proved the whole, as `proof` then says.

    `state` is lean-env's own value, None when nothing is left.
    """

    state_id: int
    goals: list[Goal]
    state: ProofState | None = field(compare=False, repr=False)
    proof: str | None = None

    @property
    def is_solved(self) -> bool:
        """Whether the proposition is proved."""
        return self.proof is not None

    def __str__(self) -> str:
        return "\n".join(map(str, self.goals))


class Server(Closing):
    """Proves propositions under some imports.

        with Server(imports=["Init"]) as server:
            state = server.goal_start("∀ p q : Prop, p ∨ q → q ∨ p")
            state = server.goal_tactic(state, "intro p q h")

    `timeout` bounds each tactic, in seconds. An environment given as `env` is used with its own
    limits and left open.
    """

    def __init__(
        self,
        imports: Sequence[str] = ("Init",),
        timeout: float = 120,
        *,
        env: ProofEnv | None = None,
    ) -> None:
        self._header = "".join(f"import {module}\n" for module in imports)
        self._held = HeldEnv(env, StepLimits(wall_s=timeout))
        self._ids = count()

    def goal_start(self, expr: str) -> GoalState:
        """Return the state whose only goal is a proposition; raises ServerError."""
        theorem = Theorem(_NAME, f"theorem {_NAME} : {expr}", self._header)
        try:
            return self._shown(self._opened.reset(theorem))
        except (TheoremRefused, StepperFault) as error:
            raise ServerError(str(error)) from error

    def goal_tactic(
        self,
        state: GoalState,
        tactic: str,
        site: Site | None = None,
        *,
        goal_id: int | None = None,
    ) -> GoalState:
        """Apply a tactic to one goal of a state, which stays as it is; it sees no other goal.

        `goal_id` is the older way to say `site`. Raises TacticFailure, ServerError, and IndexError
        for a goal that is not there.
        """
        place = goal_id if goal_id is not None else (site.goal_id or 0) if site else 0
        if state.state is None or not 0 <= place < len(state.goals):
            raise IndexError(f"there is no goal {place} among {len(state.goals)}")
        try:
            outcome = self._opened.step(state.state, _on_goal(tactic, place, len(state.goals)))
        except StepperFault as error:
            raise ServerError(str(error)) from error
        match outcome:
            case ProofState():
                return self._shown(outcome)
            case Proved(proof=proof):
                return GoalState(next(self._ids), [], None, proof)
            case TacticError(message=message):
                raise TacticFailure([message])
            case GaveUp():
                raise TacticFailure(["the tactic left something to `sorry`"])
            case _:
                raise ServerError(str(outcome))

    def close(self) -> None:
        """End every process, where the environment is the server's own; idempotent."""
        self._held.close()

    @property
    def _opened(self) -> ProofEnv:
        try:
            return self._held.env
        except RuntimeError as error:
            raise ServerError("the server is closed") from error

    def _shown(self, state: ProofState) -> GoalState:
        return GoalState(next(self._ids), [_goal(goal) for goal in state.goals], state)


def _on_goal(tactic: str, place: int, goals: int) -> str:
    """The tactic on one goal among several, which all keep their places."""
    if goals == 1:
        return tactic
    lines = [f"focus (\n{tactic}\n)"]
    if place:
        lines = [f"rotate_left {place}", *lines, f"rotate_right {place}"]
    return "\n".join(lines)


def _goal(goal: printed.Goal) -> Goal:
    variables = [
        Variable(hypothesis.type, hypothesis.value, name)
        for hypothesis in goal.hypotheses
        for name in hypothesis.names
    ]
    return Goal(variables, goal.target, goal.tag or None)
