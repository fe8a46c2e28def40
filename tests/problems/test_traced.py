"""Repositories that LeanDojo has traced: the records are written and read by LeanDojo itself."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from lean_env.cli.app import app
from lean_env.problems import Theorem
from lean_env.problems.pairs import TacticPair, check_pairs, read_pairs
from lean_env.problems.sets import check_set_name, read_set
from lean_env.problems.theorem import ProblemError
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier

HEADER = "namespace Sums\n\ndef double (n : Nat) : Nat := n + n\n"
SOURCE = f"""{HEADER}
/-- Order does not matter. -/
@[simp]
theorem swap (a b : Nat) : a + b = b + a := by
  skip
  exact Nat.add_comm a b

theorem doubled (n : Nat) : double n = n + n := by
  rfl

end Sums
"""
SWAP = Theorem(
    name="Sums.swap",
    statement="theorem swap (a b : Nat) : a + b = b + a",
    header=HEADER,
    informal="Order does not matter.",
    domain="Basic",
    source="Sums/Basic.lean:7",
)
FILE = Path("Sums/Basic.lean")
GOAL = "a b : Nat\n⊢ a + b = b + a"


class Recorder:
    """The syntax of a source, as LeanDojo's program in Lean prints it while a file is elaborated.

    Words are looked for from where the last one ended: a file is described in its order.
    """

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0
        self.tactics: list[dict[str, object]] = []

    def _info(self, word: str) -> dict[str, Any]:
        start = self.source.index(word, self.at)
        self.at = start + len(word)
        begin, end = (len(self.source[:place].encode()) for place in (start, self.at))
        return {"original": {"leading": "", "pos": begin, "trailing": "", "endPos": end}}

    def word(self, text: str) -> dict[str, Any]:
        return {"atom": {"info": self._info(text), "val": text}}

    def name(self, text: str) -> dict[str, Any]:
        known = {"rawVal": text, "val": text, "preresolved": []}
        return {"ident": {"info": self._info(text), **known}}

    def tactic(self, text: str, before: str, after: str) -> dict[str, Any]:
        written = self.word(text)
        place = written["atom"]["info"]["original"]
        states = {"stateBefore": before, "stateAfter": after}
        self.tactics.append({**states, "pos": place["pos"], "endPos": place["endPos"]})
        return node("Lean.Parser.Tactic.any", written)

    def theorem(self, name: str, signature: str, *tactics: tuple[str, str, str]) -> dict[str, Any]:
        kind = "Lean.Parser.Command."
        head = [
            self.word("theorem"),
            node(kind + "declId", self.name(name)),
            node(kind + "declSig", self.word(signature)),
        ]
        assigned, by = self.word(":="), self.word("by")
        steps: list[dict[str, Any]] = []
        for step in tactics:
            steps += [*([node("null")] if steps else []), self.tactic(*step)]
        block = node("Lean.Parser.Tactic.tacticSeq1Indented", node("null", *steps))
        proof = node("Lean.Parser.Term.byTactic", by, node("Lean.Parser.Tactic.tacticSeq", block))
        stated = node(kind + "theorem", *head, node(kind + "declValSimple", assigned, proof))
        return node(kind + "declaration", node(kind + "declModifiers"), stated)

    def namespace(self, keyword: str, name: str) -> dict[str, Any]:
        written, named = self.word(keyword), self.name(name)
        inside = node("null", named) if keyword == "end" else named
        return node(f"Lean.Parser.Command.{keyword}", written, inside)


def node(kind: str, *parts: dict[str, Any]) -> dict[str, Any]:
    return {"node": {"info": "none", "kind": kind, "args": list(parts)}}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """What `lean_dojo.trace(repo, dst_dir)` leaves of a repository with one file."""
    lean_dojo = pytest.importorskip("lean_dojo", reason="needs the extra `dojo`")
    root = tmp_path / "traced" / "sums"
    records = root / ".lake/build/ir/Sums"
    records.mkdir(parents=True)
    (root / FILE).parent.mkdir()
    (root / FILE).write_text(SOURCE)
    seen = Recorder(SOURCE)
    commands = [
        node("Lean.Parser.Module.header"),
        seen.namespace("namespace", "Sums"),
        seen.theorem(
            "swap",
            "(a b : Nat) : a + b = b + a",
            ("skip", GOAL, GOAL),
            ("exact Nat.add_comm a b", GOAL, "no goals"),
        ),
        seen.theorem(
            "doubled",
            "(n : Nat) : double n = n + n",
            ("rfl", "n : Nat\n⊢ double n = n + n", "no goals"),
        ),
        seen.namespace("end", "Sums"),
    ]
    whole = {"commandASTs": commands, "tactics": seen.tactics, "premises": []}
    (records / "Basic.ast.json").write_text(json.dumps(whole))
    (records / "Basic.dep_paths").write_text("")
    file = lean_dojo.TracedFile.from_traced_file(root, records / "Basic.ast.json", None)
    (records / "Basic.trace.xml").write_text(file.to_xml())
    return root


def test_a_traced_repository_is_a_set_of_its_theorems(repository: Path) -> None:
    problems = read_set(f"dojo:{repository}")
    assert problems.name == "sums"
    swap, doubled = problems.theorems
    assert swap == SWAP
    assert doubled.name == "Sums.doubled"
    assert doubled.header.startswith(HEADER)
    assert doubled.header.rstrip().endswith("exact Nat.add_comm a b")


def test_what_is_read_can_be_proved(repository: Path, toolchain: Toolchain) -> None:
    swap, doubled = read_set(f"dojo:{repository}")
    candidates = [swap.candidate("omega"), doubled.candidate("rfl"), doubled.candidate("omega")]
    with Verifier(toolchain, Sandbox.detect(), workers=1) as verifier:
        assert [verdict.proved for verdict in verifier.verify(candidates)] == [True, True, False]


def test_its_tactics_are_pairs(repository: Path) -> None:
    name = f"dojo:{repository}"
    first, second, third = read_pairs(name)
    assert first == TacticPair("Sums.swap", GOAL, "skip", HEADER, SWAP.statement)
    assert (second.state, second.tactic) == (GOAL, "exact Nat.add_comm a b")
    assert (third.theorem, third.tactic) == ("Sums.doubled", "rfl")


def test_the_folder_that_it_lies_in_will_do(repository: Path) -> None:
    assert read_set(f"dojo:{repository.parent}").theorems[0] == SWAP


def test_theorems_of_packages_are_not_its_own(repository: Path) -> None:
    package = repository / ".lake/packages/other/.lake/build/ir"
    shutil.copytree(repository / ".lake/build/ir", package)
    assert len(read_set(f"dojo:{repository}")) == 2


def test_a_source_that_has_changed_since_is_refused(repository: Path) -> None:
    (repository / FILE).write_text(SOURCE.replace("b + a", "a + b"))
    with pytest.raises(ProblemError, match=r"Basic\.trace\.xml: LeanDojo cannot read it.*changed"):
        read_set(f"dojo:{repository}")


def test_a_damaged_record_is_refused(repository: Path) -> None:
    record = repository / ".lake/build/ir/Sums/Basic.trace.xml"
    record.write_text(record.read_text()[:200])
    with pytest.raises(ProblemError, match=r"Basic\.trace\.xml: LeanDojo cannot read it"):
        list(read_pairs(f"dojo:{repository}"))


@pytest.mark.parametrize("name", ["dojo:", "dojo:absent", "dojo:{tmp}"])
def test_what_is_no_traced_repository_is_refused_at_once(name: str, tmp_path: Path) -> None:
    name = name.format(tmp=tmp_path)
    for check in (check_set_name, check_pairs, read_set):
        with pytest.raises(ProblemError, match="folder"):
            check(name)


def test_the_commands_take_it(repository: Path, tmp_path: Path) -> None:
    out = tmp_path / "own.jsonl"
    converted = CliRunner().invoke(
        app, ["problems", "convert", f"dojo:{repository}", "-o", str(out)]
    )
    assert converted.exit_code == 0, converted.output
    assert read_set(str(out)).theorems[0] == SWAP
    paired = CliRunner().invoke(app, ["problems", "pairs", f"dojo:{repository}", "-o", str(out)])
    assert paired.exit_code == 0, paired.output
    assert "3 pairs from proofs of 2 theorems" in paired.output
