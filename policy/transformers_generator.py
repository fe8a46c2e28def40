"""Completions from a transformers model, on CPU or GPU."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, set_seed

from policy.chat import THINK_OPEN, Turn
from policy.generator import Completion, Sampling


class ModelError(RuntimeError):
    """A model folder that is not there or cannot be loaded."""


class TransformersGenerator:
    """Samples from a causal language model with a chat template."""

    def __init__(self, model: Any, tokenizer: Any, *, batch_size: int = 64) -> None:
        """Take transformers objects; the tokenizer has pad and eos tokens."""
        self.model, self.tokenizer, self.batch_size = model, tokenizer, batch_size
        probe = self._render([{"role": "user", "content": "x"}])
        self._prefills = probe.rstrip().endswith(THINK_OPEN)

    @classmethod
    def load(cls, folder: Path | str, *, device: str | None = None) -> TransformersGenerator:
        """Load a local model folder; raises ModelError with the reason."""
        if not (Path(folder) / "config.json").is_file():
            raise ModelError(f"{folder} holds no model: there is no config.json in it")
        chosen = device or ("cuda" if torch.cuda.is_available() else "cpu")
        try:
            tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
            model: Any = AutoModelForCausalLM.from_pretrained(folder, local_files_only=True)
        except (OSError, ValueError) as error:
            raise ModelError(f"{folder} cannot be loaded: {error}") from error
        return cls(model.to(chosen).eval(), tokenizer)

    @property
    def prefills_thinking(self) -> bool:
        """Whether the chat template opens the thinking itself."""
        return self._prefills

    def generate(
        self, prompts: Sequence[Sequence[Turn]], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        """Sample; prompts of like length share a batch."""
        texts = [self._render(prompt) for prompt in prompts for _ in range(samples)]
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

    def _render(self, prompt: Sequence[Turn]) -> str:
        return str(
            self.tokenizer.apply_chat_template(
                list(prompt), tokenize=False, add_generation_prompt=True
            )
        )

    def _sample(self, texts: list[str], sampling: Sampling) -> list[Completion]:
        encoded = self.tokenizer(
            texts,
            return_tensors="pt",
            padding=True,
            padding_side="left",
            add_special_tokens=False,
            return_token_type_ids=False,
        ).to(self.model.device)
        greedy = sampling.temperature == 0
        options = (
            {"do_sample": False}
            if greedy
            else {
                "do_sample": True,
                "temperature": sampling.temperature,
                "top_p": sampling.top_p,
                "top_k": 0,
            }
        )
        with torch.inference_mode():
            output = self.model.generate(
                **encoded,
                max_new_tokens=sampling.max_tokens,
                pad_token_id=self.tokenizer.pad_token_id,
                eos_token_id=self.tokenizer.eos_token_id,
                **options,
            )
        width = encoded["input_ids"].shape[1]
        completions = []
        for row in output[:, width:].tolist():
            finished = self.tokenizer.eos_token_id in row
            kept = row[: row.index(self.tokenizer.eos_token_id)] if finished else row
            # Our marks are special tokens and part of the text: only padding is left out.
            kept = [token for token in kept if token != self.tokenizer.pad_token_id]
            text = self.tokenizer.decode(kept, skip_special_tokens=False)
            completions.append(Completion(text, len(kept) + finished, finished))
        return completions
