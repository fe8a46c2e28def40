"""Kimina Lean Server's routes: what its client calls valid is what the judge lets stand."""

from __future__ import annotations

import pytest

from tests.other_python import python_with, run_script
from tests.server.running import Running
from tests.server.test_verify_routes import ENDLESS

# each with what its client makes of the answer: valid, lean_error, sorry, error
SNIPPETS = {
    "check": ("#check Nat", "valid"),
    "theorem": ("import Init\n\ntheorem t : 1 + 1 = 2 := by rfl", "valid"),
    "example": ("example : 1 + 1 = 2 := rfl", "valid"),
    "definition": ("def f := 1", "valid"),
    "wrong": ("theorem t : 1 = 2 := rfl", "lean_error"),
    "sorry": ("theorem t : 1 = 2 := sorry", "sorry"),
    "hidden sorry": (
        "theorem t : 1 = 2 := by\n  have h : 1 = 2 := sorryAx _ false\n  exact h",
        "sorry",
    ),
    "axiom": ("axiom a : 1 = 2\ntheorem t : 1 = 2 := a", "lean_error"),
    "native": ("theorem t : 1 = 1 := by native_decide", "lean_error"),
    "missing module": ("import Missing.Module\ntheorem t : True := trivial", "lean_error"),
    "surrogate": ("theorem t : True := \ud800", "error"),
    "prelude": ("prelude\naxiom x : Prop", "error"),
}


def status(result: dict[str, object]) -> str:
    """What `kimina-client` makes of a result, by its own rules."""
    error, response = result.get("error"), result.get("response")
    assert (error is None) != (response is None)
    if error is not None:
        return "timeout" if "timed out" in str(error) else "error"
    assert isinstance(response, dict)
    if any(message["severity"] == "error" for message in response.get("messages", [])):
        return "lean_error"
    return "sorry" if response.get("sorries") else "valid"


def test_snippets_are_checked_each_for_itself(server: Running) -> None:
    snippets = [{"id": name, "code": code} for name, (code, _) in SNIPPETS.items()]
    answer = server.post("/api/check", {"snippets": snippets, "timeout": 300})
    assert answer.status == 200, answer.body
    found = {result["id"]: status(result) for result in answer.json["results"]}
    assert found == {name: expected for name, (_, expected) in SNIPPETS.items()}


@pytest.mark.slow
def test_what_does_not_end_has_timed_out(server: Running) -> None:
    snippet = {"id": "endless", "code": ENDLESS.replace("{n}", "1")}
    answer = server.post("/api/check", {"snippets": [snippet], "timeout": 1})
    assert status(answer.json["results"][0]) == "timeout"


CLIENT = """
import sys
from kimina_client import KiminaClient, Snippet, SnippetStatus
client = KiminaClient(api_url=sys.argv[1])
client.test()
snippets = [
    Snippet(id="good", code="theorem t : 1 + 1 = 2 := by rfl"),
    Snippet(id="open", code="theorem t : 1 = 2 := by sorry"),
    Snippet(id="bad", code="axiom a : 1 = 2\\ntheorem t : 1 = 2 := a"),
]
found = client.check(snippets, timeout=20, show_progress=False)
print(sorted((result.id, result.analyze().status.value) for result in found.results))
"""


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_the_published_client_is_served(server: Running) -> None:
    python = python_with("kimina-client==0.2.1", "pygments", "colorama", "tabulate")
    shown = run_script(python, CLIENT, server.url)
    assert eval(shown.splitlines()[-1]) == [
        ("bad", "lean_error"),
        ("good", "valid"),
        ("open", "sorry"),
    ]


def test_messages_have_the_places_and_names_of_the_repl(server: Running) -> None:
    code = "\n\n#check Nat\n"
    (result,) = server.post("/verify", {"codes": [{"custom_id": 7, "code": code}]}).json["results"]
    assert result["custom_id"] == 7
    (message,) = result["response"]["messages"]
    assert message == {
        "severity": "info",
        "pos": {"line": 3, "column": 0},
        "endPos": {"line": 3, "column": 6},
        "data": "Nat : Type",
    }


@pytest.mark.parametrize(
    "asked",
    [
        {"snippets": []},
        {"snippets": [{"id": "a", "code": ""}, {"id": "a", "code": ""}]},
        {"snippets": [{"id": "a"}]},
        {"snippets": [{"id": "a", "code": ""}], "timeout": -1},
    ],
)
def test_what_its_own_client_would_not_send_is_refused(
    server: Running, asked: dict[str, object]
) -> None:
    assert server.post("/api/check", asked).status == 422
