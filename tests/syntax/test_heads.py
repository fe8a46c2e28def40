"""How declarations begin, and what their full names are."""

from __future__ import annotations

import pytest

from lean_env.syntax.commands import commands
from lean_env.syntax.heads import code_of, head_at, last_component, stated


def names(text: str) -> list[tuple[str, str]]:
    return [(head.keyword, head.name) for head in stated(text, code_of(text), 0, len(text))]


@pytest.mark.parametrize(
    ("text", "keyword", "name"),
    [
        ("theorem a.b' (n : Nat) : n = n", "theorem", "a.b'"),
        ("@[simp, foo [a]] private theorem «a b».c : True", "theorem", "«a b».c"),
        ("/-- theorem x -/ @[simp]\nprotected nonrec lemma t: True", "lemma", "t"),
        ("noncomputable def f", "def", "f"),
        ("instance : Foo", "instance", ""),
        ("#eval 1", "#eval", "1"),
        ("namespace A.B\n", "namespace", "A.B"),
        ("end", "end", ""),
    ],
)
def test_heads(text: str, keyword: str, name: str) -> None:
    head = head_at(text, code_of(text), 0, len(text))
    assert head is not None
    assert (head.keyword, head.name) == (keyword, name)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("open A in theorem t : p theorem u : q", [("theorem", "t"), ("theorem", "u")]),
        ("mutual theorem t : p lemma u : q end", [("theorem", "t")]),
        ("example : p := h\n  lemma u : q", [("example", ""), ("lemma", "u")]),
        ("theorem t (lemma : Nat) : lemma = lemma", [("theorem", "t")]),
        ('-- theorem t\ndef s := "theorem u"', []),
        ("macro_rules | `(x) => `(theorem t : p := h)", []),
        ("def m := `(theorem t : p := h)", []),
        ("theorem theorem' : «theorem» = x.example", [("theorem", "theorem'")]),
    ],
)
def test_what_a_text_states(text: str, found: list[tuple[str, str]]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("name", "last"), [("a.b", "b"), ("a.«b c»", "b c"), ("«a.b»", "a.b"), ("t", "t"), ("", "")]
)
def test_last_components(name: str, last: str) -> None:
    assert last_component(name) == last


def test_full_names_follow_namespaces() -> None:
    text = (
        "namespace A\nsection\nnamespace B.C\ntheorem t : p\nend B.C\ntheorem u : p\nend\n"
        "theorem _root_.v : p\nend A\ntheorem w : p\n"
    )
    assert [c.name for c in commands(text) if c.name] == ["A.B.C.t", "A.u", "v", "w"]
