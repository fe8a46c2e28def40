"""The cost of a header beside `import Init`, measured in turns."""

from __future__ import annotations

import pytest

from lean_env.bench.headers import goals, measure, one_liners
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


def test_one_liners_are_the_shipped_examples_under_the_same_imports() -> None:
    found = one_liners("import Mathlib\n")
    assert len(found) >= 5
    assert all(request.header.startswith("import Mathlib\n") for request in found)
    assert one_liners("import Nowhere\n") == []


@pytest.mark.slow
def test_two_headers_are_measured_in_one_run(toolchain: Toolchain) -> None:
    init, other = measure(toolchain, Sandbox.detect(), "import Mathlib\n", rounds=1)
    assert (init.header, other.header) == ("import Init", "import Mathlib")
    assert other.resident_mb > init.resident_mb > 100
    assert init.one_liner_ms is None
    assert other.one_liner_ms is not None
    assert 0 < other.small_proof_ms < other.import_cpu_s * 1e3
    assert len(list(goals(init, other))) == 3
