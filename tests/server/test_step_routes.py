"""`/v1/step`: tactics on live states; every state may be stepped from again."""

from __future__ import annotations

from typing import Any

from tests.server.running import Running

SWAP = {"statement": "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"}


def opened(server: Running, theorem: dict[str, object]) -> dict[str, Any]:
    answer = server.post("/v1/sessions", theorem)
    assert answer.status == 200, answer.body
    found: dict[str, Any] = answer.json
    return found


def tried(server: Running, session: str, state: int, *tactics: str) -> list[dict[str, Any]]:
    answer = server.post("/v1/step", {"session": session, "state": state, "tactics": tactics})
    assert answer.status == 200, answer.body
    found: list[dict[str, Any]] = answer.json["outcomes"]
    return found


def test_tactics_lead_from_state_to_state_until_the_judge_has_proved_the_whole(
    server: Running,
) -> None:
    session = opened(server, SWAP)["session"]
    split, wrong, left, odd = tried(server, session, 0, "constructor", "exact h", "sorry", "\ud800")
    assert [split["kind"], wrong["kind"], left["kind"], odd["kind"]] == [
        *("state", "error", "gave_up", "error")
    ]
    assert [goal["target"] for goal in split["goals"]] == ["q", "p"]
    (second,) = tried(server, session, split["id"], "exact h.2")
    (proved,) = tried(server, session, second["id"], "exact h.1")
    assert proved["kind"] == "proved"
    assert proved["verdict"]["outcome"] == "proved"
    # A session that is lost is opened again where it was.
    again = opened(server, {**SWAP, "tactics": second["tactics"]})
    assert again["state"]["key"] == second["key"]
    assert server.ask("DELETE", f"/v1/sessions/{session}").status == 204
    gone = server.post("/v1/step", {"session": session, "state": 0, "tactics": ["skip"]})
    assert gone.status == 404


def test_what_is_no_theorem_is_refused_with_leans_words(server: Running) -> None:
    refused = server.post("/v1/sessions", {"statement": "theorem t : Missing"})
    assert refused.status == 422
    assert "Missing" in refused.json["detail"]
    assert server.post("/v1/sessions", {"statement": " "}).status == 422
