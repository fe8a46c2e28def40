"""Our own chat template: turns between role markers, thinking between `<think>` and `</think>`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

USER, ASSISTANT, END = "<|user|>", "<|assistant|>", "<|end|>"
THINK_OPEN, THINK_CLOSE = "<think>", "</think>"
PAD = "<|pad|>"

# As in R1-style models the generation prompt opens the thinking, so that a completion begins
# inside it; a past turn that has no thinking is shown with an empty one.
CHAT_TEMPLATE = (
    "{%- for message in messages -%}"
    "{%- if message.role == 'assistant' -%}"
    "{{- '<|assistant|>' -}}"
    "{%- if not message.content.startswith('<think>') -%}{{- '<think></think>' -}}{%- endif -%}"
    "{%- else -%}{{- '<|user|>' -}}{%- endif -%}"
    "{{- message.content + '<|end|>' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|assistant|><think>' -}}{%- endif -%}"
)


class Turn(TypedDict):
    """One message of a conversation, as transformers and TRL pass it on."""

    role: str
    content: str


def user(content: str) -> Turn:
    """A turn of the user."""
    return {"role": "user", "content": content}


def assistant(content: str) -> Turn:
    """A turn of the model."""
    return {"role": "assistant", "content": content}


def repair_prompt(earlier: Sequence[Turn], complaint: str) -> list[Turn]:
    """Ask again, after an attempt that failed, with what Lean said about it."""
    return [*earlier, user(complaint)]
