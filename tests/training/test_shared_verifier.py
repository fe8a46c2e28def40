"""Trainers that judge from many threads share one verifier per pool."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from training import shared_verifier as shared


def test_all_threads_get_the_one_that_the_first_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    @contextmanager
    def slowly(pool: str) -> Iterator[object]:
        time.sleep(0.05)
        opened.append(pool)
        yield object()

    monkeypatch.setattr(shared, "open_verifier", slowly)
    monkeypatch.setattr(shared, "_FOUND", {})
    monkeypatch.setenv("LEAN_ENV_POOL", "http://127.0.0.1:1")
    asked = ["", "local"] * 8
    with ThreadPoolExecutor(len(asked)) as threads:
        found = list(threads.map(shared.shared_verifier, asked))
    assert sorted(opened) == ["http://127.0.0.1:1", "local"]
    assert len(set(found[::2])) == len(set(found[1::2])) == 1
    assert found[0] is not found[1]
