"""Model families: how each is asked, what is read from its answers, and what it is taught."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems import Theorem
from policy.chat import THINK_CLOSE, THINK_OPEN
from policy.extraction import to_candidate
from policy.family import (
    NOTE,
    Answer,
    Family,
    Style,
    families,
    family_named,
    family_of,
    note_family,
)
from policy.generator import ModelError
from policy.models import family_by_name

FAMILIES = families()
THEOREM = Theorem(
    "t",
    "theorem t (a b : Nat) : a + b = b + a",
    header="open Nat",
    informal="Addition commutes.",
)
LINES = ["intro h", "simp [h, Nat.add_comm]", "· exact ⟨h, rfl⟩", "  omega", "-- so it is", "",
         "cases h with", "| inl h => simp_all", "have : a ≤ b := by", "    decide", "rw [← h]",
         "calc a = b := h", "  _ = a := h.symm", "all_goals try trivial"]  # fmt: skip
OUTPUTS = [
    json.loads(line) for line in (Path(__file__).parent / "outputs.jsonl").open(encoding="utf-8")
]


@pytest.mark.parametrize(
    ("checkpoint", "family"),
    [
        ("deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B", "r1-distill"),
        ("/models/deepseek-r1-distill-llama-8b", "r1-distill"),
        ("deepseek-ai/DeepSeek-Prover-V1.5-RL", "deepseek-prover-v1-5"),
        ("deepseek-ai/DeepSeek-Prover-V2-7B", "deepseek-prover-v2"),
        ("AI-MO/Kimina-Prover-Preview-Distill-1.5B", "kimina"),
        ("Goedel-LM/Goedel-Prover-V2-8B", "goedel-v2"),
        ("Goedel-LM/Goedel-Prover-SFT", "deepseek-prover-v1-5"),
        ("Qwen/Qwen3-1.7B", "qwen3"),
        ("HuggingFaceTB/SmolLM2-135M-Instruct", "instruct"),
        ("lean-env-tiny", "lean-env"),
        ("KIMINA-PROVER-RL-1.7B", "kimina"),
        ("/models/Kimina-Prover-Distill-8B/", "kimina"),
        ("kimina-prover-distill-1.7b.gguf", "kimina"),
        ("AI-MO/Kimina-Autoformalizer-7B", "instruct"),
        ("deepseek-ai/DeepSeek-R1-0528-Qwen3-8B", "r1-distill"),
        ("deepseek-r1:1.5b", "r1-distill"),
        ("Qwen/QwQ-32B", "r1-distill"),
        ("Qwen/Qwen3-4B-Thinking-2507", "qwen3"),
        ("Qwen/Qwen3-4B-Instruct-2507", "instruct"),
        ("Qwen/Qwen3-Coder-30B-A3B-Instruct", "instruct"),
        ("Qwen/Qwen3-0.6B-Base", "plain"),
        ("Goedel-LM/Goedel-Formalizer-V2-8B", "instruct"),
        ("kfdong/STP_model_Lean", "deepseek-prover-v1-5"),
        ("deepseek-ai/DeepSeek-Prover-V1.5-Base", "deepseek-prover-v1-5"),
        ("stoney0062/Leanabell-Prover-V2-KM", "kimina"),
        ("bytedance-research/BFS-Prover", "bfs-prover"),
        ("l3lab/ntp-mathlib-st-deepseek-coder-1.3b", "ntp-mathlib"),
        ("/hub/models--deepseek-ai--DeepSeek-R1-Distill-Qwen-1.5B/snapshots/ad9f0", "r1-distill"),
    ],
)
def test_a_checkpoint_finds_its_family(checkpoint: str, family: str) -> None:
    assert family_of(checkpoint).name == family


def test_a_trained_model_keeps_its_family_whatever_its_folder_is_called(tmp_path: Path) -> None:
    note_family(tmp_path, FAMILIES["kimina"])
    assert family_of(str(tmp_path)).name == "kimina"


def test_a_renamed_checkpoint_is_known_by_its_configuration(tmp_path: Path) -> None:
    config = tmp_path / "config.json"
    config.write_text(json.dumps({"_name_or_path": "AI-MO/Kimina-Prover-RL-1.7B"}))
    assert family_of(str(tmp_path)).name == "kimina"
    for other in ("{}", "[]", "no JSON", '{"_name_or_path": 5}', "[" * 100_000):
        config.write_text(other)
        assert family_of(str(tmp_path)).name == "instruct"


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"family": 5}', '{"family": "kimona"}', "["])
def test_a_broken_note_of_a_family_is_one_message(tmp_path: Path, note: str) -> None:
    (tmp_path / NOTE).write_text(note)
    with pytest.raises(ModelError, match=r"lean_env\.json: ") as caught:
        family_by_name(str(tmp_path))
    assert "\n" not in str(caught.value)


def test_an_unknown_family_is_named_with_those_there_are() -> None:
    with pytest.raises(KeyError, match="r1-distill"):
        family_named("r1")


@pytest.mark.parametrize("family", FAMILIES.values(), ids=lambda family: family.name)
class TestEvery:
    def test_it_says_where_it_is_from_and_is_asked_about_the_statement(
        self, family: Family
    ) -> None:
        assert family.source
        asked = family.ask_step("⊢ True") if family.answer is Answer.STEP else family.ask(THEOREM)
        text = asked if isinstance(asked, str) else "".join(turn["content"] for turn in asked)
        assert isinstance(asked, str) == (family.style is Style.COMPLETION)
        if family.answer is Answer.STEP:
            assert "⊢ True" in text
        else:
            assert THEOREM.statement in text
            assert "open Nat" in text
        assert "{" not in text  # every place was filled

    def test_what_it_is_taught_is_read_back_as_the_proof(self, family: Family) -> None:
        for prefilled in {False, family.thinks}:
            taught = family.completion(THEOREM, "intro h\nomega", "so", prefilled=prefilled)
            assert taught.startswith(THINK_OPEN) == (family.thinks and not prefilled)
            found = family.extract(taught, prefilled=prefilled)
            assert found.found
            if family.answer is Answer.FILE:
                assert found.code is not None
                assert f"{THEOREM.statement} := by\n  intro h\n  omega" in found.code
            else:
                assert found.tactics == "intro h\nomega"
            assert found.thinking == ("so" if family.thinks else "")

    @given(
        lines=st.lists(st.sampled_from(LINES), max_size=6),
        thinking=st.text(st.characters(codec="utf-8", exclude_characters="<\r"), max_size=20),
        prefilled=st.booleans(),
    )
    def test_whatever_it_is_taught_is_read_back(
        self, family: Family, lines: list[str], thinking: str, prefilled: bool
    ) -> None:
        """What is learnt earns what the proof earned: no line is lost, and none is moved."""
        proof = "\n".join(["intro x", *lines]).rstrip()
        prefilled = prefilled and family.thinks
        taught = family.completion(THEOREM, proof, thinking, prefilled=prefilled)
        found = family.extract(taught, prefilled=prefilled)
        if family.answer is Answer.FILE:
            body = (found.code or "").partition(f"{THEOREM.statement} := by\n")[2]
            assert dedent(body).rstrip() == proof
        else:
            assert found.tactics == proof
        assert found.thinking == (thinking.strip() if family.thinks else "")

    @given(
        text=st.lists(
            st.sampled_from(
                [THINK_OPEN, THINK_CLOSE, "```lean4\n", "\n```", "theorem t : False := by", ":::",
                 "omega", "\n", "sorry", "{statement}"]
            )
            | st.text(max_size=6)
        ).map("".join),
        prefilled=st.booleans(),
    )  # fmt: skip
    def test_no_answer_changes_the_statement(
        self, family: Family, text: str, prefilled: bool
    ) -> None:
        candidate = to_candidate(THEOREM, family.extract(text, prefilled=prefilled), "1")
        if candidate is not None:
            assert candidate.statement == f"{THEOREM.statement} := by"
            assert candidate.header == THEOREM.header


def test_a_statement_that_looks_like_a_place_is_left_as_it_is() -> None:
    odd = Theorem("t", "theorem t : {code} = {informal}")
    asked = FAMILIES["lean-env"].ask(odd)
    assert asked == [{"role": "user", "content": "theorem t : {code} = {informal} := by\n"}]


def test_there_are_outputs_of_every_family() -> None:
    assert len(OUTPUTS) >= 80
    assert {output["family"] for output in OUTPUTS} == FAMILIES.keys()


@pytest.mark.parametrize(
    "output", OUTPUTS, ids=lambda output: f"{output['family']}: {output['id']}"
)
def test_an_output_in_the_familys_style_is_read(output: dict[str, object]) -> None:
    found = FAMILIES[str(output["family"])].extract(
        str(output["text"]),
        prefilled=bool(output.get("prefilled", False)),
        finished=bool(output.get("finished", True)),
    )
    assert (found.tactics, found.code) == (output.get("tactics"), output.get("code"))


def test_a_continuation_that_was_cut_off_is_no_answer() -> None:
    family = FAMILIES["deepseek-prover-v1-5"]
    assert not family.extract("  nlinarith [sq_non", prefilled=False, finished=False).found
    assert family.extract("  omega\n```\n", prefilled=False, finished=False).tactics == "  omega"
