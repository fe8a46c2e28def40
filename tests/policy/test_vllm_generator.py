"""vLLM's generator against a stand-in that takes exactly what vLLM 0.31.0's `LLM` takes."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

pytest.importorskip("transformers", reason="needs the extra `train`")

from lean_env.problems import Theorem
from policy.family import Answer, Family, families, family_named
from policy.generator import Sampling
from policy.rendering import Rendering
from policy.tiny import train_tokenizer
from policy.vllm_generator import VllmGenerator

THEOREM = Theorem("t", "theorem t (a b : Nat) : a + b = b + a")
TOKENIZER = train_tokenizer(["theorem t : a + b = b + a := by omega"] * 9, 300)


@dataclass
class SamplingParams:
    """The parameters of `vllm.SamplingParams` that are used here, under its names."""

    n: int = 1
    temperature: float = 1.0
    top_p: float = 1.0
    max_tokens: int | None = 16
    seed: int | None = None
    stop: list[str] | None = None
    logprobs: int | None = None
    skip_special_tokens: bool = True


@dataclass
class Sample:
    text: str
    token_ids: list[int]
    finish_reason: str
    cumulative_logprob: float | None


@dataclass
class Output:
    outputs: list[Sample]


@dataclass
class Engine:
    """Answers every prompt with `text`; refuses what `LLM` has no parameter for."""

    text: str
    reason: str = "stop"
    asked: list[tuple[list[dict[str, list[int]]], list[SamplingParams]]] = field(
        default_factory=list
    )
    slept: list[int] = field(default_factory=list)

    def get_tokenizer(self) -> Any:
        return TOKENIZER

    def generate(
        self,
        prompts: list[dict[str, list[int]]],
        sampling_params: Sequence[SamplingParams] | None = None,
        *,
        use_tqdm: bool = True,
    ) -> list[Output]:
        assert sampling_params is not None
        self.asked.append((prompts, list(sampling_params)))
        tokens = TOKENIZER(self.text)["input_ids"]
        return [
            Output(
                [Sample(self.text, tokens, self.reason, None if one.logprobs is None else -1.5)]
                * one.n
            )
            for _, one in zip(prompts, sampling_params, strict=True)
        ]

    def sleep(self, level: int = 1) -> None:
        self.slept.append(level)

    def wake_up(self, tags: list[str] | None = None) -> None:
        self.slept.append(0)


def generator(text: str, family: Family, reason: str = "stop") -> tuple[VllmGenerator, Engine]:
    engine = Engine(text, reason)
    return VllmGenerator(engine, SamplingParams, family), engine


def test_one_call_asks_for_everything_and_answers_in_order() -> None:
    policy, engine = generator("</think>```lean\nomega\n```<|end|>", family_named("lean-env"))
    groups = policy.generate(
        [policy.family.ask(THEOREM)] * 3, 2, Sampling(32, 0.6, 0.95, seed=1, logprobs=True)
    )
    assert [len(group) for group in groups] == [2, 2, 2]
    (completion, *_), *_ = groups
    assert (completion.text, completion.finished) == ("</think>```lean\nomega\n```", True)
    assert completion.logprob == -1.5
    ((prompts, (asked, *others)),) = engine.asked
    assert (asked.n, asked.max_tokens, asked.temperature, asked.seed) == (2, 32, 0.6, 1)
    # vLLM draws the samples of a request from its seed and those that follow: none is used twice.
    assert [one.seed for one in others] == [3, 5]
    assert not asked.skip_special_tokens  # marks of thinking are part of the text
    assert policy.prefills_thinking
    text = TOKENIZER.decode(prompts[0]["prompt_token_ids"], skip_special_tokens=False)
    assert text.endswith("<|assistant|><think>")


def test_a_completion_cut_off_is_not_finished() -> None:
    policy, _ = generator("  nlin", family_named("plain"), "length")
    ((completion,),) = policy.generate(["theorem"], 1, Sampling())
    assert not completion.finished


@pytest.mark.parametrize("family", families().values(), ids=lambda family: family.name)
def test_a_prompt_is_the_text_that_transformers_goes_on_from(family: Family) -> None:
    theorem = Theorem("t", "theorem t : p")
    asked = family.ask_step("⊢ p") if family.answer is Answer.STEP else family.ask(theorem)
    policy, engine = generator("omega", family)
    policy.generate([asked], 1, Sampling())
    (((prompt,), _),) = engine.asked
    text = Rendering(TOKENIZER, family)(asked)
    assert prompt["prompt_token_ids"] == TOKENIZER(text, add_special_tokens=False)["input_ids"]


def test_the_memory_can_be_lent_to_a_trainer() -> None:
    policy, engine = generator("", family_named("plain"))
    policy.sleep()
    policy.wake_up()
    assert engine.slept == [2, 0]


def test_the_stand_in_takes_what_vllm_takes() -> None:
    """Where vLLM itself is installed, the parameters are held against its own."""
    vllm = pytest.importorskip("vllm", reason="needs the extra `vllm`")
    own = inspect.signature(vllm.LLM.generate).parameters
    assert {"prompts", "sampling_params", "use_tqdm"} <= own.keys()
    fields = inspect.signature(vllm.SamplingParams).parameters
    assert inspect.signature(SamplingParams).parameters.keys() <= fields.keys()
