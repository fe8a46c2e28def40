"""OpenEnv: episodes over a WebSocket in each mode, tasks over HTTP, and its published client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.sync.client import ClientConnection, connect

from tests.other_python import python_with, run_script
from tests.server.running import Running
from tests.waiting import until

SWAP = {"statement": "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by"}
RIGHT, WRONG = "```lean4\nexact ⟨h.2, h.1⟩\n```", "Perhaps:\n```lean4\nexact h\n```"


class Talk:
    """A client's side of the protocol, as its messages are."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    def say(self, message: object) -> dict[str, Any]:
        self.socket.send(message if isinstance(message, str) else json.dumps(message))
        found: dict[str, Any] = json.loads(self.socket.recv(timeout=60))
        return found

    def reset(self, **asked: object) -> dict[str, Any]:
        return self.observation({"type": "reset", "data": asked})

    def step(self, text: str) -> dict[str, Any]:
        return self.observation({"type": "step", "data": {"text": text}})

    def observation(self, message: object) -> dict[str, Any]:
        answer = self.say(message)
        assert answer["type"] == "observation", answer
        found: dict[str, Any] = answer["data"]
        return found


@contextmanager
def talking(server: Running) -> Iterator[Talk]:
    with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        yield Talk(socket)


def test_a_single_turn_ends_with_its_answer(server: Running) -> None:
    with talking(server) as client:
        for text, reward in ((RIGHT, 1.0), (WRONG, 0.0), ("No idea.", 0.0)):
            begun = client.reset(**SWAP)
            assert (begun["reward"], begun["done"]) == (None, False)
            assert "q ∧ p" in begun["observation"]["prompt"]
            ended = client.step(text)
            assert (ended["reward"], ended["done"]) == (reward, True)
            over = client.say({"type": "step", "data": {"text": text}})
            assert over["data"]["code"] == "EXECUTION_ERROR"


def test_repair_goes_on_with_leans_words_until_a_proof_or_the_last_turn(server: Running) -> None:
    with talking(server) as client:
        client.reset(**SWAP, mode="repair", max_turns=2)
        first = client.step(WRONG)
        assert (first["reward"], first["done"]) == (0.0, False)
        assert "mismatch" in first["observation"]["feedback"]
        assert client.step(RIGHT)["reward"] == 1.0
        client.reset(**SWAP, mode="repair", max_turns=2)
        assert [client.step(WRONG)["done"] for _ in range(2)] == [False, True]


def test_steps_are_tactics_and_a_failing_one_changes_nothing(server: Running) -> None:
    with talking(server) as client:
        begun = client.reset(split="small:train", index=0, mode="step", episode_id="mine")
        assert begun["observation"]["goals"].endswith("⊢ q ∧ p")
        for tactic, outcome in (
            ("constructor", "state"),
            ("exact h", "error"),
            ("sorry", "gave_up"),
            ("exact h.2", "state"),
        ):
            found = client.step(tactic)
            assert (found["observation"]["outcome"], found["reward"]) == (outcome, 0.0)
        ended = client.step("exact h.1")
        assert (ended["reward"], ended["done"]) == (1.0, True)
        state = client.say({"type": "state"})["data"]
        assert (state["episode_id"], state["step_count"], state["done"]) == ("mine", 5, True)


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("{", "INVALID_JSON"),
        ("[]", "UNKNOWN_TYPE"),
        ({"type": "dance"}, "UNKNOWN_TYPE"),
        ({"type": "step", "data": []}, "VALIDATION_ERROR"),
        ({"type": "step", "data": {"text": "x"}}, "SESSION_ERROR"),
        ({"type": "state"}, "SESSION_ERROR"),
        ({"type": "reset", "data": {"seed": [1]}}, "VALIDATION_ERROR"),
        ({"type": "reset", "data": {"mode": "x"}}, "VALIDATION_ERROR"),
        ({"type": "reset", "data": {"max_turns": 0}}, "VALIDATION_ERROR"),
        ({"type": "reset", "data": {"split": "x"}}, "EXECUTION_ERROR"),
        ({"type": "reset", "data": {"split": "small", "index": 2}}, "EXECUTION_ERROR"),
        ({"type": "reset", "data": {"statement": "theorem t : Missing"}}, "EXECUTION_ERROR"),
    ],
)
def test_what_is_wrong_is_named_and_the_connection_lives_on(
    server: Running, message: object, code: str
) -> None:
    with talking(server) as client:
        answer = client.say(message)
        assert (answer["type"], answer["data"]["code"]) == ("error", code)
        assert client.reset(split="small", seed=1)["observation"]["name"] in ("swap", "add")


@given(
    st.lists(
        st.text(max_size=30)
        | st.dictionaries(
            st.sampled_from(["type", "data"]),
            st.sampled_from(["reset", "step", "state"])
            | st.text(max_size=4)
            | st.integers()
            | st.dictionaries(st.text(max_size=6), st.none() | st.text(max_size=4)),
        ),
        max_size=4,
    )
)
@settings(max_examples=20)
def test_no_message_breaks_a_connection(server: Running, messages: list[object]) -> None:
    with talking(server) as client:
        for message in messages:
            answer = client.say(message if isinstance(message, str) else json.dumps(message))
            assert answer["type"] in ("error", "observation")


def test_a_page_of_another_origin_gets_no_connection(server: Running) -> None:
    address = f"ws://127.0.0.1:{server.port}/ws"
    with pytest.raises(Exception, match="403"), connect(address, origin="https://a.example"):  # type: ignore[arg-type]
        pass


def test_who_leaves_gives_the_place_back(server: Running) -> None:
    with talking(server) as client:
        client.reset(split="small", index=1)
        assert server.service.connections >= 1
    until(lambda: server.service.connections == 0)


def test_routes_show_tasks_and_take_single_actions(server: Running) -> None:
    assert server.get("/list_environments").json == ["lean_env"]
    names = [split["name"] for split in server.get("/lean_env/splits").json]
    assert names == ["small", "small:train", "small:test"]
    assert server.post("/lean_env/num_tasks", {"split": "small"}).json == {"num_tasks": 2}
    (task,) = server.post("/lean_env/task_range", {"split": "small", "start": 1}).json["tasks"]
    assert server.post("/lean_env/task", {"split": "small", "index": 1}).json["task"] == task
    assert server.post("/lean_env/tasks", {"split": "none"}).status == 404
    assert server.get("/schema").json["action"]["required"] == ["text"]
    assert server.get("/metadata").json["name"] == "lean_env"
    assert server.post("/reset", {"split": "small", "index": 0}).json["done"] is False
    stepped = server.post("/step", {**SWAP, "action": {"text": RIGHT}}).json
    assert (stepped["reward"], stepped["done"]) == (1.0, True)
    assert server.post("/step", {"action": {"text": RIGHT}}).status == 422


CLIENT = """
import asyncio, sys
from openenv import GenericEnvClient
from openenv.core.env_server.types import Observation
swap = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by"
right = "```lean4\\nexact ⟨h.2, h.1⟩\\n```"

async def several():
    async def one(reward):
        async with GenericEnvClient(base_url=sys.argv[1]) as env:
            await env.reset(statement=swap)
            result = await env.step({"text": right if reward else "no"})
            return result.reward == reward and result.done
    return all(await asyncio.gather(*(one(float(n % 2)) for n in range(6))))

with GenericEnvClient(base_url=sys.argv[1]).sync() as env:
    begun = env.reset(split="small:train", index=0, mode="step")
    first = env.step({"text": "constructor"})
    last = env.step({"text": "all_goals simp [h]"})
    state = env.state()
print([begun.done, first.reward, last.reward, last.done, state["step_count"]])
print(asyncio.run(several()))
"""


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_published_client_is_served(server: Running) -> None:
    python = python_with("openenv==0.10.0")
    *_, steps, several = run_script(python, CLIENT, server.url).splitlines()
    assert (steps, several) == ("[False, 0.0, 1.0, True, 2]", "True")
