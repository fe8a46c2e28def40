"""`lean-env repl --json` answers as clients of leanprover-community/repl expect."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lean_env.cli.repl import serve
from lean_env.repl.protocol import Limits
from lean_env.session.json_protocol import JsonProtocol
from lean_env.session.lean import SessionLean


def test_commands_build_on_environments(protocol: JsonProtocol) -> None:
    assert protocol.answer({"cmd": "def f := 37"}) == {"env": 0}
    assert protocol.answer({"cmd": "theorem t : f = 37 := rfl", "env": 0}) == {"env": 1}
    wrong = protocol.answer({"cmd": "theorem u : f = 38 := t", "env": 1})
    assert wrong["env"] == 2
    assert [m["severity"] for m in wrong["messages"]] == ["error"]
    other = protocol.answer({"cmd": "#check f", "env": 0})
    assert other["messages"][0] == {
        "severity": "info",
        "pos": {"line": 1, "column": 0},
        "endPos": {"line": 1, "column": 6},
        "data": "f : Nat",
    }
    assert "messages" in protocol.answer({"cmd": "#check t", "env": 0})


def test_a_sorry_is_a_proof_state(protocol: JsonProtocol) -> None:
    text = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry"

    answer = protocol.answer({"cmd": text})

    assert answer["sorries"] == [
        {
            "proofState": 0,
            "pos": {"line": 2, "column": 2},
            "endPos": {"line": 2, "column": 7},
            "goal": "p q : Prop\nh : p ∧ q\n⊢ q ∧ p",
        }
    ]
    step = protocol.answer({"tactic": "constructor", "proofState": 0})
    assert step["proofStatus"] == "Incomplete: open goals remain"
    assert [goal.splitlines()[-1] for goal in step["goals"]] == ["⊢ q", "⊢ p"]
    both = protocol.answer({"tactic": "all_goals simp [h]", "proofState": step["proofState"]})
    assert both == {"proofStatus": "Completed", "proofState": 2, "goals": []}
    assert "Lean error" in protocol.answer({"tactic": "exact h", "proofState": 0})["message"]


def test_a_term_sorry_and_two_in_one_text(protocol: JsonProtocol) -> None:
    text = 'example : 1 = 1 ∧ 2 = 2 := ⟨sorry, by sorry⟩ -- sorry\ndef s := "sorry"'

    answer = protocol.answer({"cmd": text})

    assert [entry["goal"] for entry in answer["sorries"]] == ["⊢ 1 = 1", "⊢ 2 = 2"]
    for state in (0, 1):
        done = protocol.answer({"tactic": "rfl", "proofState": state})
        assert done["goals"] == []
        assert done["proofStatus"] == "Incomplete: contains sorry"


def test_a_tactic_of_several_lines(protocol: JsonProtocol) -> None:
    protocol.answer({"cmd": "theorem t (n : Nat) : n + 0 = n := by sorry"})
    tactic = "cases n with\n| zero => rfl\n| succ m =>\n  rfl"

    assert protocol.answer({"tactic": tactic, "proofState": 0})["proofStatus"] == "Completed"


def test_a_sorry_as_tactic_is_incomplete(protocol: JsonProtocol) -> None:
    protocol.answer({"cmd": "theorem t : 1 = 2 := by sorry"})

    answer = protocol.answer({"tactic": "sorry", "proofState": 0})

    assert answer["proofStatus"] == "Incomplete: contains sorry"


def test_imports_and_positions(protocol: JsonProtocol, tmp_path: Path) -> None:
    file = tmp_path / "File.lean"
    file.write_text("import Init\n\ntheorem t : 1 = 2 := nope\n")

    answer = protocol.answer({"path": str(file), "allTactics": True})

    assert answer["messages"][0]["pos"] == {"line": 3, "column": 21}
    assert answer["messages"][0]["endPos"] == {"line": 3, "column": 25}
    assert answer["tactics"] == []


PROOF = """import Init
example (𝕏 q : Prop) (h : 𝕏 ∧ q) : q ∧ 𝕏 := by
  constructor; exact h.2
  · exact h.1
theorem t (n : Nat) : n = n ∧ True := ⟨by
  cases n with
  | zero => rfl
  | succ m =>
    rfl, by trivial⟩
"""


def test_all_tactics(protocol: JsonProtocol) -> None:
    answer = protocol.answer({"cmd": PROOF, "allTactics": True})

    tactics = answer["tactics"]
    said = [(e["tactic"], e["pos"]["line"], e["pos"]["column"]) for e in tactics]
    assert said == [
        ("constructor", 3, 2),
        ("exact h.2", 3, 15),
        ("exact h.1", 4, 4),
        ("cases n with\n  | zero => rfl\n  | succ m =>\n    rfl", 6, 2),
        ("rfl", 7, 12),
        ("rfl", 9, 4),
        ("trivial", 9, 12),
    ]
    assert tactics[1]["endPos"] == {"line": 3, "column": 24}
    assert tactics[3]["endPos"] == {"line": 9, "column": 7}
    hypotheses = "𝕏 q : Prop\nh : 𝕏 ∧ q"
    both = f"case left\n{hypotheses}\n⊢ q\ncase right\n{hypotheses}\n⊢ 𝕏"
    assert [entry["goals"] for entry in tactics[:3]] == [
        f"{hypotheses}\n⊢ q ∧ 𝕏",
        both,
        f"case right\n{hypotheses}\n⊢ 𝕏",
    ]
    assert set(answer) == {"env", "tactics"}


@pytest.mark.parametrize(
    ("number", "tactic", "left"),
    [
        (0, "exact ⟨h.2, h.1⟩", 0),
        (0, "skip", 1),
        (1, "skip", 2),
        (1, "all_goals first | exact h.2 | exact h.1", 0),
        (2, "exact h.1", 0),
        (3, "rfl", 0),
        (5, "cases m", 2),
        (6, "constructor", 0),
    ],
)
def test_each_tactic_may_be_done_otherwise(
    protocol: JsonProtocol, number: int, tactic: str, left: int
) -> None:
    states = protocol.answer({"cmd": PROOF, "allTactics": True})["tactics"]

    answer = protocol.answer({"tactic": tactic, "proofState": states[number]["proofState"]})

    assert len(answer["goals"]) == left
    assert answer["proofStatus"] == ("Incomplete: open goals remain" if left else "Completed")


def test_a_part_of_a_tactic_has_no_state(protocol: JsonProtocol) -> None:
    text = "example : True ∧ True := by constructor <;> trivial"

    tactics = protocol.answer({"cmd": text, "allTactics": True})["tactics"]

    assert [(e["tactic"], e["proofState"]) for e in tactics] == [
        ("constructor", None),
        ("trivial", None),
        ("trivial", None),
    ]


def test_root_goals(protocol: JsonProtocol) -> None:
    text = "example (n : Nat) : n = n ∧ 0 < 1 := ⟨by rfl, by\n  have := by exact 5\n  sorry⟩"
    protocol.answer({"cmd": "def f := 37"})

    sorries = protocol.answer({"cmd": text, "rootGoals": True, "env": 0})["sorries"]

    assert [(entry["goal"], entry["pos"]) for entry in sorries] == [
        ("n this : Nat\n⊢ 0 < 1", {"line": 3, "column": 2}),
        ("n : Nat\n⊢ n = n", {"line": 1, "column": 38}),
        ("n : Nat\n⊢ 0 < 1", {"line": 1, "column": 46}),
    ]
    assert sorries[1]["endPos"] == sorries[1]["pos"]
    step = protocol.answer({"tactic": "cases n", "proofState": sorries[1]["proofState"]})
    assert [goal.split("\n")[-1] for goal in step["goals"]] == ["⊢ 0 = 0", "⊢ n✝ + 1 = n✝ + 1"]
    last = protocol.answer({"tactic": "decide", "proofState": sorries[2]["proofState"]})
    assert last["proofStatus"] == "Completed"


def test_the_tree_of_tactics(protocol: JsonProtocol) -> None:
    text = (
        "example (h : p ∧ q) : q ∧ p := by\n  constructor\n  · exact h.2\n  · rw [and_comm] at h\n"
    )
    command = {"cmd": f"import Init\n{text}"}

    trees = {
        mode: protocol.answer({**command, "infotree": mode})["infotree"]
        for mode in ("tactics", "original", "substantive")
    }

    flat = [node["node"] for node in trees["substantive"]]
    assert [node["stx"]["pp"] for node in flat[:2]] == ["constructor", "exact h.2"]
    assert flat[0]["name"] == flat[0]["stx"]["kind"] == "Lean.Parser.Tactic.constructor"
    assert flat[1]["stx"]["argKinds"] == ["exact", "Lean.Parser.Term.proj"]
    assert flat[0]["stx"]["range"] == {
        "synthetic": False,
        "start": {"line": 3, "column": 2},
        "finish": {"line": 3, "column": 13},
    }
    assert [goal.split("\n")[0] for goal in flat[0]["goalsAfter"]] == ["case left", "case right"]
    assert len(flat[0]["goalsBefore"]) == 1
    [root] = trees["original"]
    assert (root["kind"], root["node"]["name"]) == ("TacticInfo", "Lean.Parser.Term.byTactic")
    assert not any(entry["node"]["stx"]["range"]["synthetic"] for entry in walk([root]))
    assert len(list(walk(trees["tactics"]))) > len(list(walk(trees["original"])))
    assert "infotree" not in protocol.answer({**command, "infotree": "anything else"})


def walk(nodes: list[Any]) -> Iterator[Any]:
    for node in nodes:
        yield node
        yield from walk(node["children"])


def test_pickles(protocol: JsonProtocol, lean: SessionLean, tmp_path: Path) -> None:
    environment, state = str(tmp_path / "e"), str(tmp_path / "s")
    protocol.answer({"cmd": "def f := 37"})
    protocol.answer({"cmd": "theorem t : f = 37 ∧ f = 37 := by sorry", "env": 0})
    step = protocol.answer({"tactic": "constructor", "proofState": 0})
    protocol.answer({"pickleTo": environment, "env": 0})
    protocol.answer({"pickleTo": state, "proofState": step["proofState"]})

    other = JsonProtocol(lean, Limits())
    assert other.answer({"unpickleEnvFrom": environment}) == {"env": 0}
    assert "messages" not in other.answer({"cmd": "example : f = 37 := rfl", "env": 0})
    revived = other.answer({"unpickleProofStateFrom": state})
    assert revived["goals"] == step["goals"]


def test_the_rest_of_a_block_is_pickled_too(protocol: JsonProtocol, tmp_path: Path) -> None:
    text = "example : True ∧ True := by\n  constructor\n  trivial\n  trivial"
    tactics = protocol.answer({"cmd": text, "allTactics": True})["tactics"]
    path = str(tmp_path / "s")

    protocol.answer({"pickleTo": path, "proofState": tactics[1]["proofState"]})
    revived = protocol.answer({"unpickleProofStateFrom": path})

    assert len(revived["goals"]) == 2


REFUSED: list[tuple[Any, str]] = [
    ({"cmd": "#check 1", "env": 7}, "Unknown environment."),
    ({"tactic": "rfl", "proofState": 7}, "Unknown proof state."),
    ({"tactic": "rfl"}, "Unknown proof state."),
    ({"cmd": 5}, "`cmd` must be a string"),
    ({"cmd": "#check 1", "setOptions": [[["pp", "all"], True]]}, "`setOptions`"),
    ({"cmd": "#check 1", "timeout": 3}, "unknown field `timeout`"),
    ({"tactic": "rfl", "proofState": 0, "env": 0}, "unknown field `env`"),
    ({"unpickleEnvFrom": "/etc/passwd", "cmd": "#check 1"}, "unknown field `cmd`"),
    ({"cmd": "#check 1", "infotree": "full"}, "`infotree` may be tactics, original, substantive"),
    ({"nothing": 1}, "Could not parse"),
    ([], "Could not parse"),
    ({"path": "/no/such/file"}, "No such file"),
    ({"unpickleEnvFrom": "/etc/passwd"}, "holds no environment"),
    ({"unpickleProofStateFrom": "/etc/passwd"}, "holds no proof state"),
    ({"unpickleProofStateFrom": "/etc/passwd", "env": 7}, "Unknown environment."),
    ({"pickleTo": "/no/such/file", "env": 7}, "Unknown environment."),
    ({"cmd": "import No.Such\n"}, "no compiled module No.Such: use a Lake project"),
    ({"cmd": "import Mathlib.No.Such"}, "lean-env setup --mathlib"),
    ({"cmd": "#check 1", "env": True}, "Unknown environment."),
    ({"tactic": "rfl", "proofState": False}, "Unknown proof state."),
]


@pytest.mark.parametrize(("command", "part"), REFUSED)
def test_what_cannot_be_done_is_said(protocol: JsonProtocol, command: Any, part: str) -> None:
    answer = protocol.answer(command)

    assert list(answer) == ["message"]
    assert part in answer["message"]


def test_a_runaway_is_said_and_survived(lean: SessionLean) -> None:
    impatient = JsonProtocol(lean, Limits(wall_s=0.5))

    answer = impatient.answer({"cmd": "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0"})

    assert "timeout" in answer["message"]
    assert answer["status"] == "timeout"
    patient = JsonProtocol(lean, Limits(wall_s=20))
    assert patient.answer({"cmd": "example : 1 = 1 := rfl"}) == {"env": 0}


def test_a_tactic_says_what_lean_says(protocol: JsonProtocol) -> None:
    protocol.answer({"cmd": "set_option trace.Meta.Tactic.simp.rewrite true"})
    text = "theorem t (p : Prop) (h : p) : p ∧ 1 = 1 := by sorry"
    protocol.answer({"cmd": text, "env": 0})

    traced = protocol.answer({"tactic": 'simp only [h]; trace "here"', "proofState": 0})
    nowhere = {"line": 0, "column": 0}
    unknown = protocol.answer({"tactic": "exact nothing", "proofState": 0})

    assert traced["traces"][0].startswith("[Meta.Tactic.simp.rewrite] h:1000:")
    assert traced["traces"][-1] == "here"
    assert len(traced["traces"]) > 2
    assert "messages" not in traced
    assert unknown["messages"] == [
        {
            "severity": "error",
            "pos": nowhere,
            "endPos": nowhere,
            "data": "Unknown identifier `nothing`",
        }
    ]
    assert unknown["goals"] == []


def test_sorries_of_a_tactic_have_states(protocol: JsonProtocol) -> None:
    protocol.answer({"cmd": "theorem t (n : Nat) : n = n := by sorry"})

    step = protocol.answer({"tactic": "have h : n = 1 := by sorry", "proofState": 0})
    term = protocol.answer({"tactic": "have h : n = 2 := sorry", "proofState": 0})
    each = protocol.answer({"tactic": "cases n <;> sorry", "proofState": 0})

    assert step["sorries"] == [{"proofState": 1, "goal": "n : Nat\n⊢ n = 1"}]
    assert step["proofState"] == 2
    assert step["goals"] == ["n : Nat\nh : n = 1\n⊢ n = n"]
    assert [entry["goal"] for entry in term["sorries"]] == ["n : Nat\n⊢ n = 2"]
    assert [entry["goal"].split("⊢")[1] for entry in each["sorries"]] == [
        " 0 = 0",
        " n✝ + 1 = n✝ + 1",
    ]
    inner = protocol.answer({"tactic": "exact trivial_fact", "proofState": 1})
    assert inner["messages"][0]["data"].startswith("Unknown identifier")


def test_what_fails_in_a_tactic_is_placed_in_it(protocol: JsonProtocol) -> None:
    protocol.answer({"cmd": "theorem t (p : Prop) : p → p := by\n  sorry"})

    first = protocol.answer({"tactic": "exat 1", "proofState": 0})
    second = protocol.answer({"tactic": "intro h\nexact )", "proofState": 0})

    assert first["message"].startswith("Lean error:\n<input>:1:1: unknown tactic")
    assert second["message"].startswith("Lean error:\n<input>:2:")


@pytest.mark.parametrize(
    "line",
    [
        "set_option maxRecDepth 1000 in theorem t : 1 = 0 := by sorry",
        "open Nat in theorem t : 1 = 0 := by sorry",
        "open Nat theorem t : 1 = 0 := by sorry",
        "variable (n : Nat) theorem t : 1 = 0 := by sorry",
        "universe u theorem t : 1 = 0 := by sorry",
        "import Init theorem t : 1 = 0 := by sorry",
        "/- a -/ import Init /- b -/ open Nat in theorem t : 1 = 0 := by sorry",
        "section theorem t : 1 = 0 := by sorry",
    ],
)
def test_nothing_in_a_first_line_is_swallowed(protocol: JsonProtocol, line: str) -> None:
    answer = protocol.answer({"cmd": line})

    [sorry] = answer["sorries"]
    assert sorry["pos"] == {"line": 1, "column": line.index("sorry")}
    assert [m["data"] for m in answer["messages"]] == ["declaration uses `sorry`"]
    asked = protocol.answer({"cmd": "#print axioms t", "env": 0})
    assert asked["messages"][0]["data"] == "'t' depends on axioms: [sorryAx]"


def test_a_flood_hides_no_error(protocol: JsonProtocol) -> None:
    flood = '#eval String.join (List.replicate 300000 "abcdefgh")\n'

    answer = protocol.answer({"cmd": flood + "theorem t : 1 = 2 := by decide"})
    after = protocol.answer({"cmd": "theorem u : 1 = 2 := by decide", "env": 0})

    assert [m["severity"] for m in answer["messages"]] == ["info", "error"]
    assert answer["messages"][0]["data"].endswith("… (cut)")
    assert answer["truncated"] is True
    assert [m["severity"] for m in after["messages"]] == ["error"]


def test_an_environment_outlives_a_runaway(protocol: JsonProtocol) -> None:
    facts = "(h : a + {n} < b) (i : b < c) (j : c < d) : a < d"
    theorems = [
        f"theorem t{n} (a b c d : Nat) {facts.format(n=n)} := by omega\n" for n in range(80)
    ]
    assert protocol.answer({"cmd": "".join(theorems)}) == {"env": 0}
    protocol._limits = Limits(wall_s=1.5)

    ran = protocol.answer(
        {"cmd": "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0", "env": 0}
    )
    again = protocol.answer({"cmd": "#check @t79", "env": 0})

    assert ran["status"] == "timeout"
    assert "a + 79 < b" in again["messages"][0]["data"]


def test_the_stream_is_split_at_blank_lines(protocol: JsonProtocol) -> None:
    requests = io.StringIO(
        '{"cmd":\n "#check 1"}\n\n\n{nonsense\n\n# a remark\n\n{"cmd": "#check \r\n 2"}'
    )
    answers = io.StringIO()

    serve(protocol, requests, answers)

    parts = [json.loads(part) for part in answers.getvalue().strip().split("\n\n")]
    assert [list(part) for part in parts] == [["env", "messages"], ["message"], ["env", "messages"]]
