"""Episodes: a theorem, a model's texts one after the other, and what each of them earns."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from typing import Any

from lean_env.environment import ProofState, Proved, StepperFault, TheoremRefused
from lean_env.environment.outcome_json import outcome_json
from lean_env.judge.verdict import Outcome
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.server.answers import answers
from lean_env.server.openenv_wire import Mode, ResetIn
from lean_env.server.refusals import Refusal
from lean_env.server.service import Service
from lean_env.server.stepping import check_statement, first_state, try_tactics
from lean_env.server.tasks import chosen_theorem

_REPAIR_TURNS, _STEP_TURNS = 4, 64
_NO_ANSWER = "no_answer"


@dataclass(slots=True)
class Observation:
    """What an episode shows; `reward` is None where nothing can be said, as at the beginning."""

    shown: dict[str, Any]
    reward: float | None
    done: bool

    def to_json(self) -> dict[str, Any]:
        """Return it in OpenEnv's shape."""
        return {"observation": self.shown, "reward": self.reward, "done": self.done}


@dataclass(slots=True)
class Episode:
    """One theorem being proved; used by one task.

    In `single` mode the first action ends it, in `repair` mode a proof or the last of `max_turns`
    attempts does, in `step` mode a proof or the last tactic. A tactic that fails changes nothing.
    """

    service: Service
    id: str
    theorem: Theorem
    mode: Mode
    max_turns: int
    state: ProofState | None = None
    steps: int = 0
    done: bool = False

    @classmethod
    async def begin(cls, service: Service, asked: ResetIn) -> tuple[Episode, Observation]:
        """Begin an episode as `asked`.

        Raises Refusal for what cannot be, Busy, StepperFault.
        """
        theorem = chosen_theorem(service, asked, random.Random(asked.seed))
        mode = asked.mode
        turns = _turns(asked.max_turns, mode)
        identity = asked.episode_id or uuid.uuid4().hex
        episode = cls(service, identity, theorem, mode, turns)
        shown: dict[str, Any] = {
            "name": theorem.name,
            "header": theorem.header,
            "statement": theorem.statement,
            "informal": theorem.informal,
            "mode": mode.value,
            "max_turns": turns,
            "prompt": answers().prompt(theorem),
        }
        try:
            if mode is Mode.STEP:
                episode.state = await first_state(service, theorem.header, theorem.statement)
                shown["goals"] = episode.state.text
            else:
                await check_statement(service, theorem.header, theorem.statement)
        except (TheoremRefused, ProblemError) as error:
            raise Refusal(422, f"the statement is not accepted: {error}") from None
        return episode, Observation(shown, None, False)

    async def act(self, text: str) -> Observation:
        """Take an action; raises Refusal after the end and for a fault of the caller's.

        Where the server is to blame the reward is None, and the action may be tried again.
        """
        if self.done:
            raise Refusal(409, "the episode is over: begin another")
        if self.mode is Mode.STEP:
            found = await self._tactic(text)
        else:
            found = await self._answer(text)
        if found.reward is not None:
            self.steps += 1
            last = self.mode is Mode.SINGLE or self.steps >= self.max_turns
            found.done = found.reward == 1.0 or last
            self.done = found.done
        found.shown |= {"turn": self.steps, "turns_left": self.max_turns - self.steps}
        return found

    async def _answer(self, text: str) -> Observation:
        candidate = answers().candidate(self.theorem, text)
        if candidate is None:
            shown = {"outcome": _NO_ANSWER, "feedback": answers().feedback(None)}
            return Observation(shown, 0.0, False)
        with self.service.admission.admit(1) as place:
            limits = self.service.settings.limits
            verdict = await self.service.judging.one(candidate, limits, place)
        self.service.note(candidate, verdict)
        said = {"outcome": verdict.outcome.value, "feedback": answers().feedback(verdict)}
        return Observation({**said, "verdict": verdict.to_json()}, verdict.reward, False)

    async def _tactic(self, text: str) -> Observation:
        assert self.state is not None
        try:
            (outcome,) = await try_tactics(self.service, self.state, [text])
        except StepperFault as error:
            fault = {"outcome": Outcome.INFRASTRUCTURE.value, "feedback": str(error)}
            return Observation({**fault, "goals": self.state.text}, None, False)
        if isinstance(outcome, ProofState):
            self.state = outcome
        told = outcome_json(outcome)
        shown = {"outcome": told["kind"], "feedback": told.get("message")}
        if isinstance(outcome, Proved):
            return Observation({**shown, "goals": "", "proof": outcome.proof}, 1.0, False)
        return Observation({**shown, "goals": self.state.text}, 0.0, False)

    def state_json(self) -> dict[str, Any]:
        """What OpenEnv calls the state."""
        return {
            "episode_id": self.id,
            "step_count": self.steps,
            "theorem": self.theorem.name,
            "mode": self.mode.value,
            "done": self.done,
        }


def _turns(given: int | None, mode: Mode) -> int:
    usual = {Mode.SINGLE: 1, Mode.REPAIR: _REPAIR_TURNS, Mode.STEP: _STEP_TURNS}[mode]
    return usual if given is None or mode is Mode.SINGLE else given
