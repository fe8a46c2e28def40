"""The page of a search: whole without anything else, safe whatever it shows, used by a person."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import TacticError
from policy.graph import Attempt, ProofGraph
from policy.tree import SearchTree, tree_of
from policy.tree.page import trees_to_page
from tests.browser import CHROMIUM, MISSING, Page, browser
from tests.policy.search.scripted import state
from tests.policy.tree.searches import grown, hypothetical, split

TAKEN = "document.title='taken'"
HOSTILE = f'</script><script>{TAKEN}</script><img src=x onerror="{TAKEN}"><!--'
TEXTS = st.text() | st.sampled_from(
    ["</script>", "<!--<script>", "]]>", "\u2028", "\ud800", HOSTILE]
)


class Elements(HTMLParser):
    """The elements of a page in order, and the text of its data."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.data = ""
        self._in_data = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self._in_data = ("id", "searches") in attrs

    def handle_endtag(self, tag: str) -> None:
        self._in_data = False

    def handle_data(self, data: str) -> None:
        self.data += data if self._in_data else ""


def hostile(name: str, text: str) -> SearchTree:
    """A search in which a text stands wherever Lean or a policy can put one."""
    graph = ProofGraph(hypothetical(text, text))
    graph.record(graph.root, Attempt(text, -1.0, hypothetical(text + "'", text, text)))
    graph.record(graph.root, Attempt(text + "!", -1.0, TacticError(text)))
    return tree_of(name, graph)


PLAIN = Elements(trees_to_page([tree_of("t", grown())])).names


@given(TEXTS, TEXTS)
def test_no_text_becomes_markup(name: str, text: str) -> None:
    elements = Elements(trees_to_page([hostile(name, text)]))
    assert elements.names == PLAIN
    [search] = json.loads(elements.data)
    assert search["states"][0]["goals"][0]["target"] == text.encode("utf-8", "replace").decode()


def test_the_page_asks_for_nothing_and_runs_no_script_but_its_own() -> None:
    page = trees_to_page([tree_of("t", grown())])
    assert not re.search(r"https?:|src=|href=|@import|url\(", page)
    [rules] = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    assert "default-src 'none'" in rules
    assert "unsafe" not in rules


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    if CHROMIUM is None:
        pytest.skip(MISSING)
    file = tmp_path_factory.mktemp("page") / "tree.html"
    long = "x" * 10_000
    file.write_text(
        trees_to_page(
            [
                tree_of("ours", grown()),
                hostile(HOSTILE, HOSTILE),
                hostile("l", long),
                tree_of("parts", split()),
            ]
        )
    )
    with browser() as page:
        page.open(file)
        yield page


ROWS = "[...document.querySelectorAll('[role=treeitem] > .row')].map(r => r.innerText.trim())"
CHOSEN = "document.querySelector('[aria-selected=true] > .row .lean').innerText"
DETAILS = "document.getElementById('details').innerText"


def choose_search(page: Page, number: int) -> None:
    page.run(f"chooser.value = '{number}'; chooser.dispatchEvent(new Event('change')); undefined")


def test_a_person_folds_and_clicks_through_the_tree(opened: Page) -> None:
    choose_search(opened, 0)
    rows = opened.run(ROWS)
    assert len(rows) == 5  # the start, a with c and d below it, b
    assert "in the proof" in rows[1]
    assert "Proof found, in 2 tactics" in opened.run("document.body.innerText")

    opened.run("document.querySelector('.fold').click()")
    assert len(opened.run(ROWS)) == 1
    opened.run("document.getElementById('unfold').click()")
    opened.run("document.getElementById('failed').click()")
    assert any("wrong" in row and "error" in row for row in opened.run(ROWS))

    opened.run(
        "[...document.querySelectorAll('.row')].find(r => r.innerText.includes('wrong')).click()"
    )
    assert "no such thing" in opened.run(DETAILS)
    opened.run("document.getElementById('proof').click()")
    said = opened.run(DETAILS)
    assert "State 1: 1 goal" in said
    assert "h : p" in said
    assert "⊢ A" in said
    assert "new" in said
    opened.run("document.getElementById('failed').click()")


def test_the_parts_of_a_state_are_ways_to_go_on_and_no_tactics(opened: Page) -> None:
    choose_search(opened, 3)
    assert "4 tactics tried" in opened.run("document.getElementById('summary').innerText")
    opened.run("choose('s1')")
    said = opened.run(DETAILS)
    assert "2 goals" in said
    assert "Proved part by part" in said
    assert "0 tactics tried here" in said
    opened.run("document.querySelectorAll('#details ol.steps button')[2].click()")
    assert "State 3: 1 goal" in opened.run(DETAILS)


def test_the_tree_is_used_without_a_mouse(opened: Page) -> None:
    choose_search(opened, 0)
    opened.run("document.querySelector('[tabindex=\"0\"][role=treeitem]').focus()")
    opened.press("ArrowDown")
    assert opened.run(CHOSEN) == "a"
    opened.press("ArrowLeft")  # folds
    assert opened.run("items.get('s1').getAttribute('aria-expanded')") == "false"
    opened.press("ArrowRight", "ArrowRight")  # unfolds, goes in
    assert opened.run(CHOSEN) == "d"
    opened.press("ArrowLeft", "Home", "End")
    assert opened.run(CHOSEN) == "b"
    assert opened.run("document.querySelectorAll('[role=treeitem][tabindex=\"0\"]').length") == 1
    levels = opened.run("[...document.querySelectorAll('[role=treeitem]')].map(i => i.ariaLevel)")
    assert levels == ["1", "2", "3", "3", "2"]


def test_hostile_text_is_shown_as_it_is(opened: Page) -> None:
    choose_search(opened, 1)
    opened.run("document.getElementById('unfold').click()")
    assert HOSTILE in opened.run(DETAILS)
    assert opened.run("document.title") == "4 proof searches – proof search"
    assert opened.run("document.querySelectorAll('img').length") == 0
    assert opened.complaints == []


@pytest.mark.parametrize("width", [1200, 380])
def test_long_text_stays_within_the_page(opened: Page, width: int) -> None:
    choose_search(opened, 2)
    opened.picture(width)
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert opened.run(wide) == 0
    inner = "(d => d.scrollWidth - d.clientWidth)(document.getElementById('details'))"
    assert opened.run(inner) == 0


def test_a_graph_that_goes_round_in_a_circle_is_a_tree_all_the_same() -> None:
    graph = ProofGraph(state("root"))
    graph.record(graph.root, Attempt("round", -1.0, state("root", "round")))
    [step] = tree_of("t", graph).steps
    assert (step.to, step.first) == (0, False)
