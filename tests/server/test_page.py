"""The page for people, in a real browser; and that nothing said by Lean can act in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.server.settings import ServerSettings
from lean_env.toolchain import Toolchain
from policy.tree import tree_of
from policy.tree.page import trees_to_page
from tests.browser import CHROMIUM, MISSING, Page, browser
from tests.policy.tree.searches import grown
from tests.server.running import Running, running

PROOF = "constructor\n· exact h.2\n· exact h.1"
SWAP = {"statement": "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by", "proof": PROOF}


def test_goals_are_shown_at_the_places_of_their_tactics(server: Running) -> None:
    answer = server.post("/v1/goals", SWAP)
    assert answer.status == 200, answer.body
    steps = answer.json["steps"]
    assert [(step["line"], step["column"], step["tactic"]) for step in steps] == [
        (1, 0, "constructor"),
        (2, 2, "exact h.2"),
        (3, 2, "exact h.1"),
    ]
    assert [step["goals"].splitlines()[-1] for step in steps] == ["⊢ q ∧ p", "⊢ q", "⊢ p"]
    for proof in ("⟨h.2, h.1⟩", "by (", "\ud800", ""):
        assert server.post("/v1/goals", {**SWAP, "proof": proof}).json == {"steps": []}


def test_the_page_may_do_nothing_but_its_own(server: Running) -> None:
    answer = server.get("/")
    rules = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in rules
    assert "unsafe" not in rules
    assert server.get("/v1/trees").json == {"trees": []}
    assert server.get("/trees/..%2Fsecret.html").status == 404


@pytest.fixture(scope="module")
def opened(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    if CHROMIUM is None:
        pytest.skip(MISSING)
    folder = tmp_path_factory.mktemp("trees")
    folder.joinpath("swap.html").write_text(trees_to_page([tree_of("swap", grown())]))
    folder.joinpath("note.txt").write_text("none of them")
    folder.joinpath("folder.html").mkdir()
    settings = ServerSettings(port=0, trees=folder)
    with running(toolchain, settings, workers=1) as server, browser() as page:
        page.open(f"{server.url}/")
        yield page


def checked(page: Page, statement: str, proof: str) -> str:
    """The verdict that a person sees after a click."""
    page.run(f"at('statement').value = {statement!r}; at('proof').value = {proof!r}; undefined")
    page.run("at('check').click()")
    page.run(
        "new Promise(done => { const look = () => "
        "at('check').disabled ? setTimeout(look, 20) : done(); look(); })"
    )
    return str(page.run("at('verdict').innerText"))


@pytest.mark.slow
def test_a_person_checks_a_proof_and_sees_goals_axioms_and_places(opened: Page) -> None:
    assert checked(opened, SWAP["statement"], PROOF) == "proved"
    assert "Axioms" in opened.run("at('facts').innerText")
    goals = opened.run("[...at('goals').children].map(item => item.innerText)")
    assert len(goals) == 3
    assert "⊢ q ∧ p" in goals[0]
    opened.run("at('proof').setSelectionRange(14, 14); followCursor()")
    assert opened.run("document.querySelector('.here').dataset.line") == "2"

    verdict = checked(opened, SWAP["statement"], "constructor\n· exact h.1\n· exact h.1")
    assert verdict == "rejected: elaboration error"
    opened.run("document.querySelector('#messages .place').click()")
    selected = "at('proof').value.slice(at('proof').selectionStart, at('proof').selectionEnd)"
    assert opened.run(selected) == "exact h.1"
    assert not opened.complaints


@pytest.mark.slow
def test_markup_in_what_lean_says_stays_text(opened: Page) -> None:
    hostile = "<img src=x onerror=alert(1)><script>evil = 1</script>"
    checked(opened, "theorem t : True := by", f'exact ("{hostile}" : Nat)')
    assert hostile in opened.run("at('messages').innerText")
    assert opened.run("document.querySelectorAll('#messages img, #messages script').length") == 0
    assert opened.run("typeof evil") == "undefined"


@pytest.mark.slow
def test_searches_are_listed_and_opened_without_any_rights(opened: Page) -> None:
    assert opened.run("[...at('trees').children].map(item => item.innerText)") == ["swap.html"]
    address = opened.run("document.querySelector('#trees a').href")
    here = opened.run("location.href")
    opened.open(address)
    assert "swap" in opened.run("document.title")
    assert opened.run("window.origin") == "null"
    assert "Proof found, in 2 tactics" in opened.run("document.body.innerText")
    unfolded = opened.run("document.querySelectorAll('[role=treeitem]').length")
    opened.run("document.querySelector('.fold').click()")
    assert opened.run("document.querySelectorAll('[role=treeitem]').length") < unfolded
    opened.open(here)
