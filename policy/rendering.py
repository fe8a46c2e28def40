"""Prompts as the text that a model's own tokenizer goes on from, whatever runs the model."""

from __future__ import annotations

from typing import Any

from policy.chat import THINK_OPEN, user
from policy.family import Family, Prompt, Style
from policy.generator import ModelError


class Rendering:
    """A tokenizer's chat template, as a family uses it.

    `prefills_thinking` says that the template opens the thinking itself. Raises ModelError where a
    family that converses meets a tokenizer without a template.
    """

    def __init__(self, tokenizer: Any, family: Family) -> None:
        self._tokenizer = tokenizer
        self.prefills_thinking = False
        if family.style is Style.CHAT:
            if not tokenizer.chat_template:
                raise ModelError(
                    f"the tokenizer has no chat template, which the family {family.name} needs; "
                    "choose the family `plain` for a base model"
                )
            self.prefills_thinking = self([user("x")]).rstrip().endswith(THINK_OPEN)

    def __call__(self, prompt: Prompt) -> str:
        """The text of a prompt, special tokens written out: nothing is to be added to it."""
        if isinstance(prompt, str):
            return f"{self._tokenizer.bos_token or ''}{prompt}"
        return str(
            self._tokenizer.apply_chat_template(
                list(prompt), tokenize=False, add_generation_prompt=True
            )
        )
