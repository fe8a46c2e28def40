"""NeMo-Gym's routes: rows come back with a reward and what the next turn needs."""

from __future__ import annotations

import json
from typing import Any

from tests.server.running import Running

ROW: dict[str, Any] = {
    "responses_create_params": {"input": [{"role": "user", "content": "Prove it."}]},
    "header": "import Init\nopen Nat\n",
    "formal_statement": "theorem t (a b : Nat) : a + b = b + a := by sorry",
    "name": "commute",
}


def response(text: str) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    message = {"type": "message", "role": "assistant", "content": content, "id": "m"}
    return {"id": "r", "output": [{"type": "reasoning", "summary": []}, message], "model": "any"}


def test_a_proof_earns_one_and_the_row_comes_back(server: Running) -> None:
    assert server.post("/seed_session", ROW).json == {}
    answer = server.post("/verify", {**ROW, "response": response("So:\n```lean4\nomega\n```")})
    assert answer.status == 200, answer.body
    judged = answer.json
    assert (judged["reward"], judged["proof_status"]) == (1.0, "proved")
    assert (judged["needs_correction"], judged["correction_prompt"]) == (False, None)
    assert judged["responses_create_params"] == ROW["responses_create_params"]
    assert judged["response"]["model"] == "any"


def test_a_failure_brings_leans_words_and_a_prompt_with_them(server: Running) -> None:
    for text, status in {
        "```lean4\nrfl\n```": "elaboration_error",
        "```lean4\nsorry\n```": "sorry",
        "I am not sure.": "no_answer",
    }.items():
        judged = server.post("/verify", {**ROW, "response": response(text)}).json
        assert (judged["reward"], judged["proof_status"]) == (0.0, status)
        assert judged["needs_correction"]
        assert judged["error_feedback"] in judged["correction_prompt"]


def test_a_bad_row_is_no_zero(server: Running) -> None:
    for statement in ("theorem t : Missing := by", "theorem t", " "):
        row = {**ROW, "formal_statement": statement, "response": response("```lean4\nrfl\n```")}
        assert server.post("/verify", row).status == 422


def test_what_is_hardly_json_comes_back_as_it_was_sent(server: Running) -> None:
    odd = {"logprob": float("-inf"), "half": "\ud800", "deep": json.loads("[" * 200 + "]" * 200)}
    for text in ("```lean4\nomega\n```", "```lean4\n\ud800\n```"):
        answer = server.post("/verify", {**ROW, "extra": odd, "response": response(text)})
        assert answer.status == 200, answer.body
        assert answer.json["extra"] == odd
