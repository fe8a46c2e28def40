"""The environment behind an adapter: one that was lent to it, or one of its own."""

from __future__ import annotations

from lean_env.closing import Closing
from lean_env.environment.env import ProofEnv
from lean_env.environment.stepper import StepLimits


class HeldEnv(Closing):
    """An environment that was lent, which `close` leaves open, or a new one, which it ends.

    `limits` are those of a new one. Raises what `ProofEnv` raises.
    """

    def __init__(self, lent: ProofEnv | None, limits: StepLimits | None = None) -> None:
        self._own = ProofEnv(limits=limits) if lent is None else None
        self._env = lent or self._own

    @property
    def env(self) -> ProofEnv:
        """The environment; raises RuntimeError when an own one is closed."""
        if self._env is None:
            raise RuntimeError("the environment is closed")
        return self._env

    def close(self) -> None:
        """End every process, where the environment is an own one; idempotent."""
        if self._own is not None:
            self._own.close()
            self._env = self._own = None
