"""A Lake project of real modules, and a stand-in for the `lake` that would build it.

No elan can be downloaded in a test. The stand-in follows `lake`'s command line, notes how it was
called, and builds with the real Lean: what it leaves has the shape of what Lake leaves.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from lean_env.toolchain import Toolchain

PIN = "leanprover/lean4:v4.35.0"
PARTS = 20
"""Modules in the sense of Lean's module system, which leave `.olean.server`, `.olean.private`."""
USERS = 44
"""Ordinary modules that import those."""
TURNS = 12_000_000
"""Turns of the loop that runs whenever `Big.Slow` is imported: two seconds or more."""

_LAKE = """\
#!{python}
import json, os, pathlib, subprocess, sys

root = pathlib.Path.cwd()
objects = root / ".lake" / "build" / "lib" / "lean"
environment = dict(os.environ, LEAN_SYSROOT={sysroot!r}, LEAN_PATH=".lake/build/lib/lean")
with open({calls!r}, "a") as calls:
    print(*sys.argv[1:], file=calls)
failing = pathlib.Path({calls!r} + ".fails")
if failing.exists() and failing.read_text() == " ".join(sys.argv[1:]):
    sys.exit("error: external command 'git' exited with code 128")
match sys.argv[1:]:
    case ["env", *command]:
        os.execvpe(command[0], command, environment)
    case ["update"]:
        names = json.loads((root / "requires.json").read_text())
        manifest = {{"version": "1.1.0", "packages": [{{"name": name}} for name in names]}}
        (root / "lake-manifest.json").write_text(json.dumps(manifest))
    case ["exe", "cache", "get"]:
        pass
    case ["build"]:
        for name in (root / "order.txt").read_text().split():
            source = root / (name.replace(".", "/") + ".lean")
            olean = objects / (name.replace(".", "/") + ".olean")
            if olean.exists() and olean.stat().st_mtime >= source.stat().st_mtime:
                continue
            olean.parent.mkdir(parents=True, exist_ok=True)
            command = [{lean!r}, "-R", root, "-o", olean, "-i", olean.with_suffix(".ilean"), source]
            subprocess.run(command, check=True, env=dict(environment, LEAN_PATH=str(objects)))
    case _:
        sys.exit("error: unknown command")
"""


def stand_in(home: Path, toolchain: Toolchain) -> Path:
    """Put `lake` into an elan home, `home`; returns the file in which it notes its calls."""
    calls = home / "calls"
    script = home / "bin" / "lake"
    script.parent.mkdir(parents=True)
    script.write_text(
        _LAKE.format(
            python=sys.executable,
            sysroot=str(toolchain.sysroot),
            lean=str(toolchain.lean),
            calls=str(calls),
        )
    )
    script.chmod(0o755)
    return calls


def make_fail(calls: Path, command: str) -> None:
    """Have the stand-in fail at this command, as it does without a network."""
    Path(f"{calls}.fails").write_text(command)


def write_project(root: Path, modules: dict[str, str], requires: tuple[str, ...] = ()) -> Path:
    """Write a project of these sources, by module name, in an order in which they compile."""
    root.mkdir(parents=True)
    (root / "lakefile.toml").write_text(
        'name = "big"\n' + "".join(f'[[require]]\nname = "{name}"\n' for name in requires)
    )
    (root / "lean-toolchain").write_text(f"{PIN}\n")
    (root / "requires.json").write_text(json.dumps(requires))
    (root / "order.txt").write_text("\n".join(modules))
    for name, text in modules.items():
        file = root / f"{name.replace('.', '/')}.lean"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root


def small() -> dict[str, str]:
    """Three modules: one of the module system, one that imports it, and the root."""
    return {
        "Big.Part0": _part(0),
        "Big.User0": _user(0, 1),
        "Big": "import Big.User0\n",
    }


def large() -> dict[str, str]:
    """Sixty-six modules, one of which takes long to be imported."""
    found = {f"Big.Part{index}": _part(index) for index in range(PARTS)}
    found |= {f"Big.User{index}": _user(index, PARTS) for index in range(USERS)}
    found["Big.Slow"] = (
        "import Init\n\n"
        "def spin : Nat → Nat → Nat\n  | 0, found => found\n"
        "  | n + 1, found => spin n ((found * 31 + n) % 1000003)\n\n"
        "/-- Being imported takes a while, as it does for a large library. -/\n"
        f"initialize spun : Nat ← pure (spin {TURNS} 0)\n"
    )
    imports = (f"import {name}\n" for name in found if "User" in name or "Slow" in name)
    return {**found, "Big": "".join(imports)}


def _part(index: int) -> str:
    below = f"public import Big.Part{index - 1}\n" if index else ""
    own = (
        "inductive Same {α : Sort u} (a : α) : α → Prop where\n  | refl : Same a a\n\n"
        "theorem Same.symm {α : Sort u} {a b : α} (h : Same a b) : Same b a :=\n"
        "  Same.rec (motive := fun x _ => Same x a) Same.refl h\n\n"
        if index == 0
        else ""
    )
    return (
        f"module\nprelude\n{below}\npublic section\n\nuniverse u\n\n{own}"
        f"inductive Kind{index} where\n  | one\n  | two (k : Kind{index})\n\n"
        f"theorem kind{index}_same (a b : Kind{index}) (h : Same a b) : Same b a := h.symm\n\nend\n"
    )


def _user(index: int, parts: int) -> str:
    part = index % parts
    return (
        f"import Init\nimport Big.Part{part}\n\n"
        f"namespace User{index}\n\n"
        f"noncomputable def size (k : Kind{part}) : Nat :=\n"
        f"  k.rec {index} (fun _ size => size + 1)\n\n"
        f"theorem le_size (k : Kind{part}) : {index} ≤ size k := by\n"
        f"  induction k with\n  | one => exact Nat.le_refl _\n"
        f"  | two _ h => exact Nat.le_succ_of_le h\n\n"
        f"end User{index}\n"
    )
