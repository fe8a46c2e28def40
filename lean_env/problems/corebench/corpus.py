"""From the corpus's records to theorems: one statement each, in the context of its file."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from lean_env.problems.corebench.download import corpus_file
from lean_env.problems.theorem import ProblemSet, Theorem

SOURCE = "LeanDojo Benchmark 4, Lean core (lean-dojo 4.20.0)"
LICENCE = "MIT"
_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)
_THEOREM = re.compile(
    r"(?:@\[[^\]]*\]\s*)*(?:(?:protected|private|noncomputable|nonrec)\s+)*"
    r"theorem\s+(?P<name>«[^»]*»|[^\s:({\[.]+(?:\.[^\s:({\[.]+)*)(?P<universes>\.\{[^}]*\})?"
    r"\s*(?P<signature>.*)",
    re.DOTALL,
)
_ANTIQUOTATION = re.compile(r"\$[A-Za-z]")
# Only single letters may be bound silently: an unknown identifier must stay an error.
_OPTIONS = "set_option autoImplicit true\nset_option relaxedAutoImplicit false\n"
_DOMAINS = {
    "Init/PropLemmas.lean": "Prop",
    "Init/SimpLemmas.lean": "Prop",
    "Init/Classical.lean": "Prop",
    "Init/ByCases.lean": "Prop",
    "Init/Data/Bool.lean": "Bool",
}
_DOMAIN_FOLDERS = re.compile(r"Init/Data/(?P<type>\w+)|Init/(?P<room>Omega|Control|Grind)/")


@dataclass(frozen=True, slots=True)
class Declaration:
    """A theorem of the corpus: its full name, where it stands, and its signature as written.

    `universes` is the explicit list after the name, `.{u, v}`, or empty.
    """

    full_name: str
    path: str
    line: int
    namespace: str
    universes: str
    signature: str


def read_declarations() -> list[Declaration]:
    """All theorems of Lean's core library in the corpus, in file order."""
    found = []
    with corpus_file().open(encoding="utf-8") as stream:
        for line in stream:
            declaration = parse(json.loads(line))
            if declaration is not None:
                found.append(declaration)
    return found


def parse(record: dict[str, Any]) -> Declaration | None:
    """The theorem a record declares; None for definitions, and for templates inside macros."""
    match = _THEOREM.match(_COMMENT.sub("", record["code"]).strip())
    if match is None or _ANTIQUOTATION.search(match["signature"] + record["full_name"]):
        return None
    written = match["name"].removeprefix("_root_.")
    full_name = str(record["full_name"])
    if full_name != written and not full_name.endswith(f".{written}"):
        return None
    return Declaration(
        full_name=full_name,
        path=record["path"],
        line=int(record["line"]),
        # Lean reads `theorem Nat.add_comm …` inside the namespace `Nat`, however it was opened.
        namespace=full_name.rpartition(".")[0],
        universes=match["universes"] or "",
        signature=match["signature"].strip(),
    )


def domain(path: str) -> str:
    """The mathematical domain of a source file."""
    if path in _DOMAINS:
        return _DOMAINS[path]
    match = _DOMAIN_FOLDERS.match(path)
    return (match["type"] or match["room"]) if match else "Core"


@cache
def _contexts() -> list[dict[str, Any]]:
    text = resources.files(__package__).joinpath("contexts.toml").read_text(encoding="utf-8")
    contexts: list[dict[str, Any]] = tomllib.loads(text)["context"]
    return contexts


def context(declaration: Declaration) -> str:
    """The `universe`, `open` and `variable` commands in force where the theorem stands."""
    commands = []
    for entry in _contexts():
        first, last = entry.get("lines", (0, 1 << 30))
        if declaration.path == entry["path"] and first <= declaration.line <= last:
            commands += entry["commands"]
    return "".join(f"{command}\n" for command in commands)


def theorem(declaration: Declaration, name: str) -> Theorem:
    """The declaration as a theorem called `CoreBench.name`, with its file's context as header."""
    header = _OPTIONS + context(declaration)
    if declaration.namespace:
        header += f"namespace {declaration.namespace}\n"
    return Theorem(
        name=f"CoreBench.{name}",
        statement=f"theorem _root_.CoreBench.{name}{declaration.universes} {declaration.signature}",
        header=header,
        domain=domain(declaration.path),
        source=f"{SOURCE}, {declaration.path}:{declaration.line}",
        licence=LICENCE,
    )


def corebench() -> ProblemSet:
    """All statements as a problem set; private names that repeat are numbered."""
    seen: Counter[str] = Counter()
    theorems = []
    for declaration in read_declarations():
        seen[declaration.full_name] += 1
        again = seen[declaration.full_name]
        name = declaration.full_name if again == 1 else f"{declaration.full_name}_{again}"
        theorems.append(theorem(declaration, name))
    return ProblemSet("corebench", tuple(theorems))
