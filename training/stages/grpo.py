"""The stage of reinforcement learning: a warm-started model after GRPO against real Lean."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import checkpoint_step, context_of, save_model
from training.config import ConfigError, RunConfig
from training.evaluation.curve import Curve
from training.evaluation.score import Score
from training.grpo.curriculum import Curriculum
from training.grpo.rollout import RepairRollout
from training.grpo.train import check_processes, train_grpo, trl_options
from training.journal import forget_after, read_lines
from training.ranks import Ranks
from training.reward import LeanReward
from training.run import Run
from training.splits import with_canaries
from training.stages.negations import negations
from training.stages.scores import note_alarms
from training.step_bar import StepBar


def check(config: RunConfig, ranks: Ranks) -> None:
    """Refuse what would be found only after work was done; raises ConfigError."""
    trl_options(config.grpo)
    check_processes(config.grpo, ranks.size)
    if ranks.sharded and config.evaluation.every:
        raise ConfigError(
            "evaluation.every needs the whole model in one process: 0 where it is sharded"
        )
    if ranks.sharded and config.grpo.lora is not None:
        raise ConfigError("grpo.lora and a sharded model do not go together: launch it with DDP")


def reinforce(run: Run, start: Path | str, verifier: Verifying) -> Path:
    """Train the model of `start` as the configuration's `grpo` says; returns `OUT/grpo/model`.

    Where there are several processes all call this, and the first writes the model.
    """
    target = run.out / "grpo" / "model"
    with run.stage("grpo") as folder:
        if folder is not None:
            _train(run, start, folder, target, verifier)
    return target


def _train(run: Run, start: Path | str, folder: Path, target: Path, verifier: Verifying) -> None:
    settings = run.config.grpo
    generator = run.load(start)
    rewards = run.ranks.own(folder / "rewards.jsonl")
    step = run.ranks.after_first(lambda: checkpoint_step(folder))
    for log in (run.events, rewards):
        forget_after(log, step)
    rng = random.Random(run.config.seed)
    refuted = negations(run, folder)
    prompts = with_canaries(
        (*run.splits.train, *refuted.values()),
        run.splits.canaries,
        run.config.problems.canary_share,
        rng,
    )
    prompts = _fitting(run, generator, prompts)
    canaries = [theorem.name for theorem in run.splits.canaries]
    statements = [(theorem.header, theorem.statement) for theorem in prompts]
    for theorem, complaint in zip(prompts, verifier.prepare(statements), strict=True):
        if complaint is not None and run.ranks.first:  # no answer to it can earn anything
            run.event("invalid_statement", theorem=theorem.name, complaint=complaint)

    def on_contradiction(name: str) -> None:
        if run.ranks.first:
            run.alarm(name)

    curriculum = Curriculum(
        [theorem.name for theorem in prompts],
        steady=canaries,
        solved_at=settings.solved_at,
        opposites=[(name, denial.name) for name, denial in refuted.items()],
        on_contradiction=on_contradiction,
    )
    reward = LeanReward(
        verifier,
        {**run.splits.by_name, **{denial.name: denial for denial in refuted.values()}},
        budget_s=run.config.budget_s(verifier.workers * run.ranks.size),
        family=generator.family,
        prefilled=generator.prefills_thinking,
        log=rewards,
        on_alarm=lambda theorem: run.alarm(theorem.name),
    )

    def on_log(step: int, logs: dict[str, Any]) -> None:
        numbers = {key: value for key, value in logs.items() if isinstance(value, int | float)}
        run.event("grpo", **{**numbers, "step": step, "verification_total_s": reward.seconds})

    rollout = None  # TRL takes a single turn by itself
    if settings.turns > 1:
        rollout = RepairRollout(
            reward,
            generator.family,
            prompts,
            turns=settings.turns,
            context=context_of(generator.model),
        )
    with run.progress.bar("grpo") as advance:
        train_grpo(
            generator,
            prompts,
            reward,
            curriculum,
            settings,
            folder,
            seed=run.config.seed,
            rollout=rollout,
            on_log=on_log,
            callbacks=[*_curve(run, generator, verifier), StepBar(advance, "reward")],
            ranks=run.ranks,
        )
    if run.ranks.first:
        save_model(generator, target)


def _fitting(run: Run, generator: TransformersGenerator, theorems: list[Theorem]) -> list[Theorem]:
    """The theorems whose prompts are not too long for the configuration or the model's context."""
    settings = run.config.grpo
    room = context_of(generator.model) - settings.max_tokens
    limit = min(room, settings.max_prompt_tokens or room)
    fitting = [
        theorem
        for theorem in theorems
        if len(generator.tokenizer(generator.render(generator.family.ask(theorem)))["input_ids"])
        <= limit
    ]
    if len(fitting) < len(theorems):
        left_out = len(theorems) - len(fitting)
        run.progress.say(f"grpo: {left_out} prompts of more than {limit} tokens are left out")
    if len(fitting) < settings.prompts:
        raise ConfigError(
            f"only {len(fitting)} prompts fit into {limit} tokens, fewer than grpo.prompts"
        )
    return fitting


def _curve(run: Run, generator: TransformersGenerator, verifier: Verifying) -> list[Curve]:
    """What measures the policy against steps, if that is asked for."""
    settings = run.config.evaluation
    if not settings.every:
        return []

    def on_point(step: int, score: Score) -> None:
        run.event("curve", **{**score.to_json(), "step": step})
        note_alarms(run, score)
        means = [
            f"{part.replace('_', ' ')} {estimates[1][0]:.1%}"
            for part, estimates in score.pass_at.items()
            if part in ("held_out", "unseen") and 1 in estimates
        ]
        run.progress.say(f"grpo: pass@1 at step {step}: {', '.join(means)}")

    return [
        Curve(
            generator,
            run.splits.curve(settings.curve_per_domain, run.config.problems.split_seed),
            verifier,
            settings,
            run.sampling(),
            known={e["step"] for e in read_lines(run.events) if e["event"] == "curve"},
            on_point=on_point,
        )
    ]
