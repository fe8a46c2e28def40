"""A run in its folder, in stages that survive a crash.

`OUT/` holds `config.yaml`, one folder per stage, and `events.jsonl`, one line for everything a plot
needs. A stage that has its `done` mark is not repeated; `training.stages` holds the stages.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from lean_env.atomic import write_whole
from lean_env.open_verifier import open_verifier
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifying import Verifying
from policy.family import Family, family_named
from policy.generator import Sampling
from policy.models import family_by_name, refuse_steps
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import context_of, use_threads
from training.config import ConfigError, RunConfig
from training.evaluation.versions import versions
from training.journal import append_line, drop_half_line
from training.progress import Progress
from training.ranks import Ranks
from training.splits import Splits, split

_LONG = 4096


@dataclass
class Run:
    """One run; `open` makes or takes up its folder. `progress` is told what happens."""

    config: RunConfig
    out: Path
    toolchain: Toolchain
    sandbox: Sandbox
    splits: Splits
    progress: Progress = field(default_factory=Progress)
    ranks: Ranks = field(default_factory=Ranks)

    @classmethod
    def open(
        cls,
        config: RunConfig,
        out: Path,
        toolchain: Toolchain,
        sandbox: Sandbox,
        progress: Progress | None = None,
        ranks: Ranks | None = None,
    ) -> Run:
        """Make the folder, or go on with the one that is there, and choose the theorems.

        Where there are several processes all call this. Raises ConfigError where the folder holds a
        run with another configuration.
        """
        ranks = ranks or Ranks()
        return ranks.after_first(
            lambda: cls._open(config, out, toolchain, sandbox, progress or Progress(), ranks)
        )

    @classmethod
    def _open(
        cls,
        config: RunConfig,
        out: Path,
        toolchain: Toolchain,
        sandbox: Sandbox,
        progress: Progress,
        ranks: Ranks,
    ) -> Run:
        out.mkdir(parents=True, exist_ok=True)
        file = out / "config.yaml"
        text = yaml.safe_dump(json.loads(json.dumps(config.to_json())), sort_keys=False)
        if file.exists() and file.read_text() != text:
            raise ConfigError(
                f"{out} holds a run with another configuration: choose another folder"
            )
        progress.say("choosing the theorems")
        splits = split(config.problems, toolchain, sandbox)
        if ranks.first:
            write_whole(file, text)
        run = cls(config, out, toolchain, sandbox, splits, progress, ranks)
        drop_half_line(run.events)
        run.event("opened", toolchain=str(toolchain), versions=versions())
        return run

    @property
    def events(self) -> Path:
        """The log of the run; each process has one of its own."""
        return self.ranks.own(self.out / "events.jsonl")

    def verifier(self, *, shared: bool = False) -> AbstractContextManager[Verifying]:
        """A verifier with the limits of this run, which judges nothing twice.

        Where all processes open one, it is `shared`: each has its share of the workers.

        Policies repeat themselves, and each other: the search, rollouts, the points of a curve and
        the baselines. What a verdict cost is counted for each that asked.
        """
        verification = self.config.verification
        folder = verification.shared_cache
        return open_verifier(
            verification.pool,
            toolchain=self.toolchain,
            sandbox=self.sandbox,
            workers=verification.workers,
            sharers=self.ranks.size if shared else 1,
            sharers_here=self.ranks.local_size if shared else 1,
            limits=Limits(wall_s=verification.timeout_s, memory_mb=verification.memory_mb),
            cache=self.out / "verdicts",
            shared_cache=None if folder is None else Path(folder),
        )

    def event(self, kind: str, **fields: Any) -> None:
        """Append a line to `events.jsonl`."""
        append_line(self.events, {"event": kind, "time": time.time(), **fields})

    def alarm(self, theorem: str) -> None:
        """Note that a false statement was "proved"."""
        self.event("alarm", theorem=theorem)

    @contextmanager
    def stage(self, name: str) -> Iterator[Path | None]:
        """The folder of a stage, or None if it is done; marks it done when the body ends well."""
        folder = self.out / name
        if (folder / "done").exists():
            self.progress.say(f"{name}: done before")
            yield None
            return
        folder.mkdir(parents=True, exist_ok=True)
        started = time.monotonic()
        self.progress.say(f"{name}: begins")
        yield folder
        if not self.ranks.first:
            return
        write_whole(folder / "done", f"{time.monotonic() - started:.1f} s\n")
        self.event("stage", name=name, seconds=time.monotonic() - started)
        self.progress.say(f"{name}: done in {time.monotonic() - started:.0f} s")

    def load(self, model: Path | str, family: Family | None = None) -> TransformersGenerator:
        """A model of this run, in the configuration's dtype; raises ModelError.

        Without a `family` it is asked as the configuration says, and writes whole proofs.
        """
        if family is None:
            named = self.config.family
            family = family_by_name(str(model)) if named is None else family_named(named)
            refuse_steps(str(model), family)
        generator = TransformersGenerator.load(model, family=family, dtype=self.config.dtype)
        use_threads(generator.model)
        return generator

    def example_length(self, generator: TransformersGenerator) -> int:
        """Tokens of a fine-tuning example at most."""
        return self.config.max_length or min(context_of(generator.model), _LONG)

    def sampling(self) -> Sampling:
        """How a model is sampled wherever it is evaluated."""
        temperature = self.config.evaluation.temperature
        return Sampling(self.config.grpo.max_tokens, temperature, seed=self.config.seed)
