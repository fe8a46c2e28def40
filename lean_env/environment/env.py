"""Proving step by step: `reset` to a theorem, `step` with a tactic, until it is `Proved`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial

from lean_env.environment.gaps import with_goals
from lean_env.environment.live import LiveStepper
from lean_env.environment.outcome import GaveUp, Outcome, ProofState, Proved, TacticError
from lean_env.environment.replay import ReplayStepper
from lean_env.environment.stepper import Reached, Step, StepLimits, Stepper, TheoremRefused
from lean_env.environment.stepping import Stepping
from lean_env.environment.text import block, for_tactics, redefines_pause
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome as Judged
from lean_env.judge.verdict import Verdict
from lean_env.problems.theorem import Theorem
from lean_env.repl.open_repl import Backend, open_repl, open_states
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate

_JUDGE_S = 60.0


class ProofEnv(Stepping):
    """An environment on this machine; see `Stepping`.

    A `sorry` in a tactic is a new goal, where it stands for a term: the state that is reached has
    the tactic with a `?_` there. What cannot be written so, as `sorry` itself, is giving up.

    Without `toolchain` it uses the one that `locate` finds, without `sandbox` the best that works
    here, without `backend` the fastest that works. On the native back end states are live
    processes, at most `max_states` of them in `states_mb` MiB, and `jobs` tactics run at once (one
    per core unless given); elsewhere, and behind walls that could not keep a copy of a process from
    outliving the host (`landlock`), each step elaborates the text again. `limits` bound each
    tactic; a finished proof is judged as a whole within `judge_limits`.
    Raises ToolchainError and SandboxUnavailable.
    """

    def __init__(
        self,
        toolchain: Toolchain | None = None,
        sandbox: Sandbox | None = None,
        *,
        backend: Backend | None = None,
        limits: StepLimits | None = None,
        judge_limits: Limits | None = None,
        jobs: int | None = None,
        max_states: int = 400,
        states_mb: float = 2048.0,
    ) -> None:
        toolchain, sandbox = toolchain or locate(), sandbox or Sandbox.detect()
        self.limits = limits or StepLimits()
        self._judge_limits = judge_limits or Limits(wall_s=_JUDGE_S)
        self._judge = Judge(toolchain, sandbox)
        self._stepper: Stepper
        states = open_states(toolchain, backend, sandbox=sandbox, max_states=2 * max_states)
        if states is not None:
            self._stepper = LiveStepper(
                states,
                self.limits,
                jobs=jobs or len(os.sched_getaffinity(0)),
                max_states=max_states,
                memory_mb=states_mb,
            )
        else:
            self._stepper = ReplayStepper(
                partial(open_repl, toolchain, backend, sandbox=sandbox), self.limits
            )

    def reset(self, theorem: Theorem) -> ProofState:
        """See `Stepping.reset`."""
        if redefines_pause(theorem.header):
            raise TheoremRefused(
                "the header gives `skip` a meaning of its own, and proof states wait at a `skip`: "
                "take that macro out of the header, or give it another name"
            )
        goals = self._stepper.root(theorem.header, theorem.statement).goals
        return ProofState(theorem.header, theorem.statement, (), goals)

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """See `Stepping.step_many`."""
        outcomes = self._try(state, tactics)
        gaps = {
            place: tactic
            for place, outcome in enumerate(outcomes)
            if isinstance(outcome, GaveUp) and (tactic := with_goals(tactics[place])) is not None
        }
        again = self._try(state, list(gaps.values())) if gaps else []
        for place, outcome in zip(gaps, again, strict=True):
            if isinstance(outcome, ProofState | Proved):
                outcomes[place] = outcome
        return outcomes

    def interrupt(self) -> None:
        """See `Stepping.interrupt`; a proof that is being judged is waited for."""
        self._stepper.interrupt()

    def close(self) -> None:
        """End every process; idempotent."""
        self._stepper.close()
        self._judge.close()

    def _try(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        steps = self._stepper.step(state.header, state.statement, state.tactics, tactics)
        return [
            self._outcome(state, tactic, step) for tactic, step in zip(tactics, steps, strict=True)
        ]

    def _outcome(self, state: ProofState, tactic: str, step: Step) -> Outcome:
        if not isinstance(step, Reached):
            return step
        tactics = (*state.tactics, tactic)
        if step.goals:
            return ProofState(state.header, state.statement, tactics, step.goals)
        return self._finished(state, tactics)

    def _finished(self, state: ProofState, tactics: tuple[str, ...]) -> Outcome:
        """Judge the whole proof, as a person would write it or else tactic by tactic as tried."""
        said = ""
        for bare in (True, False):
            proof = block(tactics, bare=bare)
            verdict = self._verdict(state, proof)
            if verdict.outcome is Judged.PROVED:
                return Proved(proof, tactics, verdict)
            errors = [message.text for message in verdict.messages]
            said = "; ".join([verdict.outcome.value, *filter(None, [verdict.reason]), *errors])
        return TacticError(f"no goal is left, but the whole is no proof: {said}")

    def _verdict(self, state: ProofState, proof: str) -> Verdict:
        statement = for_tactics(state.statement)
        candidate = Candidate("proof", statement, proof, header=state.header)
        return self._judge.judge(candidate, limits=self._judge_limits)
