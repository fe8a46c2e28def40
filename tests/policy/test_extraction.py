"""Extraction: every shape a model's answer takes, and a statement nobody can change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems import Theorem
from policy.extraction import extract, to_candidate

THEOREM = Theorem("t", "theorem t (a b : Nat) : a + b = b + a", header="open Nat")
BLOCK = "```lean\nomega\n```"

MARKS = [
    "<think>",
    "</think>",
    "```lean\n",
    "```lean4\n",
    "```",
    "\n```\n",
    "theorem t : False := by",
    ":= by\n",
    "by",
    "\r\n",
    "\t",
    "omega",
    "∀ x",
    "«»",
    "/-",
    "-/",
    "sorry",
    "> ",
    "`",
    "the proof is ",
    "<answer>",
    "</answer>",
    "<pre><code>",
    "</code></pre>",
]


@pytest.mark.parametrize(
    ("text", "prefilled", "tactics"),
    [
        (f"<think>so</think>{BLOCK}", False, "omega"),
        (f"so</think>{BLOCK}", True, "omega"),
        (f"<think>a</think><think>b</think>\n{BLOCK}", False, "omega"),
        (f"<think>a<think>b</think>{BLOCK}", False, "omega"),
        (f"a</think>b</think>{BLOCK}", True, "omega"),
        (f"{BLOCK}", False, "omega"),
        ("omega", False, "omega"),
        ("so</think>omega", True, "omega"),
        ("```lean4\nsimp\n```\nor\n```lean4\nomega\n```", False, "omega"),
        ("```python\nprint()\n```\n```lean\nomega\n```", False, "omega"),
        ("```lean\n:= by\n  omega\n```", False, "  omega"),
        ("```lean\nby omega\n```", False, "omega"),
        ("```lean\r\nintro h\r\nomega\r\n```", False, "intro h\nomega"),
        ("~~~lean\nomega\n~~~", False, "omega"),
        ("~~~lean\nomega\n```\n~~~", False, "omega\n```"),
        ("````lean\nomega\n````", False, "omega"),
        ("```Lean4\nomega\n```", False, "omega"),
        ("```lean {title=x}\nomega\n```", False, "omega"),
        ("1. so:\n   ```lean\n   intro h\n     omega\n   ```", False, "intro h\n  omega"),
        ("so: ```lean\nomega```", False, "omega"),
        ("so: ```lean omega```", False, "omega"),
        ("```lean\nintro h\nomega\n```\nwhere ```omega``` ends it", False, "intro h\nomega"),
        ("```lean\nintro h\n\tomega\n```", False, "intro h\n  omega"),
        ("- so:\n\t```lean4\n\tintro h\n\t  omega\n\t```", False, "intro h\n  omega"),
        ("> ```lean\n> intro h\n>   omega\n> ```", False, "intro h\n  omega"),
        (">```lean\n>omega\n>```\n", False, "omega"),
        ("> > ```lean\n> > omega\n> > ```", False, "omega"),
        ("> so: ```lean\n> intro h\n>   omega```", False, "intro h\n  omega"),
        (">   ```lean\n>   intro h\n>     omega\n>   ```", False, "intro h\n  omega"),
        ("The proof is `by omega`.", False, "omega"),
        ("As `h` is a bound, the proof is simply:\n`omega`", False, "omega"),
        ("The proof is `simp`. Rather, the proof is\n\n`omega`", False, "omega"),
        ("omega -- the proof is `simp`", False, "omega -- the proof is `simp`"),
        ("so</think><answer>omega</answer>", True, "omega"),
        ("so</think>\nomega\n</answer>", True, "omega"),
        (f"so</think><answer>\n{BLOCK}\n</answer> That is all.", True, "omega"),
        (f"<answer>simp</answer> Rather: <answer>{BLOCK}</answer>", False, "omega"),
        (f"so</think><answer>{BLOCK}", True, "omega"),
        ("so:\n<pre><code>omega</code></pre>\nas said", False, "omega"),
        ('<pre class="x"><code class="language-lean4">omega\n</code></pre>', False, "omega"),
        ("<pre><code>exact h.1 &lt;| h.2</code></pre>", False, "exact h.1 <| h.2"),
        ("```{.lean #t .numberLines}\nomega\n```", False, "omega"),
        ("omega -- done", False, "omega -- done"),
        ("```lean\n-- theorem: see above\nomega\n```", False, "-- theorem: see above\nomega"),
        ("exact f ..", False, "exact f .."),
    ],
)  # fmt: skip
def test_the_tactics_are_found(text: str, prefilled: bool, tactics: str) -> None:
    assert extract(text, prefilled=prefilled).tactics == tactics


@pytest.mark.parametrize(
    ("text", "prefilled"),
    [
        ("<think>no end", False),
        ("no end", True),
        (f"<think>a plan: {BLOCK}", False),
        (f"a plan: {BLOCK}", True),
        ("so</think>", True),
        ("so</think>```lean\n\n```", True),
        ("```python\nprint()\n```", False),
        ("", False),
        ("```lean\nomega", False),
        (f"{BLOCK}\nbetter:\n```lean\nome", False),
        (f"{BLOCK}\n~~~lean\nome\n```", False),
        (f"{BLOCK}<think>no end", False),
        (f"<think>a</think>{BLOCK}<think>no end", False),
        (f"<think>{BLOCK}</think> done.", False),
        ("I could not find a proof.", False),
        ("The proof is as follows:", False),
        ("The proof is by induction on `n`.", False),
        (f"> <think>\n> {BLOCK}", False),
        ("so</think><answer>ome", True),
        ("<pre><code>ome", False),
        ("> ```lean\n> ome", False),
        (f"<think><answer>{BLOCK}</answer>", False),
        (f"<answer>{BLOCK}</answer><think>no end", False),
        ('<pre><code class="language-python">print()</code></pre>', False),
    ],
)
def test_an_answer_cut_off_or_empty_is_nothing_to_judge(text: str, prefilled: bool) -> None:
    extraction = extract(text, prefilled=prefilled)
    assert not extraction.found
    assert to_candidate(THEOREM, extraction, "1") is None


def test_a_block_that_declares_a_theorem_is_a_file() -> None:
    code = "theorem helper : True := trivial\n\n@[simp] theorem t : 1 = 1 := rfl"
    extraction = extract(f"</think>```lean\n{code}\n```", prefilled=True)
    assert (extraction.code, extraction.tactics) == (code, None)


BARE = "theorem t : True := by\n  trivial"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"The proof:\n\n{BARE}", BARE),
        (f"The proof:\n{BARE}\n\nThis proves it, since `True` holds.", BARE),
        (f"Here.\n\nopen Nat\n\n{BARE}", f"open Nat\n\n{BARE}"),
        (f"Here.\n\n/-- It is\ntrue. -/\n{BARE}", f"/-- It is\ntrue. -/\n{BARE}"),
        (f"---\n{BARE}", BARE),
        (f"import Mathlib\n\nopen Real\n\n{BARE}", f"import Mathlib\n\nopen Real\n\n{BARE}"),
        (f"lemma h : True := trivial\n\n{BARE}", f"lemma h : True := trivial\n\n{BARE}"),
        (f"~~~lean\n{BARE}\n~~~", BARE),
        ("The proof is: `theorem t : True := trivial`.", "theorem t : True := trivial"),
        (f"<answer>\n{BARE}\n</answer>", BARE),
        (f"{BARE}\n</answer>", BARE),
        (f"> ```lean\n> {BARE.replace(chr(10), chr(10) + '> ')}\n> ```", BARE),
        (f"<pre><code>{BARE}</code></pre>", BARE),
        ("```lean\nexample : True := trivial\n```", "example : True := trivial"),
        ("```lean\ndef two := 2\n```", "def two := 2"),
    ],
)
def test_whole_files_are_found_with_and_without_a_block(text: str, code: str) -> None:
    extraction = extract(text)
    assert extraction.code is not None
    assert (extraction.code.strip(), extraction.tactics) == (code, None)


@pytest.mark.parametrize(
    "piece",
    ["\n", " ", "```", "``` ", "~~~\n", "```lean\n", "<think>", "</think>", "/-", '"', "'",
     "@[", "\t", "\n\n", "theorem ", "private ", ":= ", "\n\n**A ", "-/\n", "`", ">", "> ", ">\n",
     "> ```\n", "<answer>", "</answer>", "<pre>", "<pre><code>", "</code>", "</code></pre>", "&lt;",
     "proof ", "proof is ", "proof `x` ", "proof `", "proof is\n", "<pre "],
)  # fmt: skip
@pytest.mark.timeout(60)
def test_the_time_grows_with_the_length_not_with_its_square(piece: str) -> None:
    # Quadratic code takes minutes for a text of this length; linear code some milliseconds.
    text = piece * (400_000 // len(piece))
    extract(text + "x")
    extract("</think>theorem t : 1 = 1" + text + "x", prefilled=True)


def test_thinking_is_kept_apart() -> None:
    assert extract("first</think>omega", prefilled=True).thinking == "first"
    assert extract("<think> first </think>omega").thinking == "first"
    assert extract("never ended", prefilled=True).closed is False


@given(st.lists(st.sampled_from(MARKS) | st.text(max_size=8)).map("".join), st.booleans())
def test_no_text_can_change_the_statement_or_raise(text: str, prefilled: bool) -> None:
    candidate = to_candidate(THEOREM, extract(text, prefilled=prefilled), "1")
    if candidate is not None:
        assert candidate.statement == "theorem t (a b : Nat) : a + b = b + a := by"
        assert candidate.header == "open Nat"
        assert (candidate.proof is None) != (candidate.code is None)
