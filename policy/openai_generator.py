"""Completions from any server that speaks OpenAI's protocol: vLLM's, llama.cpp's, a hosted one."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import openai

from policy.chat import THINK_CLOSE, THINK_OPEN
from policy.family import Family, Prompt
from policy.generator import Completion, ModelError, Sampling
from policy.models import family_by_name

_TIMEOUT_S = 1800.0
_RETRIES = 5


class OpenAIGenerator:
    """Samples from a model behind an OpenAI-compatible endpoint.

    `base_url` ends in `/v1`; `model` is the name the server knows. The key comes from
    `OPENAI_API_KEY` unless given. At most `concurrent` requests are under way at once. Requests
    that meet a rate limit, a time-out or a failing server are sent again by the client library, at
    most `retries` times with growing pauses or as the server's `Retry-After` says.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        *,
        family: Family | None = None,
        api_key: str | None = None,
        concurrent: int = 32,
        timeout_s: float = _TIMEOUT_S,
        retries: int = _RETRIES,
    ) -> None:
        self._model, self._concurrent = model, concurrent
        self._family = family or family_by_name(model)
        self._client: Any
        try:
            self._client = openai.OpenAI(
                base_url=base_url,
                # Servers of one's own ask for no key, but the client insists on one.
                api_key=api_key or os.environ.get("OPENAI_API_KEY") or "none",
                timeout=timeout_s,
                max_retries=retries,
            )
        except openai.OpenAIError as error:
            raise ModelError(f"{base_url}: {error}") from error

    @property
    def family(self) -> Family:
        """How the model is asked."""
        return self._family

    @property
    def prefills_thinking(self) -> bool:
        """False: a server gives thinking as text between its marks, or apart; see `generate`."""
        return False

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        """Sample; each answer is a request of its own, so that a slow one delays no other.

        Thinking that a server sends apart (`reasoning_content`, `reasoning`) is put before the
        answer, between marks. Raises ModelError when the server cannot be reached, refuses, or
        still fails after all retries.
        """
        # Each with a number of its own: the same seed twice would give the same answer twice.
        jobs = list(enumerate(prompt for prompt in prompts for _ in range(samples)))
        with ThreadPoolExecutor(max(1, min(self._concurrent, len(jobs)))) as threads:
            try:
                flat = list(threads.map(lambda job: self._ask(job[1], job[0], sampling), jobs))
            except openai.APIStatusError as error:
                raise ModelError(
                    f"{self._client.base_url}: {error.status_code} {_detail(error)}"
                ) from error
            except openai.APIConnectionError as error:
                raise ModelError(f"{self._client.base_url} does not answer: {error}") from error
            finally:
                threads.shutdown(wait=True, cancel_futures=True)
        return [flat[start : start + samples] for start in range(0, len(flat), samples)]

    def _ask(self, prompt: Prompt, index: int, sampling: Sampling) -> Completion:
        options: dict[str, Any] = {
            "model": self._model,
            "max_tokens": sampling.max_tokens,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
        }
        if sampling.stop:
            options["stop"] = list(sampling.stop[:4])  # the protocol takes no more
        if sampling.seed is not None:
            options["seed"] = sampling.seed + index
        if isinstance(prompt, str):
            if sampling.logprobs:
                options["logprobs"] = 0
            answer = self._client.completions.create(prompt=prompt, **options)
        else:
            if sampling.logprobs:
                options["logprobs"] = True
            answer = self._client.chat.completions.create(
                messages=[dict(turn) for turn in prompt], **options
            )
        if not answer.choices:
            raise ModelError(f"{self._client.base_url} answered without a choice")
        return _completion(answer.choices[0], answer.usage, isinstance(prompt, str))


def _completion(choice: Any, usage: Any, plain: bool) -> Completion:
    if plain:
        text = str(choice.text or "")
        listed = getattr(choice.logprobs, "token_logprobs", None)
    else:
        text = str(choice.message.content or "")
        thinking = _thinking(choice.message)
        if thinking and THINK_CLOSE not in text:
            ended = THINK_CLOSE if text or choice.finish_reason != "length" else ""
            text = f"{THINK_OPEN}{thinking}{ended}{text}"
        content = getattr(choice.logprobs, "content", None)
        listed = None if content is None else [token.logprob for token in content]
    known = [float(value) for value in listed or () if value is not None]
    logprob = sum(known) if known and all(map(math.isfinite, known)) else None
    tokens = int(getattr(usage, "completion_tokens", 0) or 0)
    return Completion(text, tokens, choice.finish_reason != "length", logprob)


def _thinking(message: Any) -> str:
    for field in ("reasoning_content", "reasoning"):
        value = getattr(message, field, None)
        if isinstance(value, str) and value:
            return value
    return ""


def _detail(error: openai.APIStatusError) -> str:
    return str(error.message).strip().split("\n")[0][:300]
