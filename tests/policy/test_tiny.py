"""Tiny models: lossless tokens, an ordinary folder, a template that prefills thinking."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("transformers", reason="needs the extra `train`")

from lean_env.problems import Theorem
from policy.chat import assistant, user
from policy.generator import ModelError, Sampling
from policy.tiny import TINY, create, new_model, train_tokenizer
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator

CORPUS = ["theorem t (a b : Nat) : a + b = b + a := by\n  omega\n", "∀ x, p x → ∃ y, q y"] * 20
TOKENIZER = train_tokenizer(CORPUS, 400)
NAMES = train_tokenizer([*CORPUS, "theorem t (x : Nat) : f x 3 = 12 := by\n"] * 9, 400, names=True)
THEOREM = Theorem("t", "theorem t (a b : Nat) : a + b = b + a")


@pytest.fixture(scope="module")
def generator(tmp_path_factory: pytest.TempPathFactory) -> TransformersGenerator:
    folder = tmp_path_factory.mktemp("model")
    create(folder, CORPUS, TinyConfig(vocabulary=400, width=32, layers=2, heads=2, context=256))
    return TransformersGenerator.load(folder)


@given(st.text(st.characters(blacklist_categories=["Cs"])))
def test_no_text_is_changed_by_the_tokenizer(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER(text)["input_ids"], skip_special_tokens=False) == text


@given(st.text(st.characters(blacklist_categories=["Cs"])))
def test_no_text_is_changed_where_names_are_tokens_of_their_own(text: str) -> None:
    assert NAMES.decode(NAMES(text)["input_ids"], skip_special_tokens=False) == text


@pytest.mark.parametrize("text", ["f x 12", "(x : Nat)", "∀ x, f x = 2 * x", "[f]", "f x", "12 f"])
def test_a_name_of_one_letter_and_a_digit_are_one_token_wherever_they_stand(text: str) -> None:
    tokens = NAMES.tokenize(text)
    assert [token for token in tokens if token in "fx12"] == [one for one in text if one in "fx12"]


def test_letters_of_longer_words_are_no_names() -> None:
    pieces = NAMES.backend_tokenizer.pre_tokenizer.pre_tokenize_str("Prefix.f x' xf f_a")
    assert [piece for piece, _ in pieces if len(piece) == 1] == []


def test_the_template_opens_the_thinking_and_ends_each_turn() -> None:
    answer = TINY.completion(THEOREM, "omega", "easy", prefilled=False)
    turns = [*TINY.ask(THEOREM), assistant(answer), user("again")]
    text = TOKENIZER.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    assert text == (
        "<|user|>theorem t (a b : Nat) : a + b = b + a := by\n<|end|>"
        "<|assistant|><think>easy</think>```lean\nomega\n```<|end|>"
        "<|user|>again<|end|><|assistant|><think>"
    )


def test_sampling_gives_as_many_as_asked_for_and_repeats_with_a_seed(
    generator: TransformersGenerator,
) -> None:
    prompts = [TINY.ask(THEOREM), [user("short")]]
    first, again = (generator.generate(prompts, 3, Sampling(16, seed=7)) for _ in range(2))
    assert [len(group) for group in first] == [3, 3]
    assert first == again
    assert all(0 < completion.tokens <= 16 for group in first for completion in group)
    assert generator.prefills_thinking


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"config\.json"):
        TransformersGenerator.load(tmp_path)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("model.safetensors", b""),
        ("model.safetensors", b"no tensors"),
        ("config.json", b'{"model_type": "nothing_known"}'),
        ("config.json", b"{}"),
        ("tokenizer.json", b"{}"),
        ("tokenizer.json", b"["),
        ("lean_env.json", b'{"family": "other"}'),
    ],
)
def test_a_broken_model_is_one_line_that_names_it(
    generator: TransformersGenerator, tmp_path: Path, file: str, content: bytes
) -> None:
    generator.model.save_pretrained(tmp_path)
    generator.tokenizer.save_pretrained(tmp_path)
    (tmp_path / file).write_bytes(content)
    with pytest.raises(ModelError) as caught:
        TransformersGenerator.load(tmp_path)
    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("parameters", [0.3e6, 1e6, 3e6, 20e6])
def test_a_size_is_met_roughly(parameters: float) -> None:
    model = new_model(TOKENIZER, TinyConfig.of_size(parameters))
    assert parameters / 2 < model.num_parameters() < parameters * 2
