"""One word says where to judge; what cannot be followed is said before any work."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.judge.candidate import Candidate
from lean_env.open_verifier import POOL_VARIABLE, PoolError, check_pool, open_verifier, usual_pool
from lean_env.shared_cache import SharedCache
from lean_env.toolchain import Toolchain, ToolchainError

GOOD = Candidate("a", "theorem t : True", "trivial")


@pytest.mark.parametrize(
    "pool",
    ["local", "http://h:1", "https://h/path", "ray", "ray:h:6379"],
)
def test_the_words_that_there_are(pool: str) -> None:
    assert check_pool(pool) == pool


@pytest.mark.parametrize(
    "pool", ["", "locale", "h:8000", "http://", "ray://h:1", "ray:h", "ftp://h:1", "ray h:1"]
)
def test_other_words_are_refused_with_those_that_there_are(pool: str) -> None:
    with pytest.raises(PoolError, match="write local, http://HOST:PORT, ray"):
        check_pool(pool)


def test_who_says_nothing_asks_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(POOL_VARIABLE, raising=False)
    assert usual_pool() == "local"
    monkeypatch.setenv(POOL_VARIABLE, "http://127.0.0.1:1")
    with pytest.raises(ToolchainError, match="cannot be reached"), open_verifier():
        pass


def test_what_is_elsewhere_has_workers_and_a_cache_of_its_own(tmp_path: Path) -> None:
    with (
        pytest.raises(PoolError, match="workers, a shared cache cannot be chosen"),
        open_verifier("http://127.0.0.1:1", workers=2, shared_cache=tmp_path),
    ):
        pass


@pytest.mark.parametrize("folder", ["cache", "shared_cache"])
def test_verdicts_are_remembered_in_the_folder_that_is_named(
    toolchain: Toolchain, tmp_path: Path, folder: str
) -> None:
    for cached in (False, True):
        with open_verifier(
            "local",
            toolchain=toolchain,
            workers=1,
            **{folder: tmp_path / "verdicts"},  # type: ignore[arg-type]
        ) as verifier:
            (verdict,) = verifier.verify([GOOD])
        assert (verdict.proved, verdict.cached) == (True, cached)


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.text()), st.binary(max_size=40))
def test_a_shared_cache_returns_what_was_put_there_whole(
    tmp_path_factory: pytest.TempPathFactory, record: dict[str, object], noise: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "shared"
    cache, key = SharedCache(folder), "ab" * 32
    assert cache.put(key, record)
    assert SharedCache(folder).get(key) == record
    (file,) = folder.rglob("*.json")
    file.write_bytes(noise + b"}")
    assert cache.get(key) in (None, {})
    assert cache.get("cd" * 32) is None


def test_a_shared_cache_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = SharedCache(tmp_path / "file")
    assert not cache.put("ab" * 32, {})
    assert cache.get("ab" * 32) is None
