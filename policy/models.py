"""Where completions come from, by one name: a folder, a hub name, vLLM, or a server's address."""

from __future__ import annotations

from urllib.parse import urlsplit

from policy.family import Family, family_named
from policy.generator import Generator, ModelError


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


def _server(name: str, family: Family | None) -> Generator:
    address, _, model = name.partition("#")
    if not model:
        raise ModelError(f"{name} names no model: write {address}#MODEL, as the server calls it")
    if not urlsplit(address).hostname:
        raise ModelError(f"{address} is no address")
    try:
        from policy.openai_generator import OpenAIGenerator
    except ImportError as error:
        raise ModelError(
            f"{name} needs OpenAI's client ({error}): pip install 'lean-env[openai]'"
        ) from error
    return OpenAIGenerator(address, model, family=family)


def _family(name: str) -> Family:
    try:
        return family_named(name)
    except KeyError as error:
        raise ModelError(str(error.args[0])) from None
