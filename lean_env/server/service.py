"""What all routes share: the judge's pool, proof states, the queue, and the record of it all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from lean_env.closing import AsyncClosing
from lean_env.environment import AsyncProofEnv, ProofEnv, StepLimits
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Verdict
from lean_env.problems import ProblemSet
from lean_env.server.admission import Admission
from lean_env.server.judging import Judging
from lean_env.server.logs import log
from lean_env.server.metrics import Metrics
from lean_env.server.sessions import Sessions
from lean_env.server.settings import ServerSettings
from lean_env.verify.verifier import Verifier


@dataclass
class Service(AsyncClosing):
    """Everything behind the routes of one server; used by one event loop, closed with it.

    `verifier` judges, and is closed too. Proof states have `workers` processes of their own, as
    many as the verifier has, which start when the first is asked for. `problems` are the theorem
    sets that environments offer, by name.
    """

    settings: ServerSettings
    verifier: Verifier
    problems: Mapping[str, ProblemSet] = field(default_factory=dict)
    metrics: Metrics = field(default_factory=Metrics)
    connections: int = 0

    def __post_init__(self) -> None:
        judge, limits = self.verifier.judge, self.settings.limits
        self.judging = Judging(self.verifier)
        self.admission = Admission(self.settings.max_waiting)
        self.steps = AsyncProofEnv(
            partial(
                ProofEnv,
                judge.toolchain,
                judge.sandbox,
                jobs=1,
                limits=StepLimits(self.settings.step_s, limits.memory_mb, limits.heartbeats),
                judge_limits=limits,
            ),
            workers=self.verifier.workers,
        )
        self.sessions = Sessions(
            self.settings.max_sessions,
            self.settings.max_session_states,
            self.settings.session_idle_s,
        )
        self.metrics.watch("episodes", "Open WebSocket connections.", self._connections)
        self.metrics.watch("sessions", "Step sessions that are open.", self._open_sessions)
        self.metrics.watch(
            "waiting", "Candidates and tactics admitted and not done.", self._waiting
        )

    def note(self, candidate: Candidate, verdict: Verdict) -> None:
        """Count a verdict, and write down the text it is about if that is asked for."""
        self.metrics.judged(verdict)
        if self.settings.log_text:
            log(
                "verdict",
                outcome=verdict.outcome.value,
                header=candidate.header,
                statement=candidate.statement,
                proof=candidate.proof,
                code=candidate.code,
            )

    async def close(self) -> None:
        """End all processes; idempotent."""
        await self.steps.close()
        self.verifier.close()

    def _connections(self) -> float:
        return float(self.connections)

    def _open_sessions(self) -> float:
        return float(len(self.sessions))

    def _waiting(self) -> float:
        return float(self.admission.waiting)
