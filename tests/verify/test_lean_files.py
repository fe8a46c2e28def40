"""Every theorem of a `.lean` file has a verdict, wherever it stands and however it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.disk_cache import DiskCache
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.olean.region import Region
from lean_env.pool import Pool
from lean_env.repl.cold import ColdRepl
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits, Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify import lean_files
from lean_env.verify.lean_files import judge_lean_file

CASES = sorted((Path(__file__).parent / "lean_files").glob("*.lean"))


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Iterator[Repl]:
    opened = open_repl(toolchain, sandbox=Sandbox.detect())
    yield opened
    opened.close()


def told(verdicts: list[Verdict]) -> dict[str, str]:
    """What each theorem came to, by its id without the file's name: a reason, or an outcome."""
    assert len({verdict.id for verdict in verdicts}) == len(verdicts)
    return {v.id.removeprefix("F:"): (v.reason or v.outcome).value for v in verdicts}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_each_theorem_of_a_file_comes_to_what_it_should(
    judge: Judge, repl: Repl, case: Path
) -> None:
    expected = json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))
    verdicts = judge_lean_file(judge, repl, "F", case.read_text(encoding="utf-8"))
    assert told(verdicts) == expected
    assert [v.id.removeprefix("F:") for v in verdicts] == list(expected)  # in the file's order
    assert all(v.messages for v in verdicts if not v.proved)


def test_a_fresh_process_says_the_same(judge: Judge, toolchain: Toolchain) -> None:
    cold = ColdRepl(toolchain, Sandbox.detect())
    for case in (case for case in CASES if case.stem in ("examples", "syntax_errors")):
        expected = json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))
        verdicts = judge_lean_file(judge, cold, "F", case.read_text(encoding="utf-8"))
        assert told(verdicts) == expected


@pytest.mark.parametrize("text", ["def x := 1\n", "-- nothing\n", "\n", "#eval 1", "import Init\n"])
def test_a_file_without_a_theorem_says_so(judge: Judge, repl: Repl, text: str) -> None:
    (verdict,) = judge_lean_file(judge, repl, "F", text)
    assert (verdict.id, verdict.outcome) == ("F", Outcome.INVALID_INPUT)
    assert "no theorem" in verdict.messages[0].text


def test_a_header_that_does_not_import_is_the_callers_error(judge: Judge, repl: Repl) -> None:
    (verdict,) = judge_lean_file(judge, repl, "F", "import Nowhere\ntheorem t : True := trivial")
    assert (verdict.id, verdict.outcome) == ("F", Outcome.INVALID_INPUT)


def test_paranoid_needs_a_second_kernel_for_files_too(judge: Judge, repl: Repl) -> None:
    text = "theorem t : True := trivial\ntheorem u : False := by decide\n"
    (verdict,) = judge_lean_file(judge, repl, "F", text, Level.PARANOID)
    assert (verdict.outcome, verdict.level) == (Outcome.INFRASTRUCTURE, Level.PARANOID)


def test_positions_are_in_the_file(judge: Judge, repl: Repl) -> None:
    text = "import Init\r\nopen Nat\r\n\r\nexample : 1 = 2 := by\r\n  decide\r\n"
    (verdict,) = judge_lean_file(judge, repl, "F", text)
    assert verdict.id == "F:4"
    assert (verdict.messages[0].line, verdict.messages[0].column) == (5, 2)


def test_who_does_not_end_costs_nobody_else(
    judge: Judge, repl: Repl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lean_files, "SECONDS_PER_COMMAND", 0.1)
    text = (
        "theorem before : True := trivial\n"
        "namespace N\n"
        "  @[simp] private theorem endless : 1 = 1 := by\n"
        "    set_option maxHeartbeats 0 in\n"
        "    repeat (have h := 1; clear h)\n"
        "theorem behind : True := trivial theorem wrong : 1 = 2 := sorry\n"
        "end N\n"
    )
    verdicts = judge_lean_file(judge, repl, "F", text, limits=Limits(wall_s=0.5))
    assert told(verdicts) == {
        "before": "proved",
        "N.endless": "timeout",
        "N.behind": "proved",
        "N.wrong": "sorry",
    }


def test_messages_that_were_cut_are_told_of(judge: Judge, repl: Repl) -> None:
    text = (
        'theorem loud : 1 = 1 := by\n  trace "floods"\n  trace "and floods"\n  rfl\n'
        'theorem wrong : 1 = 2 := by\n  trace "floods"\n  decide\n'
        "theorem quiet : 1 = 1 := rfl\n"
    )
    verdicts = judge_lean_file(judge, repl, "F", text, limits=Limits(output_bytes=8))
    assert [(v.proved, v.truncated) for v in verdicts] == [
        (True, True),
        (False, True),
        (True, False),
    ]
    errors = [m for m in verdicts[1].messages if m.severity.value == "error"]
    assert errors[0].line == 7


def test_errors_behind_more_output_than_is_kept(
    judge: Judge, repl: Repl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lean_files, "OUTPUT_BYTES", 1 << 12)
    flood = '#eval String.join (List.replicate 10000 "abcdefgh")\n'
    text = (
        f"theorem t : 1 = 1 := rfl\n{flood}{flood}theorem wrong : 1 = 2 := by decide\n{flood}"
        f"theorem right : 1 = 1 := rfl example : 1 = 2 := sorry\n"
    )
    limits = Limits(wall_s=30, output_bytes=1 << 12)
    found = told(judge_lean_file(judge, repl, "F", text, limits=limits))
    assert (found["t"], found["right"], found["6"]) == ("proved", "proved", "sorry")
    assert found["wrong"] == "elaboration_error"


def test_hundreds_of_theorems(judge: Judge, repl: Repl) -> None:
    text = "".join(f"theorem t{i} : {i} = {i + (i % 50 == 0)} := by decide\n" for i in range(300))
    verdicts = judge_lean_file(judge, repl, "F", text)
    assert [v.proved for v in verdicts] == [i % 50 != 0 for i in range(300)]


def test_a_pool_judges_files_too(judge: Judge, toolchain: Toolchain) -> None:
    with Pool(lambda: open_repl(toolchain, sandbox=Sandbox.detect()), workers=1) as pool:
        run = pool.submit(
            lambda repl: judge_lean_file(judge, repl, "F", "theorem t : True := trivial"),
            header="",
            on_fault=lambda error: pytest.fail(str(error)),
        )
        assert [verdict.proved for verdict in run.result()] == [True]


def test_files_are_remembered_by_their_text(
    toolchain: Toolchain, repl: Repl, tmp_path: Path
) -> None:
    text = "theorem t : True := trivial\ntheorem u : False := by decide\n"
    with DiskCache(tmp_path) as disk, Judge(toolchain, Sandbox.detect(), cache=disk) as judge:
        first = judge_lean_file(judge, repl, "F", text)
        again = judge_lean_file(judge, repl, "G", text)
        other = judge_lean_file(judge, repl, "F", text, limits=Limits(wall_s=59))
    assert [v.cached for v in first + again + other] == [False, False, True, True, False, False]
    assert [v.id for v in again] == ["G:t", "G:u"]
    assert [v.outcome for v in again] == [v.outcome for v in first]


def test_reading_grows_with_the_file_not_with_its_square(
    judge: Judge, repl: Repl, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = 0
    spend = Region.spend

    def counted(region: Region, amount: int) -> None:
        nonlocal work
        work += amount
        spend(region, amount)

    monkeypatch.setattr(Region, "spend", counted)
    spent = []
    for count in (1, 0, 20, 40):  # the first reads the library
        work = 0
        text = "theorem one : 1 = 1 := rfl\n" + "".join(
            f"theorem t{n} (a : Nat) : a + {n} = {n} + a := Nat.add_comm _ _\n"
            for n in range(count)
        )
        assert all(verdict.proved for verdict in judge_lean_file(judge, repl, "F", text))
        spent.append(work)
    _, none, some, more = spent
    assert more - none < 2.5 * (some - none)
