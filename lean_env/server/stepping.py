"""Tactics on proof states for any number of clients, within the one queue."""

from __future__ import annotations

from collections.abc import Sequence

from lean_env.environment import Outcome, ProofState, TacticError, TheoremRefused
from lean_env.environment.outcome_json import outcome_json
from lean_env.judge.assemble import complete_header
from lean_env.problems.theorem import Theorem
from lean_env.server.headers import apart
from lean_env.server.service import Service

_NO_UNICODE = TacticError("the tactic is not valid Unicode")


async def check_statement(service: Service, header: str, statement: str) -> None:
    """Have the judge look at a statement; raises TheoremRefused for one that it does not take."""
    judge, level = service.verifier.judge, service.verifier.level
    shared, stated = apart(header, statement)
    with service.admission.admit(1):
        complaint = await service.judging.run(
            lambda repl: judge.prepare_on(repl, shared, stated, level),
            complete_header(shared),
            lambda error: None,
        )
    if complaint is not None:
        raise TheoremRefused(complaint)


async def first_state(service: Service, header: str, statement: str) -> ProofState:
    """Return the state of a theorem before any tactic; raises as `ProofEnv.reset`, and Busy.

    The judge is asked first: a statement that it would not take has no proof to be found.
    """
    shared, stated = apart(header, statement)
    theorem = Theorem("theorem", stated, shared)
    await check_statement(service, header, statement)
    with service.admission.admit(1):
        return await service.steps.reset(theorem)


async def try_tactics(service: Service, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
    """Apply tactics to a state, each by itself; raises StepperFault, Busy and TooMany."""
    readable = [tactic for tactic in tactics if _is_unicode(tactic)]
    with service.admission.admit(len(tactics)):
        found = iter(await service.steps.step_many(state, readable) if readable else ())
    outcomes = [next(found) if _is_unicode(tactic) else _NO_UNICODE for tactic in tactics]
    for outcome in outcomes:
        service.metrics.stepped(outcome_json(outcome)["kind"])
    return outcomes


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
