"""The parts of a run: disjoint, the same every time, and nothing evaluated was trained on."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Literal

import pytest

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.form import form
from lean_env.problems.jsonl import write_jsonl
from lean_env.problems.normal import normal_form
from lean_env.problems.shipped import read_shipped
from lean_env.problems.theorem import ProblemError
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.names import functions, variables
from training.config import Drawn, Problems
from training.splits import CANARY, Splits, load_set, split

CONFIG = Problems(sets=("ladder",), train=("Nat", "Bool"), unseen=("List",), held_out=0.25)


def parts(toolchain: Toolchain, config: Problems = CONFIG) -> Splits:
    return split(config, toolchain, Sandbox.detect())


def test_parts_are_disjoint_and_of_their_domains(toolchain: Toolchain) -> None:
    found = parts(toolchain)
    assert {theorem.domain for theorem in (*found.train, *found.held_out)} == {"Nat", "Bool"}
    assert {theorem.domain for theorem in found.unseen} == {"List"}
    assert len(found.by_name) == sum(map(len, (vars(found)).values()))
    evaluated = {normal_form(theorem) for theorem in (*found.held_out, *found.unseen)}
    assert not evaluated & {normal_form(theorem) for theorem in found.train}
    everything = len(found.held_out) + len(found.validation) + len(found.train)
    assert 0.2 < len(found.held_out) / everything < 0.3
    assert len(found.canaries) >= 40


def test_what_a_configuration_is_chosen_by_is_not_what_is_reported(toolchain: Toolchain) -> None:
    """The theorems of the curve share no statement with the reported ones, nor with training."""
    found = parts(toolchain, Problems(**{**vars(CONFIG), "validation": 0.3}))
    curve, reported = found.curve(6, 0), found.reported(1000, 0)
    assert curve.keys() == reported.keys() == {"held_out", "unseen", CANARY}
    assert {theorem.domain for theorem in curve["held_out"]} == {"Nat", "Bool"}
    assert {theorem.domain for theorem in curve["unseen"]} == {"List"}
    assert all(0 < len(theorems) <= 6 * 2 for theorems in curve.values())
    shown = {normal_form(theorem) for part in ("held_out", "unseen") for theorem in curve[part]}
    kept = {normal_form(theorem) for part in ("held_out", "unseen") for theorem in reported[part]}
    assert not shown & kept
    assert not shown & {normal_form(theorem) for theorem in found.train}
    # Everything is reported but what is trained on and what the curve may show.
    assert reported["held_out"] == sorted(found.held_out, key=reported["held_out"].index)
    assert len(reported["unseen"]) == len(found.unseen)


def test_a_share_for_validation_leaves_the_reported_theorems_of_seen_domains_alone(
    toolchain: Toolchain,
) -> None:
    none = parts(toolchain, Problems(**{**vars(CONFIG), "validation": 0.0}))
    assert none.validation == none.unseen_validation == ()
    assert none.held_out == parts(toolchain).held_out
    assert none.curve(6, 0).keys() == {CANARY}


def test_the_same_configuration_gives_the_same_parts(toolchain: Toolchain) -> None:
    assert parts(toolchain) == parts(toolchain)
    other = Problems(**{**vars(CONFIG), "split_seed": 1})
    assert parts(toolchain, other).held_out != parts(toolchain).held_out


def test_a_published_set_is_trained_on_in_its_valid_split_alone(
    toolchain: Toolchain, tmp_path: Path
) -> None:
    """Records in the style of miniF2F, whose domains are the beginnings of their names."""
    splits = ("valid", "test")
    rows = [
        {
            "name": f"{domain}_19{number:02}_p1",
            "split": splits[number % 2],
            "header": "import Mathlib\n",
            "formal_statement": f"theorem x (n : ℕ) (h : n = {number}) : n = {len(domain)} := by",
        }
        for domain in ("imo", "aime")
        for number in range(20)
    ]
    file = tmp_path / "minif2f.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    config = Problems(sets=(str(file),), train=("imo",), unseen=("aime",), held_out=0.2)
    found = parts(toolchain, config)
    assert {theorem.split for theorem in (*found.train, *found.validation)} == {"valid"}
    assert sum(theorem.split == "test" for theorem in found.held_out) == 10
    assert sum(theorem.split == "test" for theorem in found.unseen) == 10
    # What one is measured by there is the set's to say.
    assert {theorem.split for theorem in (*found.held_out, *found.unseen)} == {"test"}
    assert {theorem.domain for theorem in found.train} == {"imo"}
    assert len(found.unseen_validation) == 10

    only_test = [row for row in rows if row["split"] == "test"]
    file.write_text("\n".join(map(json.dumps, only_test)), encoding="utf-8")
    with pytest.raises(ProblemError, match="nothing is left to train on"):
        parts(toolchain, config)


def test_a_disguised_copy_of_an_evaluated_theorem_is_not_trained_on(
    toolchain: Toolchain, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    unseen = parts(toolchain).unseen[0]
    copy = Theorem("copy", unseen.statement.replace(unseen.name, "copy"), domain="Nat")
    near = Theorem(
        "near",
        "theorem near (a b c d : Nat) (h : a * b = c * d) : a * b + 0 = c * d",
        domain="Nat",
    )
    apart = Theorem(
        "apart",
        "theorem apart (a b c d : Nat) (h : a * b = c * d) : a * b + 0 = c * d + 0",
        domain="List",
    )
    write_jsonl(ProblemSet("more", (copy, near, apart)), tmp_path / "more.jsonl")
    config = Problems(
        **{**vars(CONFIG), "sets": ("ladder", str(tmp_path / "more.jsonl")), "held_out": 0.0}
    )
    with caplog.at_level(logging.INFO):
        found = parts(toolchain, config)
    assert not {"copy", "near"} & {theorem.name for theorem in found.train}
    assert "1 by ngram" in caplog.text


def test_files_of_every_format_are_sets(toolchain: Toolchain, tmp_path: Path) -> None:
    file = tmp_path / "Holes.lean"
    file.write_text("theorem hole : 1 = 1 := sorry\n", encoding="utf-8")
    problems = load_set(str(file), toolchain, Sandbox.detect(), held=True)
    assert [theorem.name for theorem in problems] == ["hole"]


def test_what_is_not_there_is_named(toolchain: Toolchain) -> None:
    with pytest.raises(ProblemError, match="neither a file nor one of corebench, ladder"):
        load_set("stairs", toolchain, Sandbox.detect(), held=True)
    with pytest.raises(ProblemError, match="no theorem has the domain Topology"):
        parts(toolchain, Problems(**{**vars(CONFIG), "unseen": ("Topology",)}))


def test_families_are_drawn_split_by_form_and_bring_their_canaries(toolchain: Toolchain) -> None:
    config = Problems(
        sets=(),
        families=(
            Drawn("nat-accumulators", levels=(1, 2), count=60, canaries=2),
            Drawn("tree-accumulators", count=20, canaries=1),
        ),
        train=("Nat",),
        unseen=("Tree",),
        same="form",
    )
    found = parts(toolchain, config)
    forms = {name: set(map(form, getattr(found, name))) for name in ("train", "held_out")}
    assert not forms["train"] & forms["held_out"]
    assert {theorem.domain for theorem in found.unseen} == {"Tree"}
    assert len(found.canaries) == len(read_shipped("canaries")) + 5
    assert not any(theorem.canary for theorem in (*found.train, *found.held_out, *found.unseen))


def test_theorems_of_families_under_fixed_names_differ_in_more_than_names(
    toolchain: Toolchain,
) -> None:
    def drawn(names: Literal["drawn", "fixed"]) -> Splits:
        families = (Drawn("nat-accumulators", (1, 2), count=60, canaries=2, names=names),)
        config = Problems(
            sets=(), families=families, train=("Nat",), unseen=(), validation=0.0, ngram=0
        )
        return parts(toolchain, config)

    def used(found: Splits) -> tuple[set[str], set[str]]:
        theorems = [one for one in found.by_name.values() if one.source.startswith("family")]
        return (
            {name for theorem in theorems for name in functions(theorem)},
            {name for theorem in theorems for name in variables(theorem)},
        )

    many, fixed = drawn("drawn"), drawn("fixed")
    assert all(len(names) > 2 for names in used(many))
    assert [len(names) for names in used(fixed)] == [2, 1]
    assert fixed.by_name.keys() <= many.by_name.keys()
    said = [(one.header, normal_form(one)) for one in (*fixed.train, *fixed.held_out)]
    assert len(set(said)) == len(said)
