"""The negation of a theorem, as a theorem of its own: whoever proves it has disproved the first.

It is written from the statement's text or else from the goal that Lean makes of it. Lean then has
to agree that the theorem, if it were proved, would contradict it; what passes no such check is not
searched.
"""

from __future__ import annotations

from dataclasses import replace

from lean_env.environment import ProofState, Stepping, TheoremRefused
from lean_env.judge.assemble import read_statement
from lean_env.problems.negation import closed_form, declared_name, denial, restated
from lean_env.problems.theorem import ProblemError, Theorem
from policy.goal_statement import as_proposition

_CHECK = "the_denied_claim_is_the_theorem"
_CLASH = "refine ⟨fun denied => denied @{}, ?_⟩"


def negated(theorem: Theorem, env: Stepping) -> Theorem:
    """Return `theorem not_NAME : ¬ …`, which contradicts `theorem` as Lean reads it.

    A proof of it is found and judged as that of any theorem, and shows that `theorem` has no proof.
    Raises TheoremRefused when Lean does not accept the statement itself, ProblemError when no
    negation of it can be written that Lean agrees to, and StepperFault when Lean cannot be run.
    """
    theorem = replace(theorem, statement=read_statement(theorem.statement).text)
    goal = env.reset(theorem).goals[0]
    for claim in (closed_form(theorem), as_proposition(goal)):
        if _is_stated(claim, theorem, env):
            return denial(theorem, claim)
    raise ProblemError(f"{theorem.name}: no negation can be written that Lean agrees to")


def _is_stated(claim: str, theorem: Theorem, env: Stepping) -> bool:
    """Whether Lean takes a proposition for just what a theorem states.

    Behind the theorem, which is left open there, `@name` has all that it states as its type:
    hypotheses that come from `variable` and names that Lean binds by itself are parts of it.
    """
    stated = f"{theorem.header}\n{theorem.statement} := by sorry\n"
    check = restated(theorem, _CHECK, f"((¬ {claim}) → False) ∧ True")
    try:
        state = env.reset(replace(check, header=stated))
    except TheoremRefused:
        return False
    return isinstance(env.step(state, _CLASH.format(declared_name(theorem))), ProofState)
