"""The commands of training: one clear message for what a user can fix, nothing lost on a stop."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from lean_env.cli.errors import Exit
from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.shipped import read_shipped
from policy.cli import generate
from policy.family import family_named, note_family
from policy.prove_cli import prove
from tests.policy.openai_server import chat, serving
from tests.training.conftest import small_run
from training.cli import bench, evaluate, report, train
from training.evaluation.score import Score
from training.journal import read_lines

_MAIN = "from training.cli import train; train(prog_name='lean-env train')"

lean_env = typer.Typer()
lean_env.command("eval")(evaluate)
lean_env.command("report")(report)
lean_env.command("bench")(bench)
lean_env.command("generate")(generate)
lean_env.command("prove")(prove)
lean_env.add_typer(train, name="train")


def start(*arguments: str | Path, largest_file: int | None = None) -> subprocess.Popen[str]:
    """`lean-env train` in a process of its own; no file may grow beyond `largest_file` bytes."""

    def limit() -> None:
        if largest_file is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    return subprocess.Popen(
        [sys.executable, "-c", _MAIN, *map(str, arguments)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit,
    )


_LIGHT = """
import sys
from training.cli import train
try:
    train(prog_name="lean-env train")
finally:
    heavy = sorted({"torch", "transformers", "trl", "datasets"} & sys.modules.keys())
    print("imported:", *heavy)
"""


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ("model=/absent/model", "/absent/model holds no model"),
        ("grpo.step=3", "grpo.step"),
        ("problems.train=[Nope]", "no theorem has the domain Nope"),
    ],
)
def test_a_slip_in_the_configuration_is_found_before_anything_large_is_imported(
    problem_file: Path, tmp_path: Path, change: str, complaint: str
) -> None:
    small_run(problem_file, tmp_path)
    words = ["all", str(tmp_path / "small.yaml"), "-o", str(tmp_path / "run"), "--set", change]

    ran = subprocess.run([sys.executable, "-c", _LIGHT, *words], capture_output=True, text=True)

    assert ran.returncode == Exit.USAGE
    assert complaint in ran.stderr
    assert ran.stdout.split("imported:")[1].split() == []
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("train", "sft", "small.yaml"),
        ("train", "expert", "small.yaml"),
        ("train", "seeds", "small.yaml"),
        ("train", "all", "small.yaml", "--dry-run"),
        ("eval", "omega", "-p", "ladder"),
        ("bench",),
    ],
    ids=" ".join,
)
def test_a_launcher_is_refused_for_what_one_process_does(
    problem_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    small_run(problem_file, tmp_path)
    monkeypatch.chdir(tmp_path)
    launched = {"RANK": "1", "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "1"}

    result = CliRunner().invoke(lean_env, command, env=launched)

    assert result.exit_code == Exit.USAGE
    assert "runs in one process, and was launched in 2" in result.output
    assert not (tmp_path / "runs").exists()


@pytest.mark.parametrize(
    "options", [("eval", "omega", "-p", "ladder", "-o"), ("report", ".", "--html")]
)
def test_a_typo_in_a_path_to_write_makes_no_folder(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    result = CliRunner().invoke(lean_env, [*options, str(tmp_path / "typo" / "file")])
    assert result.exit_code == Exit.USAGE
    assert "does not" in result.output
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("out", ["/proc/run", "/proc/1/run"])
@pytest.mark.parametrize(
    "options",
    [
        ("eval", "omega", "-p", "ladder", "-o"),
        ("report", ".", "--html"),
        ("generate", "ladder", "-m", "absent/model", "-o"),
        ("prove", "True", "-o"),
        ("train", "all", "small.yaml", "-o"),
    ],
    ids=lambda options: options[0],
)
def test_where_not_even_root_may_write_is_found_before_the_work(
    options: tuple[str, ...], out: str
) -> None:
    result = CliRunner().invoke(lean_env, [*options, out])
    assert result.exit_code == Exit.USAGE
    assert "nothing can be written in" in " ".join(result.output.replace("│", " ").split())


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        (("grpo.step=3",), "grpo.step"),
        (("problems.train=[Topology]",), "no theorem has the domain Topology"),
        (("problems.sets=[absent.jsonl]",), "absent.jsonl is neither a file"),
        (("model=/absent/model",), "/absent/model holds no model"),
    ],
)
def test_what_a_user_can_mend_is_one_message(
    problem_file: Path, tmp_path: Path, changes: tuple[str, ...], complaint: str
) -> None:
    small_run(problem_file, tmp_path)
    arguments = [str(tmp_path / "small.yaml"), "-o", str(tmp_path / "run")]
    for change in changes:
        arguments += ["--set", change]
    result = CliRunner().invoke(train, ["sft", *arguments])
    assert result.exit_code == Exit.USAGE
    assert complaint in result.output.replace("\n", "")
    assert "Traceback" not in result.output


def test_every_command_shows_an_example() -> None:
    for command in ("all", "sft", "tactics", "expert", "grpo"):
        result = CliRunner().invoke(train, [command, "--help"])
        assert result.exit_code == 0
        assert f"lean-env train {command}" in result.output


def test_eval_measures_a_constant_tactic(problem_file: Path, tmp_path: Path) -> None:
    record = tmp_path / "omega.json"
    arguments = ["eval", "omega", "-p", str(problem_file), "--domain", "Nat", "--domain", "Bool"]
    result = CliRunner().invoke(
        lean_env, [*arguments, "--seen", "Nat", "-n", "2", "-o", str(record)]
    )
    assert result.exit_code == 0, result.output
    score = Score.from_json(json.loads(record.read_text()))
    assert score.pass_at["seen"][1][::2] == (1.0, 1.0)
    assert score.pass_at["unseen/Bool"][1][0] == 0.0
    assert score.pass_at["canary"][1][:2] == (0.0, 0.0)
    assert score.samples == 2 * (4 + 4 + len(read_shipped("canaries")))
    for shown in ("seen/Nat", "100.0%", "canary", score.data_hash, "samples"):
        assert shown in result.output


def test_eval_measures_a_model_folder(
    warm_folder: Path, problem_file: Path, tmp_path: Path
) -> None:
    record = tmp_path / "warm.json"
    arguments = ["eval", str(warm_folder), "-p", str(problem_file), "-n", "1", "--max-tokens", "24"]
    result = CliRunner().invoke(lean_env, [*arguments, "--seen", "Nat", "-o", str(record)])
    assert result.exit_code == 0, result.output
    score = Score.from_json(json.loads(record.read_text()))
    assert 0 < score.pass_at["seen"][1][0] <= 1
    assert score.tokens > 0


def test_eval_measures_what_a_server_answers(problem_file: Path, tmp_path: Path) -> None:
    record = tmp_path / "served.json"
    with serving([chat("so</think>```lean4\nomega\n```")]) as server:
        asked = ["eval", f"{server.url}#m", "-p", str(problem_file), "--domain", "Nat", "-n", "2"]
        options = ["--family", "r1-distill", "--temperature", "0.5", "--seed", "3"]
        result = CliRunner().invoke(lean_env, [*asked, *options, "-o", str(record)])
    assert result.exit_code == 0, result.output
    assert Score.from_json(json.loads(record.read_text())).pass_at["all"][1][0] == 1.0
    bodies = [body for _, body in server.asked]
    assert {(body["temperature"], body["max_tokens"]) for body in bodies} == {(0.5, 16384)}
    assert "Think first." in bodies[0]["messages"][-1]["content"]


@pytest.mark.parametrize(
    "command", [("eval", "-p", "ladder"), ("generate", "ladder", "-o", "c.jsonl", "-m")]
)
def test_a_model_of_single_tactics_is_refused_where_whole_proofs_are_wanted(
    command: tuple[str, ...], model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(model_folder, "steps")
    note_family(Path("steps"), family_named("state-tactic"))
    result = CliRunner().invoke(lean_env, [*command, str(tmp_path / "steps")])
    assert result.exit_code == Exit.USAGE
    assert "gives single tactics" in " ".join(result.output.replace("│", " ").split())
    assert not Path("c.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("absent/model", "-p", "ladder"), "absent/model is no folder here, and not in the hub"),
        (("omega", "-p", "stairs"), "stairs is neither a file nor one of"),
        (("omega", "-p", "ladder", "--domain", "Topology"), "no theorem has the domain Topology"),
        (("omega", "-p", "ladder", "--seen", "nat"), "no theorem has the domain nat"),
        (("portfoliio", "-p", "ladder"), "did you mean `portfolio`"),
        (("omega", "-p", "ladder", "--timeout", "0"), "--timeout"),
    ],
)
def test_eval_names_what_is_missing(arguments: tuple[str, ...], complaint: str) -> None:
    result = CliRunner().invoke(lean_env, ["eval", *arguments])
    assert result.exit_code == Exit.USAGE
    assert complaint in result.output.replace("\n", "")
    assert "Traceback" not in result.output


def test_eval_fails_when_a_canary_falls(
    problem_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A true statement among the false ones shows that the watch is awake."""
    false = Theorem("false_1", "theorem false_1 (a b : Nat) : a + b = b + a", canary=True)
    monkeypatch.setattr(
        "training.evaluation.measure.read_shipped", lambda name: ProblemSet(name, (false,))
    )
    arguments = ["eval", "omega", "-p", str(problem_file), "-n", "1", "--domain", "Nat"]
    result = CliRunner().invoke(lean_env, arguments)
    assert result.exit_code == Exit.REJECTED
    assert "false statements were proved: false_1" in result.output


def test_a_whole_run_ends_with_every_policy_in_the_table(
    finished: tuple[Path, str],
) -> None:
    _, output = finished
    for shown in ("after GRPO", "warm start", "portfolio in order", "hindsight", "training"):
        assert shown in output
    # Words for people, no dictionaries of the trainer's.
    assert "grpo: 6 of 6, reward" in output
    assert "{'" not in output
    assert "it/s" not in output


@pytest.fixture
def seeds(finished: tuple[Path, str], tmp_path: Path) -> list[str]:
    """That run twice, once as if its seed had been another."""
    for seed in (0, 1):
        config = shutil.copytree(finished[0], tmp_path / str(seed)) / "config.yaml"
        config.write_text(config.read_text().replace("seed: 0\nmodel", f"seed: {seed}\nmodel"))
    return [str(tmp_path / "0"), str(tmp_path / "1")]


def test_report_takes_seeds_together(seeds: list[str], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    arguments = ["report", *seeds, "--html", str(page)]
    result = CliRunner().invoke(lean_env, arguments, env={"COLUMNS": "200"})
    assert result.exit_code == 0, result.output
    assert "seeds 0, 1: mean ± 95 % interval over seeds" in result.output
    assert "after GRPO" in result.output
    assert "against steps, on theorems set apart for it" in result.output
    assert "wrote" in result.output
    assert page.read_text().count("data:image/svg+xml") == 7

    result = CliRunner().invoke(lean_env, ["report", *seeds, "--json"])
    (group,) = json.loads(result.stdout)["groups"]
    assert group["seeds"] == [0, 1]
    assert group["steps"] == [6, 6]
    assert group["alarms"] == []
    for part in ("held_out", "unseen"):
        points = group["curve"][part]["pass@2"]
        assert [point["step"] for point in points] == [0, 2, 4, 6]
        assert all(0 <= point["mean"] <= 1 and point["runs"] == 2 for point in points)
    policies = [row["policy"] for row in group["scores"]]
    assert policies[-2:] == ["warm start", "after GRPO"]
    assert all(row["canaries_proved"] == 0 for row in group["scores"])
    samples = {row["samples"] for row in group["scores"]}
    assert len(samples) == 1  # every policy had the same budget


def test_several_seeds_are_run_one_after_the_other_and_shown_together(
    seeds: list[str], warmed: Path, tmp_path: Path
) -> None:
    """What is done is not done again: here that is all of it."""
    for number, folder in enumerate(seeds):
        Path(folder).rename(tmp_path / f"seed-{number}")
    words = ["train", "seeds", str(warmed / "small.yaml"), "-o", str(tmp_path), "--seed", "0"]
    words += ["--seed", "1", "--html", str(tmp_path / "page.html")]
    result = CliRunner().invoke(lean_env, words, env={"COLUMNS": "200"})
    assert result.exit_code == 0, result.output
    assert result.output.count("grpo: done before") == 2
    assert "seeds 0, 1: mean ± 95 % interval over seeds" in result.output
    assert "after GRPO" in (tmp_path / "page.html").read_text()


def test_report_names_a_folder_without_a_run(tmp_path: Path) -> None:
    result = CliRunner().invoke(lean_env, ["report", str(tmp_path)])
    assert result.exit_code == Exit.USAGE
    assert "holds no run" in result.output


@pytest.mark.slow
def test_ctrl_c_in_the_midst_of_grpo_leaves_a_run_that_goes_on(
    warmed: Path, tmp_path: Path
) -> None:
    shutil.copytree(warmed, tmp_path, dirs_exist_ok=True)
    out = tmp_path / "run"
    stopped = start("grpo", tmp_path / "small.yaml", "-o", out)
    wait_until(lambda: any((out / "grpo").glob("checkpoint-2/trainer_state.json")), stopped)
    stopped.send_signal(signal.SIGINT)
    _, errors = stopped.communicate(timeout=60)
    assert stopped.returncode == Exit.INTERRUPTED, errors
    assert "Traceback" not in errors
    assert f"the same command goes on with {out}" in errors.replace("\n", "")
    assert not (out / "grpo" / "done").exists()

    again = CliRunner().invoke(train, ["grpo", str(tmp_path / "small.yaml"), "-o", str(out)])
    assert again.exit_code == 0, again.output
    assert "warm: done before" in again.output
    assert (out / "grpo" / "model" / "config.json").is_file()
    events = read_lines(out / "events.jsonl")
    assert [e["step"] for e in events if e["event"] == "curve"] == [0, 2, 4, 6]


@pytest.mark.slow
def test_a_full_disk_in_the_midst_of_grpo_is_named_and_nothing_done_is_lost(
    warmed: Path, tmp_path: Path
) -> None:
    """No file beyond 100 kB can be written, as if the disk were full: no checkpoint is saved."""
    shutil.copytree(warmed, tmp_path, dirs_exist_ok=True)
    out = tmp_path / "run"
    full = start("grpo", tmp_path / "small.yaml", "-o", out, largest_file=100_000)
    _, errors = full.communicate(timeout=200)
    assert "Traceback" not in errors, errors
    assert full.returncode == Exit.CANNOT_RUN
    assert "what is done so far is kept" in errors.replace("\n", " ")
    assert not (out / "grpo" / "done").exists()

    again = CliRunner().invoke(train, ["grpo", str(tmp_path / "small.yaml"), "-o", str(out)])
    assert again.exit_code == 0, again.output
    assert (out / "grpo" / "model" / "config.json").is_file()
    events = read_lines(out / "events.jsonl")
    steps = [e["step"] for e in events if e["event"] == "grpo" and "reward" in e]
    assert steps == [1, 2, 3, 4, 5, 6]


def wait_until(condition: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 200
    while not condition():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)
