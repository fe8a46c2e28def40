"""Small models from scratch: a byte-level BPE and a Llama of 0.1 to 20 million parameters.

Saved as an ordinary transformers folder, so everything that trains or serves a large model takes a
tiny one as well: the whole way of training runs on a laptop's CPU.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from policy.chat import ASSISTANT, CHAT_TEMPLATE, END, PAD, THINK_CLOSE, THINK_OPEN, USER
from policy.family import Family, family_named, note_family
from policy.tiny_config import TinyConfig

TINY = family_named("lean-env")
"""How tiny models are asked, and how they answer, unless another family is chosen."""

_NAMES = Regex(r"(?<![\p{L}\d_.'])\p{L}(?![\p{L}\d_'])|\d")


def train_tokenizer(
    corpus: Iterable[str], vocabulary: int, *, names: bool = False
) -> PreTrainedTokenizerFast:
    """Learn a byte-level BPE on `corpus`; every text can be encoded, none is changed by it.

    `names`: see `TinyConfig.pieces`.
    """
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = _pieces(names)
    bpe.decoder = decoders.ByteLevel()
    marks = [PAD, END, USER, ASSISTANT]
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=marks,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(corpus, trainer)
    # One token each, yet not special: trainers decode without special tokens, and an answer is
    # found by where its thinking ends.
    bpe.add_tokens([THINK_OPEN, THINK_CLOSE])
    return PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        pad_token=PAD,
        eos_token=END,
        additional_special_tokens=marks[2:],
        chat_template=CHAT_TEMPLATE,
        clean_up_tokenization_spaces=False,
        padding_side="left",
    )


def _pieces(names: bool) -> pre_tokenizers.PreTokenizer:
    if not names:
        return pre_tokenizers.ByteLevel(add_prefix_space=False)
    # What stands between names is cut nowhere else: it is the same in many proofs.
    whole = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    return pre_tokenizers.Sequence([pre_tokenizers.Split(_NAMES, "isolated"), whole])


def new_model(tokenizer: PreTrainedTokenizerFast, config: TinyConfig) -> LlamaForCausalLM:
    """A model with random weights, drawn from `config.seed`."""
    torch.manual_seed(config.seed)
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=config.width,
            intermediate_size=4 * config.width,
            num_hidden_layers=config.layers,
            num_attention_heads=config.heads,
            num_key_value_heads=config.heads,
            max_position_embeddings=config.context,
            tie_word_embeddings=True,
            pad_token_id=tokenizer.pad_token_id,
            eos_token_id=tokenizer.eos_token_id,
            bos_token_id=None,
        )
    )


def create(folder: Path, corpus: Iterable[str], config: TinyConfig, family: Family = TINY) -> int:
    """Train a tokenizer, draw a model, save both in `folder`; returns the parameter count.

    `family` says how the model is going to be asked.
    """
    tokenizer = train_tokenizer(corpus, config.vocabulary, names=config.pieces == "names")
    model = new_model(tokenizer, config)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save_pretrained(folder)
    model.save_pretrained(folder)
    note_family(folder, family)
    return int(model.num_parameters())
