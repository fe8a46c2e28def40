"""Which definitions are propositions, and where declarations stand, read from compiled files."""

from __future__ import annotations

import pytest

from lean_env.judge.judge import Judge
from lean_env.olean.dependencies import Source
from lean_env.olean.module import Olean
from lean_env.olean.name import Name
from lean_env.olean.propositions import is_proposition
from lean_env.olean.ranges import DeclarationRange, declaration_ranges
from lean_env.repl.cold import ColdRepl
from lean_env.repl.protocol import Request
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

TEXT = """\
def eq : 1 = 1 := rfl
def all : ∀ n : Nat, n = n := fun _ => rfl
def of_variable (p : Prop) (h : p) : p := h
def applied (P : Nat → Prop) (h : P 1) : P 1 := h
def exists_ : ∃ n : Nat, n = 1 := ⟨1, rfl⟩
def let_ : let n := 1; n = 1 := rfl
def true_ : True := trivial
def nonempty : Nonempty Nat := ⟨1⟩
def nat : Nat := 1
def prop : Prop := True
def type : Type := Nat
def inhabited : Inhabited Nat := ⟨1⟩
def function : Nat → Nat := id
def predicate : Nat → Prop := fun _ => True
def of_type (α : Type) (a : α) : α := a
def list : List Nat := []
"""
PROPOSITIONS = {"eq", "all", "of_variable", "applied", "exists_", "let_", "true_", "nonempty"}


@pytest.fixture(scope="module")
def file(toolchain: Toolchain) -> Olean:
    found = ColdRepl(toolchain, Sandbox.detect()).elaborate(Request(TEXT, want_olean=True))
    assert found.olean is not None, found.messages
    return Olean(found.olean)


def test_the_form_of_a_type_tells_whether_it_is_a_proposition(
    toolchain: Toolchain, file: Olean
) -> None:
    with Judge(toolchain, Sandbox.detect()) as judge:
        library = judge.library((("Init",),))

    def find(name: Name) -> Source | None:
        return Source(file[name], file.terms) if name in file else library.find(name)

    for line in TEXT.splitlines():
        name = line.split()[1]
        source = find((name,))
        assert source is not None
        assert (name, is_proposition(source, find)) == (name, name in PROPOSITIONS)


def test_without_the_library_nobody_knows(file: Olean) -> None:
    source = Source(file[("eq",)], file.terms)
    assert is_proposition(source, lambda _: None) is None


def test_declarations_have_their_places(file: Olean) -> None:
    ranges = declaration_ranges(file)
    line = TEXT.splitlines()[1]
    assert ranges[("all",)] == DeclarationRange((2, 0), (2, len(line)))
    assert {name for name in ranges if len(name) == 1} >= {(name,) for name in PROPOSITIONS}
