"""`/v1/verify`: every candidate gets its own verdict, whatever its neighbours and its text are."""

from __future__ import annotations

from tests.server.running import Running

NDJSON = {"Accept": "application/x-ndjson"}
ENDLESS = (
    "set_option maxHeartbeats 0 in\nset_option maxRecDepth 1000000 in\n"
    "theorem t : 1 = 2 := by\n  repeat (have h := {n}; clear h)\n"
)


def commuted(number: int, proof: str = "by omega") -> dict[str, object]:
    statement = f"theorem t (a : Nat) : a + {number} = {number} + a"
    return {"id": f"c{number}", "statement": statement, "proof": proof}


def test_a_batch_is_answered_in_its_order_with_an_outcome_for_each(server: Running) -> None:
    batch = [
        commuted(1),
        commuted(2, "by rfl'"),
        {"id": "gap", "statement": "theorem t : 1 = 2", "proof": "by sorry"},
        {
            "id": "axiom",
            "statement": "theorem t : 1 = 2",
            "code": "axiom a : 1 = 2\ntheorem t : 1 = 2 := a",
        },
        {"id": "unknown", "statement": "theorem t : Missing", "proof": "trivial"},
        {"id": "neither", "statement": "theorem t : True"},
        {"id": "surrogate", "statement": "theorem t : True", "proof": "\ud800"},
        commuted(1),
    ]
    answer = server.post("/v1/verify", {"candidates": batch})
    assert answer.status == 200, answer.body
    verdicts = answer.json["verdicts"]
    assert [verdict["id"] for verdict in verdicts] == [entry["id"] for entry in batch]
    assert [(verdict["outcome"], verdict["reason"]) for verdict in verdicts] == [
        ("proved", None),
        ("rejected", "elaboration_error"),
        ("rejected", "sorry"),
        ("rejected", "axiom"),
        ("invalid_input", None),
        ("invalid_input", None),
        ("rejected", "parse_error"),
        ("proved", None),
    ]
    assert [verdict["reward"] for verdict in verdicts] == [1.0, 0.0, 0.0, 0.0, None, None, 0.0, 1.0]


def test_a_stream_has_every_verdict_once_and_says_when_it_is_whole(server: Running) -> None:
    batch = [commuted(number) for number in range(20)]
    answer = server.post("/v1/verify", {"candidates": batch}, NDJSON)
    *lines, last = answer.lines
    assert last == {"done": 20}
    assert sorted(line["index"] for line in lines) == list(range(20))
    assert all(line["id"] == f"c{line['index']}" and line["outcome"] == "proved" for line in lines)
