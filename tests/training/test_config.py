"""A configuration is right or refused, with the key that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.config import ConfigError, RunConfig, load_config

CONFIGS = Path(__file__).parents[2] / "training" / "configs"


def write(folder: Path, text: str) -> Path:
    file = folder / "run.yaml"
    file.write_text(text)
    return file


def test_a_run_of_defaults_is_asked_for_by_an_empty_mapping(tmp_path: Path) -> None:
    assert load_config(write(tmp_path, "{}")) == RunConfig()


@pytest.mark.parametrize("text", ["", "\n", "# soon\n", "---\n", "null"])
def test_an_empty_file_is_no_configuration(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError, match=r"run\.yaml is empty"):
        load_config(write(tmp_path, text))


def test_numbers_are_written_as_people_write_them(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, "grpo: {learning_rate: 1e-4, beta: .5, steps: 2e1}"))
    assert (config.grpo.learning_rate, config.grpo.beta, config.grpo.steps) == (1e-4, 0.5, 20)


def test_keys_and_overrides_are_taken(tmp_path: Path) -> None:
    file = write(tmp_path, "seed: 3\ngrpo: {steps: 5}\nproblems: {train: [Nat]}\n")
    config = load_config(file, ("grpo.steps=7", "problems.unseen=[List]", "warm_start.steps=1"))
    assert (config.seed, config.grpo.steps, config.warm_start.steps) == (3, 7, 1)
    assert config.problems.train == ("Nat",)
    assert config.problems.unseen == ("List",)


def test_the_budget_of_a_reward_call_holds_the_whole_batch(tmp_path: Path) -> None:
    text = "verification: {timeout_s: 3.0, workers: 2}\ngrpo: {prompts: 8, group: 8}\n"
    computed = load_config(write(tmp_path, text)).budget_s(2)
    assert computed > 96.0
    given = load_config(write(tmp_path, text), ("verification.budget_s=100",))
    assert given.budget_s(2) == 100.0


def test_a_pool_elsewhere_says_itself_whether_a_batch_fits_into_the_budget(tmp_path: Path) -> None:
    """How many workers a cluster or a server has is known once it is open."""
    text = "verification: {timeout_s: 3.0, budget_s: 60.0, pool: ray}\n"
    config = load_config(write(tmp_path, text))
    assert config.budget_s(64) == 60.0
    with pytest.raises(ConfigError, match="2 workers = 96 s"):
        config.budget_s(2)


@pytest.mark.parametrize("file", sorted(CONFIGS.glob("*.yaml")), ids=lambda file: file.name)
def test_what_is_shipped_is_right(
    file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)  # names of the hub are taken as they are
    monkeypatch.chdir(tmp_path)
    Path("minif2f.jsonl").touch()  # what a user has to bring
    config = load_config(file)
    assert not set(config.problems.train) & set(config.problems.unseen)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("sed: 3", "sed"),
        ("grpo:", "the key `grpo` has no value"),
        ("grpo: {lora: }", "the key `lora` has no value"),
        ("problems:\n  sets:\nseed: 1", "line 2 .*`sets` has no value"),
        ("grpo: null", "grpo: Input should be"),
        ("grpo: []", "grpo: Input should be"),
        ("grpo: {trl: []}", r"grpo\.trl: .*dictionary"),
        ("problems: {sets: ladder}", r"problems\.sets: .*tuple"),
        ("problems: {sets: {ladder: 1}}", r"problems\.sets: .*tuple"),
        ("problems: {train: {Nat: 1}}", r"problems\.train: .*tuple"),
        ("problems: {train: [no]}", r"problems\.train\.0: .*string"),
        ("problems: {held: 'no'}", r"problems\.held: .*boolean"),
        ("problems: {held: 0}", r"problems\.held: .*boolean"),
        ("problems: {ngram: true}", r"problems\.ngram: .*a number is wanted"),
        ("seed: '3'", "seed: .*a number is wanted, not text"),
        ("grpo: {learning_rate: '1e-4'}", r"grpo\.learning_rate: .*not text"),
        ("grpo: {steps: 1:30}", r"grpo\.steps: .*not text"),
        ("grpo: {steps: 0x10}", r"grpo\.steps: .*not text"),
        ("evaluation: {ks: [1, '4']}", r"evaluation\.ks\.1: .*not text"),
        ("evaluation: {ks: {1: 2}}", r"evaluation\.ks: .*tuple"),
        ("tiny: {width: '48'}", "tiny: .*width: a number is wanted"),
        ("tiny: {width: 0}", r"tiny: .*width is at least 1"),
        ("tiny: {width: 48, heads: 5}", r"tiny: .*multiple of 5 heads"),
        ("tiny: {vocabulary: 20}", r"tiny: .*vocabulary is at least"),
        ("tiny: {depth: 2}", r"tiny\.depth"),
        ("model: 5", "model: .*string"),
        ("seed: 1\nseed: 2", "line 2 is not YAML: the key `seed` stands there twice"),
        ("grpo: {steps: 1, steps: 2}", "`steps` stands there twice"),
        ("seed: " + "[" * 2_000, "cannot be read"),
        ("seed: 2026-13-45", "cannot be read"),
        ("seed: -1", "seed"),
        ("seed: 99999999999999999999", "seed"),
        ("grpo: {steps: true}", r"grpo\.steps: .*a number is wanted"),
        ("grpo: {learning_rate: .nan}", r"grpo\.learning_rate"),
        ("grpo: {learning_rate: .inf}", r"grpo\.learning_rate"),
        ("verification: {timeout_s: .inf}", r"verification\.timeout_s"),
        ("verification: {timeout_s: 1.0e+9}", r"verification\.timeout_s"),
        ("verification: {memory_mb: 99999999999}", r"verification\.memory_mb"),
        ("problems: {sets: []}", "give `sets` or `families`"),
        ("problems: {families: [{family: nat}]}", "no problem family 'nat'"),
        ("problems: {families: [{family: gcds, levels: [4]}]}", "the levels 1 to 3, not 4"),
        ("problems: {families: [{family: gcds, levels: []}]}", r"families\.0\.levels"),
        ("tiny: {pieces: letters}", r"tiny\.pieces"),
        ("problems: {sets: [stairs]}", "stairs is neither a file nor one of corebench"),
        ("evaluation: {ks: []}", r"evaluation\.ks"),
        ("grpo: {step: 5}", r"grpo\.step"),
        ("grpo: {steps: many}", r"grpo\.steps"),
        ("grpo: 5", "grpo"),
        ("problems: {train: 5}", r"problems\.train"),
        ("- a\n- b", "no mapping"),
        ("a: [", "line 1 is not YAML"),
        ('{"seed": 1\n"x": 2}', "line 2 is not YAML"),
        ("seed: \x01", "not YAML"),
        ("model: /absent/model", "model: /absent/model holds no model"),
        ("seed: 1.5", "seed"),
        ("problems: {train: [Nat, List], unseen: [List]}", "cannot be trained on: List"),
        ("problems: {held_out: 1.0}", r"held_out: Input should be less than 1"),
        ("problems: {canary_share: -0.1}", r"canary_share: .*greater than or equal to 0"),
        ("problems: {validation: 1.0}", r"validation: Input should be less than 1"),
        ("problems: {held_out: 0.6, validation: 0.4}", "leave nothing to train on"),
        ("evaluation: {every: -1}", r"every: .*greater than or equal to 0"),
        ("evaluation: {curve_samples: 0}", r"curve_samples: .*greater than or equal to 1"),
        ("grpo: {group: 1}", r"group: .*greater than or equal to 2"),
        ("grpo: {steps: 0}", r"steps: .*greater than or equal to 1"),
        ("grpo: {loss_type: ppo}", r"grpo\.loss_type"),
        ("grpo: {scale_rewards: mean}", r"grpo\.scale_rewards"),
        ("grpo: {loss_type: cispo}", "cispo needs epsilon_high"),
        ("grpo: {max_resamples: -1}", r"max_resamples: .*greater than or equal to 0"),
        ("grpo: {entropy: -0.1}", r"entropy: .*greater than or equal to 0"),
        ("grpo: {unlikeliness: 1.0}", r"unlikeliness: Input should be less than 1"),
        ("evaluation: {samples: 4, ks: [1, 8]}", "every k"),
        ("grpo: {prompts: 2, group: 4, micro_batch: 3}", r"2 prompts × 4 rollouts = 8"),
        ("start: model", "needs `model`"),
        ("family: r1", r"no family r1; there are .*r1-distill"),
        ("grpo: {lora: {rank: 0}}", r"grpo\.lora\.rank"),
        ("verification: {pool: h:8000}", "'h:8000' is no pool"),
        ("verification: {pool: 'http://h:1', workers: 2}", "a server has workers"),
        (
            "verification: {timeout_s: 3.0, workers: 2, budget_s: 60.0}",
            r"8 prompts × 8 answers × 3 s / 2 workers = 96 s",
        ),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=complaint) as caught:
        load_config(write(tmp_path, text))
    assert "run.yaml" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("override", "complaint"),
    [
        ("grpo.steps", "key=value"),
        ("seed.steps=3", "no section"),
        ("grpo.stepz=3", "stepz"),
        ("grpo.steps=[", "grpo.steps"),
        ("grpo.lora=", "write grpo.lora=null"),
        ("grpo.steps='5'", "a number is wanted, not text"),
    ],
)
def test_a_wrong_override_is_named(tmp_path: Path, override: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=complaint):
        load_config(write(tmp_path, "seed: 1"), (override,))


def test_a_missing_or_unreadable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"absent\.yaml"):
        load_config(tmp_path / "absent.yaml")
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="not YAML"):
        load_config(tmp_path / "binary.yaml")
    with pytest.raises(ConfigError, match="directory"):
        load_config(tmp_path)
