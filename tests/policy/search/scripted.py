"""An environment and a policy that follow a script: a search without Lean, step for step."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from lean_env.environment import Goal, Outcome, ProofState, Proved, TacticError
from lean_env.judge.verdict import Level, Verdict
from lean_env.judge.verdict import Outcome as Judged
from policy.steps import Proposal

ROOT = "root"
QED = "qed"


def state(target: str, *tactics: str) -> ProofState:
    """A state with one goal, whose target is a word."""
    return ProofState("", "theorem t : root", tactics, (Goal(f"⊢ {target}", "", (), target),))


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
