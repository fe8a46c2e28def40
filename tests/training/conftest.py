"""A handful of theorems, one verifier for all tests, and a model small enough to train in them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

pytest.importorskip("trl", reason="needs the extra `train`")

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.jsonl import write_jsonl
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.family import question
from policy.tiny import TINY, create
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import save_model
from training.cli import train
from training.config import RunConfig, WarmStart, load_config
from training.progress import Progress
from training.run import Run
from training.sft import proofs_dataset, train_sft
from training.solved import Solved
from training.stages.seeds import find_seeds
from training.stages.warm_start import warm_start

STATEMENTS = {
    "Nat": (
        "(a b : Nat) : a + b = b + a",
        "(a b : Nat) (h : a < b) : a ≤ b",
        "(a : Nat) : a + 0 = a",
        "(a b : Nat) : a ≤ a + b",
    ),
    "Bool": (
        "(b : Bool) : (b && false) = false",
        "(b : Bool) : (!!b) = b",
        "(b : Bool) : (b || true) = true",
        "(b : Bool) : (b && b) = b",
    ),
    "Prop": ("(p : Prop) (h : p) : p", "(p q : Prop) (hp : p) (hq : q) : p ∧ q"),
    "List": ("(a : Nat) : [a].length = 1", "(l : List Nat) : l ++ [] = l"),
}
THEOREMS = tuple(
    Theorem(f"{domain.lower()}_{index}", f"theorem {domain.lower()}_{index} {rest}", domain=domain)
    for domain, statements in STATEMENTS.items()
    for index, rest in enumerate(statements)
)
FALSE = Theorem("false_0", "theorem false_0 (a b : Nat) : a - b = b - a", canary=True)
BY_NAME = {theorem.name: theorem for theorem in (*THEOREMS, FALSE)}

PROOFS = tuple(
    Solved(theorem.name, tactics)
    for theorem in THEOREMS
    for tactics in (("omega", "simp") if theorem.domain == "Nat" else ("simp", "simp_all"))
)
"""What the warm start of a test learns: right for some theorems, wrong for others."""


def answer(tactics: str) -> str:
    """A completion that gives these tactics, as it follows a prefilled `<think>`."""
    return TINY.completion(THEOREMS[0], tactics, prefilled=True)


class Told(Progress):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def say(self, line: str) -> None:
        self.said.append(line)


@pytest.fixture(scope="session")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    """Real Lean, two processes."""
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=Limits(wall_s=30.0)) as opened:
        yield opened


@pytest.fixture(scope="session")
def problem_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The theorems as JSONL."""
    file = tmp_path_factory.mktemp("problems") / "handful.jsonl"
    write_jsonl(ProblemSet("handful", THEOREMS), file)
    return file


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of random weights, as an ordinary folder."""
    folder = tmp_path_factory.mktemp("model") / "fresh"
    corpus = [question(TINY.ask(theorem)) for theorem in THEOREMS]
    corpus += [answer(proof.tactics) for proof in PROOFS] * 4
    create(folder, corpus, TinyConfig(vocabulary=400, width=48, layers=2, heads=2, context=256))
    return folder


@pytest.fixture
def generator(model_folder: Path) -> TransformersGenerator:
    """That model, fresh for each test."""
    return TransformersGenerator.load(model_folder)


@pytest.fixture(scope="session")
def warm_folder(model_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """That model after it learnt `PROOFS` by heart: it proves some, and its samples differ."""
    folder = tmp_path_factory.mktemp("warm")
    generator = TransformersGenerator.load(model_folder)
    metrics = train_sft(
        generator.model.train(),
        generator.tokenizer,
        proofs_dataset(PROOFS, BY_NAME, generator, max_length=256),
        WarmStart(steps=120, batch_size=8, learning_rate=3e-3),
        folder / "sft",
        seed=0,
        max_length=256,
    )
    assert metrics["loss"] < 1.0
    save_model(generator, folder / "model")
    return folder / "model"


@pytest.fixture
def warm(warm_folder: Path) -> TransformersGenerator:
    """The warm model, fresh for each test."""
    generator = TransformersGenerator.load(warm_folder)
    generator.model.train()
    return generator


def small_run(problem_file: Path, folder: Path, *changes: str) -> RunConfig:
    """A whole run that takes seconds, read from YAML as users write it."""
    settings = {
        "tiny": {"vocabulary": 400, "width": 48, "layers": 2, "heads": 2, "context": 256},
        "problems": {
            "sets": [str(problem_file)],
            "train": ["Nat", "Bool", "Prop"],
            "unseen": ["List"],
            "validation": 0.3,
            "canary_share": 0.2,
        },
        "verification": {"timeout_s": 30.0, "workers": 2},
        "warm_start": {"theorems": 12, "attempts": 6, "steps": 40, "batch_size": 8},
        "grpo": {"steps": 6, "prompts": 2, "group": 4, "max_tokens": 24, "save_every": 2},
        "evaluation": {
            "samples": 2,
            "ks": [1, 2],
            "per_domain": 2,
            "every": 2,
            "curve_per_domain": 1,
            "curve_samples": 2,
        },
    }
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "small.yaml"
    file.write_text(json.dumps(settings))  # JSON is YAML
    return load_config(file, changes)


@pytest.fixture
def small(toolchain: Toolchain, problem_file: Path, tmp_path: Path) -> Run:
    """A run of seconds, ready to go."""
    config = small_run(problem_file, tmp_path)
    return Run.open(config, tmp_path / "run", toolchain, Sandbox.detect())


@pytest.fixture(scope="session")
def warmed(
    toolchain: Toolchain, problem_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A folder with `small.yaml` and a run of it, `run/`, that is ready for GRPO."""
    folder = tmp_path_factory.mktemp("warmed")
    config = small_run(problem_file, folder)
    run = Run.open(config, folder / "run", toolchain, Sandbox.detect())
    with run.verifier() as verifier:
        warm_start(run, find_seeds(run, verifier))
    return folder


@pytest.fixture(scope="session")
def finished(warmed: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a whole run by `train all`, and what it printed."""
    out = tmp_path_factory.mktemp("finished") / "run"
    shutil.copytree(warmed / "run", out)
    arguments = ["all", str(warmed / "small.yaml"), "-o", str(out)]
    result = CliRunner().invoke(train, arguments, env={"COLUMNS": "200"})
    assert result.exit_code == 0, result.output
    return out, result.output
