"""The reader over the whole core library agrees with what Lean itself says about it."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from lean_env.olean.axioms import COMPILER_ORACLES
from lean_env.olean.constant import ConstantKind, Safety
from lean_env.olean.imports import Library, MissingModuleError
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.toolchain import Toolchain

from .surface import Unprintable, surface

STANDARD = {("propext",), ("Classical", "choice"), ("Quot", "sound")}
_AXIOMS = re.compile(r"'(?P<name>.*)' depends on axioms: \[(?P<axioms>[^\]]*)\]", re.DOTALL)
_NONE = re.compile(r"'(?P<name>.*)' does not depend on any axioms", re.DOTALL)


@pytest.fixture(scope="module")
def library(toolchain: Toolchain) -> Library:
    return Library([toolchain.sysroot / "lib" / "lean"], [("Init",)])


def lean_says(toolchain: Toolchain, source: str, directory: Path) -> list[dict[str, str]]:
    """Lean's messages about a file."""
    file = directory / "Question.lean"
    file.write_text(source)
    answer = subprocess.run(
        [toolchain.lean, "--json", "-DmaxHeartbeats=2000000", file],
        env={**os.environ, **toolchain.environment},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    return [json.loads(line) for line in answer.stdout.splitlines()]


def nameable(name: Name) -> bool:
    """Whether a user can write the name."""
    texts = [part for part in name if isinstance(part, str) and "\\" not in part]
    return len(texts) == len(name) > 0 and name[0] != "_private"


def test_every_module_reads_completely(library: Library) -> None:
    kinds = {library.find(name).constant.kind for name in library}  # type: ignore[union-attr]  # its own name
    assert kinds == set(ConstantKind)
    for name in (("Init",), ("Init", "Prelude"), ("Init", "Omega")):
        assert sum(1 for _ in library.modules[name].region.objects()) > 0


@pytest.mark.slow
def test_axioms_are_those_lean_prints(
    library: Library, toolchain: Toolchain, tmp_path: Path
) -> None:
    names = [name for name in library if nameable(name)]
    source = "\n".join(f"#print axioms _root_.{render(name)}" for name in names)
    said: dict[str, set[str]] = {}
    for message in lean_says(toolchain, source, tmp_path):
        if found := _AXIOMS.fullmatch(message["data"]):
            axioms = {axiom.strip() for axiom in found["axioms"].split(",")}
            said[found["name"]] = axioms
        elif found := _NONE.fullmatch(message["data"]):
            said[found["name"]] = set()
    read = {
        render(name): {render(axiom) for axiom in library.axioms(name) - COMPILER_ORACLES}
        for name in names
    }
    read = {name: axioms for name, axioms in read.items() if name in said}
    assert len(read) > 0.95 * len(names)
    oracles = {render(axiom) for axiom in COMPILER_ORACLES}
    assert {name: said[name] - oracles for name in read} == read


def test_theorems_of_the_library_rest_on_the_three_axioms(library: Library) -> None:
    found: dict[str, set[Name]] = {}
    for name in library:
        source = library.find(name)
        assert source is not None
        if source.constant.kind is ConstantKind.THEOREM and library.axioms(name) - STANDARD:
            found[render(name)] = set(library.axioms(name))
    assert found == {}


def _types_agree(library: Library, toolchain: Toolchain, directory: Path, names: list[Name]) -> int:
    lines: list[str] = []
    asked: list[Name] = []
    for name in names:
        source = library.find(name)
        assert source is not None
        try:
            type_ = surface(source.terms, source.constant.type)
        except Unprintable:
            continue
        universes = ", ".join(render(universe) for universe in source.constant.universes)
        group = f".{{{universes}}}" if universes else ""
        lines.append(
            f"noncomputable def ask_{len(asked)}{group} : {type_} := @_root_.{render(name)}{group}"
        )
        asked.append(name)
    messages = lean_says(toolchain, "\n".join(lines), directory)
    wrong = [message for message in messages if message["severity"] == "error"]
    assert wrong == []
    return len(asked)


def _printable(library: Library) -> list[Name]:
    names = [name for name in library if nameable(name) and name[0] != "Lean"]
    return [name for name in names if library.find(name).constant.safety is Safety.SAFE]  # type: ignore[union-attr]  # its own name


def test_types_are_those_lean_knows(library: Library, toolchain: Toolchain, tmp_path: Path) -> None:
    """Each type, printed from what we read, is accepted by Lean as the type of the constant."""
    names = _printable(library)
    names = names[:: max(1, len(names) // 400)]
    assert _types_agree(library, toolchain, tmp_path, names) > 0.8 * len(names)


@pytest.mark.slow
def test_all_types_are_those_lean_knows(
    library: Library, toolchain: Toolchain, tmp_path: Path
) -> None:
    names = _printable(library)
    assert _types_agree(library, toolchain, tmp_path, names) > 0.8 * len(names)


def test_a_missing_module_is_an_error(toolchain: Toolchain) -> None:
    with pytest.raises(MissingModuleError, match=r"Mathlib\.Nowhere"):
        Library([toolchain.sysroot / "lib" / "lean"], [("Mathlib", "Nowhere")])


MODULE = """module
prelude

public inductive T : Prop where
  | intro : T

public theorem shown : T := T.intro

theorem hidden : T := shown
"""


def test_a_module_is_read_with_its_private_part(toolchain: Toolchain, tmp_path: Path) -> None:
    """The public part of a module shows theorems as axioms; what they rest on is in the private."""
    source = tmp_path / "Mod.lean"
    source.write_text(MODULE)
    subprocess.run(
        [toolchain.lean, "-R", tmp_path, "-o", tmp_path / "Mod.olean", source],
        env={**os.environ, **toolchain.environment},
        check=True,
        timeout=60,
    )
    public = Olean((tmp_path / "Mod.olean").read_bytes())
    assert public[("shown",)].kind is ConstantKind.AXIOM
    library = Library([tmp_path], [("Mod",)])
    shown = library.find(("shown",))
    assert shown is not None
    assert shown.constant.kind is ConstantKind.THEOREM
    assert ("_private", "Mod", 0, "hidden") in library
    assert library.axioms(("shown",)) == frozenset()


def test_libraries_share_the_files_they_map(toolchain: Toolchain) -> None:
    search = [toolchain.sysroot / "lib" / "lean"]
    first = Library(search, [("Init",)])
    before = len(list(Path("/proc/self/fd").iterdir()))
    others = [Library(search, [("Init",)]) for _ in range(3)]
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert all(len(other) == len(first) for other in others)
