"""An environment and a policy that follow a script: a search without Lean, step for step."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from lean_env.environment import Goal, Outcome, ProofState, Proved, TacticError
from lean_env.judge.verdict import Level, Verdict
from lean_env.judge.verdict import Outcome as Judged
from policy.steps import Proposal

ROOT = "root"
QED = "qed"


def state(*targets_and_tactics: str, goals: int = 1) -> ProofState:
    """A state whose first `goals` words are its goals' targets, the others the tactics."""
    targets, tactics = targets_and_tactics[:goals], targets_and_tactics[goals:]
    shown = tuple(Goal(f"⊢ {target}", "", (), target) for target in targets)
    return ProofState("", "theorem t : root", tactics, shown)


def proved(*tactics: str) -> Proved:
    """A proof by these tactics."""
    verdict = Verdict("proof", Judged.PROVED, level=Level.STANDARD)
    return Proved("".join(f"  {tactic}\n" for tactic in tactics), tactics, verdict)


@dataclass
class ScriptedEnv:
    """Steps as `script` says: from a target, by a tactic, to a target or `QED`; all else fails."""

    script: dict[str, dict[str, str]]
    steps: list[tuple[str, str]] = field(default_factory=list)

    def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        target = origin.goals[0].target
        self.steps += [(target, tactic) for tactic in tactics]
        return [self._step(origin, target, tactic) for tactic in tactics]

    def _step(self, origin: ProofState, target: str, tactic: str) -> Outcome:
        to = self.script.get(target, {}).get(tactic)
        if to is None:
            return TacticError(f"{tactic} does not apply to {target}")
        tactics = (*origin.tactics, tactic)
        return proved(*tactics) if to == QED else state(to, *tactics)


@dataclass
class GoalsEnv:
    """Steps as Lean does, by the tactics alone, whatever goals the state is said to have.

    `script` leads from a target, by a tactic, to targets with ` & ` between them, or to `QED`.
    `judge` says of a finished proof whether it is one.
    """

    script: dict[str, dict[str, str]]
    judge: Callable[[tuple[str, ...]], bool] = lambda tactics: True
    steps: list[tuple[str, str]] = field(default_factory=list)

    def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        return [self._step((*origin.tactics, tactic)) for tactic in tactics]

    def _step(self, tactics: tuple[str, ...]) -> Outcome:
        goals = [ROOT]
        for place, tactic in enumerate(tactics):
            if tactic.startswith("rotate_left "):
                turned = int(tactic.removeprefix("rotate_left "))
                goals = goals[turned:] + goals[:turned]
                continue
            target, *rest = goals
            if place == len(tactics) - 1:
                self.steps.append((target, tactic))
            to = self.script.get(target, {}).get(tactic)
            if to is None:
                return TacticError(f"{tactic} does not apply to {target}")
            goals = [*([] if to == QED else to.split(" & ")), *rest]
        if goals:
            return state(*goals, *tactics, goals=len(goals))
        return proved(*tactics) if self.judge(tactics) else TacticError("it is no proof")


@dataclass
class ScriptedPolicy:
    """Proposes for each target its tactics, with log-probabilities."""

    proposals: dict[str, dict[str, float]]
    asked: list[str] = field(default_factory=list)

    def propose(
        self, origin: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        target = origin.goals[0].target
        self.asked.append(target)
        listed = self.proposals.get(target, {}).items()
        return [Proposal(*pair) for pair in listed if pair[0] not in tried][:samples]
