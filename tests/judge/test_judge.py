"""Whole verdicts: outcomes, reasons, positions, levels, and whose fault is what."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate, CandidateError
from lean_env.judge.inspect import STANDARD_AXIOMS
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome, Reason, Verdict
from lean_env.kernel.external import ExternalKernel
from lean_env.olean.name import name_of
from lean_env.pool import Pool
from lean_env.repl.cold import ColdRepl
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

STATEMENT = "theorem target (p q : Prop) (hp : p) (hq : q) : p ∧ q := by"
RIGHT = "  exact ⟨hp, hq⟩"


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


def proof(text: str, statement: str = STATEMENT, header: str = "") -> Candidate:
    return Candidate("x", statement, proof=text, header=header)


@pytest.mark.parametrize(
    ("text", "outcome", "reason"),
    [
        (RIGHT, Outcome.PROVED, None),
        ("  exact ⟨hp, hp⟩", Outcome.REJECTED, Reason.ELABORATION_ERROR),
        ("  constructor\n  · exact hp", Outcome.REJECTED, Reason.UNSOLVED_GOALS),
        ("  exact ⟨hp, hq", Outcome.REJECTED, Reason.PARSE_ERROR),
        ("  sorry", Outcome.REJECTED, Reason.SORRY),
        ("", Outcome.REJECTED, None),
        ("  exact ⟨hp, hq⟩\0", Outcome.REJECTED, Reason.PARSE_ERROR),
    ],
)
def test_outcomes_and_reasons(
    judge: Judge, text: str, outcome: Outcome, reason: Reason | None
) -> None:
    verdict = judge.judge(proof(text))
    assert verdict.outcome is outcome
    if reason is not None or outcome is Outcome.PROVED:
        assert verdict.reason is reason
    assert verdict.reward == (1.0 if outcome is Outcome.PROVED else 0.0)


def test_a_verdict_says_where_what_and_with_what(judge: Judge, toolchain: Toolchain) -> None:
    verdict = judge.judge(proof("  constructor\n  · exact hp\n  · exact hp"))
    error = next(m for m in verdict.messages if m.severity.value == "error")
    assert (error.line, error.column) == (3, 4)
    assert verdict.level is Level.STANDARD
    assert verdict.toolchain == str(toolchain)
    assert verdict.elapsed_s > 0
    record = json.loads(json.dumps(verdict.to_json()))
    assert Verdict.from_json(record).to_json() == record


def test_unsolved_goals_are_told(judge: Judge) -> None:
    verdict = judge.judge(proof("  constructor\n  · exact hp"))
    assert any("⊢ q" in goal for goal in verdict.goals)


def test_the_axioms_of_a_proof_are_listed(judge: Judge) -> None:
    verdict = judge.judge(proof("Classical.em p", "theorem target (p : Prop) : p ∨ ¬p"))
    assert verdict.proved
    assert verdict.axioms == ("Classical.choice", "Quot.sound", "propext")


@pytest.mark.parametrize(
    ("statement", "header", "said"),
    [
        ("theorem target : 1 = ", "", "does not elaborate"),
        ("theorem target : nonsense 1", "", "nonsense"),
        ("def target : Nat", "", "exactly one theorem"),
        ("theorem target : 1 = 1 := rfl -- done", "", ""),
        ("theorem target : 1 = 1", "import Nowhere", "Nowhere"),
        ("theorem target : 1 = 1", "import Init\ndef broken : Nat := true\n", "header"),
        ("", "", ""),
    ],
)
def test_a_statement_that_is_none_is_the_caller_s_error(
    judge: Judge, statement: str, header: str, said: str
) -> None:
    verdict = judge.judge(Candidate("x", statement, code="theorem t : 1 = 1 := rfl", header=header))
    assert verdict.outcome is Outcome.INVALID_INPUT
    assert verdict.reward is None
    assert said in verdict.messages[-1].text


def test_a_candidate_is_a_proof_or_a_file() -> None:
    with pytest.raises(CandidateError):
        Candidate("x", STATEMENT)
    with pytest.raises(CandidateError):
        Candidate("x", STATEMENT, proof="a", code="b")


def test_deadlines_are_timeouts_and_the_next_verdict_is_unharmed(judge: Judge) -> None:
    endless = (
        "set_option maxHeartbeats 0 in\nset_option maxRecDepth 1000000 in\n"
        "theorem target : 1 = 1 := by\n  repeat (have h := 1; clear h)\n"
    )
    verdict = judge.judge(
        Candidate("x", "theorem target : 1 = 1", code=endless), limits=Limits(wall_s=1.0)
    )
    assert (verdict.outcome, verdict.reason) == (Outcome.TIMEOUT, None)
    assert judge.judge(proof(RIGHT)).proved


def test_allowed_axioms_can_be_chosen(toolchain: Toolchain) -> None:
    strict = Judge(toolchain, Sandbox.detect(), axioms=frozenset({name_of("propext")}))
    lax = Judge(toolchain, Sandbox.detect(), axioms=STANDARD_AXIOMS | {("wish",)})
    with strict, lax:
        em = proof("Classical.em p", "theorem target (p : Prop) : p ∨ ¬p")
        assert strict.judge(em).reason is Reason.AXIOM
        trusted = "axiom wish : 1 = 2\n\ntheorem target : 1 = 2 := by"
        assert lax.judge(proof("  exact wish", trusted)).proved
        own = Candidate(
            "x",
            "theorem target : 1 = 2 := by",
            code="axiom wish : 1 = 2\ntheorem target : 1 = 2 := wish",
        )
        assert lax.judge(own).reason is Reason.AXIOM  # allowed, but not for anyone to declare
        other = Candidate(
            "x", trusted, code="axiom wish : 2 = 1\ntheorem target : 1 = 2 := wish.symm"
        )
        assert not lax.judge(other).proved  # of the same name, but another statement


def test_a_pool_gives_the_same_verdicts(judge: Judge, toolchain: Toolchain) -> None:
    candidates = [proof(RIGHT), proof("  exact hp"), proof("  sorry")] * 4
    expected = [judge.judge(candidate).outcome for candidate in candidates]
    with Pool(lambda: open_repl(toolchain, sandbox=Sandbox.detect()), workers=2) as pool:
        found = dict(judge.judge_many(pool, candidates))
    assert [found[index].outcome for index in range(len(candidates))] == expected


def test_a_fresh_process_gives_the_same_verdicts(judge: Judge, toolchain: Toolchain) -> None:
    cold = ColdRepl(toolchain, Sandbox.detect())
    assert judge.judge_on(cold, proof(RIGHT)).proved
    assert judge.judge_on(cold, proof("  sorry")).reason is Reason.SORRY
    private = Candidate("x", STATEMENT, code=f"private {STATEMENT}\n{RIGHT}\n")
    assert judge.judge_on(cold, private).reason is Reason.MISSING_THEOREM


def test_paranoid_needs_a_second_kernel(judge: Judge) -> None:
    verdict = judge.judge(proof(RIGHT), Level.PARANOID)
    assert verdict.outcome is Outcome.INFRASTRUCTURE
    assert "external kernel" in verdict.messages[-1].text


# A second opinion of its own kind: reads the export and answers as told.
READER = """
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
assert lines[0]["meta"]["format"]["version"] == "3.1.0"
theorems = [line["thm"] for line in lines if "thm" in line]
names = {0: ""}
for line in lines:
    if "str" in line:
        names[line["in"]] = names[line["str"]["pre"]] + "." + line["str"]["str"]
sys.exit(0 if names[theorems[-1]["name"]] == ".target" else "no target")
"""


def test_paranoid_asks_the_second_kernel(toolchain: Toolchain, tmp_path: Path) -> None:
    script = tmp_path / "reader.py"
    script.write_text(READER)
    reader = ExternalKernel(f"{sys.executable} {script} {{export}}")
    refusing = ExternalKernel(f"{sys.executable} -c 'import sys; sys.exit(\"not today\")'")
    missing = ExternalKernel("/nowhere/checker {export}")
    with Judge(toolchain, Sandbox.detect(), external=[reader]) as opened:
        assert opened.judge(proof(RIGHT), Level.PARANOID).proved
        assert opened.judge(proof("  sorry"), Level.PARANOID).reason is Reason.SORRY
    with Judge(toolchain, Sandbox.detect(), external=[reader, refusing]) as opened:
        verdict = opened.judge(proof(RIGHT), Level.PARANOID)
        assert (verdict.reason, "not today" in verdict.messages[-1].text) == (Reason.KERNEL, True)
    with Judge(toolchain, Sandbox.detect(), external=[missing]) as opened:
        assert opened.judge(proof(RIGHT), Level.PARANOID).outcome is Outcome.INFRASTRUCTURE
