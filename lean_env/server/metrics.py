"""What the server counts, in the text format that Prometheus reads."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from lean_env.judge.verdict import Verdict

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)


class Metrics:
    """The counters of one server; safe to share between threads."""

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        self._requests = Counter(
            "lean_env_requests",
            "Requests answered, by route and status.",
            ("route", "status"),
            registry=registry,
        )
        self._seconds = Histogram(
            "lean_env_request_seconds",
            "Seconds from request to the end of the answer, by route.",
            ("route",),
            buckets=_SECONDS,
            registry=registry,
        )
        self._verdicts = Counter(
            "lean_env_verdicts", "Verdicts, by outcome.", ("outcome",), registry=registry
        )
        self._verdict_seconds = Histogram(
            "lean_env_verdict_seconds",
            "Seconds of a worker per verdict.",
            buckets=_SECONDS,
            registry=registry,
        )
        self._steps = Counter(
            "lean_env_steps", "Tactics tried, by outcome.", ("outcome",), registry=registry
        )

    def watch(self, name: str, about: str, value: Callable[[], float]) -> None:
        """Show a number that is asked for each time, as the gauge `lean_env_NAME`."""
        gauge = Gauge(f"lean_env_{name}", about, registry=self._registry)
        gauge.set_function(value)

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count a request; `route` is its path as a pattern."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def judged(self, verdict: Verdict) -> None:
        """Count a verdict."""
        self._verdicts.labels(verdict.outcome.value).inc()
        self._verdict_seconds.observe(verdict.elapsed_s)

    def stepped(self, outcome: str) -> None:
        """Count a tactic."""
        self._steps.labels(outcome).inc()

    def text(self) -> bytes:
        """All numbers as they are now."""
        return generate_latest(self._registry)
