"""Processes of one run: the first goes first, the others wait for it, and nobody waits for ever."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from torch import distributed

from training.config import ConfigError, RunConfig
from training.config_evaluation import Evaluation
from training.config_grpo import Grpo, Lora
from training.grpo.train import check_processes
from training.launch import size_of_launch
from training.ranks import OtherProcessError, Ranks
from training.stages.grpo import check


def pair() -> tuple[Ranks, Ranks]:
    """Two processes of one run, as threads can play them."""
    store = distributed.HashStore()
    first, second = (Ranks(rank, 2, 2, store) for rank in range(2))
    return first, second


def test_one_by_itself_just_works() -> None:
    alone = Ranks()
    assert alone.first
    assert alone.after_first(lambda: 7) == 7
    assert alone.own(Path("events.jsonl")) == Path("events.jsonl")
    with alone.together():
        assert not distributed.is_initialized()


def test_the_others_come_after_the_first_and_see_what_it_did() -> None:
    first, second = pair()
    seen: list[str] = []

    def late() -> None:
        for turn in ("a", "b"):
            second.after_first(lambda turn=turn: seen.append(f"second {turn}"))  # type: ignore[misc]

    waiting = threading.Thread(target=late)
    waiting.start()
    time.sleep(0.05)
    first.after_first(lambda: seen.append("first a"))
    first.after_first(lambda: seen.append("first b"))
    waiting.join(timeout=20)
    assert sorted(seen) == ["first a", "first b", "second a", "second b"]
    assert seen.index("first a") < seen.index("second a")
    assert seen.index("first b") < seen.index("second b")


def test_where_the_first_fails_the_others_do_nothing() -> None:
    first, second = pair()

    def fails() -> None:
        raise ConfigError("no such thing")

    with pytest.raises(ConfigError):
        first.after_first(fails)
    with pytest.raises(OtherProcessError, match="first process failed"):
        second.after_first(lambda: pytest.fail("must not be done"))


def test_each_process_has_a_log_of_its_own() -> None:
    first, second = pair()
    logs = {ranks.own(Path("run/events.jsonl")) for ranks in (first, second)}
    assert logs == {Path("run/events.jsonl"), Path("run/events-1.jsonl")}


def test_the_launcher_is_found_in_the_environment() -> None:
    assert size_of_launch({}) == 1
    assert size_of_launch({"WORLD_SIZE": "4"}) == 1  # a cluster's, without a launcher
    assert size_of_launch({"RANK": "0", "WORLD_SIZE": "4"}) == 4


def test_a_step_that_cannot_be_divided_is_refused_before_any_work() -> None:
    check_processes(Grpo(prompts=8, group=4, micro_batch=8), 4)
    with pytest.raises(ConfigError, match=r"grpo\.prompts of 6 .* 4 processes"):
        check_processes(Grpo(prompts=6), 4)
    with pytest.raises(ConfigError, match=r"micro_batch of 16 .* 8 rollouts"):
        check_processes(Grpo(prompts=8, group=4, micro_batch=16), 4)


def test_what_a_sharded_model_cannot_do_is_refused() -> None:
    sharded = Ranks(0, 2, 2, None, {"ACCELERATE_USE_FSDP": "true"})
    check(RunConfig(), sharded)
    with pytest.raises(ConfigError, match=r"evaluation\.every"):
        check(RunConfig(evaluation=Evaluation(every=2)), sharded)
    with pytest.raises(ConfigError, match=r"grpo\.lora"):
        check(RunConfig(grpo=Grpo(lora=Lora())), sharded)
