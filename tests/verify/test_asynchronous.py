"""Verdicts for asyncio programs: in order, as they come, and without blocking the loop."""

from __future__ import annotations

import asyncio

from lean_env import AsyncVerifier, Candidate, Outcome, Verifier

STATEMENT = "theorem t (a b : Nat) : a + b = b + a := by"
PROOFS = ["omega", "rfl", "exact Nat.add_comm a b", "skip"]
CANDIDATES = [Candidate(str(number), STATEMENT, proof) for number, proof in enumerate(PROOFS)]
EXPECTED = {"0": True, "1": False, "2": True, "3": False}


def test_verdicts_come_in_the_order_of_the_candidates(verifier: Verifier) -> None:
    verdicts = asyncio.run(AsyncVerifier(verifier).verify(CANDIDATES))
    assert [(v.id, v.proved) for v in verdicts] == list(EXPECTED.items())


def test_verdicts_come_as_they_are_reached_each_once(verifier: Verifier) -> None:
    async def collect() -> dict[str, bool]:
        found = {}
        async for verdict in AsyncVerifier(verifier).as_completed(iter(CANDIDATES), pending=2):
            assert verdict.id not in found
            found[verdict.id] = verdict.proved
        return found

    assert asyncio.run(collect()) == EXPECTED


def test_the_loop_runs_on_while_lean_works(verifier: Verifier) -> None:
    slow = Candidate("slow", "theorem t : True := by", "sleep 300\ntrivial")

    async def ticks() -> int:
        task = asyncio.create_task(AsyncVerifier(verifier).verify_one(slow))
        count = 0
        while not task.done():
            await asyncio.sleep(0.01)
            count += 1
        assert task.result().outcome is Outcome.PROVED
        return count

    assert asyncio.run(ticks()) > 5


def test_closing_it_closes_the_verifier() -> None:
    async def use() -> Outcome:
        async with AsyncVerifier(Verifier(workers=1)) as verifier:
            await verifier.verify_one(CANDIDATES[0])
        return (await AsyncVerifier(verifier._verifier).verify_one(CANDIDATES[0])).outcome

    assert asyncio.run(use()) is Outcome.INFRASTRUCTURE
