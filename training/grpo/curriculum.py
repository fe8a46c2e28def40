"""Which theorems are worth prompting: those the policy sometimes proves.

A group whose rollouts all succeed or all fail has no advantage and teaches nothing. Drawing the
prompts by the pass rate measured so far makes such groups rarer; `training.grpo.trainer` leaves out
those that come all the same and draws others for them. What is solved need not be drawn at all, nor
what is settled: a theorem whose negation has been proved, or the other way about.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

from torch.utils.data import Sampler

from lean_env.atomic import write_whole

_DECAY = 0.8  # the policy changes: what was measured long ago counts less
_KEPT_STEPS = 16  # more than are ever prepared ahead
_FLOOR = 0.05  # what is not solved is never given up for good
_TRIES = 8  # rollouts before a rate counts as measured


class Curriculum:
    """A running estimate of each theorem's pass rate, and the weights that follow from it.

    `steady` theorems keep their share of the prompts whatever they earn: false statements, which
    watch over the verifier for as long as a run goes on. Theorems of a pass rate of `solved_at` or
    more are drawn no longer, unless nothing else is left. `opposites` are pairs of a theorem and
    its negation; one that is proved settles the other, which is drawn no longer either. Where both
    are proved, which no sound verifier allows, `on_contradiction` is told.
    """

    def __init__(
        self,
        names: Sequence[str],
        steady: Collection[str] = (),
        *,
        solved_at: float | None = None,
        opposites: Iterable[tuple[str, str]] = (),
        on_contradiction: Callable[[str], None] = lambda name: None,
    ) -> None:
        self.names = tuple(names)
        self._steady = frozenset(steady)
        self._solved_at, self._on_contradiction = solved_at, on_contradiction
        self._opposite = {one: other for pair in opposites for one, other in (pair, pair[::-1])}
        # One success and one failure to begin with: untried theorems look promising.
        self._proved = dict.fromkeys(names, 1.0)
        self._tried = dict.fromkeys(names, 2.0)
        self._count = dict.fromkeys(names, 0)
        self._ever_proved: set[str] = set()
        self._plan: dict[int, list[str]] = {}

    def observe(self, name: str, reward: float) -> None:
        """Count one rollout's reward; unknown names are ignored."""
        if name not in self._tried:
            return
        share = _DECAY ** (1 / 8)  # a group of eight decays what was known by `_DECAY`
        self._proved[name] = self._proved[name] * share + reward
        self._tried[name] = self._tried[name] * share + 1.0
        self._count[name] += 1
        if reward > 0 and name not in self._ever_proved:
            self._ever_proved.add(name)
            if self._opposite.get(name) in self._ever_proved:
                self._on_contradiction(name)

    def done_with(self, name: str) -> bool:
        """Whether a theorem is solved, or settled by its opposite."""
        if name in self._steady:
            return False
        if self._opposite.get(name) in self._ever_proved:
            return True
        measured = self._solved_at is not None and self._count[name] >= _TRIES
        return measured and self.pass_rate(name) >= (self._solved_at or 0.0)

    def pass_rate(self, name: str) -> float:
        """The estimate, between 0 and 1."""
        return self._proved[name] / self._tried[name]

    def weight(self, name: str) -> float:
        """How much a theorem is worth prompting: the variance of its reward, and a floor."""
        rate = self.pass_rate(name)
        return 4.0 * rate * (1.0 - rate) + _FLOOR

    def draw(self, count: int, rng: random.Random, *, but: Collection[str] = ()) -> list[str]:
        """At most `count` distinct names by weight, none of `but`, none that it is done with.

        The largest u^(1/w) win, as in Efraimidis and Spirakis 2006.
        """
        done = {name for name in self.names if self.done_with(name)}
        return self._drawn(count, rng, {*but, *done})

    def _drawn(self, count: int, rng: random.Random, left_out: Collection[str]) -> list[str]:
        weights = {name: self.weight(name) for name in self.names if name not in self._steady}
        usual = sum(weights.values()) / len(weights) if weights else 1.0
        keys = [
            (rng.random() ** (1.0 / weights.get(name, usual)), name)
            for name in self.names
            if name not in left_out
        ]
        return [name for _, name in sorted(keys, reverse=True)[:count]]

    def prompts_of(self, step: int, count: int, seed: int) -> list[str]:
        """The prompts of a step: drawn when they are first asked for, the same ever after.

        They are asked for while the step before is still under way, since batches are prepared
        ahead; a run that goes on from a checkpoint must not draw them anew with what it has learnt.
        """
        if step not in self._plan:
            rng = random.Random(f"{seed} {step}")
            drawn = self.draw(count, rng)
            # A step has all its prompts, be it of what is solved.
            self._plan[step] = drawn + self._drawn(count - len(drawn), rng, drawn)
            self._plan.pop(step - _KEPT_STEPS, None)
        return self._plan[step]

    def save(self, path: Path) -> None:
        """Write the state; atomic."""
        state = {
            "proved": self._proved,
            "tried": self._tried,
            "count": self._count,
            "ever_proved": sorted(self._ever_proved),
            "plan": self._plan,
        }
        write_whole(path, json.dumps(state), make_folder=True)

    def load(self, path: Path) -> None:
        """Take the state up again where `path` has it; a missing file changes nothing."""
        if path.is_file():
            state = json.loads(path.read_text())
            self._proved.update(state["proved"])
            self._tried.update(state["tried"])
            self._count.update(state["count"])
            self._ever_proved = set(state["ever_proved"])
            self._plan = {int(step): names for step, names in state["plan"].items()}


class CurriculumSampler(Sampler[int]):
    """Draws the prompts of each step by weight, and repeats each for its group.

    Yields, as GRPO expects, `prompts` distinct indices, each `group` times in a row, the whole
    block `repeats` times (for several passes over one generation): `steps` blocks in all. `first`
    tells the first step when iteration begins: a run's state is loaded after its sampler is made.
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
        first: Callable[[], int] = lambda: 0,
    ) -> None:
        self._indices = {name: index for index, name in enumerate(names)}
        self._curriculum = curriculum
        self._prompts, self._group, self._repeats, self._steps = prompts, group, repeats, steps
        self._seed, self._first = seed, first

    def __len__(self) -> int:
        return self._steps * self._prompts * self._group * self._repeats

    def __iter__(self) -> Iterator[int]:
        first = self._first()
        for step in range(first, first + self._steps):
            drawn = self._curriculum.prompts_of(step, self._prompts, self._seed)
            for _ in range(self._repeats):
                for name in drawn:
                    yield from [self._indices[name]] * self._group
