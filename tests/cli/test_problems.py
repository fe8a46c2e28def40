"""`lean-env problems`: what each command writes, says and ends with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lean_env.problems.readers import read_problems

from .conftest import Run

SAMPLES = Path(__file__).parents[1] / "problems" / "samples"


def write(file: Path, *statements: str) -> str:
    records = [
        {"name": f"t{number}", "statement": text, "domain": f"d{number % 2}"}
        for number, text in enumerate(statements)
    ]
    file.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    "command", ["list", "convert", "check", "fidelity", "split", "decontaminate", "generate"]
)
def test_every_command_has_help_with_an_example(run: Run, command: str) -> None:
    ran = run("problems", command, "--help")
    assert ran.code == 0
    assert f"lean-env problems {command} " in ran.out


def test_list_counts_by_domain_and_split(run: Run) -> None:
    ran = run("problems", "list", "--json")
    ladder, canaries = map(json.loads, ran.out.splitlines())
    assert (ladder["name"], sum(canaries["domains"].values())) == ("ladder", canaries["theorems"])
    assert sum(ladder["splits"].values()) == ladder["theorems"]
    shown = run("problems", "list", str(SAMPLES / "goedel.jsonl"))
    assert "number theory" in shown.out


def test_list_reads_what_can_be_read_and_says_the_rest(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mixed.jsonl"
    rows = [
        {"name": "imo_1900_p1", "formal_statement": "theorem a (x y : Nat) : x = y := by"},
        {"name": "exercise_1_1", "formal_statement": "def b : Nat := by"},
        {"name": "imo_1900_p2", "formal_statement": "theorem c : 1 = 1 := by", "split": "test"},
    ]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    other = write(tmp_path / "other.jsonl", "theorem t (n : Nat) (m : Nat) : n = m")
    ran = run("problems", "list", str(file), other, "--json")
    first, second = map(json.loads, ran.out.splitlines())
    assert (first["theorems"], first["left_out"]) == (2, 1)
    assert first["domains"] == {"imo": 2}
    assert f"left out: {file}:2: its `def` asks for a construction" in ran.err
    assert first["common"] == {"other": 1}
    assert second["common"] == {"mixed": 1}
    assert "1 statements of mixed are in other" in run("problems", "list", str(file), other).out


def test_decontaminate_drops_a_test_split(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "set.jsonl"
    rows = [
        {"name": split, "formal_statement": f"theorem {split} : {value} = 1 := by", "split": split}
        for value, split in enumerate(("valid", "test"))
    ]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    out = tmp_path / "clean.jsonl"
    ran = run("problems", "decontaminate", str(file), "--against", "canaries", "-o", str(out))
    assert "dropped 1 (1 by test split" in ran.err
    assert [item.name for item in read_problems(out)] == ["valid"]


def test_convert_fills_what_the_format_does_not_say(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "own.jsonl"
    ran = run(
        *("problems", "convert", str(SAMPLES / "goedel.jsonl"), "-o", str(out)),
        *("--licence", "MIT", "--domain", "algebra"),
    )
    assert (ran.code, ran.out) == (0, "")
    fraction, problem = read_problems(out)
    assert (fraction.domain, fraction.licence) == ("algebra", "MIT")
    assert problem.domain == "number theory"


def test_convert_is_strict_unless_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mixed.jsonl"
    file.write_text(
        '{"name": "a", "formal_statement": "def a : Nat := by"}\n'
        '{"name": "b", "formal_statement": "theorem b : True := by"}\n',
        encoding="utf-8",
    )
    out = tmp_path / "out.jsonl"
    strict = run("problems", "convert", str(file), "-o", str(out))
    assert strict.code == 2
    assert "mixed.jsonl:1: its `def` asks for a construction" in strict.err
    assert not out.exists()
    lenient = run("problems", "convert", str(file), "-o", str(out), "--lenient")
    assert lenient.code == 0
    assert "left out: " in lenient.err
    assert len(read_problems(out)) == 1


def test_the_portfolio_counts_what_one_line_closes_by_domain(run: Run, tmp_path: Path) -> None:
    file = write(
        tmp_path / "set.jsonl",
        "theorem t0 (a b : Nat) : a + b = b + a",
        "theorem t1 (a b : Nat) : a - b = b - a",
        "theorem t2 : 2 + 2 = 4",
    )
    lines = ("--tactic", "rfl", "--tactic", "omega")
    ran = run("problems", "check", file, "--portfolio", *lines, "--jobs", "1")
    # A false one is not disproved: a portfolio is about proofs alone.
    assert ran.code == 0
    assert "omega" in ran.out
    assert "100.0%" in ran.out  # of the domain of t0 and t2
    assert "66.7%" in ran.out


def test_check_tells_open_trivial_false_meaningless_and_twice_apart(
    run: Run, tmp_path: Path
) -> None:
    file = write(
        tmp_path / "set.jsonl",
        "theorem t0 (f : Nat → Nat) (h : ∀ n, f (n + 1) = f n) : ∀ n, f n = f 0",
        "theorem t1 (a b : Nat) : a + b = b + a",
        "theorem t2 (a b : Nat) : a - b = b - a",
        "theorem t3 (a : Nat) : a = Nat.nonsense",
        "theorem t4 (x y : Nat) : x + y = y + x",
    )
    ran = run("problems", "check", file, "--json", "--jobs", "1")
    assert ran.code == 1
    found = [json.loads(line) for line in ran.out.splitlines()]
    standings = [finding["standing"] for finding in found]
    assert standings == ["open", "trivial", "false", "meaningless", "trivial"]
    assert "nonsense" in found[3]["detail"]
    assert [finding["same_as"] for finding in found] == ["", "", "", "", "t1"]


def test_check_ends_well_where_nothing_is_to_mend(run: Run, tmp_path: Path) -> None:
    file = write(tmp_path / "set.jsonl", "theorem t0 (a : Nat) : a = a")
    ran = run("problems", "check", file, "--jobs", "1", "--tactic", "rfl")
    assert ran.code == 0
    assert "trivial" in ran.out


def test_split_at_random_and_by_domain(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "parts"
    ran = run("problems", "split", "ladder", "-o", str(out), "--part", "a=0.5", "--part", "b=0.5")
    assert ran.code == 0
    halves = [len(read_problems(out / f"{part}.jsonl")) for part in "ab"]
    assert abs(halves[0] - halves[1]) <= 8
    ran = run("problems", "split", "ladder", "-o", str(out), "--unseen", "Int")
    assert ran.code == 0
    assert set(read_problems(out / "unseen.jsonl").domains) == {"Int"}


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--unseen", "Topology"), "no theorem has the domain Topology"),
        (("--part", "a"), "not NAME=SHARE"),
        (("--part", "a=0.4"), "sum to 1"),
        (("--part", "a=1", "--unseen", "Int"), "not both"),
    ],
)
def test_a_split_that_makes_no_sense(
    run: Run, tmp_path: Path, options: tuple[str, ...], complaint: str
) -> None:
    ran = run("problems", "split", "ladder", "-o", str(tmp_path), *options)
    assert ran.code == 2
    assert complaint in ran.err


def test_decontaminate_reports_what_it_dropped(run: Run, tmp_path: Path) -> None:
    training = write(
        tmp_path / "training.jsonl",
        "theorem t0 (a b : Nat) : a * b = b * a",
        "theorem t1 (a b : Nat) : a + b = b + a",
    )
    out, report = tmp_path / "clean.jsonl", tmp_path / "dropped.jsonl"
    ran = run(
        *("problems", "decontaminate", training, "--against", str(SAMPLES / "deepseek.jsonl")),
        *("-o", str(out), "--report", str(report)),
    )
    assert ran.code == 0
    assert "1 of 2 theorems kept" in ran.err
    dropped = json.loads(report.read_text(encoding="utf-8"))
    assert (dropped["name"], dropped["matches"]) == ("t1", "sample_sum_of_two")
    assert dropped["overlap"] == "statement"


def test_a_file_that_is_not_there(run: Run) -> None:
    ran = run("problems", "list", "nowhere.jsonl")
    assert ran.code == 2
    assert "nowhere.jsonl: No such file" in ran.err
    assert "Traceback" not in ran.err


def test_theorems_of_a_family_are_drawn_without_their_proofs(run: Run, tmp_path: Path) -> None:
    done = run("problems", "generate", "gcds", "--count", "4", "--canaries", "2", "-o", "g.jsonl")
    assert done.code == 0
    assert "4 theorems and 2 canaries in g.jsonl" in done.err
    theorems = read_problems(tmp_path / "g.jsonl")
    assert [theorem.canary for theorem in theorems] == [False] * 4 + [True] * 2


def test_known_proofs_are_candidates_where_they_are_asked_for(run: Run) -> None:
    drawn = run("problems", "generate", "gcds", "--count", "2", "--canaries", "1", "--with-proofs")
    done = run("verify", "-", stdin=drawn.out.encode())
    assert done.code == 0
    assert [json.loads(line)["outcome"] for line in done.out.splitlines()[:3]] == ["proved"] * 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("gcd",), "did you mean gcds"),
        (("gcds", "--level", "9"), "gcds has the levels 1 to 3, not 9"),
        (("gcds", "--count", "0"), "greater than or equal to 1"),
    ],
)
def test_what_no_family_has_is_refused(run: Run, arguments: tuple[str, ...], said: str) -> None:
    done = run("problems", "generate", *arguments)
    assert done.code == 2
    assert said in done.err
