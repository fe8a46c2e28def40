"""An environment of Gymnasium: the observation is the printed goals, an action is a tactic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import gymnasium
from gymnasium import spaces

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
from lean_env.problems.theorem import Theorem

_SAMPLED = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _.,:;()[]{}<>=+-*/|'!?@"
    "∀∃λ→↔∧∨¬⊢≤≥≠∣∈∉⊆∪∩×⟨⟩·ℕℤℚℝ"
)


class UnicodeText(spaces.Text):
    """All texts up to a length, whatever their characters; samples are of those usual in Lean."""

    def __init__(self, max_length: int, *, min_length: int = 0) -> None:
        super().__init__(max_length, min_length=min_length, charset=_SAMPLED)

    def contains(self, x: Any) -> bool:
        """Return whether `x` is a text of such a length."""
        return isinstance(x, str) and self.min_length <= len(x) <= self.max_length


class LeanGym(gymnasium.Env[str, str]):
    """Proves one of some theorems per episode.

    `reset` chooses a theorem by the seed, or the one whose name is `options["theorem"]`. The reward
    is 1 when the judge has proved the whole, which ends the episode, and else 0. A tactic that
    fails leaves the state as it was. After `max_steps` tactics it is cut off (`truncated`).
    Goals longer than `max_length` characters are cut. `info` says the `outcome` of a step (`state`,
    `proved`, `error`, `gave_up`, `timeout`, `crashed`), its `message`, and the `proof` at the end.

    An environment given as `env` is used and left open; else one is opened, and closed by `close`.
    Raises ValueError without a theorem, and what `ProofEnv` raises.
    """

    metadata = {"render_modes": ["ansi"]}  # noqa: RUF012  as Gymnasium declares it

    def __init__(
        self,
        theorems: Sequence[Theorem],
        *,
        env: ProofEnv | None = None,
        max_steps: int = 50,
        max_length: int = 8192,
        render_mode: str | None = None,
    ) -> None:
        if not theorems:
            raise ValueError("an environment needs at least one theorem")
        if render_mode not in (None, "ansi"):
            raise ValueError(f"no render mode {render_mode!r}, only 'ansi'")
        self.observation_space = UnicodeText(max_length)
        self.action_space = UnicodeText(max_length, min_length=1)
        self.render_mode = render_mode
        self._theorems = tuple(theorems)
        self._by_name = {theorem.name: theorem for theorem in theorems}
        self._max_steps = max_steps
        self._max_length = max_length
        self._held = HeldEnv(env)
        self._state: ProofState | None = None
        self._steps = 0

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[str, dict[str, Any]]:
        """Begin an episode; return the goals, and in `info` the theorem's name and statement.

        Raises KeyError for a theorem that is none of the environment's, TheoremRefused and
        StepperFault.
        """
        super().reset(seed=seed)
        if options and "theorem" in options:
            theorem = self._by_name[options["theorem"]]
        else:
            theorem = self._theorems[int(self.np_random.integers(len(self._theorems)))]
        self._state = self._held.env.reset(theorem)
        self._steps = 0
        return self._observed(), {"theorem": theorem.name, "statement": theorem.statement}

    def step(self, action: str) -> tuple[str, float, bool, bool, dict[str, Any]]:
        """Apply a tactic; return goals, reward, terminated, truncated, info.

        Raises StepperFault.
        """
        if self._state is None:
            raise RuntimeError("an episode begins with reset()")
        outcome = self._held.env.step(self._state, action)
        self._steps += 1
        truncated = self._steps >= self._max_steps
        match outcome:
            case ProofState():
                self._state = outcome
                return self._observed(), 0.0, False, truncated, {"outcome": "state"}
            case Proved(proof=proof):
                self._state = None
                return "", 1.0, True, False, {"outcome": "proved", "proof": proof}
            case TacticError(message=message):
                info = {"outcome": "error", "message": message}
            case GaveUp():
                info = {"outcome": "gave_up", "message": "something was left to `sorry`"}
            case TimedOut(limit_s=limit):
                info = {"outcome": "timeout", "message": f"longer than {limit:g} s"}
            case Crashed(detail=detail):
                info = {"outcome": "crashed", "message": detail}
        return self._observed(), 0.0, False, truncated, info

    def render(self) -> str:
        """Return the goals as Lean prints them."""
        return self._observed()

    def close(self) -> None:
        """End every process, where the environment is its own; idempotent."""
        self._held.close()

    def _observed(self) -> str:
        return "" if self._state is None else self._state.text[: self._max_length]
