"""Every format becomes the same `Theorem`s, which real Lean understands without their proofs."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Reason
from lean_env.problems.jsonl import write_jsonl
from lean_env.problems.lean_text import stated_theorems, without_proof
from lean_env.problems.readers import read_problems
from lean_env.problems.shipped import read_shipped
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier

SAMPLES = Path(__file__).parent / "samples"
EVERY_SAMPLE = ["deepseek.jsonl", "goedel.jsonl", "array.json", "Holes.lean"]


def by_name(file: str) -> dict[str, Theorem]:
    return {theorem.name: theorem for theorem in read_problems(SAMPLES / file)}


class TestFormats:
    def test_deepseek_prover(self) -> None:
        found = by_name("deepseek.jsonl")
        assert found["sample_sum_of_two"] == Theorem(
            name="sample_sum_of_two",
            statement="theorem sample_sum_of_two (a b : Nat) :\n  a + b = b + a",
            header="import Init\n\nset_option maxHeartbeats 0\n\nopen Nat\n",
            informal="Two numbers are added in either order.",
            split="valid",
            source="deepseek",
        )
        assert found["sample_default_binder"].statement.endswith("(h : p n) : p n")

    def test_goedel_prover_takes_the_definitions_along(self) -> None:
        found = by_name("goedel.jsonl")
        assert found["sample_unit_fraction"].informal == "Half of twice n is n."
        assert "Half" not in found["sample_unit_fraction"].header
        with_answer = found["SampleP2"]
        assert with_answer.statement == "theorem sample_p2 : answer * answer = 49"
        assert "abbrev answer : Nat := 7\n" in with_answer.header
        assert with_answer.domain == "number theory"

    def test_an_array_whose_records_have_only_numbers(self) -> None:
        (theorem,) = read_problems(SAMPLES / "array.json")
        assert theorem.name == "sample_reverse_length"
        assert (theorem.domain, theorem.source) == ("Lists", "sample")
        assert theorem.header.startswith("import Init\n")

    def test_lean_files_yield_what_has_a_hole(self) -> None:
        found = by_name("Holes.lean")
        assert list(found) == ["Sample.double_le", "Sample.local_binding", "outside"]
        le, binding, outside = found.values()
        assert le.statement == "theorem double_le (m : Nat) (h : n ≤ m) : double n ≤ double m"
        assert le.informal == "Doubling is monotone."
        assert le.source == "Holes.lean:14"
        assert binding.statement == "theorem local_binding : let k := double n; k = n + n"
        # What is proved may be used; what is still to be proved may not.
        assert "theorem double_zero" in binding.header
        assert "double_le" not in binding.header
        assert outside.statement == "open Sample in\ntheorem outside : double 2 = 4"
        assert outside.header.rstrip().endswith("end Sample")

    def test_our_own_format_is_one_of_them(self, tmp_path: Path) -> None:
        problems = read_shipped("ladder")
        write_jsonl(problems, tmp_path / "ladder.jsonl")
        assert read_problems(tmp_path / "ladder.jsonl") == problems

    def test_names_that_repeat_are_numbered(self, tmp_path: Path) -> None:
        file = tmp_path / "twice.jsonl"
        lines = (SAMPLES / "deepseek.jsonl").read_text(encoding="utf-8").splitlines()
        file.write_text("\n".join([lines[0], lines[1], lines[0]]), encoding="utf-8")
        names = [theorem.name for theorem in read_problems(file)]
        assert names == ["sample_sum_of_two", "sample_default_binder", "sample_sum_of_two#2"]


def test_lean_understands_what_was_read(toolchain: Toolchain) -> None:
    theorems = [item for file in EVERY_SAMPLE for item in read_problems(SAMPLES / file)]
    with Verifier(toolchain, Sandbox.detect(), workers=1) as verifier:
        verdicts = verifier.verify(
            [
                Candidate(item.name, item.statement, proof="by sorry", header=item.header)
                for item in theorems
            ]
        )
    for verdict in verdicts:
        # Nothing but the missing proof is wrong with it.
        assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.SORRY), verdict


class TestErrors:
    @pytest.mark.parametrize(
        ("name", "content", "complaint"),
        [
            ("a.jsonl", '{"name": "a"}\n', "a.jsonl:1: neither `statement` nor `formal_statement`"),
            ("a.jsonl", "\n[1]\n", "a.jsonl: record 1: not a JSON object"),
            ("a.jsonl", "\n7\n", "a.jsonl:2: not a JSON object"),
            ("a.jsonl", '{"name": ', "a.jsonl:1: not JSON"),
            ("a.json", "[{", "a.json: not JSON"),
            ("a.txt", "theorem a : True", "known formats are JSONL, JSON and .lean"),
            ("a.jsonl", "", "no theorem in it"),
            ("a.lean", "theorem a : True := trivial\n", "no theorem with a `sorry` in it"),
            ("a.jsonl", '{"formal_statement": 3}', "`formal_statement` is not a string"),
            ("a.jsonl", '{"formal_statement": "def a : Nat := by"}', "asks for a construction"),
            ("a.jsonl", '{"formal_statement": "-- nothing"}', "no `theorem` or `lemma`"),
            ("a.jsonl", '{"name": "a", "statement": "b", "proof": "c"}', "unknown fields: proof"),
        ],
    )
    def test_each_says_where_and_what(
        self, tmp_path: Path, name: str, content: str, complaint: str
    ) -> None:
        (tmp_path / name).write_text(content, encoding="utf-8")
        with pytest.raises(ProblemError) as caught:
            read_problems(tmp_path / name)
        assert complaint in str(caught.value)

    def test_a_file_that_cannot_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(ProblemError, match="No such file"):
            read_problems(tmp_path / "none.jsonl")
        (tmp_path / "latin.jsonl").write_bytes(b"\xff\xfe\xfa")
        with pytest.raises(ProblemError, match="not UTF-8"):
            read_problems(tmp_path / "latin.jsonl")

    def test_what_states_nothing_can_be_left_out(self, tmp_path: Path) -> None:
        file = tmp_path / "mixed.jsonl"
        records = [
            {"name": "a", "formal_statement": "def a (n : Nat) :\n  Nat := by"},
            {"name": "b", "formal_statement": "theorem b : True := by"},
        ]
        file.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
        told: list[str] = []
        assert [item.name for item in read_problems(file, left_out=told.append)] == ["b"]
        assert told == [f"{file}:1: its `def` asks for a construction, not for a proof"]


COMPRESSIONS = [(".gz", gzip.compress), (".zst", zstandard.compress)]


class TestCompressedFiles:
    @pytest.mark.parametrize(("suffix", "compress"), COMPRESSIONS)
    @pytest.mark.parametrize("sample", ["deepseek.jsonl", "goedel.jsonl", "array.json"])
    def test_they_hold_what_they_held(
        self, tmp_path: Path, sample: str, suffix: str, compress: Callable[[bytes], bytes]
    ) -> None:
        plain = SAMPLES / sample
        file = tmp_path / f"{sample}{suffix}"
        file.write_bytes(compress(plain.read_bytes()))
        assert read_problems(file) == read_problems(plain)

    @pytest.mark.parametrize(("suffix", "compress"), COMPRESSIONS)
    @pytest.mark.parametrize("kept", [0.0, 0.5, 0.95])
    def test_damage_is_said(
        self, tmp_path: Path, suffix: str, compress: Callable[[bytes], bytes], kept: float
    ) -> None:
        data = compress((SAMPLES / "deepseek.jsonl").read_bytes())
        file = tmp_path / f"set.jsonl{suffix}"
        file.write_bytes(b"?" + data if kept == 0 else data[: int(len(data) * kept)])
        with pytest.raises(ProblemError, match=f"set.jsonl{suffix}: damaged: "):
            read_problems(file)


class TestCuttingTheProofOff:
    @pytest.mark.parametrize(
        "statement",
        [
            "theorem t : True",
            "theorem t (n := 3) (h : n = n) : n = n",
            "theorem t : let a := 1; have b := a; a = b",
            'theorem t (s : String) : s = ":= by sorry" ∨ s ≠ ":= by sorry"',
            "theorem t : ∃ x : Nat, x = 1 /- := by -/",
            "theorem t.{u} {α : Type u} : ∀ x : α, ⟨x, x⟩ = (x, x)",
        ],
    )
    @pytest.mark.parametrize(
        "proof", ["by sorry", "by\n  simp\n  sorry", "sorry", "by", "", "fun x => ⟨sorry, x⟩"]
    )
    def test_the_statement_is_left(self, statement: str, proof: str) -> None:
        assert without_proof(f"{statement} := {proof}".rstrip()) == statement

    def test_by_patterns(self) -> None:
        text = "theorem t : ∀ n : Nat, n = n\n  | 0 => rfl\n  | n + 1 => sorry"
        assert without_proof(text) == "theorem t : ∀ n : Nat, n = n"

    @given(st.text(st.sampled_from("theorem a:=(){}⟨⟩ \n|sorry by--/-\"'«»let have in where")))
    def test_any_text_is_survived(self, text: str) -> None:
        assert text.startswith(without_proof(text).rstrip()) or "\ufeff" in text
        for stated in stated_theorems(text):
            assert stated.line >= 1
