"""The description at `/openapi.json`: what it says is asked, and answered as it says."""

from __future__ import annotations

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.server.running import Running

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


def asked_and_answered(server: Running, operation: APIOperation, examples: int) -> None:
    """Ask a route so often, and hold the answers against its description."""

    @given(operation.as_strategy())
    @settings(
        max_examples=examples,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def ask(case: Case) -> None:
        case.call_and_validate(base_url=server.url, checks=CHECKS)

    ask()


def keeps_to_its_description(server: Running, examples: int) -> set[str]:
    """Ask every route; returns their names."""
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json")
    operations = [result.ok() for result in schema.get_all_operations()]
    for operation in operations:
        asked_and_answered(server, operation, examples)
    return {operation.label for operation in operations}


def test_every_route_is_described_and_answers_as_described(server: Running) -> None:
    asked = keeps_to_its_description(server, 1)
    assert {"POST /v1/verify", "POST /v1/step", "POST /api/check", "GET /metrics"} <= asked
    assert len(asked) > 20


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_answers_are_as_described_to_much_that_may_be_asked(server: Running) -> None:
    keeps_to_its_description(server, 60)
