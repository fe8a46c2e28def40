"""Sampling: the tokens of transformers' own loop, ended answers told at once, prompts read once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from policy.decode import sample
from policy.tiny import create
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator

NEARLY_GREEDY = 1e-4  # at which the likeliest token is drawn for sure


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> TransformersGenerator:
    folder = tmp_path_factory.mktemp("decode") / "model"
    create(folder, ["omega", "simp"], TinyConfig(vocabulary=300, width=32, layers=2, heads=2))
    return TransformersGenerator.load(folder)


PROMPTS = [[5, 6, 7], [9], [5, 6, 7], [8, 9, 10, 11, 12], [9]]


def go(policy: TransformersGenerator, **named: Any) -> list[list[int]]:
    settings: dict[str, Any] = {"max_tokens": 12, "ends": [policy.tokenizer.eos_token_id]}
    with torch.no_grad():
        return sample(
            policy.model, PROMPTS, pad=policy.tokenizer.pad_token_id, **{**settings, **named}
        )


def test_greedily_it_says_what_the_model_says_by_itself(policy: TransformersGenerator) -> None:
    said = go(policy, temperature=NEARLY_GREEDY)
    for prompt, tokens in zip(PROMPTS, said, strict=True):
        ids = torch.tensor([prompt])
        whole = policy.model.generate(ids, max_new_tokens=12, do_sample=False, eos_token_id=[-1])
        assert tokens == whole[0, len(prompt) :].tolist()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_answers_end_at_their_ends_and_are_told_then(
    policy: TransformersGenerator, share: float
) -> None:
    """Whatever the share of tokens that end an answer: rows leave early, late, or all at once."""
    vocabulary = int(policy.model.config.vocab_size)
    ends = list(range(0, vocabulary, max(1, round(1 / share))))
    torch.manual_seed(0)
    told: dict[int, list[int]] = {}

    def on_end(index: int, tokens: list[int]) -> None:
        assert index not in told
        told[index] = list(tokens)

    said = go(policy, ends=ends, on_end=on_end, temperature=2.0)
    assert told == dict(enumerate(said))
    for tokens in said:
        assert 1 <= len(tokens) <= 12
        assert not set(tokens[:-1]) & set(ends)
        assert len(tokens) == 12 or tokens[-1] in ends


def test_rows_that_leave_do_not_change_what_the_others_say(policy: TransformersGenerator) -> None:
    whole = go(policy, temperature=NEARLY_GREEDY)
    ends = [whole[0][2]]  # where the first and third answers end
    for tokens, before in zip(go(policy, temperature=NEARLY_GREEDY, ends=ends), whole, strict=True):
        at = before.index(ends[0]) + 1 if ends[0] in before else 12
        assert tokens == before[:at]


def test_equal_prompts_are_read_once(
    policy: TransformersGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    shapes: list[tuple[int, ...]] = []
    forward = policy.model.forward

    def watched(*arguments: Any, **named: Any) -> Any:
        shapes.append(tuple(named["input_ids"].shape))
        return forward(*arguments, **named)

    monkeypatch.setattr(policy.model, "forward", watched)
    go(policy, ends=[])
    assert shapes == [(3, 5)] + [(5, 1)] * 11


def test_the_same_random_numbers_give_the_same_answers(policy: TransformersGenerator) -> None:
    answers = []
    for _ in range(2):
        torch.manual_seed(3)
        answers.append(go(policy))
    assert answers[0] == answers[1]
    assert answers[0][0] != answers[0][2]  # one prompt, two answers


def test_it_draws_with_the_models_probabilities(policy: TransformersGenerator) -> None:
    """First tokens of many answers to one prompt, against the softmax at that temperature."""
    count, temperature = 20_000, 0.7
    torch.manual_seed(1)
    with torch.no_grad():
        said = sample(
            policy.model, [[5, 6, 7]] * count, max_tokens=1, ends=[], pad=0, temperature=temperature
        )
        scores = policy.model(torch.tensor([[5, 6, 7]])).logits[0, -1]
    expected = (scores / temperature).softmax(dim=-1)
    drawn = torch.bincount(torch.tensor([tokens[0] for tokens in said]), minlength=len(expected))
    deviations = (drawn - count * expected) / (count * expected * (1 - expected)).sqrt()
    assert float(deviations.abs().max()) < 5.0


def test_a_folder_of_another_architecture_will_do(tmp_path: Path) -> None:
    from transformers import Qwen3Config, Qwen3ForCausalLM

    torch.manual_seed(0)
    model = Qwen3ForCausalLM(
        Qwen3Config(
            vocab_size=64, hidden_size=16, intermediate_size=32, num_hidden_layers=2,
            num_attention_heads=2, num_key_value_heads=1, head_dim=8,
        )
    ).eval()  # fmt: skip
    with torch.no_grad():
        said = sample(model, PROMPTS, max_tokens=6, ends=[], pad=0, temperature=NEARLY_GREEDY)
    for prompt, tokens in zip(PROMPTS, said, strict=True):
        ids = torch.tensor([prompt])
        whole = model.generate(ids, max_new_tokens=6, do_sample=False, eos_token_id=[-1])
        assert tokens == whole[0, len(prompt) :].tolist()
