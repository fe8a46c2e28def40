"""A pool on two nodes, with stations that are easy to watch: nothing is lost or hoarded."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from lean_env.pool.ray import ClusterError, RayPool
from tests.ray_cluster import LocalCluster
from tests.waiting import until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

Result = tuple[int, int]
"""The process that did a job, and the job's number; -1 twice for a fault."""


@dataclass(frozen=True)
class Job:
    """Is done as soon as `gate` is there; notes in the folder `begun` that it has begun."""

    number: int
    gate: Path
    begun: Path


class Station:
    """Does so many jobs at once as it has workers."""

    about = "a station"

    def __init__(self, workers: int) -> None:
        self._threads = ThreadPoolExecutor(workers)

    def start(self, job: Job) -> Future[Result]:
        return self._threads.submit(self._do, job)

    def _do(self, job: Job) -> Result:
        (job.begun / f"{job.number}-{os.getpid()}").touch()
        until(job.gate.exists)
        return os.getpid(), job.number

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


class Broken(Station):
    """Cannot be opened."""

    def __init__(self, workers: int) -> None:
        raise OSError(f"no room for {workers} workers")


class Unlike(Station):
    """Says something else of itself on each node."""

    @property
    def about(self) -> str:  # type: ignore[override]  # differs by node
        return f"process {os.getpid()}"


@dataclass
class Work:
    """Jobs for a pool, in a folder that shows how far they are."""

    pool: RayPool[Job, Result, str]
    folder: Path
    made: int = 0

    def submit(self, number: int) -> Future[Result]:
        def make() -> Job:
            self.made += 1
            return Job(number, self.folder / "gate", self.folder)

        return self.pool.submit(make, lambda complaint: (-1, -1))

    def begun(self) -> list[str]:
        return [file.name for file in self.folder.glob("*-*")]

    def processes(self) -> set[str]:
        return {name.split("-")[1] for name in self.begun()}

    def open_gate(self) -> None:
        (self.folder / "gate").touch()


@pytest.fixture
def work(cluster: LocalCluster, tmp_path: Path) -> Iterator[Work]:
    with RayPool(Station, cluster.address, max_pending=8) as pool:
        until(lambda: pool.nodes == 2, "a second node")
        yield Work(pool, tmp_path)


def test_every_node_works_and_takes_no_more_than_it_needs(work: Work) -> None:
    """Two workers have two jobs each; eight more may wait, and who has a ninth waits himself."""
    futures = [work.submit(number) for number in range(4)]
    until(lambda: len(work.processes()) == 2, "both nodes at work")
    until(lambda: work.made == 4)
    futures += [work.submit(number) for number in range(4, 12)]
    late: list[Future[Result]] = []
    waiting = threading.Thread(target=lambda: late.append(work.submit(12)))
    waiting.start()
    waiting.join(0.5)
    assert waiting.is_alive()
    assert (work.made, late) == (4, [])
    assert futures[11].cancel()
    work.open_gate()
    waiting.join(60)
    found = [future.result(60)[1] for future in (*futures[:11], *late)]
    assert found == [*range(11), 12]
    assert work.made == 12  # what is cancelled is never made


def test_what_a_lost_node_had_is_done_elsewhere_and_a_new_node_gets_work(
    cluster: LocalCluster, work: Work
) -> None:
    futures = [work.submit(number) for number in range(8)]
    until(lambda: len(work.processes()) == 2, "both nodes at work")
    cluster.lose()
    until(lambda: work.pool.nodes == 1, "the loss of a node")
    assert not any(future.done() for future in futures)
    work.open_gate()
    found = [future.result(60) for future in futures]
    assert [number for _, number in found] == list(range(8))
    assert len({process for process, _ in found}) == 1
    assert work.pool.workers == 1
    cluster.restore()
    until(lambda: work.pool.nodes == 2, "a new node")
    before = work.processes()
    for number in range(100, 104):
        work.submit(number)
    until(lambda: work.processes() - before, "work for the new node")


def test_what_is_not_done_when_the_pool_is_closed_is_a_fault(work: Work) -> None:
    futures = [work.submit(number) for number in range(8)]
    until(lambda: work.made == 4)
    work.pool.close()
    assert [future.result(0) for future in [*futures, work.submit(8)]] == [(-1, -1)] * 9


def test_stations_that_differ_do_not_work_together(
    cluster: LocalCluster, caplog: pytest.LogCaptureFixture
) -> None:
    with RayPool(Unlike, cluster.address) as pool:
        until(lambda: "nodes differ" in caplog.text, "a complaint")
        assert (pool.nodes, pool.about.split()[0]) == (1, "process")


def test_a_cluster_that_cannot_work_says_why(cluster: LocalCluster) -> None:
    with pytest.raises(ClusterError, match="no room for 1 workers"):
        RayPool(Broken, cluster.address)


def test_a_cluster_without_what_is_to_work_there_says_so(
    cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = ModuleType("only_here")
    monkeypatch.setitem(sys.modules, "only_here", module)
    module.Station = type("Station", (Station,), {"__module__": "only_here"})
    with pytest.raises(ClusterError, match="No module named 'only_here'") as caught:
        RayPool(module.Station, cluster.address)
    assert "pip install" in str(caught.value.fix)


def test_a_cluster_that_is_not_there() -> None:
    pytest.importorskip("ray")
    with pytest.raises(ClusterError, match="cannot be reached"):
        RayPool(Station, "127.0.0.1:1")
