"""Completions from vLLM in this process (https://docs.vllm.ai, `LLM.generate`).

A vLLM server is reached through `policy.openai_generator`. The package is imported when a model is
loaded, since it is large and needs a GPU as a rule.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from policy.family import Family, Prompt
from policy.generator import Completion, ModelError, Sampling
from policy.models import check_model, family_by_name
from policy.rendering import Rendering


class VllmGenerator:
    """Samples from a model that vLLM serves; batches, caches and schedules are vLLM's own."""

    def __init__(self, engine: Any, make_sampling: Any, family: Family) -> None:
        """`engine` is a `vllm.LLM`, `make_sampling` is `vllm.SamplingParams`."""
        self._engine, self._make_sampling, self._family = engine, make_sampling, family
        self._tokenizer = engine.get_tokenizer()
        self._render = Rendering(self._tokenizer, family)

    @classmethod
    def load(cls, model: str, *, family: Family | None = None, **options: Any) -> VllmGenerator:
        """Load a model's folder or hub name; `options` are `vllm.LLM`'s. Raises ModelError."""
        try:
            from vllm import LLM, SamplingParams
        except ImportError as error:
            raise ModelError(
                f"vLLM is not installed ({error}): pip install 'lean-env[vllm]'"
            ) from error
        check_model(model)
        family = family or family_by_name(model)
        try:
            engine = LLM(model=model, **options)
        except Exception as error:  # each architecture and device has errors of its own
            raise ModelError(f"vLLM cannot load {model}: {error}") from error
        return cls(engine, SamplingParams, family)

    @property
    def family(self) -> Family:
        """How the model is asked."""
        return self._family

    @property
    def prefills_thinking(self) -> bool:
        """Whether the chat template opens the thinking itself."""
        return self._render.prefills_thinking

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        """Sample all prompts in one call.

        vLLM begins the random numbers of each request at its own seed: here no two samples share
        one, lest prompts that are alike get answers that are.
        """
        asked = [
            self._make_sampling(
                n=samples,
                temperature=sampling.temperature,
                top_p=sampling.top_p,
                max_tokens=sampling.max_tokens,
                seed=None if sampling.seed is None else sampling.seed + samples * index,
                stop=list(sampling.stop) or None,
                logprobs=0 if sampling.logprobs else None,
                skip_special_tokens=False,
            )
            for index in range(len(prompts))
        ]
        # Rendered and encoded here, since a second start token would be put before a chat.
        encoded = [
            {
                "prompt_token_ids": self._tokenizer.encode(
                    self._render(prompt), add_special_tokens=False
                )
            }
            for prompt in prompts
        ]
        outputs = self._engine.generate(encoded, sampling_params=asked, use_tqdm=False)
        return [[self._completion(sample) for sample in output.outputs] for output in outputs]

    def sleep(self) -> None:
        """Give the GPU's memory to a trainer; `wake_up` takes it back."""
        self._engine.sleep(level=2)

    def wake_up(self) -> None:
        """Make the engine ready again after `sleep`."""
        self._engine.wake_up()

    def _completion(self, sample: Any) -> Completion:
        end = self._tokenizer.eos_token
        text = sample.text.removesuffix(end) if end else sample.text
        return Completion(
            text, len(sample.token_ids), sample.finish_reason == "stop", sample.cumulative_logprob
        )
