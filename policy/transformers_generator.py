"""Completions from a transformers model, on CPU or GPU."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, set_seed

from policy.family import Family, Prompt
from policy.generator import Completion, ModelError, Sampling
from policy.models import check_model, family_by_name, folder_of
from policy.rendering import Rendering


class TransformersGenerator:
    """Samples from a causal language model."""

    def __init__(self, model: Any, tokenizer: Any, family: Family, *, batch_size: int = 64) -> None:
        """Take transformers objects; a tokenizer without a pad token pads with its end token.

        `render` is how a prompt looks to the model.
        """
        self.model, self.tokenizer, self.batch_size = model, tokenizer, batch_size
        self._family = family
        if tokenizer.pad_token_id is None:
            tokenizer.pad_token = tokenizer.eos_token
        self._ends = _end_tokens(model, tokenizer)
        self.render = Rendering(tokenizer, family)

    @classmethod
    def load(
        cls,
        folder: Path | str,
        *,
        family: Family | None = None,
        device: str | None = None,
        dtype: torch.dtype | str = "auto",
    ) -> TransformersGenerator:
        """Load a model's folder, a model of the hub by its name, or `smollm2`.

        `family` is found by the name unless given; `dtype` `auto` is the checkpoint's own. Raises
        ModelError with the reason, also where the hub cannot be reached.
        """
        check_model(str(folder))
        family = family or family_by_name(str(folder))
        folder = folder_of(str(folder))
        chosen = device or ("cuda" if torch.cuda.is_available() else "cpu")
        try:
            tokenizer = AutoTokenizer.from_pretrained(folder)
            model: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype)
        except Exception as error:  # each architecture and file format has errors of its own
            raise ModelError(_why(folder, error)) from error
        return cls(model.to(chosen).eval(), tokenizer, family)

    @property
    def family(self) -> Family:
        """How the model is asked."""
        return self._family

    @property
    def prefills_thinking(self) -> bool:
        """Whether the chat template opens the thinking itself."""
        return self.render.prefills_thinking

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        """Sample; prompts of like length share a batch."""
        texts = [self.render(prompt) for prompt in prompts for _ in range(samples)]
        if sampling.seed is not None:
            set_seed(sampling.seed)
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
        found: list[Completion | None] = [None] * len(texts)
        for start in range(0, len(order), self.batch_size):
            batch = order[start : start + self.batch_size]
            for index, completion in zip(
                batch, self._sample([texts[index] for index in batch], sampling), strict=True
            ):
                found[index] = completion
        flat = [completion for completion in found if completion is not None]
        return [flat[start : start + samples] for start in range(0, len(flat), samples)]

    def _sample(self, texts: list[str], sampling: Sampling) -> list[Completion]:
        encoded = self.tokenizer(
            texts,
            return_tensors="pt",
            padding=True,
            padding_side="left",
            add_special_tokens=False,
            return_token_type_ids=False,
        ).to(self.model.device)
        options: dict[str, Any] = {"do_sample": False}
        if sampling.temperature > 0:
            options = {
                "do_sample": True,
                "temperature": sampling.temperature,
                "top_p": sampling.top_p,
                "top_k": 0,
            }
        if sampling.stop:
            options |= {"stop_strings": list(sampling.stop), "tokenizer": self.tokenizer}
        with torch.inference_mode():
            output = self.model.generate(
                **encoded,
                max_new_tokens=sampling.max_tokens,
                pad_token_id=self.tokenizer.pad_token_id,
                eos_token_id=list(self._ends),
                **options,
            )
        width = encoded["input_ids"].shape[1]
        found = []
        for row, mask in zip(output, encoded["attention_mask"], strict=True):
            completion = self._completion(row[width:].tolist(), sampling.stop)
            if sampling.logprobs:
                sequence = row[int((mask == 0).sum()) : width + completion.tokens]
                scored = self._log_probability(sequence, completion.tokens)
                completion = replace(completion, logprob=scored)
            found.append(completion)
        return found

    def _log_probability(self, sequence: torch.Tensor, count: int) -> float:
        """The sum over the last `count` tokens of a sequence, in a pass of its own.

        One sequence at a time: the logits of a batch of long ones would not fit in memory.
        """
        if count == 0:
            return 0.0
        with torch.inference_mode():
            logits = self.model(sequence[None, :-1]).logits[0, -count:].float()
        chosen = torch.log_softmax(logits, dim=-1).gather(1, sequence[-count:, None])
        return float(chosen.sum())

    def _completion(self, row: list[int], stop: tuple[str, ...]) -> Completion:
        end = next((at for at, token in enumerate(row) if token in self._ends), None)
        count = len(row) if end is None else end + 1
        kept = row if end is None else row[:end]
        # After a stop text other rows may go on, and this one is padded. Our marks are special
        # tokens and part of the text: only padding is left out.
        while end is None and kept and kept[-1] == self.tokenizer.pad_token_id:
            kept = kept[:-1]
            count = len(kept)
        text = self.tokenizer.decode(kept, skip_special_tokens=False)
        cuts = [at for mark in stop if (at := text.find(mark)) >= 0]
        if cuts:
            text = text[: min(cuts)]
        return Completion(text, count, end is not None or bool(cuts))


def _why(folder: Path | str, error: Exception) -> str:
    """What kept a model from being loaded, in a line."""
    reason = " ".join(str(error).split())[:300] or type(error).__name__
    if Path(folder).is_dir():
        return f"{folder} cannot be loaded: {reason}"
    return f"{folder} is no folder here, and cannot be had from the hub: {reason}"


def _end_tokens(model: Any, tokenizer: Any) -> frozenset[int]:
    """What ends an answer: the model's own list, and the tokenizer's end token."""
    own = model.generation_config.eos_token_id
    listed = own if isinstance(own, list) else [own]
    return frozenset(int(token) for token in (*listed, tokenizer.eos_token_id) if token is not None)
