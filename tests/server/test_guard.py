"""What is turned away before any route: keys, origins, sizes; and what a log may hold."""

from __future__ import annotations

import json
import logging
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lean_env.client import RemoteVerifier, ServerError
from lean_env.judge.candidate import Candidate
from lean_env.repl.protocol import Limits
from lean_env.server.logs import LOG, JsonLines
from lean_env.server.settings import ServerSettings, SettingsError
from lean_env.toolchain import Toolchain
from tests.server.running import Running, running
from tests.server.test_verify_routes import commuted
from tests.waiting import until

KEY = "a-key-of-the-tests-0123456789"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "example.org", ""])
def test_other_machines_are_served_with_keys_only(host: str) -> None:
    with pytest.raises(SettingsError, match="API key"):
        ServerSettings(host=host)
    assert ServerSettings(host=host, api_keys=frozenset({KEY})).host == host


def test_one_candidate_always_fits_a_request() -> None:
    with pytest.raises(SettingsError, match="16777216"):
        ServerSettings(max_body_bytes=1 << 20)


def test_short_keys_are_refused() -> None:
    with pytest.raises(SettingsError, match="16 characters"):
        ServerSettings(api_keys=frozenset({"secret"}))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "attacker.example"}, 403),
        ({"Host": "[::1"}, 403),
        ({"Origin": "http://[::1"}, 403),
        ({"Origin": "https://attacker.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Content-Type": "text/plain"}, 422),
        ({"Content-Type": "application/json"}, 200),
    ],
)
def test_pages_of_others_may_not_ask(server: Running, headers: dict[str, str], status: int) -> None:
    assert server.post("/v1/verify", {"candidates": [commuted(1)]}, headers).status == status


def test_too_much_at_once_is_refused_and_nothing_of_it_is_done(server: Running) -> None:
    many = {"candidates": [commuted(1)] * 257}
    assert server.post("/v1/verify", many).status == 413
    long = {"candidates": [{**commuted(1), "proof": "x" * (16 << 20)}]}
    assert server.post("/v1/verify", long).status == 413
    chunked = (b"x" * (1 << 20) for _ in range(20))
    unsized = server.ask_in_parts("/v1/verify", chunked)
    assert unsized == 413
    assert server.service.admission.waiting == 0


@pytest.mark.parametrize(
    "change", [{"timeout": 21}, {"timeout": 0}, {"memory_mb": 4096}, {"level": "none"}, {"x": 1}]
)
def test_what_is_out_of_bounds_is_refused_by_name(
    server: Running, change: dict[str, object]
) -> None:
    answer = server.post("/v1/verify", {"candidates": [commuted(1)], **change})
    assert answer.status == 422
    assert next(iter(change)) in answer.json["detail"]


def test_a_refusal_never_repeats_the_text_and_a_log_never_has_it(
    server: Running, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "my unpublished proof"
    with caplog.at_level(logging.INFO, "lean_env.server"):
        wrong = server.post("/v1/verify", {"candidates": [{"statement": [secret]}]})
        judged = server.post("/v1/verify", {"candidates": [{**commuted(1), "proof": secret}]})
        lost = server.get(f"/{secret.replace(' ', '-')}")
        # a line is written when all is sent, which may be after it was read here
        until(lambda: len(caplog.records) >= 3)
    assert (wrong.status, judged.status, lost.status) == (422, 200, 404)
    assert secret not in wrong.body.decode()
    written = [str(vars(record)) for record in caplog.records if record.name == "lean_env.server"]
    assert not any("unpublished" in line for line in written)


def test_a_fault_is_logged_with_its_place_and_without_its_words() -> None:
    try:
        raise ValueError("my unpublished proof")
    except ValueError:
        record = LOG.makeRecord("x", logging.ERROR, "", 0, "fault", (), sys.exc_info())
    line = json.loads(JsonLines().format(record))
    assert line["error"] == "ValueError"
    assert "test_guard" in line["trace"]
    assert "unpublished" not in str(line).replace('raise ValueError("my unpublished proof")', "")


def test_an_unknown_field_is_named_in_short(server: Running) -> None:
    answer = server.post("/v1/verify", {"candidates": [commuted(1)], "x" * 10_000: 1})
    assert answer.status == 422
    assert len(answer.body) < 200


@pytest.mark.slow
def test_a_server_with_keys_answers_those_who_have_one(toolchain: Toolchain) -> None:
    guarded = ServerSettings(
        port=0, api_keys=frozenset({KEY, KEY[::-1]}), limits=Limits(wall_s=5.0)
    )
    body = {"candidates": [commuted(1)]}
    with running(toolchain, guarded, workers=1) as server:
        refused = server.post("/v1/verify", body)
        assert (refused.status, refused.headers["WWW-Authenticate"]) == (401, "Bearer")
        for given_key in (f"Bearer {KEY}x", f"Basic {KEY}", KEY, "Bearer ", "Bearer é"):
            wrong = server.post("/v1/verify", body, {"Authorization": given_key})
            assert wrong.status == 401
        assert server.get("/metrics").status == 401
        assert server.get("/health").status == 200
        for given_key in ("", KEY + "x"):
            with pytest.raises(ServerError, match="API key"):
                RemoteVerifier(server.url, api_key=given_key)
        with RemoteVerifier(server.url, api_key=f"{KEY}\n") as verifier:
            (verdict,) = verifier.verify([Candidate("t", "theorem t : True", "trivial")])
            assert verdict.proved
        for known in (KEY, KEY[::-1]):
            bearer = {"Authorization": f"Bearer {known}"}
            assert server.post("/v1/verify", body, bearer).json["verdicts"][0]["reward"] == 1.0
        mine = {"Authorization": f"Bearer {KEY}"}
        other = {"Authorization": f"Bearer {KEY[::-1]}"}
        theorem = {"statement": "theorem t : True"}
        session = server.post("/v1/sessions", theorem, mine).json["session"]
        step = {"session": session, "tactics": ["skip"]}
        assert server.post("/v1/step", step, other).status == 404
        assert server.post("/v1/step", step, mine).status == 200


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["candidates", "statement", "proof", "code", "id", "header", "timeout"]
                )
                | st.text(max_size=5),
                inner,
                max_size=4,
            )
        ),
        max_leaves=8,
    )
)
@settings(max_examples=25)
def test_whatever_is_sent_is_answered_with_one_sentence(server: Running, sent: object) -> None:
    raw = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
    for path in ("/v1/verify", "/v1/sessions", "/v1/step"):
        answer = server.post(path, raw)
        assert answer.status in (200, 400, 404, 422)
        if answer.status != 200:
            assert answer.json["detail"]
