"""Which paths a dynamically linked program, or a Python process of ours, needs to see."""

from __future__ import annotations

import functools
import sys
import sysconfig
from pathlib import Path

import lean_env

_LIBRARIES = (
    "/lib",
    "/lib64",
    "/lib32",
    "/usr/lib",
    "/usr/lib64",
    "/usr/libexec",
    "/usr/local/lib",
)
_STORES = ("/nix/store", "/gnu/store")
_PROGRAMS = ("/usr", "/bin", "/sbin")
_LOADER_CACHE = "/etc/ld.so.cache"


def system_paths(*, programs: bool = False) -> tuple[Path, ...]:
    """Return the system's library directories, and its programs too where asked for."""
    wanted = (*_LIBRARIES, *_STORES, _LOADER_CACHE, *(_PROGRAMS if programs else ()))
    return tuple(path for path in map(Path, wanted) if path.exists())


@functools.cache
def python_paths() -> tuple[Path, ...]:
    """Return what a Python process that imports this package and the standard library reads."""
    base = dict.fromkeys(("base", "installed_base"), sys.base_prefix)
    base |= dict.fromkeys(("platbase", "installed_platbase"), sys.base_exec_prefix)
    paths = {Path(sys.executable).resolve(), Path(lean_env.__file__).resolve().parent}
    paths.update(Path(sysconfig.get_path(name, vars=base)) for name in ("stdlib", "platstdlib"))
    directory, library = map(sysconfig.get_config_var, ("LIBDIR", "INSTSONAME"))
    if directory and library:
        paths.add(Path(directory) / library)
    return tuple(sorted(path for path in paths if path.exists()))


# Finds this package at its directory alone, so that the directory around it stays unseen, and with
# few imports: each costs a millisecond of every start.
_BOOTSTRAP = """
import sys
package = type(sys)("lean_env")
package.__path__ = [sys.argv.pop(1)]
package.__file__ = package.__path__[0] + "/__init__.py"
sys.modules["lean_env"] = package
name = sys.argv.pop(1)
__import__(name)
sys.exit(sys.modules[name].main(sys.argv[1:]))
"""


def python_command(module: str, *arguments: str) -> list[str]:
    """Return the command that calls `main(arguments)` of a module of this package.

    It needs the paths of `python_paths`, exits with the status that `main` returns, and starts
    isolated: no site directory, no user directory, no environment variables.
    """
    package = str(Path(lean_env.__file__).resolve().parent)
    executable = str(Path(sys.executable).resolve())
    return [executable, "-I", "-S", "-B", "-c", _BOOTSTRAP, package, module, *arguments]
