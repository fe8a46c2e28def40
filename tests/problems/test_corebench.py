"""CoreBench: parsed as the source says, elaborated by real Lean with the meaning it has there."""

from __future__ import annotations

import pytest

from lean_env.olean.constant import ConstantKind
from lean_env.olean.fingerprint import fingerprint
from lean_env.olean.imports import Library
from lean_env.olean.name import name_of
from lean_env.problems.corebench import corebench, survey
from lean_env.problems.corebench.corpus import context, domain, parse, theorem
from lean_env.problems.corebench.survey import Survey, survey_batch
from lean_env.problems.elaborate import HeldTheorems, complaints
from lean_env.problems.theorem import ProblemSet, Theorem
from lean_env.repl.cold import ColdRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


def record(code: str, full_name: str, path: str = "Init/Data/Nat/Basic.lean") -> dict[str, object]:
    return {"path": path, "full_name": full_name, "code": code, "line": 7}


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> ColdRepl:
    return ColdRepl(toolchain, Sandbox.detect())


class TestParsing:
    def test_attributes_modifiers_and_comments_are_not_the_statement(self) -> None:
        code = "@[simp, norm_cast] /- why -/ protected theorem foo.{u} (a : α) -- so\n  : a = a"
        found = parse(record(code, "Nat.foo"))
        assert found is not None
        assert " ".join(found.signature.split()) == "(a : α) : a = a"
        assert (found.namespace, found.universes) == ("Nat", ".{u}")

    def test_the_scope_of_a_dotted_name_is_its_prefix(self) -> None:
        found = parse(record("theorem Poly.go (p : Poly) : p = p", "Nat.Linear.Poly.go"))
        assert found is not None
        assert found.namespace == "Nat.Linear.Poly"

    @pytest.mark.parametrize(
        ("code", "name"),
        [
            ("def foo : Nat := 1", "foo"),
            ("instance : Inhabited Nat := ⟨0⟩", "Nat.instInhabited"),
            ("theorem zero_def : (0 : $typeName) = ⟨0⟩", "zero_def"),
            ("theorem $extName:ident : True", "Ext.$extName"),
        ],
    )
    def test_what_is_no_theorem_is_left_out(self, code: str, name: str) -> None:
        assert parse(record(code, name)) is None

    def test_the_file_gives_the_domain_and_the_context(self) -> None:
        assert domain("Init/Data/List/Lemmas.lean") == "List"
        assert domain("Init/PropLemmas.lean") == "Prop"
        assert domain("Init/Core.lean") == "Core"
        found = parse(record("theorem a (n : Nat) : n = n", "Int.a", "Init/Data/Int/Lemmas.lean"))
        assert found is not None
        assert context(found) == "open Nat\n"
        assert theorem(found, "Int.a").header.endswith("open Nat\nnamespace Int\n")


class TestMeaning:
    def statement(self, code: str, name: str) -> Theorem:
        found = parse(record(code, name))
        assert found is not None
        return theorem(found, name)

    def test_only_single_letters_are_bound_silently(self, repl: ColdRepl) -> None:
        batch = [
            self.statement("theorem fine : (n : Nat) + m = m + n", "Nat.fine"),
            self.statement("theorem bad : foo + 1 = 1 + foo", "Nat.bad"),
            self.statement("theorem worse (h : lenght xs = 0) : xs = []", "List.worse"),
        ]
        found = complaints(batch, repl)
        assert set(found) == {"CoreBench.Nat.bad", "CoreBench.List.worse"}
        assert "`foo`" in found["CoreBench.Nat.bad"]

    @pytest.mark.slow
    def test_held_means_type_for_type_whatever_the_name(
        self, repl: ColdRepl, toolchain: Toolchain
    ) -> None:
        library = Library([toolchain.sysroot / "lib" / "lean"], [name_of("Init")])
        batch = [
            self.statement("theorem add_comm (n m : Nat) : n + m = m + n", "Nat.add_comm"),
            self.statement("theorem other_name (n m : Nat) : n + m = m + n", "Nat.other_name"),
            self.statement("theorem add_assoc (n m : Nat) : n + m = m + n + 0", "Nat.add_assoc"),
        ]
        same, renamed, differs = survey_batch(batch, repl, HeldTheorems(library))
        assert (same.held_by, same.name_held) == ("Nat.add_comm", True)
        assert (renamed.held_by, renamed.name_held) == ("Nat.add_comm", False)
        assert (differs.held_by, differs.name_held) == ("", True)

    def test_the_fingerprint_of_every_core_theorem_tells_types_apart(
        self, toolchain: Toolchain
    ) -> None:
        library = Library([toolchain.sysroot / "lib" / "lean"], [name_of("Init")])
        left, right, again = (
            fingerprint(source.terms, source.constant.type, source.constant.universes)
            for name in ("Nat.le_of_lt_succ", "Nat.lt_succ_of_le", "Nat.le_of_lt_succ")
            if (source := library.find(name_of(name))) is not None
            and source.constant.kind is ConstantKind.THEOREM
        )
        assert left == again
        assert left != right


@pytest.mark.slow
def test_coverage_of_the_whole_benchmark(toolchain: Toolchain, repl: ColdRepl) -> None:
    """The shares the project promises, measured anew."""
    result: Survey = survey(toolchain, repl, refresh=True)
    problems: ProblemSet = corebench()
    assert 4_166 <= len(problems) <= 4_249
    shares = {name: good / total for name, (total, good, _) in result.by_domain().items()}
    assert all(shares[name] >= 0.90 for name in ("Prop", "Bool", "Nat")), shares
    assert all(shares[name] >= 0.75 for name in ("Int", "List", "Option")), shares
