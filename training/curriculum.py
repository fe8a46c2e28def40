"""Which theorems are worth prompting: those the policy sometimes proves.

A group whose rollouts all succeed or all fail has no advantage and teaches nothing. TRL does not
sample again, so the prompts are drawn by the pass rate measured so far instead.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from torch.utils.data import Sampler

from lean_env.atomic import write_whole

_DECAY = 0.8  # the policy changes: what was measured long ago counts less
_FLOOR = 0.05  # nothing is ever given up for good


class Curriculum:
    """A running estimate of each theorem's pass rate, and the weights that follow from it."""

    def __init__(self, names: Sequence[str]) -> None:
        # One success and one failure to begin with: untried theorems look promising.
        self._proved = dict.fromkeys(names, 1.0)
        self._tried = dict.fromkeys(names, 2.0)

    def observe(self, name: str, reward: float) -> None:
        """Count one rollout's reward; unknown names are ignored."""
        if name in self._tried:
            share = _DECAY ** (1 / 8)  # a group of eight decays what was known by `_DECAY`
            self._proved[name] = self._proved[name] * share + reward
            self._tried[name] = self._tried[name] * share + 1.0

    def pass_rate(self, name: str) -> float:
        """The estimate, between 0 and 1."""
        return self._proved[name] / self._tried[name]

    def weight(self, name: str) -> float:
        """How much a theorem is worth prompting: the variance of its reward, and a floor."""
        rate = self.pass_rate(name)
        return 4.0 * rate * (1.0 - rate) + _FLOOR

    def save(self, path: Path) -> None:
        """Write the state; atomic."""
        write_whole(path, json.dumps({"proved": self._proved, "tried": self._tried}))

    def load(self, path: Path) -> None:
        """Take the state up again where `path` has it; a missing file changes nothing."""
        if path.is_file():
            state = json.loads(path.read_text())
            self._proved.update(state["proved"])
            self._tried.update(state["tried"])


class CurriculumSampler(Sampler[int]):
    """Draws the prompts of each generation by weight, and repeats each for its group.

    Yields, as GRPO expects, `prompts` distinct indices, each `group` times in a row, the whole
    block `repeats` times (for several passes over one generation): `steps` blocks in all.
    """

    def __init__(
        self,
        names: Sequence[str],
        curriculum: Curriculum,
        *,
        prompts: int,
        group: int,
        repeats: int,
        steps: int,
        seed: int,
    ) -> None:
        self._names, self._curriculum = list(names), curriculum
        self._prompts, self._group, self._repeats, self._steps = prompts, group, repeats, steps
        self._rng = random.Random(seed)

    def __len__(self) -> int:
        return self._steps * self._prompts * self._group * self._repeats

    def __iter__(self) -> Iterator[int]:
        for _ in range(self._steps):
            drawn = self._draw()
            for _ in range(self._repeats):
                for index in drawn:
                    yield from [index] * self._group

    def _draw(self) -> list[int]:
        """Distinct indices, by weight (Efraimidis and Spirakis 2006: the largest u^(1/w))."""
        keys = [
            (self._rng.random() ** (1.0 / self._curriculum.weight(name)), index)
            for index, name in enumerate(self._names)
        ]
        return [index for _, index in sorted(keys, reverse=True)[: self._prompts]]
