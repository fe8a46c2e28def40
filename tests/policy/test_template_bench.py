"""What constants and templates prove by themselves, counted with real Lean."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.problems import Theorem
from lean_env.problems.families import families, generate
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.template_bench import best, measure

RECURSIVE = Theorem(
    "t",
    "theorem t (x : Nat) : f x = 2 * x",
    header="def f : Nat → Nat\n  | 0 => 0\n  | n + 1 => f n + 2\n\n",
)
PLAIN = Theorem("u", "theorem u (a b : Nat) : a + b = b + a")

CHECKED = (
    *("grind", "grind [{defs}]", "simp_all", "simp_all [{defs}]", "omega", "decide", "aesop"),
    *("norm_num", "norm_num at *", "linarith", "nlinarith", "positivity", "try?"),
)


@pytest.fixture(scope="module")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=Limits(wall_s=60.0)) as opened:
        yield opened


def test_a_template_counts_where_it_fits_and_proves(verifier: Verifier) -> None:
    tried = ("omega", "induction {x} <;> grind [{defs}]")
    constant, filled = measure([RECURSIVE, PLAIN], verifier, tried)
    assert (constant.constant, constant.fits, set(constant.names)) == (True, 2, {"u"})
    assert (filled.constant, filled.fits, set(filled.names)) == (False, 1, {"t"})
    assert best([constant, filled]) is constant


@pytest.mark.slow
@pytest.mark.parametrize("name", families())
def test_no_constant_proves_more_than_a_tenth_of_a_family(name: str, verifier: Verifier) -> None:
    levels = range(1, families()[name].levels + 1)
    theorems = [
        problem.theorem
        for level in levels
        for problem in generate(name, level=level, count=12, seed=21)[0]
    ]
    for one in measure(theorems, verifier, CHECKED):
        assert one.share <= 0.1, one.to_json()
