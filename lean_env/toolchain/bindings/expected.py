"""Which constants the compiled library mentions, and which of them an environment lacks.

Every constant that Lean's elaborator, tactics or code generator build terms from is mentioned by
its name, and such names lie in the library's data. So do names of other things (node kinds,
options, traces), which is why the list is a hint for people rather than a check.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from lean_env.native.abi import PTR, U8
from lean_env.native.runtime import Import, Runtime
from lean_env.toolchain.bindings.grammar import strings
from lean_env.toolchain.bindings.image import Image

NOT_CONSTANTS_OF_A_CORE = (
    # Lean's own program (its constants exist in `import Lean` only), and names of other things.
    "Lean.Elab",
    "Lean.Parser",
    "Lean.Meta",
    "Lean.Compiler",
    "Lean.IR",
    "Lean.Server",
    "Lean.Lsp",
    "Lean.Linter",
    "Lean.PrettyPrinter",
    "Lean.Doc",
    "Lean.Json",
    "Lean.Widget",
    "Lean.Language",
    "Lean.Environment",
    "Lean.Command",
    "Lean.Core",
    "Lean.LocalContext",
    "Lean.MVar",
    "Lean.Expr",
    "Lean.Tactic",
    "Lean.Try",
    "Lake",
    "Std.Time",
    "Std.Internal",
    "_private",
    "_aux",
    "_inst",
)

SIMPROC = re.compile(r".*\.(reduce[A-Z]\w*|isValue)")
"""Built-in simplification procedures: compiled functions that need no constant."""


def mentioned_names(image: Image) -> dict[str, int]:
    """Every dotted name in the library's data, and the address of one object that is it."""
    names: dict[str, int] = {}
    for obj, name in image.static_names():
        if parts := strings(name):
            names.setdefault(".".join(parts), obj)
    return names


def missing_constants(library: Path, sysroot: Path, prefixes: Iterable[str]) -> list[str]:
    """The mentioned names that no constant of the core in `sysroot` has, sorted.

    Only those with one of `prefixes`, or, without prefixes, those that look like constants.
    """
    runtime = Runtime(library, sysroot)
    environment = runtime.import_modules([Import(("Init",))], load_extensions=False)
    contains = runtime.abi.function("l_Lean_Environment_contains", U8, PTR, PTR, U8)
    wanted = tuple(prefixes)
    missing = []
    for name, obj in sorted(mentioned_names(Image(library, runtime.abi)).items()):
        if not (name.startswith(wanted) if wanted else _looks_like_a_constant(name)):
            continue
        if not contains(environment, obj, False):
            missing.append(name)
    return missing


def _looks_like_a_constant(name: str) -> bool:
    if name.startswith(NOT_CONSTANTS_OF_A_CORE) or SIMPROC.fullmatch(name):
        return False
    head = name.split(".", 1)[0]
    return ("." in name and head[:1].isupper()) or "_" in name.strip("_")
