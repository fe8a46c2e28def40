"""As many workers start as there is memory for what their headers take."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.pool import Pool
from lean_env.pool.room import (
    CANDIDATE_MB,
    RESERVE_MB,
    HeaderFails,
    HeaderRoom,
    Room,
    free_mb,
    measure_room,
    own_mb,
    workers_that_fit,
)
from lean_env.repl.protocol import Repl, Request

GOOD = Request("theorem t : 1 + 1 = 2 := rfl\n")


class Machine:
    """A machine of `total` MiB on which every worker takes `each` once it has started."""

    def __init__(self, opener: Callable[[], Repl], total: float, each: float) -> None:
        self._opener, self._total, self._each = opener, total, each
        self.open = 0

    def open_repl(self) -> Repl:
        self.open += 1
        return self._opener()

    def room(self) -> Room:
        return Room(free=lambda: self._total - self.open * self._each, own=lambda repl: self._each)


@pytest.mark.parametrize(("total", "fit"), [(9_000.0, 2), (0.0, 1), (1e6, 4)])
def test_no_more_workers_start_than_there_is_room_for(
    opener: Callable[[], Repl], total: float, fit: int
) -> None:
    machine = Machine(opener, total, each=3_000.0)
    with Pool(machine.open_repl, workers=4, room=machine.room()) as pool:

        def slow(repl: Repl) -> str:
            time.sleep(0.05)
            return repl.elaborate(GOOD).status

        statuses = [future.result() for future in [pool.submit(slow) for _ in range(40)]]
    assert statuses == ["finished"] * 40
    assert machine.open == fit


def test_a_worker_that_failed_makes_room_for_the_next(opener: Callable[[], Repl]) -> None:
    machine = Machine(opener, 0.0, each=3_000.0)
    with Pool(machine.open_repl, workers=3, room=machine.room()) as pool:
        assert pool.elaborate(GOOD).status == "finished"
        with pytest.raises(ZeroDivisionError):
            pool.submit(lambda repl: 1 // 0).result()
        assert pool.elaborate(GOOD).status == "finished"
    assert machine.open == 2


def test_what_a_header_takes_is_measured(opener: Callable[[], Repl]) -> None:
    core = measure_room(opener, "import Init\n")
    assert core.import_s > 0
    assert 10 < core.own_mb < 2_000
    with pytest.raises(HeaderFails, match="import Nowhere"):
        measure_room(opener, "import Nowhere\n")


def test_a_repl_without_a_process_takes_nothing(opener: Callable[[], Repl]) -> None:
    repl = opener()
    assert own_mb(repl) == 0.0
    repl.close()
    assert free_mb() > 0


@given(
    st.lists(st.floats(0, 1e5), max_size=4),
    st.floats(0, 1e5),
    st.integers(1, 256),
    st.floats(0, 1e6),
)
def test_all_that_fit_take_no_more_than_is_free(
    own: list[float], shared: float, cores: int, free: float
) -> None:
    rooms = [HeaderRoom("", 0.0, size, shared) for size in own]
    number = workers_that_fit(rooms, cores, free)
    assert 1 <= number <= cores
    taken = RESERVE_MB + (shared if rooms else 0) + number * (sum(own) + CANDIDATE_MB)
    assert number == 1 or taken <= free * (1 + 1e-9)
