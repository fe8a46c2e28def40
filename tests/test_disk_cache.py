"""The disk cache: shared, bounded, and no fault of it is fatal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.disk_cache import DiskCache, key_of

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3)
)


def test_what_is_put_is_got_by_another(tmp_path: Path) -> None:
    with DiskCache(tmp_path) as cache:
        assert cache.get("k") is None
        assert cache.put("k", {"outcome": "proved", "text": "∀ 𝔸"})
    with DiskCache(tmp_path) as other:
        assert other.get("k") == {"outcome": "proved", "text": "∀ 𝔸"}


@given(st.lists(json_values, max_size=4), st.lists(json_values, max_size=4))
def test_keys_tell_different_parts_apart(left: list[object], right: list[object]) -> None:
    same = json.dumps(left) == json.dumps(right)
    assert (key_of(left) == key_of(right)) is same


def test_size_is_bounded(tmp_path: Path) -> None:
    bound = 2 << 20
    with DiskCache(tmp_path, size_bytes=bound) as cache:
        for number in range(400):
            cache.put(f"k{number}", {"text": "x" * 50_000})
        assert cache.get("k399") is not None
        assert cache.get("k0") is None
    assert sum(f.stat().st_size for f in tmp_path.rglob("*") if f.is_file()) < 2 * bound


WRITER = """
import sys
from pathlib import Path
from lean_env.disk_cache import DiskCache
with DiskCache(Path(sys.argv[1])) as cache:
    for number in range(200):
        assert cache.put(f"k{number}", {"number": number, "text": "x" * 2000})
        assert cache.get(f"k{number}") == {"number": number, "text": "x" * 2000}
"""


def test_concurrent_writers(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    writers = [subprocess.Popen(command) for _ in range(4)]

    assert [writer.wait(timeout=120) for writer in writers] == [0] * 4
    with DiskCache(tmp_path) as cache:
        assert all(cache.get(f"k{n}") is not None for n in range(200))


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from lean_env.disk_cache import DiskCache
cache = DiskCache(Path(sys.argv[1]))
assert cache.put("before", {"number": 1})
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))   # from here on no write succeeds
assert not cache.put("after", {"text": "x" * 100_000})
assert not cache.put("small", {"number": 2})
assert cache.get("after") is None
print("still here")
"""


def test_a_full_disk_is_not_fatal(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True
    )

    assert ran.stdout == "still here\n", ran.stderr
    assert ran.returncode == 0
    with DiskCache(tmp_path) as cache:
        assert cache.get("before") == {"number": 1}


def test_a_damaged_cache_is_not_fatal(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "cache.db").write_bytes(os.urandom(10_000))

    with DiskCache(tmp_path) as cache:
        assert not cache.put("k", {"number": 1})
        assert cache.get("k") is None

    assert len([r for r in caplog.records if "going on without" in r.message]) == 1


def test_a_directory_that_cannot_be_made_is_not_fatal(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with DiskCache(tmp_path / "file" / "cache") as cache:
        assert not cache.put("k", {"number": 1})
        assert cache.get("k") is None
