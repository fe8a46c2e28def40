"""The report: runs read back, seeds taken together, on one page without the net."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.browser import CHROMIUM, MISSING, browser
from tests.policy.tree.kept import keep_searches
from training.evaluation.policies import HINDSIGHT
from training.evaluation.score import Score
from training.evaluation.tried import Tried
from training.report.data import to_json
from training.report.page import caption, write_html
from training.report.records import ReportError, RunRecord, read_run
from training.report.repeats import Cell, gather
from training.report.samples import threads_of
from training.report.searches import read_searches

JSON = st.none() | st.text(max_size=3) | st.lists(st.integers(), min_size=1, max_size=2)


def score(policy: str, mean: float, *, data_hash: str = "0" * 16, detail: str = "") -> Score:
    return Score(
        policy=policy,
        counts={"a": (4, 2)},
        pass_at={
            "held_out": {1: (mean, mean - 0.1, mean + 0.1), 4: (mean + 0.2, mean, mean + 0.3)},
            "unseen": {1: (mean / 2, 0.0, mean), 4: (mean, 0.0, 1.0)},
        },
        outcomes={"proved": 2, "rejected": 2},
        tokens=77,
        verifier_cpu_s=1.25,
        seconds=3.0,
        data_hash=data_hash,
        toolchain="Lean",
        versions={},
        canaries_proved=(),
        detail=detail,
    )


def write_run(
    folder: Path, seed: int, mean: float, *, data_hash: str = "0" * 16, **config: Any
) -> Path:
    """A folder as a run leaves it, killed while it wrote a line."""
    (folder / "scores").mkdir(parents=True)
    (folder / "grpo").mkdir()
    settings = {"seed": seed, "tiny": {"width": 48, "seed": seed}, "grpo": {"steps": 2}, **config}
    (folder / "config.yaml").write_text(yaml.safe_dump(settings))
    for policy, value in (
        ("warm start", 0.2),
        ("after GRPO <b>", mean),
        ("constant: rfl", 0.1),
        ("constant: omega", 0.3),
    ):
        record = score(policy, value, data_hash=data_hash).to_json()
        (folder / "scores" / f"{policy[-5:]}.json").write_text(json.dumps(record))
    tried = Tried(
        "unseen", "x", "theorem x : p", "exact <script>", "rejected", "type mismatch & more", 4, 1
    )
    shown = replace(score("step", mean), tried=(tried,))
    point = {**shown.to_json(), "event": "curve", "time": 0.0}
    log = {"event": "grpo", "verification_s": 1.0, "step_time": 4.0}
    log |= {"entropy": 1.5, "completions/mean_length": 12.0}
    opened = {
        "event": "opened",
        "time": datetime(2026, 1, 2, 3, 4, tzinfo=UTC).timestamp(),
        "toolchain": "Lean 4.35.0 & more",
        "versions": {"python": "3.11.9", "trl": "1.16.0"},
    }
    events = [
        opened,
        opened,
        {"event": "stage", "name": "warm"},
        {**point, "step": 0},
        {**log, "step": 1, "reward": 0.1},
        {**log, "step": 2, "reward": 0.9},
        {**log, "step": 2, "reward": mean},
        {"event": "grpo", "step": 2, "train_runtime": 9.0},
        {**point, "step": 2},
        {**point, "step": 3},
        {**point, "step": 4},
        {"event": "alarm", "theorem": f"false_{seed}"},
    ]
    text = "".join(json.dumps(event) + "\n" for event in events)
    (folder / "events.jsonl").write_text(text + '{"event": "grpo", "st')
    calls = [{"step": 1, "outcomes": {"proved": 1, "sorry": 3}}] * 2
    calls += [{"step": 2, "outcomes": {"proved": 4}}]
    (folder / "grpo" / "rewards.jsonl").write_text("".join(json.dumps(c) + "\n" for c in calls))
    return folder


@pytest.fixture
def record(tmp_path: Path) -> RunRecord:
    return read_run(write_run(tmp_path / "run", 0, 0.6))


def seeds(tmp_path: Path, *means: float, **config: Any) -> list[RunRecord]:
    name = "-".join(map(str, config)) or "run"
    return [
        read_run(write_run(tmp_path / f"{name}{seed}", seed, mean, **config))
        for seed, mean in enumerate(means)
    ]


def test_a_run_is_read_back_without_what_was_repeated_or_cut_off(record: RunRecord) -> None:
    assert [(entry["step"], entry["reward"]) for entry in record.grpo] == [(1, 0.1), (2, 0.6)]
    assert record.steps == 2
    assert replace(record.curve[2], tried=()) == score("step", 0.6)
    assert record.scores["warm start"] == score("warm start", 0.2)
    assert record.alarms == ("false_0",)


def test_runs_that_differ_in_the_seed_alone_are_averaged(tmp_path: Path) -> None:
    (group,), notes = gather(seeds(tmp_path, 0.5, 0.6, 0.7))
    assert notes == []
    rows = {row.policy: row for row in group.rows()}
    cell = rows["after GRPO <b>"].cells["held_out"][1]
    # The t of two degrees of freedom, 4.3027, times 0.1 / √3.
    assert cell.mean == pytest.approx(0.6)
    assert cell.high - cell.mean == pytest.approx(0.2484, abs=1e-4)
    assert str(cell) == "60.0% ±24.8"
    assert str(rows["warm start"].cells["unseen"][4]) == "20.0% [0–100]"
    assert group.curve("held_out", 1)[2] == cell
    assert group.logged("reward")[2].mean == pytest.approx(0.6)
    assert group.logged("verification_s", per="step_time")[1] == Cell(0.25, 0.25, 0.25, 3)
    assert group.outcomes()[1] == {"proved": 6, "sorry": 18}
    assert "seeds 0, 1, 2" in caption(group)
    assert "false_0, false_1, false_2" in caption(group)


def test_one_run_has_its_interval_over_theorems(record: RunRecord) -> None:
    (group,), _ = gather([record])
    rows = {row.policy: row for row in group.rows()}
    assert str(rows["after GRPO <b>"].cells["held_out"][1]) == "60.0% [50–70]"
    assert list(rows)[:3] == ["constant: omega", "constant: rfl", HINDSIGHT]
    assert rows[HINDSIGHT].cells["held_out"][1].mean == 0.3
    assert rows[HINDSIGHT].detail == "held out: omega; unseen domains: omega"


def test_runs_of_different_configurations_are_never_averaged(tmp_path: Path) -> None:
    records = [*seeds(tmp_path, 0.5, 0.7), *seeds(tmp_path, 0.9, grpo={"steps": 3})]
    groups, (note,) = gather(records)
    assert [len(group.runs) for group in groups] == [2, 1]
    assert "grpo.steps" in note


def test_nor_are_runs_on_different_theorems_or_with_the_same_seed(tmp_path: Path) -> None:
    first, second = seeds(tmp_path, 0.5, 0.7)
    other = read_run(write_run(tmp_path / "other", 2, 0.6, data_hash="1" * 16))
    groups, (note,) = gather([first, other])
    assert len(groups) == 2
    assert "theorems" in note
    groups, (note,) = gather([first, second, first])
    assert len(groups) == 3
    assert "seeds occur twice" in note


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of two configurations, one of them with two seeds."""
    folder = tmp_path_factory.mktemp("page")
    records = [*seeds(folder, 0.5, 0.7), *seeds(folder, 0.6, grpo={"steps": 3})]
    write_html(*gather(records), folder / "report.html")
    return folder / "report.html"


def test_the_page_stands_alone_and_shows_every_policy(page: Path) -> None:
    text = page.read_text()
    assert "after GRPO &lt;b&gt;" in text
    assert "60.0% ±127.1" in text  # two seeds say little
    assert "60.0% [50–70]" in text
    assert "different configurations" in text
    for title in (
        "Pass rate against steps",
        "Seen against unseen",
        "Reward against steps",
        "Outcomes of rollouts",
        "Response length",
        "Entropy",
        "Share of verification in a step",
    ):
        assert f'<img alt="{title}" src="data:image/svg+xml;base64,' in text
    assert not re.search(r"(src|href)=\"(?!data:|#)", text)


def test_the_page_begins_with_where_its_figures_come_from(page: Path) -> None:
    head = page.read_text().partition("<main>")[0]
    assert "2026-01-02 03:04 UTC; 2026-01-02 03:04 UTC; 2 × taken up again" in head
    assert "python 3.11.9, trl 1.16.0" in head
    assert "Lean 4.35.0 &amp; more" in head
    assert "steps: 2" in head
    assert "steps: 3" in head


def test_the_page_shows_what_was_tried_at_three_evaluations(page: Path, record: RunRecord) -> None:
    (group,), _ = gather([record])
    (thread,) = threads_of(group)
    assert [step for step, _ in thread.attempts] == [0, 3, 4]  # of 0, 2, 3, 4
    tried = page.read_text().partition('id="samples"')[2]
    for step in (0, 3, 4):
        assert f"step {step}: 1 of 4 proved" in tried
    assert "exact &lt;script&gt;" in tried
    assert "type mismatch &amp; more" in tried


@pytest.mark.skipif(CHROMIUM is None, reason=MISSING)
def test_a_browser_draws_the_page_without_complaint(page: Path) -> None:
    with browser() as tab:
        tab.open(page)
        assert tab.complaints == []
        drawn = "[...document.images].map(image => image.naturalWidth > 300)"
        assert tab.run(drawn) == [True] * 7
        # Nothing sticks out to the side of a narrow window; wide tables scroll.
        tab.picture(400, 800)
        assert tab.run("document.documentElement.scrollWidth") <= 400


def test_the_trees_of_searches_are_linked(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    searches = read_searches(keep_searches(kept))
    report = tmp_path / "my report.html"
    write_html([], [], report, [searches])
    text = report.read_text()
    assert "1 of 2 theorems proved, 1 not begun" in text
    assert "<pre>a\nd</pre>" in text
    (link,) = re.findall(r'href="([^"#]+)"', text)
    assert link == "my%20report.search-1.html"
    assert "proof search" in (tmp_path / unquote(link)).read_text()


def test_a_folder_without_searches_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="holds no searches"):
        read_searches(tmp_path)


def test_a_program_reads_the_same(tmp_path: Path) -> None:
    groups, notes = gather(seeds(tmp_path, 0.5, 0.7))
    data = json.loads(json.dumps(to_json(groups, notes)))
    (group,) = data["groups"]
    assert group["seeds"] == [0, 1]
    assert [point["step"] for point in group["curve"]["unseen"]["pass@4"]] == [0, 2, 3, 4]
    (row,) = (row for row in group["scores"] if row["policy"] == "after GRPO <b>")
    assert row["cells"]["held_out"]["1"]["mean"] == pytest.approx(0.6)
    assert row["runs"] == 2


def test_a_run_without_scores_yet_can_be_shown(tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run", 0, 0.5)
    for file in (*(folder / "scores").iterdir(), folder / "grpo" / "rewards.jsonl"):
        file.unlink()
    (folder / "events.jsonl").write_text('{"event": "stage", "name": "seeds"}\n')
    write_html(*gather([read_run(folder)]), tmp_path / "page.html")
    assert "No scores yet" in (tmp_path / "page.html").read_text()


def test_a_folder_without_a_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="holds no run"):
        read_run(tmp_path)


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("events.jsonl", "no JSON\n", "events.jsonl:1: Expecting value"),
        ("events.jsonl", '{"event": "x"}\n[]\n', "events.jsonl:2: it is no object"),
        ("events.jsonl", "{}\n", "events.jsonl:1 cannot be read: `event` is missing"),
        ("events.jsonl", '{"event": 5}\n', "events.jsonl:1 cannot be read: `event` is not text"),
        ("events.jsonl", '{"event": null}\n', "`event` is not text"),
        ("events.jsonl", '{"event": "grpo"}\n', "`step` is missing"),
        ("events.jsonl", '{"event": "grpo", "step": "1"}\n', "`step` is not a whole number"),
        ("events.jsonl", '{"event": "grpo", "step": true}\n', "`step` is not a whole number"),
        ("events.jsonl", '{"event": "grpo", "step": -1}\n', "`step` is not a whole number"),
        ("events.jsonl", '{"event": "grpo", "step": 1, "reward": "1"}\n', "`reward` is no number"),
        ("events.jsonl", '{"event": "grpo", "step": 1, "reward": null}\n', "`reward` is no number"),
        ("events.jsonl", '{"event": "alarm", "theorem": 5}\n', "`theorem` is not text"),
        ("events.jsonl", '{"event": "curve", "step": 1}\n', "policy: "),
        ("events-1.jsonl", '{"event": 5}\n', "events-1.jsonl:1 cannot be read: `event`"),
        ("grpo/rewards.jsonl", '{"step": 1}\n', "rewards.jsonl:1 cannot be read: `outcomes`"),
        ("grpo/rewards.jsonl", '{"outcomes": []}\n', "`outcomes` is not an object"),
        ("grpo/rewards.jsonl", '{"outcomes": {"proved": "1"}}\n', "something else than counts"),
        ("grpo/rewards.jsonl", '{"outcomes": {}, "step": 0.5}\n', "`step` is not a whole number"),
        ("events.jsonl", '{"event": "opened", "time": 1}\n', "`toolchain` is missing"),
        (
            "events.jsonl",
            '{"event": "opened", "toolchain": "", "versions": {}, "time": "now"}\n',
            "`time` is no number",
        ),
        (
            "events.jsonl",
            '{"event": "opened", "toolchain": "", "versions": {"a": 1}, "time": 1}\n',
            "`versions` holds something else than text",
        ),
        ("events.jsonl", "[" * 100_000 + "\n", "events.jsonl:1: "),
        ("scores/x.json", "[1", "x.json cannot be read: Expecting"),
        ("scores/x.json", "3", "x.json cannot be read: "),
        ("scores/x.json", "{}", "x.json cannot be read: "),
        ("scores/x.json", "[]", "x.json cannot be read: "),
        ("config.yaml", "seed: [3]", "its seed is no number"),
        ("config.yaml", "tiny: 3", "`tiny` is no section"),
        ("config.yaml", "a: [", "config.yaml cannot be read: "),
        ("config.yaml", "- 1", "it is no mapping"),
        ("config.yaml", "\0", "config.yaml cannot be read: "),
    ],
)
def test_a_broken_record_of_a_run_is_one_line_that_names_it(
    tmp_path: Path, file: str, text: str, said: str
) -> None:
    (tmp_path / "events.jsonl").write_text('{"event": "stage", "name": "seeds"}\n')
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text)

    with pytest.raises(ReportError) as raised:
        read_run(tmp_path)

    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


@given(changed=st.sampled_from(sorted(score("x", 0.5).to_json())), value=JSON)
def test_a_score_with_a_field_of_another_type_is_refused(changed: str, value: Any) -> None:
    right = score("x", 0.5).to_json()
    assume(not isinstance(value, type(right[changed])))
    with pytest.raises(ValueError, match=changed):
        Score.from_json(json.loads(json.dumps({**right, changed: value})))
