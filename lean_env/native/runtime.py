"""Start Lean's runtime inside this Python process, once, and import modules into it.

Enough for the kernel and for looking things up; elaborating needs Lean's task manager as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from lean_env.native.abi import (
    LEAN_COMMIT,
    LEAN_VERSION,
    PTR,
    U8,
    U32,
    Abi,
    AbiMismatch,
    Obj,
    box,
    keep,
    text,
)

OLEAN_LEVEL_PRIVATE = 2


@dataclass(frozen=True, slots=True)
class Import:
    """One `import`: the module's name components and its modifiers."""

    module: tuple[str, ...]
    import_all: bool = False
    exported: bool = True
    meta: bool = False


class Runtime:
    """The running library; at most one per process, since Lean's globals cannot be undone.

    `sysroot/lib/lean` must hold the `.olean` files of the core library, `search_path` those of
    others; the core is looked at first. Raises AbiMismatch for another Lean and
    RuntimeError when a runtime with another library or sysroot is already running.
    """

    _running: ClassVar[tuple[Path, Path] | None] = None

    def __init__(
        self,
        library: Path,
        sysroot: Path,
        search_path: Iterable[Path] = (),
        *,
        digest: bool = False,
    ) -> None:
        if Runtime._running is not None:
            raise RuntimeError("Lean's runtime was already started in this process")
        self.abi = Abi(library, digest=digest)
        Runtime._running = (library, sysroot)
        abi = self.abi
        abi.function("lean_initialize", None)()
        abi.function("lean_io_mark_end_initialization", None)()
        version = text(abi.constant("l_Lean_versionString"))
        commit = text(abi.constant("l_Lean_githash"))
        if (version, commit) != (LEAN_VERSION, LEAN_COMMIT):
            raise AbiMismatch(f"{library} is Lean {version} ({commit}), not {LEAN_VERSION}")
        init_search_path = abi.function("l_Lean_initSearchPath", PTR, PTR, PTR)
        places = [sysroot / "lib" / "lean", *search_path]
        searched = abi.list([abi.string(str(place)) for place in places])
        abi.value(init_search_path(abi.string(str(sysroot)), searched))
        self._enable_initializers = abi.function("lean_enable_initializer_execution", PTR)
        self.options: Obj = keep(abi.constant("l_Lean_Options_empty"))
        self._import_modules = abi.function(
            "l_Lean_importModules", PTR, PTR, PTR, U32, PTR, U8, U8, U8, PTR
        )
        self._set_main_module = abi.function("l_Lean_Environment_setMainModule", PTR, PTR, PTR)

    def import_modules(
        self,
        imports: Sequence[Import],
        *,
        trust_level: int = 0,
        load_extensions: bool = True,
        main_module: str = "_stdin",
    ) -> Obj:
        """Import into a new environment that lives as long as the process.

        Raises LeanError when a module is missing or its file is damaged. Without extensions
        (30-80 ms for a core library with, 3-5 ms without) the environment serves the kernel only.
        """
        abi = self.abi
        objects = [
            abi.constructor(
                0,
                [abi.name(*module.module)],
                bytes((module.import_all, module.exported, module.meta)),
            )
            for module in imports
        ]
        self._enable_initializers()  # each import consumes the permission
        environment = abi.value(
            self._import_modules(
                abi.array(objects),
                self.options,
                trust_level,
                abi.array([]),
                1,
                load_extensions,
                OLEAN_LEVEL_PRIVATE,
                box(1),
            )
        )
        named: Obj = self._set_main_module(keep(environment), abi.name(main_module))
        return keep(named)
