"""Policies of steps by name, as a user chooses one."""

from __future__ import annotations

from lean_env.toolchain import Toolchain
from policy.family import Answer
from policy.generator import ModelError
from policy.goal_steps import PREMISES, GoalSteps
from policy.models import check_model, is_model, open_generator
from policy.premise_server import ServedPremises, is_address
from policy.premises import LibraryPremises
from policy.steps import ModelSteps, PortfolioSteps, StepPolicy
from policy.whole_steps import WholeProofSteps

SAMPLER = "sampler"


def open_policy(
    name: str, toolchain: Toolchain | None = None, premises: str = str(PREMISES)
) -> StepPolicy:
    """Return `portfolio`, `sampler`, or a model (see `open_generator`); raises ModelError.

    With a toolchain the sampler picks premises: so many of its library, or those of the server
    whose address `premises` is. A model that writes whole proofs has them cut into steps.
    """
    if name == "portfolio":
        return PortfolioSteps()
    if name == SAMPLER:
        return _sampler(toolchain, premises)
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


def _sampler(toolchain: Toolchain | None, premises: str) -> GoalSteps:
    if is_address(premises):
        return GoalSteps(ServedPremises(premises))
    if not (premises.isascii() and premises.isdecimal() and len(premises) < 4):
        raise ModelError(
            f"--premises {premises}: give a number below 1000, or the address of a server"
        )
    count = int(premises)
    library = LibraryPremises(toolchain) if toolchain is not None and count else None
    return GoalSteps(library, count)
