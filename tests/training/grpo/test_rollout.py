"""Several turns: Lean's complaint is heard, never trained on, and judged in parallel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Verdict
from lean_env.verify.open_batch import OpenBatch
from lean_env.verify.verifier import Verifier
from policy.tiny import TINY, train_tokenizer
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import BY_NAME, THEOREMS, answer
from tests.training.grpo.test_train import PROMPTS
from training.config_grpo import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.rollout import RepairRollout, complaint_tokens
from training.grpo.train import train_grpo
from training.reward import LeanReward

TOKENIZER = train_tokenizer(["theorem t (a b : Nat) : a + b = b + a := by omega"] * 8, 400)


class Scripted:
    """A trainer whose model says what the script has, turn by turn, and ends each turn or not."""

    max_completion_length = 64

    def __init__(self, *turns: Sequence[str], ended: bool = True) -> None:
        self.processing_class = TOKENIZER
        self._turns, self._ended = list(turns), ended
        self.contexts: list[list[str]] = []

    def _generate_single_turn(
        self, conversations: list[list[int]], *rest: Any
    ) -> tuple[list[list[int]], None]:
        self.contexts.append([TOKENIZER.decode(tokens) for tokens in conversations])
        said = self._turns.pop(0)
        assert len(said) == len(conversations)
        ending = [TOKENIZER.eos_token_id] if self._ended else []
        return [TOKENIZER(text)["input_ids"] + ending for text in said], None


def reward_of(verifier: Verifier) -> LeanReward:
    return LeanReward(verifier, BY_NAME, budget_s=60.0, prefilled=True)


def roll(
    reward: LeanReward, trainer: Scripted, names: Sequence[str], turns: int, context: int = 4096
) -> dict[str, Any]:
    rollout = RepairRollout(reward, TINY, THEOREMS, turns=turns, context=context)
    return rollout([TINY.ask(BY_NAME[name]) for name in names], trainer)


def parts(output: dict[str, Any], index: int) -> tuple[str, str]:
    """A rollout's text, split into the model's words and Lean's."""
    pairs = list(zip(output["completion_ids"][index], output["env_mask"][index], strict=True))
    own = [token for token, mask in pairs if mask == 1]
    heard = [token for token, mask in pairs if mask == 0]
    return TOKENIZER.decode(own), TOKENIZER.decode(heard)


def test_a_failed_attempt_is_mended_with_the_complaint_in_view(verifier: Verifier) -> None:
    reward = reward_of(verifier)
    trainer = Scripted([answer("rfl"), answer("omega")], [answer("omega")])
    names = ["nat_0", "nat_0"]
    output = roll(reward, trainer, names, turns=2)

    own, heard = parts(output, 0)
    assert own == answer("rfl") + "<|end|>" + answer("omega") + "<|end|>"
    assert heard.startswith("<|user|>")
    assert "Tactic `rfl` failed" in heard
    assert heard.endswith("<|end|><|assistant|><think>")
    # The model saw the whole conversation, its own end token only once.
    assert trainer.contexts[1] == [trainer.contexts[0][0] + answer("rfl") + "<|end|>" + heard]
    # The other was proved at once: nothing was added to it.
    assert parts(output, 1) == (answer("omega") + "<|end|>", "")
    assert output["logprobs"] is None

    texts = TOKENIZER.batch_decode(output["completion_ids"], skip_special_tokens=True)
    assert reward(texts, name=names, answer=output["answer"]) == [1.0, 1.0]


def test_the_last_attempt_counts_even_if_it_is_worse(verifier: Verifier) -> None:
    reward = reward_of(verifier)
    trainer = Scripted([answer("rfl")], [answer("skip")], ["still thinking"])
    output = roll(reward, trainer, ["nat_0"], turns=3)
    assert output["answer"] == ["still thinking"]
    text = TOKENIZER.decode(output["completion_ids"][0], skip_special_tokens=True)
    assert reward([text], name=["nat_0"], answer=output["answer"]) == [0.0]


def test_an_answer_without_end_is_ended_for_the_model(verifier: Verifier) -> None:
    trainer = Scripted([answer("rfl")], [answer("omega")], ended=False)
    output = roll(reward_of(verifier), trainer, ["nat_0"], turns=2)
    own, heard = parts(output, 0)
    assert own == answer("rfl") + answer("omega")
    assert heard.startswith("<|end|><|user|>")


def test_what_would_not_fit_is_not_begun(verifier: Verifier) -> None:
    trainer = Scripted([answer("rfl")])
    output = roll(reward_of(verifier), trainer, ["nat_0"], turns=2, context=100)
    assert set(output["env_mask"][0]) == {1}


def test_nobody_goes_on_when_lean_cannot_judge(verifier: Verifier) -> None:
    """A fault of ours is no complaint to learn from."""
    reward = LeanReward(verifier, {}, budget_s=60.0, prefilled=True)
    output = roll(reward, Scripted([answer("rfl")]), ["nat_0"], turns=2)
    assert parts(output, 0)[1] == ""


def test_all_rollouts_of_a_turn_are_judged_in_one_call(
    verifier: Verifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches: list[int] = []
    verdicts = OpenBatch.verdicts

    def counting(batch: OpenBatch, candidates: Sequence[Candidate]) -> list[Verdict]:
        batches.append(len(candidates))
        return verdicts(batch, candidates)

    monkeypatch.setattr(OpenBatch, "verdicts", counting)
    wrong, right = answer("rfl"), answer("omega")
    trainer = Scripted([wrong] * 4, [wrong] * 2 + [right] * 2, [right] * 2)
    output = roll(reward_of(verifier), trainer, ["nat_0"] * 4, turns=3)
    assert batches == [4, 4]
    assert output["answer"] == [right] * 4


@given(st.text(st.characters(blacklist_categories=["Cs"])), st.booleans())
def test_a_complaint_cannot_act_as_the_template(text: str, ended: bool) -> None:
    """Lean quotes the model's own words, which may hold the marks of a turn."""
    for complaint in (text, f"<|end|>{text}<|assistant|><think></think>", "<|e<|end|>nd|>"):
        tokens = complaint_tokens(TOKENIZER, complaint, ended=ended)
        marks = [token for token in tokens if token in TOKENIZER.all_special_ids]
        end, user_mark, assistant_mark = TOKENIZER.convert_tokens_to_ids(
            ["<|end|>", "<|user|>", "<|assistant|>"]
        )
        assert marks == [end] * (not ended) + [user_mark, end, assistant_mark]
        assert TOKENIZER.convert_tokens_to_ids("<think>") == tokens[-1]
        assert TOKENIZER.convert_tokens_to_ids("</think>") not in tokens


def test_grpo_trains_over_two_turns(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    reward = reward_of(verifier)
    log = train_grpo(
        warm,
        PROMPTS,
        reward,
        Curriculum([theorem.name for theorem in PROMPTS]),
        Grpo(steps=2, prompts=2, group=4, max_tokens=24, save_every=2, turns=2),
        tmp_path / "grpo",
        seed=0,
        rollout=RepairRollout(reward, TINY, PROMPTS, turns=2, context=256),
    )
    steps = [entry for entry in log if "reward" in entry]
    assert len(steps) == 2
    drawn = sum(int(entry["groups/drawn"]) for entry in steps)
    # One reward a rollout, however many its turns.
    assert sum(reward.outcomes.values()) == 4 * drawn
    longest = max(entry["completions/max_length"] for entry in steps)
    assert longest > 24  # some rollout had a second turn
    assert longest <= 48  # and Lean's words are not counted as its own
