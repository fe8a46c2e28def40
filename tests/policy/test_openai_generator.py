"""Completions from an OpenAI-compatible server: one of our own on loopback, faults included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("openai", reason="needs the extra `openai`")

from lean_env.problems import Theorem
from policy.family import family_named
from policy.generator import ModelError, Sampling
from policy.models import open_generator
from policy.openai_generator import OpenAIGenerator
from tests.policy.openai_server import Server, chat, serving

THEOREM = Theorem("t", "theorem t (a b : Nat) : a + b = b + a")
BLOCK = "```lean4\nomega\n```"


@pytest.fixture
def server() -> Iterator[Server]:
    with serving([]) as opened:
        yield opened


def generator(server: Server, family: str = "instruct", retries: int = 3) -> OpenAIGenerator:
    return OpenAIGenerator(
        server.url, "m", family=family_named(family), retries=retries, timeout_s=5.0
    )


def test_answers_come_in_order_with_their_tokens_and_log_probabilities(server: Server) -> None:
    server.replies = [chat(BLOCK)]
    policy = generator(server)
    prompts = [policy.family.ask(THEOREM), policy.family.ask(THEOREM)]
    groups = policy.generate(prompts, 2, Sampling(64, 0.7, 0.9, seed=5, logprobs=True))
    assert [[(c.text, c.tokens, c.finished, c.logprob) for c in group] for group in groups] == [
        [(BLOCK, 7, True, -1.0)] * 2
    ] * 2
    bodies = [body for _, body in server.asked]
    assert {path for path, _ in server.asked} == {"/v1/chat/completions"}
    assert {(b["max_tokens"], b["temperature"], b["top_p"]) for b in bodies} == {(64, 0.7, 0.9)}
    assert sorted(body["seed"] for body in bodies) == [5, 6, 7, 8]  # all differ
    assert bodies[0]["messages"] == prompts[0]


def test_a_completion_family_asks_for_a_completion(server: Server) -> None:
    answer = {"id": "1", "object": "text_completion", "created": 0, "model": "m", "choices": [
        {"index": 0, "text": "  omega\n", "finish_reason": "stop", "logprobs": None}]}  # fmt: skip
    server.replies = [(200, {}, answer)]
    policy = generator(server, "deepseek-prover-v1-5")
    asked = Sampling(64, stop=policy.family.stop)
    ((completion,),) = policy.generate([policy.family.ask(THEOREM)], 1, asked)
    assert (completion.text, completion.logprob) == ("  omega\n", None)
    ((path, body),) = server.asked
    assert path == "/v1/completions"
    assert body["stop"] == ["```"]
    assert body["prompt"].endswith(f"{THEOREM.statement} := by\n")


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
def test_thinking_that_comes_apart_is_put_between_marks(server: Server, field: str) -> None:
    server.replies = [chat(BLOCK, **{field: "so"})]
    policy = generator(server)
    ((completion,),) = policy.generate([policy.family.ask(THEOREM)], 1, Sampling())
    assert completion.text == f"<think>so</think>{BLOCK}"
    found = policy.family.extract(completion.text, prefilled=policy.prefills_thinking)
    assert (found.tactics, found.thinking) == ("omega", "so")


def test_thinking_that_was_cut_off_holds_no_answer(server: Server) -> None:
    server.replies = [chat("", "length", reasoning_content=f"perhaps {BLOCK}")]
    policy = generator(server)
    ((completion,),) = policy.generate([policy.family.ask(THEOREM)], 1, Sampling())
    assert not completion.finished
    assert not policy.family.extract(completion.text, prefilled=False).found


def test_a_rate_limit_and_a_failing_server_are_met_with_patience(server: Server) -> None:
    busy = (429, {"Retry-After": "0"}, {"error": {"message": "slow down"}})
    broken = (500, {"Retry-After": "0"}, {"error": {"message": "oh"}})
    server.replies = [busy, broken, chat(BLOCK)]
    policy = generator(server)
    ((completion,),) = policy.generate([policy.family.ask(THEOREM)], 1, Sampling())
    assert completion.text == BLOCK
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("reply", "complaint"),
    [
        ((401, {}, {"error": {"message": "bad key"}}), "401 .*bad key"),
        ((404, {}, {"error": {"message": "no model m"}}), "404 .*no model m"),
        ((429, {"Retry-After": "0"}, {"error": {"message": "slow down"}}), "429 .*slow down"),
        ((200, {}, {"id": "1", "choices": []}), "without a choice"),
    ],
)
def test_what_does_not_go_away_is_said(
    server: Server, reply: tuple[int, dict[str, str], Any], complaint: str
) -> None:
    server.replies = [reply]
    policy = generator(server, retries=1)
    with pytest.raises(ModelError, match=complaint):
        policy.generate([policy.family.ask(THEOREM)], 1, Sampling())


def test_a_server_that_is_not_there_is_named() -> None:
    policy = OpenAIGenerator("http://127.0.0.1:9/v1", "m", retries=0)
    with pytest.raises(ModelError, match=r"127\.0\.0\.1:9.*does not answer"):
        policy.generate([policy.family.ask(THEOREM)], 1, Sampling())


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("http://127.0.0.1:9/v1", "names no model"),
        ("http://#m", "no address"),
        ("vllm:some/model", r"lean-env\[vllm\]"),
        ("./nowhere", r"config\.json"),
        ("nowhere", r"config\.json"),
        ("no/where", "HF_HUB_OFFLINE"),
    ],
)
def test_a_name_that_leads_nowhere_says_what_to_do(name: str, complaint: str) -> None:
    with pytest.raises(ModelError, match=complaint):
        open_generator(name)


def test_a_family_can_be_chosen_and_a_wrong_one_is_refused() -> None:
    opened = open_generator("http://127.0.0.1:9/v1#m", family="kimina")
    assert opened.family.name == "kimina"
    with pytest.raises(ModelError, match=r"there are .*kimina"):
        open_generator("http://127.0.0.1:9/v1#m", family="kimona")
