"""The bindings in the tree are what the library in hand says, and the generator's parts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.toolchain.bindings import tables
from lean_env.toolchain.bindings.grammar import category_of, read_grammar
from lean_env.toolchain.bindings.image import Image, exported_symbols
from lean_env.toolchain.bindings.mangling import demangle, mangle, source
from lean_env.toolchain.bindings.readings import ambiguous
from lean_env.toolchain.library import find_library

GENERATOR = [sys.executable, "-m", "lean_env.toolchain.bindings"]


def test_the_tree_holds_what_the_generator_writes() -> None:
    done = subprocess.run([*GENERATOR, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_an_edited_file_fails_the_check_and_is_written_anew(tmp_path: Path) -> None:
    command = [*GENERATOR, "--core", str(tmp_path)]
    assert subprocess.run(command, capture_output=True).returncode == 0
    written = tmp_path / "Init/Bindings/Macros.lean"
    fresh = written.read_text()
    written.write_text(fresh.replace("l___aux__Init__Core", "l___aux__Init__Cord", 1))
    done = subprocess.run([*command, "--check"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "Init/Bindings/Macros.lean differs" in done.stdout
    assert "Syntax.lean" not in done.stdout
    subprocess.run(command, check=True, capture_output=True)
    assert written.read_text() == fresh


@given(st.lists(st.text(min_size=1, max_size=8).filter(lambda part: "." not in part), min_size=1))
def test_demangling_undoes_the_escapes_of_one_component(parts: list[str]) -> None:
    assert [demangle(mangle([part]).removeprefix("l_")) for part in parts] == parts


@pytest.mark.parametrize(
    ("components", "symbol"),
    [
        (("term_∧_",), "l_term___u2227__"),
        (("Lean", "Parser", "Tactic", "refine'"), "l_Lean_Parser_Tactic_refine_x27"),
        (("BitVec", "term__#__"), "l_BitVec_term_____x23____"),
    ],
)
def test_mangling_gives_symbols_that_the_library_exports(
    components: tuple[str, ...], symbol: str
) -> None:
    assert mangle(components) == symbol
    assert symbol in exported_symbols(find_library())


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("term_∧_", "term"),
        ("Lean.Parser.Tactic.tacticTry_", "tactic"),
        ("Lean.Parser.Tactic.Conv.conv", "tactic"),
        ("Lean.Parser.Tactic.Conv.lhs", "conv"),
        ("Lean.Parser.Tactic.rcasesPat.tuple", "rcasesPat"),
        ("Lean.Parser.Tactic.grindTrace", "tactic"),
        ("Lean.Parser.Tactic.Grind.grind_filter_", "grind_filter"),
        ("Lean.Parser.Attr.grind!", "attr"),
        ("Lean.Parser.Syntax.addPrec", "prec"),
        ("prioHigh", "prio"),
    ],
)
def test_the_tables_place_a_parser(name: str, category: str) -> None:
    assert category_of(name) == (category,)


def test_a_parser_that_no_rule_knows_has_no_category() -> None:
    assert category_of("Unheard.of") is None


def test_names_are_quoted_where_lean_needs_it() -> None:
    assert source(("Lean", "Parser", "Tactic", "intro")) == "Lean.Parser.Tactic.«intro»"
    assert source(("term_+_",)) == "«term_+_»"
    assert source(("precMax",)) == "precMax"


def test_two_parsers_of_one_text_are_seen_unless_a_priority_decides(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    image = Image.load(find_library())
    grammar = read_grammar(image)
    assert ambiguous(image, grammar) == []
    monkeypatch.setattr(tables, "PRIORITIES", {})
    assert ambiguous(image, grammar) == [("term_<=_", "term_≤_"), ("term_>=_", "term_≥_")]
