"""Nothing of one request is ever visible to another.

Requests that declare, open, set, extend the grammar and add instances are shuffled together with
requests that would notice; each must say what it says alone in a fresh REPL.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from lean_env.pool import Pool
from lean_env.repl.protocol import Elaboration, Repl, Request

POLLUTERS = [
    "theorem helper : 1 + 1 = 2 := rfl\n",
    "def secret : Nat := {n}\n#eval secret\n",
    "axiom cheat : False\ntheorem t : 1 = 2 := cheat.elim\n",
    'notation "⟪" x "⟫" => x + {n}\n#eval ⟪1⟫\n',
    'infixl:65 " ⊞ " => fun a b : Nat => a * b + {n}\n#eval 2 ⊞ 3\n',
    'macro "close" : tactic => `(tactic| trivial)\ntheorem t : True := by close\n',
    "set_option autoImplicit false\ntheorem t : 1 = 1 := rfl\n",
    "set_option pp.all true\n#check fun x : Nat => x + {n}\n",
    "set_option maxRecDepth 40\n#check 1\n",
    "open Nat\n#check succ {n}\n",
    "namespace Foo\ndef bar := {n}\n",
    "section\nvariable (k : Nat)\ntheorem t : k = k := rfl\n",
    "instance : Inhabited Nat := ⟨{n}⟩\n#eval (default : Nat)\n",
    "local instance : Add Nat := ⟨fun _ _ => {n}⟩\n#eval (1 : Nat) + 1\n",
    "attribute [local simp] Nat.add_comm\ntheorem t (a b : Nat) : a + b = b + a := by simp\n",
    "@[simp] theorem odd_simp : (3 : Nat) + {n} = {n} + 3 := by omega\n",
    "universe w\ndef idw (a : Type w) := a\n#check idw\n",
    "theorem t : {n} = {n} + 1 := nope\n",
    "/- left open {n}",
    "theorem t : {n} = {n} := by\n  skip\n",
]
PROBES = [
    "#check helper\n",
    "#check secret\n",
    "theorem t : 1 = 2 := cheat.elim\n",
    "#eval ⟪1⟫\n",
    "#eval 2 ⊞ 3\n",
    "theorem t : True := by close\n",
    "theorem t : zz = zz := rfl\n",
    "#check fun x : Nat => x + 1\n",
    "#check succ 1\n",
    "#check Foo.bar\n#check bar\n",
    "theorem t : k = k := rfl\n",
    "#eval (default : Nat)\n",
    "#eval (1 : Nat) + 1\n",
    "theorem t (a b : Nat) : a + b = b + a := by simp\n",
    "theorem t (n : Nat) : 3 + n = n + 3 := by simp\n",
    "#check idw\n",
    "#print axioms Nat.add_comm\n",
]
OTHER_HEADER = "import Init\nopen Nat\n"


def mixed(count: int, seed: int) -> list[Request]:
    dice = random.Random(seed)
    sources = []
    for number in range(count):
        text = dice.choice(POLLUTERS) if number % 2 else dice.choice(PROBES)
        header = OTHER_HEADER if dice.random() < 0.05 else ""
        sources.append(Request(text.replace("{n}", "3"), header))
    dice.shuffle(sources)
    return sources


def verdict(found: Elaboration) -> tuple[object, ...]:
    return found.status, found.messages, found.goals


@pytest.mark.slow
def test_500_shuffled_requests_say_what_they_say_alone(
    pool: Pool, opener: Callable[[], Repl]
) -> None:
    requests = mixed(500, seed=20260801)
    alone: dict[Request, tuple[object, ...]] = {}
    for request in dict.fromkeys(requests):
        fresh = opener()
        alone[request] = verdict(fresh.elaborate(request))
        fresh.close()

    together = pool.elaborate_many(requests)

    different = [
        (request.source, alone[request], verdict(found))
        for request, found in zip(requests, together, strict=True)
        if verdict(found) != alone[request]
    ]
    assert not different


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_other_shuffles_agree(pool: Pool, seed: int) -> None:
    requests = mixed(500, seed)
    first = [verdict(found) for found in pool.elaborate_many(requests)]
    order = random.Random(seed).sample(range(500), 500)
    second = pool.elaborate_many([requests[index] for index in order])

    assert [first[index] for index in order] == [verdict(found) for found in second]
