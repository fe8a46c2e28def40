"""Policies of steps by name, as a user chooses one."""

from __future__ import annotations

from lean_env.toolchain import Toolchain
from policy.family import Answer
from policy.generator import ModelError
from policy.goal_steps import GoalSteps
from policy.models import check_model, is_model, open_generator
from policy.premises import LibraryPremises
from policy.steps import ModelSteps, PortfolioSteps, StepPolicy
from policy.whole_steps import WholeProofSteps


def open_policy(name: str, toolchain: Toolchain | None = None) -> StepPolicy:
    """Return `portfolio`, `sampler`, or a model (see `open_generator`); raises ModelError.

    With a toolchain the sampler picks premises from its library. A model that writes whole proofs
    has them cut into steps.
    """
    if name == "portfolio":
        return PortfolioSteps()
    if name == "sampler":
        return GoalSteps(LibraryPremises(toolchain) if toolchain else None)
    if not is_model(name):
        raise ModelError(
            f"{name} is no policy: choose portfolio, sampler, or a model (a folder, a hub name, "
            "vllm:NAME, http://HOST/v1#NAME)"
        )
    check_model(name)
    generator = open_generator(name)
    if generator.family.answer is Answer.STEP:
        return ModelSteps(generator)
    return WholeProofSteps(generator)
