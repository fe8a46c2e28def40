"""What of a client's header may run where other clients' candidates are forked from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.server.headers import part_header
from tests.server.running import Running

SHARED = [
    "",
    "import Mathlib\n",
    "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\n"
    "open BigOperators Real Nat Topology Rat\n",
    "import Lean.Meta\n-- a remark: run_cmd\nopen scoped Classical\nnamespace Putnam.Old\n"
    "section\nnoncomputable section\nuniverse u v u_1\nset_option autoImplicit true",
]
ALONE = [
    "#eval 1",
    "run_cmd pure ()",
    "initialize x : Nat ← pure 0",
    "def f := 1",
    "variable (x : Nat)",
    'macro "t" : term => `(1)',
    "open Nat in\n#eval 1",
    "open Nat run_cmd evil",
    "open Nat\n  Real",
    "universe run_cmd evil",
    "set_option maxHeartbeats 1 in #eval 1",
    "open Nat #eval 1",
    'set_option a.b "#eval 1"',
    "attribute [instance] f",
    "open Nat /- -/ in",
    "/-- doc -/ open Nat",
]


@pytest.mark.parametrize("header", SHARED)
def test_headers_as_they_are_published_are_shared(header: str) -> None:
    assert part_header(header) == (header, "")


@pytest.mark.parametrize("imports", ["", "import Init\n"])
@pytest.mark.parametrize("commands", ALONE)
@pytest.mark.parametrize("before", ["", "open Nat\n"])
def test_commands_that_could_run_something_are_not(
    imports: str, commands: str, before: str
) -> None:
    shared, rest = part_header(imports + before + commands)
    assert shared.split() == imports.split()
    assert rest.split() == (before + commands).split()


@given(st.text(alphabet="open Nat#eval\n-/ run_cmd\"'«»i", max_size=40))
def test_nothing_is_lost_and_no_command_character_is_shared(text: str) -> None:
    shared, rest = part_header(text)
    assert (shared + rest).split() == text.split()
    if rest:
        assert not shared.replace("import", "").strip(" \nNatopenrucmd_")


def test_a_header_that_is_not_shared_means_what_it_always_meant(server: Running) -> None:
    header = "variable (p : Prop)\ndef two := 2\n"
    asked = [
        {"header": header, "statement": "theorem t (h : p) : p ∧ two = 2", "proof": "⟨h, rfl⟩"},
        {"header": header, "statement": "theorem t (h : p) : p ∧ two = 3", "proof": "⟨h, rfl⟩"},
        {
            "header": header,
            "statement": "theorem t (h : p) : p ∧ two = 2",
            "code": "theorem t (h : p) : p ∧ two = 2 := ⟨h, rfl⟩",
        },
    ]
    verdicts = server.post("/v1/verify", {"candidates": asked}).json["verdicts"]
    assert [verdict["outcome"] for verdict in verdicts] == ["proved", "rejected", "proved"]
