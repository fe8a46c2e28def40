"""What is learnt follows what generation sees, token by token, for every family and template."""

from __future__ import annotations

import pytest

pytest.importorskip("transformers", reason="needs the extra `train`")

from lean_env.problems import Theorem
from policy.chat import THINK_OPEN
from policy.encoding import Respelling, encode_example
from policy.family import Answer, Family, Style, families
from policy.tiny import new_model, train_tokenizer
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator

THEOREM = Theorem("t", "theorem t (a b : Nat) : a + b = b + a", header="open Nat")
CORPUS = ["theorem t (a b : Nat) : a + b = b + a := by\n  omega\n"] * 20

# In the manner of R1-distill: thinking of past turns is dropped, generation begins inside it.
DROPS_THINKING = (
    "{%- for message in messages -%}"
    "{%- if message.role == 'assistant' -%}"
    "{{- '<|assistant|>' + message.content.split('</think>')[-1] + '<|end|>' -}}"
    "{%- else -%}{{- '<|user|>' + message.content -}}{%- endif -%}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|assistant|><think>\\n' -}}{%- endif -%}"
)
# In the manner of ChatML: the model opens its thinking itself.
OPENS_NOTHING = (
    "{%- for message in messages -%}"
    "{{- '<|' + ('assistant' if message.role == 'assistant' else 'user') + '|>' -}}"
    "{{- message.content + '<|end|>\\n' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|assistant|>\\n' -}}{%- endif -%}"
)


def generator(family: Family, template: str | None) -> TransformersGenerator:
    tokenizer = train_tokenizer(CORPUS, 400)
    tokenizer.chat_template = template
    model = new_model(tokenizer, TinyConfig(400, width=16, layers=1, heads=1, context=512))
    return TransformersGenerator(model, tokenizer, family)


@pytest.mark.parametrize("template", [DROPS_THINKING, OPENS_NOTHING], ids=["r1", "chatml"])
@pytest.mark.parametrize("family", families().values(), ids=lambda family: family.name)
def test_the_example_extends_the_prompt_of_generation(family: Family, template: str) -> None:
    policy = generator(family, template)
    asked = family.ask_step("⊢ True") if family.answer is Answer.STEP else family.ask(THEOREM)
    prompt = policy.render(asked)
    completion = family.completion(THEOREM, "omega", "since so", prefilled=policy.prefills_thinking)
    example = encode_example(policy.tokenizer, prompt, completion)
    given = policy.tokenizer(prompt, add_special_tokens=False)["input_ids"]
    assert example["input_ids"][: len(given)] == given
    assert example["completion_mask"] == [0] * len(given) + [1] * (
        len(example["input_ids"]) - len(given)
    )
    assert example["input_ids"][-1] == policy.tokenizer.eos_token_id
    taught = policy.tokenizer.decode(example["input_ids"][len(given) : -1])
    assert taught == completion
    if family.style is Style.CHAT and (family.thinks or policy.prefills_thinking):
        # Whoever opens the thinking, it is opened once, kept, and closed.
        assert (prompt + taught).count(THINK_OPEN) == 1
        assert "since so</think>" in taught
    found = family.extract(taught, prefilled=policy.prefills_thinking)
    assert found.found


def test_a_chat_family_needs_a_chat_template() -> None:
    from policy.generator import ModelError

    with pytest.raises(ModelError, match="no chat template"):
        generator(families()["r1-distill"], None)
    base = generator(families()["plain"], None)
    assert base.render("theorem") == "theorem"
    assert families()["plain"].style is Style.COMPLETION


def test_a_prompt_in_smaller_tokens_says_the_same() -> None:
    policy = generator(families()["instruct"], OPENS_NOTHING)
    prompt = policy.render(policy.family.ask(THEOREM))
    plain = encode_example(policy.tokenizer, prompt, "omega")
    respelling = Respelling(policy.tokenizer, 0)
    for _ in range(8):
        example = encode_example(policy.tokenizer, prompt, "omega", respelling)
        length = example["completion_mask"].count(0)
        assert length > plain["completion_mask"].count(0)
        assert policy.tokenizer.decode(example["input_ids"][:length]) == prompt
        completion = plain["completion_mask"].count(1)
        assert example["input_ids"][length:] == plain["input_ids"][-completion:]
        for mark in policy.tokenizer.all_special_ids:  # what a mark is, no letters spell
            assert example["input_ids"].count(mark) == plain["input_ids"].count(mark)


def test_smaller_tokens_are_drawn_from_the_seed() -> None:
    tokenizer = train_tokenizer(CORPUS, 400)
    tokens = tokenizer(CORPUS[0])["input_ids"]
    drawn = [Respelling(tokenizer, seed)(tokens) for seed in (0, 0, 1)]
    assert drawn[0] == drawn[1] != drawn[2]
