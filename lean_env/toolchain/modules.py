"""The libraries of the pocket toolchain as sources: their modules, their order, their digests.

A library is a directory whose files are named as their modules: `core` (`Init`, which every
ordinary file imports without saying so) and `mathlib` (the pocket Mathlib, on top of it). A module
is identified by the digest of its source and of everything it imports.
"""

from __future__ import annotations

import graphlib
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lean_env.syntax.source_text import read_head
from lean_env.toolchain.toolchain import ToolchainError

IMPLIED = "Init"
"""What a file imports that does not begin with `prelude`."""


@dataclass(frozen=True, slots=True)
class Module:
    """One source file of the library in `root`; `digest` covers all it imports, too."""

    name: str
    root: Path
    imports: tuple[str, ...]
    digest: str

    @property
    def stem(self) -> Path:
        """Path without suffix below a source or object directory: `Init/Data/Nat/Basic`."""
        return Path(*self.name.split("."))

    @property
    def source(self) -> Path:
        """The file."""
        return self.root / f"{self.stem}.lean"


def read_modules(roots: Sequence[Path]) -> dict[str, Module]:
    """The modules of all libraries in an order that compiles, keyed by name.

    Raises ToolchainError when `Init` or an import is missing, two libraries hold a module of the
    same name, or the imports form a cycle.
    """
    homes: dict[str, Path] = {}
    for root in roots:
        for file in sorted(root.rglob("*.lean")):
            name = ".".join(file.relative_to(root).with_suffix("").parts)
            if name in homes:
                raise ToolchainError(f"{name} is in {homes[name]} and in {root}", "keep one")
            homes[name] = root
    if IMPLIED not in homes:
        raise ToolchainError(f"{roots[0]} holds no core library", "reinstall lean-env")
    texts = {
        name: (root / Path(*name.split("."))).with_suffix(".lean").read_text(encoding="utf-8")
        for name, root in homes.items()
    }
    imports = {name: _imports(text) for name, text in texts.items()}
    for name, needed in imports.items():
        for missing in (module for module in needed if module not in homes):
            raise ToolchainError(f"{name} imports {missing}, which does not exist")
    try:
        order = list(graphlib.TopologicalSorter(imports).static_order())
    except graphlib.CycleError as error:
        raise ToolchainError(f"the libraries' imports form a cycle: {error.args[1]}") from None
    modules: dict[str, Module] = {}
    for name in order:
        digest = hashlib.sha256(texts[name].encode())
        for dependency in imports[name]:
            digest.update(modules[dependency].digest.encode())
        modules[name] = Module(name, homes[name], imports[name], digest.hexdigest())
    return modules


def _imports(text: str) -> tuple[str, ...]:
    head = read_head(text)
    implied = () if "prelude" in head.words else (IMPLIED,)
    return (*implied, *(".".join(parts) for parts in head.imports))


def library_digest(modules: Iterable[Module]) -> str:
    """The digest of a whole library, or of several."""
    lines = sorted(f"{module.name} {module.digest}" for module in modules)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
