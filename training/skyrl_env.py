"""A Lean theorem as an environment of SkyRL-Gym: answers, Lean's words, and the judge's reward.

    skyrl_gym.register(id="lean_env", entry_point="training.skyrl_env:LeanTextEnv")

A row has `env_class: lean_env`, the prompt, and `reward_spec.ground_truth`: name, header and
statement as JSON, as `training.verl_reward.verl_row` writes it.
"""

from __future__ import annotations

import json
from typing import Any

from skyrl_gym.envs.base_text_env import BaseTextEnv, BaseTextEnvStepOutput

from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems import Theorem
from policy.extraction import to_candidate
from policy.family import family_named
from policy.feedback import feedback
from training.shared_verifier import shared_verifier

_POOL, _FAMILY, _TURNS = "pool", "family", "max_turns"


class LeanTextEnv(BaseTextEnv):
    """One theorem; an answer that is no proof may be mended, as long as there are turns.

    `extras["max_turns"]` (1 unless given) counts answers. `env_config` may name the `pool` that
    judges (else LEAN_ENV_POOL does) and the `family` that models are asked and read as. Where Lean
    could not judge, the reward is 0.0, since SkyRL knows no other, and the metadata say
    `infrastructure`. Raises ValueError for a row without a theorem.
    """

    def __init__(self, env_config: Any = None, extras: dict[str, Any] | None = None) -> None:
        super().__init__()
        given = extras or {}
        try:
            truth = json.loads(given["reward_spec"]["ground_truth"])
            self._theorem = Theorem(truth["name"], truth["statement"], truth.get("header", ""))
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(
                f"the row names no theorem in reward_spec.ground_truth: {error!r}"
            ) from None
        settings = dict(env_config or {})
        self._pool = str(settings.get(_POOL, ""))
        self._family = family_named(str(settings.get(_FAMILY, "instruct")))
        self.max_turns = int(given.get(_TURNS, 1))
        self._outcome = ""

    def step(self, action: str) -> BaseTextEnvStepOutput:
        """Judge an answer; what Lean says is the next message, unless this was the last turn."""
        self.turns += 1
        extraction = self._family.extract(action, prefilled=False)
        candidate = to_candidate(self._theorem, extraction, self._theorem.name)
        verdict: Verdict | None = None
        if candidate is not None:
            (verdict,) = shared_verifier(self._pool).verify([candidate])
        self._outcome = "no_answer" if verdict is None else verdict.outcome.value
        proved = verdict is not None and verdict.outcome is Outcome.PROVED
        done = proved or self.turns >= self.max_turns
        said = None if done else feedback(verdict)
        return BaseTextEnvStepOutput(
            observations=[{"role": "user", "content": said}] if said else [],
            reward=1.0 if proved else 0.0,
            done=done,
            metadata={"outcome": self._outcome},
            postprocessed_action=None,
        )

    def get_metrics(self) -> dict[str, Any]:
        """How the episode ended, and in how many turns."""
        return {"turns": self.turns, "proved": float(self._outcome == Outcome.PROVED.value)}
