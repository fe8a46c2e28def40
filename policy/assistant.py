"""Help at the prompt: a policy's suggestions, and searches with it."""

from __future__ import annotations

import math
import random
import re
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from lean_env.environment import (
    GaveUp,
    Goal,
    Outcome,
    ProofEnv,
    ProofState,
    Proved,
    StepLimits,
    StepperFault,
    TacticError,
    TheoremRefused,
)
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.sandbox import Sandbox
from lean_env.session.assistant import (
    AssistantError,
    OpenProof,
    SearchBudget,
    SearchReport,
    Suggestion,
)
from lean_env.syntax.lexer import blank
from lean_env.toolchain import Toolchain
from policy.generator import ModelError
from policy.graph import ProofGraph
from policy.negate import negated
from policy.open_policy import open_policy
from policy.search import Budget, Ended, Kind, Progress, Search
from policy.steps import StepPolicy
from policy.tree import Searched, TreeError, write_tree

TELL_EVERY_S = 2.0
"""How often a search tells how far it is, in seconds."""
_STEP_S = 5.0
_KEYWORD = re.compile(r"\b(theorem|lemma|example)\b")
_NAME = re.compile(r"\s*((?:«[^»]*»|[^\s:({\[⦃])+)")
_STAND_IN = "the_example"
_ENDED = {
    Ended.PROVED: "proved",
    Ended.EXHAUSTED: "not found: there is nothing more to try",
    Ended.BUDGET: "not found: the budget is spent",
    Ended.STOPPED: "stopped",
}


class PolicyAssistant:
    """Suggests what a policy proposes, and searches best first with it.

    `open_env` opens the environment of the searches, with the first of them. See `Assistant`.
    """

    def __init__(self, policy: StepPolicy, open_env: Callable[[], ProofEnv]) -> None:
        self._policy = policy
        self._open_env = open_env
        self._env: ProofEnv | None = None
        self._stop = threading.Event()
        self._last: Searched | None = None

    def suggest(self, proof: OpenProof, count: int) -> list[Suggestion]:
        """See `Assistant`."""
        goals = tuple(map(Goal.parse, proof.goals))
        state = ProofState(proof.header, proof.statement, proof.tactics, goals)
        try:
            proposals = self._policy.propose(state, (), count, random.Random(state.key))
        except ModelError as error:
            raise AssistantError(str(error)) from error
        return [Suggestion(one.tactic, math.exp(one.logprob)) for one in proposals]

    def finish(
        self, proof: OpenProof, budget: SearchBudget, tell: Callable[[str], None]
    ) -> SearchReport:
        """See `Assistant`."""
        self._stop.clear()
        theorem = _theorem(proof)
        tell("searching; Ctrl-C ends it")
        try:
            return self._search(theorem, proof.tactics, budget, tell)
        except TheoremRefused as error:
            raise AssistantError(f"Lean does not accept it as a theorem: {error}") from error
        except (ModelError, StepperFault) as error:
            if self._stop.is_set():
                return SearchReport((), _ENDED[Ended.STOPPED], self._tried)
            raise AssistantError(str(error)) from error

    def negate(self, proof: OpenProof) -> str:
        """See `Assistant`."""
        try:
            return negated(_theorem(proof), self._environment()).statement
        except (ProblemError, TheoremRefused, StepperFault) as error:
            raise AssistantError(str(error)) from error

    def write_tree(self, file: Path) -> None:
        """See `Assistant`."""
        if self._last is None:
            raise AssistantError("nothing was searched yet: ! searches")
        try:
            write_tree(file, [self._last])
        except TreeError as error:
            raise AssistantError(str(error)) from error

    def stop(self) -> None:
        """See `Assistant`."""
        self._stop.set()
        if self._env is not None:
            self._env.interrupt()

    def close(self) -> None:
        """See `Assistant`."""
        if self._env is not None:
            self._env.close()

    @property
    def _tried(self) -> int:
        return self._last.graph.tactics if self._last is not None else 0

    def _environment(self) -> ProofEnv:
        if self._env is None:
            self._env = self._open_env()
        return self._env

    def _search(
        self,
        theorem: Theorem,
        before: tuple[str, ...],
        budget: SearchBudget,
        tell: Callable[[str], None],
    ) -> SearchReport:
        env = self._environment()
        start = _reached(env, env.reset(theorem), before)
        graph = ProofGraph(start)
        self._last = Searched(theorem.name, graph)
        goal = _FirstGoal(env, start, self._stop)
        search = Search(
            goal,
            graph,
            self._policy,
            Kind.BEST_FIRST.strategy(graph),
            Budget(budget.tactics, budget.seconds),
            stop=self._stop,
            progress=_Telling(tell),
        )
        found = search.run()
        # of the proofs the one that goes on from here, not the shortest of the theorem
        closed = graph.proof or goal.closed
        if closed is None:
            return SearchReport((), _ENDED[found.ended], found.tactics)
        ended = _ENDED[Ended.PROVED] if isinstance(closed, Proved) else "closed"
        return SearchReport(closed.tactics[len(before) :], ended, found.tactics)


class _FirstGoal:
    """An environment that ends the search as soon as the first goal of `start` is closed.

    `closed` is then the state in which just the others are left, as they were.
    """

    def __init__(self, env: ProofEnv, start: ProofState, stop: threading.Event) -> None:
        self._env = env
        self._others = [goal.text for goal in start.goals[1:]]
        self._stop = stop
        self.closed: ProofState | None = None

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """Apply tactics to a state, each by itself; outcomes in their order."""
        outcomes = self._env.step_many(state, tactics)
        for outcome in outcomes:
            if not isinstance(outcome, ProofState) or self.closed is not None:
                continue
            if [goal.text for goal in outcome.goals] == self._others:
                self.closed = outcome
                self._stop.set()
        return outcomes


class _Telling:
    """Tells how far a search is, now and then."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._told = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        if time.monotonic() - self._told >= TELL_EVERY_S:
            self._told = time.monotonic()
            self._tell(
                f"{progress.tactics} tactics tried, {progress.states} states, "
                f"{progress.seconds:.0f} s"
            )


def open_assistant(policy: str, toolchain: Toolchain, sandbox: Sandbox) -> PolicyAssistant:
    """Return an assistant with a policy by name; raises AssistantError."""
    try:
        chosen = open_policy(policy, toolchain)
    except ModelError as error:
        raise AssistantError(str(error)) from error
    limits = StepLimits(wall_s=_STEP_S)
    return PolicyAssistant(chosen, partial(ProofEnv, toolchain, sandbox, limits=limits))


def _reached(env: ProofEnv, state: ProofState, tactics: tuple[str, ...]) -> ProofState:
    """Return the state behind some tactics; raises AssistantError."""
    for tactic in tactics:
        match env.step(state, tactic):
            case ProofState(tactics=(*_, last)) as reached if last == tactic:
                state = reached
            case ProofState() | GaveUp():  # a goal was written for a `sorry`, or none could be
                raise AssistantError(f"there is a gap in the proof so far: {tactic}")
            case TacticError(message=message):
                raise AssistantError(f"the proof so far is none: {tactic}: {message}")
            case other:
                raise AssistantError(f"the proof so far cannot be run: {tactic}: {other}")
    return state


def _theorem(proof: OpenProof) -> Theorem:
    """Return what is to be proved; an `example` under a name. Raises AssistantError."""
    found = _KEYWORD.search(blank(proof.statement))
    if found is None:
        raise AssistantError("only theorems and examples are searched")
    if found[1] == "example":
        statement = (
            f"{proof.statement[: found.start()]}theorem {_STAND_IN}{proof.statement[found.end() :]}"
        )
        return Theorem(_STAND_IN, statement, proof.header)
    named = _NAME.match(proof.statement, found.end())
    return Theorem(named[1] if named else _STAND_IN, proof.statement, proof.header)
