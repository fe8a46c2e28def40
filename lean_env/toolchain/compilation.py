"""The compilation of the pocket toolchain's libraries into a sysroot, in dependency order.

A compiled module is reused, also from another version's directory, exactly while its digest is the
same: while nothing in it and below it changed.
"""

from __future__ import annotations

import graphlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

from lean_env.atomic import replacing, write_whole
from lean_env.toolchain.modules import Module
from lean_env.toolchain.paths import is_full
from lean_env.toolchain.toolchain import ToolchainError

_TIGHT_BYTES = 16 << 20


def compile_modules(
    lean: Path,
    objects: Path,
    modules: dict[str, Module],
    *,
    jobs: int | None = None,
    reuse: Iterable[Path] = (),
    progress: Callable[[Module], None] = lambda module: None,
) -> None:
    """Compile `modules` into `objects` (a `lib/lean` directory).

    A module whose stamp matches is kept, one found in a directory of `reuse` is linked, the rest
    is compiled, at most `jobs` at a time; `progress` is called as each becomes ready. May be
    stopped at any moment and called again, by one caller at a time. Raises ToolchainError with
    Lean's own messages.
    """
    for draft in list(objects.rglob(".*")):  # of a set-up that was killed
        shutil.rmtree(draft, ignore_errors=True)
    donors = [objects, *reuse]
    sorter = graphlib.TopologicalSorter({name: m.imports for name, m in modules.items()})
    sorter.prepare()
    running: dict[Future[None], Module] = {}
    with ThreadPoolExecutor(jobs or os.cpu_count() or 1) as workers:
        try:
            while sorter.is_active():
                for name in sorter.get_ready():
                    job = workers.submit(_make, lean, objects, modules[name], donors)
                    running[job] = modules[name]
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for job in finished:
                    module = running.pop(job)
                    job.result()
                    progress(module)
                    sorter.done(module.name)
        except BaseException:
            workers.shutdown(cancel_futures=True)
            raise


def _make(lean: Path, objects: Path, module: Module, donors: list[Path]) -> None:
    target = objects / module.stem
    for donor in donors:
        if _stamp(donor / module.stem) == module.digest and (
            donor == objects or _adopt(donor / module.stem, target)
        ):
            return
    _discard(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    # A set-up that was killed may have left a `lean` at work: each writes to names of its own.
    with replacing(Path(f"{target}.olean")) as olean, replacing(Path(f"{target}.ilean")) as ilean:
        # The new process group keeps a terminal's Ctrl-C from printing one failure per module.
        try:
            result = subprocess.run(
                [lean, "-R", module.root, "-o", olean, "-i", ilean, module.source],
                capture_output=True,
                text=True,
                check=False,
                start_new_session=True,
                env={"LEAN_PATH": str(objects)},
            )
        except OSError as error:
            raise ToolchainError(
                f"{lean} does not run: {error.strerror or error}",
                "choose a directory on a disk whose programs may run, by LEAN_ENV_CACHE",
            ) from None
        if result.returncode != 0:
            full = is_full(objects, _TIGHT_BYTES)
            raise ToolchainError(
                f"the module {module.name} does not compile\n{result.stdout}{result.stderr}",
                f"free some space in {objects}, then lean-env setup"
                if full
                else "lean-env setup --force",
            )
    write_whole(Path(f"{target}.digest"), module.digest)


def _files(stem: Path) -> Iterator[Path]:
    for suffix in (".olean", ".ilean", ".digest"):  # the stamp last: it vouches for the others
        yield Path(f"{stem}{suffix}")


def _stamp(stem: Path) -> str | None:
    olean, ilean, digest = _files(stem)
    try:
        return digest.read_text() if olean.stat().st_size and ilean.exists() else None
    except OSError:
        return None


def _discard(stem: Path) -> None:
    for file in reversed(list(_files(stem))):
        file.unlink(missing_ok=True)


def _adopt(donor: Path, target: Path) -> bool:
    """Link a donor's files; False where that fails: it is being deleted, or links are unknown."""
    _discard(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        for source, destination in zip(_files(donor), _files(target), strict=True):
            destination.hardlink_to(source)
    except OSError:
        return False
    return True
