"""Our core library: its modules, their order, and their compilation into a sysroot.

A module is identified by the digest of its source and of everything it imports, so a compiled
module is reused, also from another version's directory, exactly while nothing below it changed.
"""

from __future__ import annotations

import graphlib
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from lean_env.atomic import replacing, write_whole
from lean_env.toolchain.paths import is_full
from lean_env.toolchain.toolchain import ToolchainError

_TIGHT_BYTES = 16 << 20
_IMPORT = re.compile(r"^(?:public |private |meta )*import (?:all )?(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Module:
    """One source file of the core library; `digest` covers it and its imports, transitively."""

    name: str
    source: Path
    imports: tuple[str, ...]
    digest: str

    @property
    def stem(self) -> Path:
        """Path without suffix below a source or object directory: `Init/Nat/Basic`."""
        return Path(*self.name.split("."))


def read_modules(root: Path) -> dict[str, Module]:
    """The modules below `root` in an order that compiles, keyed by name.

    Raises ToolchainError when an import is missing or the imports form a cycle.
    """
    files = {
        ".".join(file.relative_to(root).with_suffix("").parts): file
        for file in sorted((*root.glob("Init.lean"), *root.glob("Init/**/*.lean")))
    }
    if "Init" not in files:
        raise ToolchainError(f"{root} holds no core library", "reinstall lean-env")
    texts = {name: file.read_text(encoding="utf-8") for name, file in files.items()}
    imports = {name: tuple(_IMPORT.findall(text)) for name, text in texts.items()}
    try:
        order = list(graphlib.TopologicalSorter(imports).static_order())
    except graphlib.CycleError as error:
        raise ToolchainError(f"the core's imports form a cycle: {error.args[1]}") from None
    modules: dict[str, Module] = {}
    for name in order:
        if name not in files:
            raise ToolchainError(f"the core imports {name}, which does not exist")
        digest = hashlib.sha256(texts[name].encode())
        for dependency in imports[name]:
            digest.update(modules[dependency].digest.encode())
        modules[name] = Module(name, files[name], imports[name], digest.hexdigest())
    return modules


def core_digest(modules: Iterable[Module]) -> str:
    """The digest of a whole core library."""
    lines = sorted(f"{module.name} {module.digest}" for module in modules)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def compile_core(
    lean: Path,
    root: Path,
    objects: Path,
    modules: dict[str, Module],
    *,
    jobs: int | None = None,
    reuse: Iterable[Path] = (),
    progress: Callable[[Module], None] = lambda module: None,
) -> None:
    """Compile `modules` from `root` into `objects` (a `lib/lean` directory).

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
                    job = workers.submit(_make, lean, root, objects, modules[name], donors)
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


def _make(lean: Path, root: Path, objects: Path, module: Module, donors: list[Path]) -> None:
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
        # The new process group keeps a terminal's Ctrl-C from printing one failure a module.
        try:
            result = subprocess.run(
                [lean, "-R", root, "-o", olean, "-i", ilean, module.source],
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
                f"the core module {module.name} does not compile\n{result.stdout}{result.stderr}",
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
