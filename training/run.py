"""A run from the first proof to the last evaluation, in stages that survive a crash.

`OUT/` holds `config.yaml`, one folder a stage, and `events.jsonl`, a line for everything a plot
needs. A stage that has its `done` mark is not repeated; GRPO and SFT resume inside themselves.
"""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from lean_env.atomic import write_whole
from lean_env.disk_cache import DiskCache
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.chat import proof_answer, proof_prompt
from policy.generator import Sampling
from policy.tactics import GoalSampler
from policy.tiny import create
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import checkpoint_step, save_model
from training.config import ConfigError, RunConfig
from training.evaluation.curve import Curve
from training.evaluation.score import Answers, Score, evaluate
from training.grpo.curriculum import Curriculum
from training.grpo.rollout import RepairRollout
from training.grpo.train import train_grpo
from training.journal import append_line, forget_after, mend, read_lines
from training.progress import Progress
from training.reward import LeanReward
from training.sft import proofs_dataset, train_sft
from training.splits import Splits, split, with_canaries
from training.stages.seeds import Solved, read_solved, search, write_solved
from training.step_bar import StepBar

_QUIET_S = 5.0  # where a line every ten of a thousand would be too many


@dataclass
class Run:
    """One run in its folder; `progress` is told what happens."""

    config: RunConfig
    out: Path
    toolchain: Toolchain
    sandbox: Sandbox
    progress: Progress = field(default_factory=Progress)

    def __post_init__(self) -> None:
        self.out.mkdir(parents=True, exist_ok=True)
        file = self.out / "config.yaml"
        text = yaml.safe_dump(json.loads(json.dumps(self.config.to_json())), sort_keys=False)
        if file.exists() and file.read_text() != text:
            raise ConfigError(
                f"{self.out} holds a run with another configuration: choose another folder"
            )
        write_whole(file, text)
        mend(self.events)
        self.progress.say("choosing the theorems")
        self.splits: Splits = split(self.config.problems, self.toolchain, self.sandbox)

    @property
    def events(self) -> Path:
        """The log of the run."""
        return self.out / "events.jsonl"

    def verifier(self) -> Verifier:
        """A verifier with the limits of this run, which judges nothing twice.

        Policies repeat themselves, and each other: the search, rollouts, the points of a curve and
        the baselines. What a verdict cost is counted for each that asked.
        """
        verification = self.config.verification
        return Verifier(
            self.toolchain,
            self.sandbox,
            workers=verification.workers,
            limits=Limits(wall_s=verification.timeout_s, memory_mb=verification.memory_mb),
            cache=DiskCache(self.out / "verdicts"),
        )

    def event(self, kind: str, **fields: Any) -> None:
        """Append a line to `events.jsonl`."""
        append_line(self.events, {"event": kind, "time": time.time(), **fields})

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
        write_whole(folder / "done", f"{time.monotonic() - started:.1f} s\n")
        self.event("stage", name=name, seconds=time.monotonic() - started)
        self.progress.say(f"{name}: done in {time.monotonic() - started:.0f} s")

    # Stages, in order.

    def seeds(self, verifier: Verifier) -> list[Solved]:
        """Proofs of training theorems found by the search without a model."""
        file = self.out / "seeds" / "proofs.jsonl"
        with self.stage("seeds") as folder:
            if folder is not None:
                settings = self.config.warm_start
                with self.progress.bar("seeds", quiet_s=_QUIET_S) as advance:
                    found = search(
                        self.splits.train[: settings.theorems],
                        GoalSampler(),
                        verifier,
                        attempts=settings.attempts,
                        keep=settings.proofs_per_theorem,
                        rng=random.Random(self.config.seed),
                        progress=advance,
                    )
                write_solved(found, file)
                self.progress.say(
                    f"{len(found)} proofs of {len({proof.name for proof in found})} theorems"
                )
        return read_solved(file)

    def warm(self, solved: list[Solved]) -> Path:
        """A model that has seen those proofs."""
        target = self.out / "warm" / "model"
        with self.stage("warm") as folder:
            if folder is not None:
                if not solved:
                    raise ConfigError("the search found no proof to begin with: allow it more")
                start = self.config.model or str(self._fresh(folder / "fresh", solved))
                generator = TransformersGenerator.load(start)
                data = proofs_dataset(solved, self.splits.by_name)
                with self.progress.bar("warm") as advance:
                    train_sft(
                        generator.model.train(),
                        generator.tokenizer,
                        data,
                        self.config.warm_start,
                        folder / "sft",
                        seed=self.config.seed,
                        max_length=self.config.tiny.context,
                        advance=advance,
                    )
                save_model(generator.model, generator.tokenizer, target)
        return target

    def _fresh(self, folder: Path, solved: list[Solved]) -> Path:
        prompts = [proof_prompt(theorem)[0]["content"] for theorem in self.splits.train]
        answers = [proof_answer(proof.tactics)["content"] for proof in solved]
        tiny = replace(self.config.tiny, seed=self.config.seed)
        count = create(folder, [*prompts, *answers], tiny)
        self.progress.say(f"a model of {count:,} random parameters")
        return folder

    def grpo(self, start: Path, verifier: Verifier) -> Path:
        """That model after reinforcement learning."""
        target = self.out / "grpo" / "model"
        with self.stage("grpo") as folder:
            if folder is not None:
                self._grpo(start, folder, target, verifier)
        return target

    def _grpo(self, start: Path, folder: Path, target: Path, verifier: Verifier) -> None:
        settings = self.config.grpo
        generator = TransformersGenerator.load(start)
        for log in (self.events, folder / "rewards.jsonl"):
            forget_after(log, checkpoint_step(folder))
        rng = random.Random(self.config.seed)
        prompts = with_canaries(
            self.splits.train, self.splits.canaries, self.config.problems.canary_share, rng
        )
        canaries = [theorem.name for theorem in self.splits.canaries]
        curriculum = Curriculum([theorem.name for theorem in prompts], steady=canaries)
        reward = LeanReward(
            verifier,
            self.splits.by_name,
            budget_s=self.config.verification.budget_s,
            prefilled=generator.prefills_thinking,
            log=folder / "rewards.jsonl",
            observe=lambda theorem, value: curriculum.observe(theorem.name, value),
            on_alarm=lambda theorem: self.event("alarm", theorem=theorem.name),
        )

        def on_log(step: int, logs: dict[str, Any]) -> None:
            numbers = {key: value for key, value in logs.items() if isinstance(value, int | float)}
            self.event("grpo", **{**numbers, "step": step, "verification_total_s": reward.seconds})

        rollout = None  # TRL takes a single turn by itself
        if settings.turns > 1:
            rollout = RepairRollout(
                reward,
                prompts,
                turns=settings.turns,
                context=generator.model.config.max_position_embeddings,
            )
        with self.progress.bar("grpo") as advance:
            train_grpo(
                generator.model.train(),
                generator.tokenizer,
                prompts,
                reward,
                curriculum,
                settings,
                folder,
                seed=self.config.seed,
                rollout=rollout,
                on_log=on_log,
                callbacks=[*self._curve(generator, verifier), StepBar(advance, "reward")],
            )
        save_model(generator.model, generator.tokenizer, target)

    def _curve(self, generator: TransformersGenerator, verifier: Verifier) -> list[Curve]:
        """What measures the policy against steps, if that is asked for."""
        settings = self.config.evaluation
        if not settings.every:
            return []

        def on_point(step: int, score: Score) -> None:
            self.event("curve", **{**score.to_json(), "step": step})
            self._note_alarms(score)
            means = [
                f"{part.replace('_', ' ')} {estimates[1][0]:.1%}"
                for part, estimates in score.pass_at.items()
                if part in ("held_out", "unseen") and 1 in estimates
            ]
            self.progress.say(f"grpo: pass@1 at step {step}: {', '.join(means)}")

        return [
            Curve(
                generator,
                self.splits.curve(settings.curve_per_domain, self.config.problems.split_seed),
                verifier,
                settings,
                self.sampling(),
                known={e["step"] for e in read_lines(self.events) if e["event"] == "curve"},
                on_point=on_point,
            )
        ]

    def _note_alarms(self, score: Score) -> None:
        for name in score.canaries_proved:
            self.event("alarm", theorem=name)

    def sampling(self) -> Sampling:
        """How a model is sampled wherever it is evaluated."""
        temperature = self.config.evaluation.temperature
        return Sampling(self.config.grpo.max_tokens, temperature, seed=self.config.seed)

    def evaluate(
        self,
        name: str,
        answers: Answers,
        verifier: Verifier,
        *,
        ordered: bool = False,
        detail: str = "",
    ) -> Score:
        """The score of a policy on held-out theorems, unseen domains and canaries; kept on disk."""
        file = self._score_file(name)
        if file.is_file():
            return Score.from_json(json.loads(file.read_text()))
        settings = self.config.evaluation
        parts = self.splits.reported(settings.per_domain, self.config.problems.split_seed)
        with self.progress.bar(f"evaluating {name}", quiet_s=_QUIET_S) as advance:
            score = evaluate(
                name,
                answers,
                parts,
                verifier,
                samples=settings.samples,
                ks=settings.ks,
                ordered=ordered,
                detail=detail,
                progress=advance,
            )
        self._note_alarms(score)
        return self.keep_score(score)

    def keep_score(self, score: Score) -> Score:
        """Write a score down, and return it."""
        text = json.dumps(score.to_json(), indent=1)
        write_whole(self._score_file(score.policy), text, make_folder=True)
        return score

    def _score_file(self, policy: str) -> Path:
        slug = re.sub(r"\W+", "-", policy).strip("-")
        return self.out / "scores" / f"{slug}.json"
