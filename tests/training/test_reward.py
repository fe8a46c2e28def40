"""The reward: 1 for a proof, 0 for none, None where we are to blame, and never an exception."""

from __future__ import annotations

import json
import logging
import random
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems import Theorem
from lean_env.problems.shipped import read_shipped
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from tests.training.conftest import BY_NAME, FALSE, answer
from training.reward import LeanReward
from training.splits import with_canaries


def reward_of(verifier: Verifier, budget_s: float = 60.0, log: Path | None = None) -> LeanReward:
    return LeanReward(verifier, BY_NAME, budget_s=budget_s, prefilled=True, log=log)


def test_proofs_earn_one_and_everything_else_nothing(verifier: Verifier, tmp_path: Path) -> None:
    cases: list[tuple[str, str, float, str]] = [
        ("nat_0", answer("omega"), 1.0, "proved"),
        ("nat_0", "</think>omega", 1.0, "proved"),
        ("nat_0", "</think>```lean\ntheorem nat_0 (a b : Nat) : a + b = b + a := by omega\n```",
         1.0, "proved"),
        ("nat_0", answer("rfl"), 0.0, "elaboration_error"),
        ("nat_0", answer("sorry"), 0.0, "sorry"),
        ("nat_0", answer("skip"), 0.0, "elaboration_error"),
        ("nat_0", "omega", 0.0, "no_answer"),  # the thinking is never closed
        ("nat_0", "", 0.0, "no_answer"),
        ("nat_0", "</think>```lean\ntheorem nat_0 : True := trivial\n```",
         0.0, "statement_mismatch"),
        ("false_0", answer("omega"), 0.0, "elaboration_error"),
    ]  # fmt: skip
    reward = reward_of(verifier, log=tmp_path / "rewards.jsonl")
    names, texts, expected, outcomes = (list(column) for column in zip(*cases, strict=True))
    assert reward(texts, name=names) == expected
    logged = json.loads((tmp_path / "rewards.jsonl").read_text())
    assert logged["reward"] == pytest.approx(0.3)
    assert logged["cpu_s"] > 0
    assert logged["alarms"] == 0
    for outcome in ("proved", "sorry", "no_answer", "statement_mismatch"):
        assert logged["outcomes"][outcome] == outcomes.count(outcome)
    assert sum(logged["outcomes"].values()) == len(cases)
    # One text of each reward, to be read by people.
    assert {sample["outcome"] for sample in logged["samples"]} & {"proved"}
    assert len(logged["samples"]) == len(set(expected))
    for sample in logged["samples"]:
        assert (sample["theorem"], sample["text"]) in set(zip(names, texts, strict=True))


def test_a_text_that_no_file_can_hold_is_logged_all_the_same(
    verifier: Verifier, tmp_path: Path
) -> None:
    reward = reward_of(verifier, log=tmp_path / "rewards.jsonl")
    assert reward(["\ud800"], name=["nat_0"]) == [0.0]
    assert json.loads((tmp_path / "rewards.jsonl").read_text())["samples"][0]["text"] == "?"


def test_conversations_are_read_as_trl_passes_them(verifier: Verifier) -> None:
    completions = [[{"role": "assistant", "content": answer(t)}] for t in ("omega", "rfl")]
    reward = reward_of(verifier)
    assert reward(completions, name=["nat_0", "nat_0"], prompts=[[], []]) == [1.0, 0.0]
    assert reward.seconds > 0


def test_the_last_turn_counts_where_there_were_several(verifier: Verifier) -> None:
    completions = [answer("omega"), answer("rfl")]
    rewards = reward_of(verifier)(
        completions, name=["nat_0", "nat_0"], answer=[answer("rfl"), answer("omega")]
    )
    assert rewards == [0.0, 1.0]


def test_equal_answers_are_judged_once(verifier: Verifier, monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[Candidate] = []
    judge_on = verifier.judge.judge_on

    def counting(repl: object, candidate: Candidate, *rest: object) -> Verdict:
        judged.append(candidate)
        return judge_on(repl, candidate, *rest)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(verifier.judge, "judge_on", counting)
    texts = [answer("omega")] * 6 + [answer("rfl")] * 2
    assert reward_of(verifier)(texts, name=["nat_0"] * 8) == [1.0] * 6 + [0.0] * 2
    assert len(judged) == 2


def test_what_is_told_while_others_are_written_is_judged_then_and_once(
    verifier: Verifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged: list[str | None] = []
    judge_on = verifier.judge.judge_on

    def counting(repl: object, candidate: Candidate, *rest: object) -> Verdict:
        judged.append(candidate.proof)
        return judge_on(repl, candidate, *rest)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(verifier.judge, "judge_on", counting)
    texts = [answer("omega"), answer("rfl"), "no answer", answer("simp_arith")]
    reward = reward_of(verifier)
    reward.begin(["nat_0"] * 4)
    for index in (0, 2, 1):
        reward.tell(index, texts[index])
    deadline = time.monotonic() + 30
    while len(judged) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert sorted(filter(None, judged)) == ["omega", "rfl"]
    texts[1] = answer("exact Nat.add_comm a b")  # another in the end: judged for what it is
    assert reward(texts, name=["nat_0"] * 4) == [1.0, 1.0, 0.0, 0.0]
    assert len(judged) == 4
    # What was begun is over: nothing of it is left for the next call.
    assert reward([answer("rfl")], name=["nat_0"]) == [0.0]


def test_telling_never_raises_and_changes_no_reward(toolchain: Toolchain) -> None:
    dead = Verifier(toolchain, Sandbox.detect(), workers=1)
    dead.close()
    reward = reward_of(dead)
    reward.tell(0, answer("omega"))  # nothing was begun
    reward.begin(["nat_0", "nobody knows this theorem"])
    reward.tell(0, answer("omega"))
    reward.tell(1, answer("omega"))
    reward.tell(7, answer("omega"))
    assert reward([answer("omega"), "no answer"], name=["nat_0", "nat_0"]) == [None, 0.0]


def test_the_budget_is_kept_and_nobody_is_blamed_for_it(verifier: Verifier) -> None:
    # Lean's `sleep` waits that many milliseconds; all of them together take far longer.
    slow = [answer(f"sleep {9_000 + index}\nomega") for index in range(6)]
    started = time.monotonic()
    rewards = reward_of(verifier, budget_s=2.0)(slow, name=["nat_0"] * 6)
    assert time.monotonic() - started < 8.0
    assert rewards == [None] * 6


def test_a_proof_that_outlives_its_own_limit_earns_nothing(toolchain: Toolchain) -> None:
    with Verifier(toolchain, Sandbox.detect(), workers=1, limits=Limits(wall_s=1.0)) as strict:
        strict.verify([Candidate("warm", "theorem t : True", proof="trivial")])
        assert reward_of(strict)([answer("sleep 9000\nomega")], name=["nat_0"]) == [0.0]


def test_a_dead_pool_excludes_the_samples(toolchain: Toolchain) -> None:
    dead = Verifier(toolchain, Sandbox.detect(), workers=1)
    dead.close()
    rewards = reward_of(dead)([answer("omega"), "no answer"], name=["nat_0", "nat_0"])
    assert rewards == [None, 0.0]


def test_a_fault_of_ours_excludes_the_batch(
    verifier: Verifier, caplog: pytest.LogCaptureFixture
) -> None:
    rewards = reward_of(verifier)([answer("omega")], name=["no such theorem"])
    assert rewards == [None]
    assert "could not be judged" in caplog.text


def test_a_full_disk_costs_the_log_and_not_the_rewards(verifier: Verifier) -> None:
    reward = reward_of(verifier, log=Path("/dev/full"))
    assert reward([answer("omega")], name=["nat_0"]) == [1.0]


class _ProvesAll:
    """Stands for a verifier that is broken in the worst way."""

    def verify(
        self, candidates: Sequence[Candidate], *, deadline_s: float | None = None
    ) -> list[Verdict]:
        return [Verdict(candidate.id, Outcome.PROVED) for candidate in candidates]


def test_a_false_statement_judged_proved_raises_the_alarm(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    log = tmp_path / "rewards.jsonl"
    reward = LeanReward(
        _ProvesAll(),  # type: ignore[arg-type] # no verifier of ours says this
        BY_NAME,
        budget_s=1.0,
        prefilled=True,
        log=log,
    )
    with caplog.at_level(logging.ERROR):
        rewards = reward([answer("omega"), answer("omega")], name=["nat_0", FALSE.name])
    assert rewards == [1.0, 0.0]  # whatever let it through is not to be learnt
    assert len(reward.alarms) == 1
    assert "ALARM" in caplog.text
    assert FALSE.name in caplog.text
    entry = json.loads(log.read_text())
    assert (entry["alarms"], entry["canaries"]) == (1, 1)


@pytest.mark.parametrize("share", [0.0, 0.05, 0.2])
def test_every_training_mix_holds_its_share_of_canaries(share: float) -> None:
    canaries = read_shipped("canaries").theorems
    theorems = [Theorem(f"t{index}", f"theorem t{index} : True") for index in range(100)]
    mix = with_canaries(theorems, canaries, share, random.Random(0))
    mixed_in = [theorem for theorem in mix if theorem in canaries]
    assert len(mixed_in) / len(mix) == pytest.approx(share, abs=0.01)
    assert sorted(t.name for t in mix if t not in canaries) == sorted(t.name for t in theorems)
