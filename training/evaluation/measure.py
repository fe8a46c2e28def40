"""Measuring a policy by itself, outside of a run."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from lean_env.open_verifier import open_verifier
from lean_env.problems import Theorem
from lean_env.problems.shipped import read_shipped
from lean_env.problems.theorem import ProblemError
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate
from policy.generator import usual_sampling
from policy.models import is_model, open_prover
from policy.tactics import GoalSampler, Portfolio
from training.evaluation.answers import tactic_answers
from training.evaluation.policy_name import PORTFOLIO, SAMPLER
from training.evaluation.score import Answers, Score, evaluate, model_answers
from training.splits import CANARY, load_set


@dataclass(frozen=True)
class Measurement:
    """What to measure; `policy` is a model folder, `sampler`, `portfolio`, or a constant tactic.

    A model is asked as its `family` says, at most `max_tokens` tokens at `temperature`; without
    these as its authors ask it. `seen` are the domains that the policy was trained on; without any
    no domain is called unseen. `pool` says where answers are judged; see `open_verifier`.
    """

    policy: str
    sets: tuple[str, ...]
    samples: int = 8
    domains: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    limit: int | None = None
    timeout_s: float = 10.0
    family: str | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    seed: int = 0
    pool: str | None = None


def measure(
    settings: Measurement, progress: Callable[[int, int], None] = lambda done, total: None
) -> Score:
    """Evaluate on the sets, split into seen and unseen domains, and on all canaries.

    The policy's name is one that `check_policy` lets pass. Raises ProblemError.
    """
    toolchain, sandbox = locate(), Sandbox.detect()
    theorems: list[Theorem] = []
    for name in settings.sets:
        theorems += load_set(name, toolchain, sandbox, held=True)
    known = {theorem.domain for theorem in theorems}
    if strange := sorted({*settings.domains, *settings.seen} - known):
        listed = ", ".join(sorted(known))
        raise ProblemError(f"no theorem has the domain {strange[0]}; there are: {listed}")
    if settings.domains:
        theorems = [theorem for theorem in theorems if theorem.domain in settings.domains]
    theorems = [theorem for theorem in theorems if not theorem.canary][: settings.limit]
    if not theorems:
        raise ProblemError("there is no theorem to measure on")
    parts = {**_parts(theorems, settings.seen), CANARY: list(read_shipped("canaries"))}
    answers = _answers(settings)
    limits = Limits(wall_s=settings.timeout_s)
    with open_verifier(
        settings.pool, toolchain=toolchain, sandbox=sandbox, limits=limits
    ) as verifier:
        return evaluate(
            settings.policy,
            answers,
            {name: members for name, members in parts.items() if members},
            verifier,
            samples=settings.samples,
            ks=sorted({1, *(k for k in (4, 8, 16, 32, 64) if k <= settings.samples)}),
            ordered=settings.policy == PORTFOLIO,
            progress=progress,
        )


def _parts(theorems: Sequence[Theorem], seen: Collection[str]) -> dict[str, list[Theorem]]:
    """Seen and unseen domains apart; where nobody says what was seen, neither is claimed."""
    if not seen:
        return {"all": list(theorems)}
    return {
        "seen": [theorem for theorem in theorems if theorem.domain in seen],
        "unseen": [theorem for theorem in theorems if theorem.domain not in seen],
    }


def _answers(settings: Measurement) -> Answers:
    if settings.policy == SAMPLER:
        return tactic_answers(GoalSampler(), settings.seed)
    if settings.policy == PORTFOLIO:
        return tactic_answers(Portfolio())
    if is_model(settings.policy):
        generator = open_prover(settings.policy, family=settings.family)
        sampling = usual_sampling(
            generator.family,
            max_tokens=settings.max_tokens,
            temperature=settings.temperature,
            seed=settings.seed,
        )
        return model_answers(generator, sampling)
    return tactic_answers(Portfolio((settings.policy,)))
