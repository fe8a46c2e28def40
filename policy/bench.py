"""Search methods compared: theorems proved by each at an equal number of tactics.

Every proof counted has been called proved by the judge. Methods differ in which tactics come from
where and on which states they are tried, and in nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from lean_env.bench.intervals import wilson
from lean_env.environment import ProofEnv, TheoremRefused
from lean_env.problems.theorem import Theorem
from policy.goal_steps import GoalSteps
from policy.graph import ProofGraph
from policy.premises import PremiseSource
from policy.search import Budget, Kind, Search
from policy.steps import PortfolioSteps, StepPolicy
from policy.tactics import portfolio

GOAL = 1.3
"""How many times the portfolio's theorems a search is to prove."""


class Method(StrEnum):
    """What is compared.

    `ONE_LINE` tries the portfolio's first tactic, `PORTFOLIO` all of them, `SAMPLER` tactics that
    fit the goal, each of these as a whole proof; the others search with the sampler's tactics.
    """

    ONE_LINE = "one line"
    PORTFOLIO = "portfolio"
    SAMPLER = "sampler"
    BEST_FIRST = "best-first"
    MCTS = "mcts"

    @property
    def kind(self) -> Kind:
        """How the method searches."""
        whole = self in (Method.ONE_LINE, Method.PORTFOLIO, Method.SAMPLER)
        return Kind.PORTFOLIO if whole else Kind(self.value)

    def policy(self, theorem: Theorem, premises: PremiseSource) -> StepPolicy:
        """Return the method's tactics for a theorem."""
        match self:
            case Method.ONE_LINE:
                return PortfolioSteps(portfolio(theorem.header)[:1])
            case Method.PORTFOLIO:
                return PortfolioSteps(portfolio(theorem.header))
            case _:
                return GoalSteps(premises)


@dataclass(frozen=True, slots=True)
class Settings:
    """What every method may spend on a theorem, `seconds` being a bound for those that hang.

    A tactic may take `tactic_s` seconds and `heartbeats` (thousands, as in `maxHeartbeats`), which
    unlike seconds are the same on any machine.
    """

    tactics: int = 200
    seconds: float = 600.0
    tactic_s: float = 5.0
    seed: int = 0
    toolchain: str = ""
    heartbeats: int | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """One method on one theorem: `proof` is empty where none was found, `ended` says why."""

    problems: str
    theorem: str
    content: str
    domain: str
    method: Method
    proof: str
    ended: str
    tactics: int
    seconds: float
    settings: Settings

    @property
    def key(self) -> tuple[object, ...]:
        """What makes another trial the same one."""
        return self.problems, self.theorem, self.content, self.method, self.settings

    def to_json(self) -> dict[str, Any]:
        """Return the record of a run; `from_json` reads it back."""
        return asdict(self) | {"seconds": round(self.seconds, 3)}

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Trial:
        """Read `to_json`; raises ValueError for anything else."""
        try:
            values = {field.name: record[field.name] for field in fields(cls)}
            values["method"] = Method(values["method"])
            values["settings"] = Settings(**values["settings"])
            return cls(**values)
        except (KeyError, TypeError) as error:
            raise ValueError(f"no trial: {error}") from None


@dataclass(frozen=True, slots=True)
class Rate:
    """Theorems proved of those tried, and the bounds of the 95 % interval of that share."""

    proved: int
    tried: int

    @property
    def share(self) -> float:
        """The share proved."""
        return self.proved / self.tried

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval."""
        return wilson(self.share, self.tried)


def compare(
    problems: str,
    theorems: Sequence[Theorem],
    methods: Sequence[Method],
    env: ProofEnv,
    premises: PremiseSource,
    settings: Settings,
    done: Collection[Trial] = (),
) -> Iterator[Trial]:
    """Yield each method's trial on each theorem, all on one theorem before the next.

    Those among `done` are not made again. Raises StepperFault when Lean cannot be run.
    """
    known = {trial.key: trial for trial in done}
    for theorem in theorems:
        for method in methods:
            place = (problems, theorem.name, theorem.content_hash, method, settings)
            yield (
                known[place]
                if place in known
                else _trial(problems, theorem, method, env, premises, settings)
            )


def _trial(
    problems: str,
    theorem: Theorem,
    method: Method,
    env: ProofEnv,
    premises: PremiseSource,
    settings: Settings,
) -> Trial:
    proof, ended, tactics, seconds = "", "refused", 0, 0.0
    try:
        graph = ProofGraph(env.reset(theorem))
    except TheoremRefused:
        pass
    else:
        budget = Budget(settings.tactics, settings.seconds)
        strategy = method.kind.strategy(graph)
        policy = method.policy(theorem, premises)
        found = Search(env, graph, policy, strategy, budget, seed=settings.seed).run()
        proof = found.proof.proof if found.proof else ""
        ended, tactics, seconds = found.ended.value, found.tactics, found.seconds
    return Trial(
        problems,
        theorem.name,
        theorem.content_hash,
        theorem.domain,
        method,
        proof,
        ended,
        tactics,
        seconds,
        settings,
    )


def rates(trials: Sequence[Trial]) -> dict[str, dict[Method, Rate]]:
    """Return each domain's rates by method, and those over all under the name `all`."""
    found: dict[str, dict[Method, Rate]] = {}
    for domain in (*sorted({trial.domain for trial in trials}), "all"):
        here = [trial for trial in trials if domain in (trial.domain, "all")]
        found[domain] = {}
        for method in Method:
            proofs = [bool(trial.proof) for trial in here if trial.method is method]
            if proofs:
                found[domain][method] = Rate(sum(proofs), len(proofs))
    return found
