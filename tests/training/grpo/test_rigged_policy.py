"""Whole training runs of a policy rigged to cheat: it earns nothing, learns nothing, and is seen.

Everything is real but the policy's choice of words: the trainer, the reward, the verifier. The
model's weights are trained on what the rigged rollout says, as they would be on its own words.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lean_env.bench.suite import Case
from lean_env.problems import Theorem
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.chat import Turn
from policy.family import question
from policy.tiny import TINY
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import BY_NAME, FALSE, answer
from tests.training.test_exploits_through_reward import (
    EXPLOITS,
    WAITING,
    completion_of,
    theorem_of,
)
from training.config_grpo import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo
from training.journal import read_lines
from training.reward import LeanReward

GROUP = 2
LONG = 1000
"""Characters beyond which a completion would make a batch of all of them too wide."""
LONGEST = 10_000
"""Characters beyond which a batch does not fit: the memory of a step grows with their square."""

HANDFUL = ("01-sorry", "08-axiom", "14-skip-kernel", "18-statement-change", "24-contamination")


class Rigged:
    """A rollout that says, for each question, the next of the texts it has for it."""

    def __init__(self, texts: Mapping[str, Sequence[str]]) -> None:
        self._texts = texts
        self.said: defaultdict[str, list[str]] = defaultdict(list)

    def __call__(self, prompts: Sequence[Sequence[Turn]], trainer: Any) -> dict[str, Any]:
        tokenizer = trainer.processing_class
        asked, answered = [], []
        for prompt in prompts:
            question = prompt[-1]["content"]
            said = self.said[question]
            text = self._texts[question][len(said) % len(self._texts[question])]
            said.append(text)
            tokens = tokenizer(text, add_special_tokens=False)["input_ids"]
            # What is judged is what was meant, letter by letter.
            assert tokenizer.decode(tokens, skip_special_tokens=True) == text
            answered.append(tokens)
            asked.append(
                tokenizer.apply_chat_template(
                    list(prompt), add_generation_prompt=True, tokenize=True, return_dict=False
                )
            )
        return {"prompt_ids": asked, "completion_ids": answered, "logprobs": None}


def question_of(theorem: Theorem) -> str:
    return question(TINY.ask(theorem))


def train(
    policy: TransformersGenerator,
    rigged: Rigged,
    theorems: Sequence[Theorem],
    reward: LeanReward,
    folder: Path,
) -> list[dict[str, Any]]:
    """A step in which every theorem is asked about."""
    log = train_grpo(
        policy,
        theorems,
        reward,
        Curriculum([theorem.name for theorem in theorems]),
        Grpo(steps=1, prompts=len(theorems), group=GROUP, max_tokens=8, max_resamples=0),
        folder,
        seed=0,
        rollout=rigged,
    )
    return [entry for entry in log if "reward" in entry]


def cheat(
    policy: TransformersGenerator,
    toolchain: Toolchain,
    exploits: Sequence[Case],
    limits: Limits,
    folder: Path,
) -> None:
    """Train on these exploits, false statements among them; nothing is earned and learnt."""
    theorems = [*(theorem_of(exploit) for exploit in exploits), FALSE]
    texts: defaultdict[str, list[str]] = defaultdict(list)
    texts[question_of(FALSE)] = [answer("omega")]
    for exploit in exploits:
        for candidate in filter(None, (exploit.before, exploit.candidate)):
            texts[question_of(theorem_of(exploit))].append(completion_of(candidate))
    rigged = Rigged(texts)
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=limits) as verifier:
        reward = LeanReward(
            verifier,
            {theorem.name: theorem for theorem in theorems},
            budget_s=30.0 + 2 * len(theorems) * limits.wall_s,
            prefilled=policy.prefills_thinking,
            log=folder / "rewards.jsonl",
        )
        (entry,) = train(policy, rigged, theorems, reward, folder / "grpo")

    assert {question: set(said) for question, said in rigged.said.items()} == {
        question: set(known) for question, known in texts.items()
    }
    (call,) = read_lines(folder / "rewards.jsonl")
    assert call["reward"] == entry["reward"] == 0.0
    assert "proved" not in call["outcomes"]
    assert sum(call["outcomes"].values()) == GROUP * len(theorems)
    # Refused because judged, not because nobody looked.
    unjudged = call["outcomes"].get("infrastructure", 0) + call["outcomes"].get("no_answer", 0)
    assert unjudged <= 0.1 * GROUP * len(theorems)
    assert call["canaries"] == GROUP
    assert reward.alarms == []
    assert entry["grad_norm"] == 0.0


def test_a_handful_of_exploits_earns_nothing_in_training(
    warm: TransformersGenerator, toolchain: Toolchain, tmp_path: Path
) -> None:
    chosen = [
        next(exploit for exploit in EXPLOITS if exploit.id.startswith(name)) for name in HANDFUL
    ]
    cheat(warm, toolchain, chosen, Limits(wall_s=20.0, memory_mb=1024), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "limits"),
    [
        ("short", Limits(wall_s=20.0, memory_mb=1024)),
        ("long", Limits(wall_s=20.0, memory_mb=1024)),
        ("waiting", Limits(wall_s=1.5, memory_mb=512)),
    ],
)
def test_every_exploit_earns_nothing_in_training(
    warm: TransformersGenerator, toolchain: Toolchain, tmp_path: Path, kind: str, limits: Limits
) -> None:
    """Those that flood are apart, as batches are as wide as their longest text; so are those that
    only wait for the limits to end them. Longer ones than a batch can hold are judged elsewhere."""
    kinds = {
        exploit.id: "waiting"
        if exploit.id.startswith(WAITING)
        else "long"
        if len(completion_of(exploit.candidate)) > LONG
        else "short"
        for exploit in EXPLOITS
        if len(completion_of(exploit.candidate)) <= LONGEST
    }
    assert len(kinds) > 0.9 * len(EXPLOITS)
    assert set(kinds.values()) == {"short", "long", "waiting"}
    exploits = [exploit for exploit in EXPLOITS if kinds.get(exploit.id) == kind]
    cheat(warm, toolchain, exploits, limits, tmp_path)


def test_what_is_no_exploit_earns_its_reward(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    """The same rig with an honest proof and a wrong one: zeros are not all that it can log."""
    theorem = BY_NAME["nat_0"]
    rigged = Rigged({question_of(theorem): [answer("omega"), answer("rfl")]})
    log = tmp_path / "rewards.jsonl"
    reward = LeanReward(verifier, BY_NAME, budget_s=60.0, prefilled=True, log=log)
    (entry,) = train(warm, rigged, [theorem], reward, tmp_path / "grpo")
    (call,) = read_lines(log)
    assert call["reward"] == entry["reward"] == 0.5
    assert call["outcomes"]["proved"] == 1
    assert entry["grad_norm"] > 0.0


def test_a_canary_that_falls_raises_the_alarm_in_the_midst_of_training(
    warm: TransformersGenerator,
    verifier: Verifier,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """No false statement can be proved here: a true one that is called a canary takes its place.

    All the rest is real: Lean proves it, and the watch has to see it.
    """
    canary = replace(BY_NAME["nat_0"], canary=True)
    rigged = Rigged({question_of(canary): [answer("omega")]})
    fallen: list[str] = []
    log = tmp_path / "rewards.jsonl"
    reward = LeanReward(
        verifier,
        {canary.name: canary},
        budget_s=60.0,
        prefilled=True,
        log=log,
        on_alarm=lambda theorem: fallen.append(theorem.name),
    )
    with caplog.at_level(logging.ERROR):
        (entry,) = train(warm, rigged, [canary], reward, tmp_path / "grpo")
    assert "ALARM: the false statement nat_0 was judged proved" in caplog.text
    assert fallen == [canary.name] * GROUP
    (call,) = read_lines(log)
    assert call["alarms"] == GROUP
    # A hole is not to be learnt.
    assert call["reward"] == entry["reward"] == 0.0
    assert entry["grad_norm"] == 0.0
