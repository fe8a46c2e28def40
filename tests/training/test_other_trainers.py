"""What trainers of other people call: verl's function, and the parts of a task that TRL takes."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from trl.trainer.grpo_config import GRPOConfig
from trl.trainer.grpo_trainer import GRPOTrainer

from lean_env.verify.verifier import Verifier
from policy.family import family_named
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import THEOREMS
from training import verl_reward
from training.bench.turns import TOOL_ANSWERS, TOOL_TEMPLATE
from training.spec import ProofSpec
from training.verl_reward import compute_score, verl_row

INSTRUCT = family_named("instruct")
ROW = verl_row(THEOREMS[0], INSTRUCT)


@pytest.fixture
def shared(verifier: Verifier, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The tests' verifier instead of one for the process."""
    monkeypatch.setattr(verl_reward, "shared_verifier", lambda: verifier)
    return iter(())


def judged(text: str) -> dict[str, object]:
    """As verl's reward manager calls it: by keywords, with the columns of a row."""
    return compute_score(
        data_source=ROW["data_source"],
        solution_str=text,
        ground_truth=ROW["reward_model"]["ground_truth"],
        extra_info={**ROW["extra_info"], "num_turns": 1},
        reward_router_address=None,
    )


@pytest.mark.usefixtures("shared")
def test_verl_gets_a_score_and_what_it_comes_from() -> None:
    texts = ["```lean4\nomega\n```", "```lean4\nrfl\n```", "```lean4\nsorry\n```", "I give up."]
    with ThreadPoolExecutor(4) as threads:  # as many at once as its loop has threads
        results = list(threads.map(judged, texts))
    assert [result["score"] for result in results] == [1.0, 0.0, 0.0, 0.0]
    assert [result["outcome"] for result in results] == [
        *("proved", "rejected", "rejected", "no_answer")
    ]


def test_a_row_of_verl_can_be_kept_as_parquet_and_foreign_rows_are_refused(
    tmp_path: Path,
) -> None:
    from datasets import Dataset

    file = tmp_path / "rows.parquet"
    Dataset.from_list([ROW]).to_parquet(file)
    (back,) = Dataset.from_parquet(str(file), cache_dir=str(tmp_path))
    assert back["prompt"] == ROW["prompt"]
    assert json.loads(back["reward_model"]["ground_truth"])["statement"] == THEOREMS[0].statement
    with pytest.raises(ValueError, match="verl_row"):
        compute_score("gsm8k", "42", "42")


def test_trl_takes_the_parts_of_a_task(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    spec = ProofSpec(THEOREMS[:2], verifier, prefilled=warm.prefills_thinking)
    warm.tokenizer.chat_template = TOOL_TEMPLATE
    warm.tokenizer.response_template = TOOL_ANSWERS
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "You are using 'environment_factory'")
        trainer = GRPOTrainer(
            model=warm.model,
            reward_funcs=spec.reward_funcs,
            args=GRPOConfig(
                str(tmp_path / "run"), max_steps=1, num_generations=4, max_completion_length=24,
                per_device_train_batch_size=4, use_cpu=True, bf16=False, report_to="none",
                gradient_checkpointing=False, disable_tqdm=True,
            ),
            train_dataset=spec.train_dataset,
            processing_class=warm.tokenizer,
            environment_factory=spec.environment_factory,
        )  # fmt: skip
    trainer.train()
    assert sum(spec.reward_funcs[0].outcomes.values()) == 4


def test_the_tool_says_what_lean_says(verifier: Verifier) -> None:
    environment = ProofSpec(THEOREMS, verifier).environment_factory()
    assert "no theorem" in environment.check_proof("omega")
    environment.reset(name="nat_0", prompt=[])
    assert "is proved" in environment.check_proof("omega")
    assert "rfl" in environment.check_proof("rfl")
