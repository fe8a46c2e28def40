"""Command line of the bindings generator."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lean_env.toolchain.bindings.emit import COMMAND, lean_files
from lean_env.toolchain.bindings.expected import missing_constants
from lean_env.toolchain.bindings.grammar import read_grammar
from lean_env.toolchain.bindings.image import Image
from lean_env.toolchain.bindings.interface import read_tables
from lean_env.toolchain.bindings.readings import ambiguous
from lean_env.toolchain.library import check_library, find_library
from lean_env.toolchain.locate import locate
from lean_env.toolchain.paths import lean_project_dir
from lean_env.toolchain.toolchain import ToolchainError


def main(arguments: list[str] | None = None) -> int:
    """Run; 0 done, 1 files differ or the tables leave something open, 3 no library."""
    options = _parser().parse_intermixed_args(arguments)
    try:
        library = find_library()
        check_library(library)
        if options.action == "names":
            sysroot = options.sysroot or locate().sysroot
            print("\n".join(missing_constants(library, sysroot, options.prefixes)))
            return 0
        return _write(library, options.core, check=options.check)
    except ToolchainError as error:
        print(f"{error}\n{error.fix}", file=sys.stderr)
        return 3


def _write(library: Path, core: Path, *, check: bool) -> int:
    image = Image.load(library)
    grammar = read_grammar(image)
    for name in grammar.unplaced:
        print(f"no category for {name}: say it in tables.py", file=sys.stderr)
    pairs = ambiguous(image, grammar)
    for first, second in pairs:
        print(
            f"{first} and {second} read the same: give one a priority in tables.py", file=sys.stderr
        )
    tables = read_tables()
    missing = [name for table in tables for name in table.missing(image.symbols)]
    for name in missing:
        print(f"the library has no {name}: correct or delete it in meta/", file=sys.stderr)
    changed = []
    for path, text in lean_files(grammar, tables).items():
        file = core / path
        if file.is_file() and file.read_text() == text:
            continue
        changed.append(path)
        if not check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    for path in changed:
        print(f"{path} differs: run {COMMAND}" if check else f"wrote {core / path}")
    constants = sum(len(table.constants) for table in tables)
    print(f"{len(grammar.bindings)} of the grammar, {constants} of the elaborator", file=sys.stderr)
    return 1 if grammar.unplaced or pairs or missing or (check and changed) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=COMMAND,
        description="Write the core library's bindings to the grammar compiled into Lean.",
    )
    parser.add_argument(
        "action",
        nargs="?",
        choices=["write", "names"],
        default="write",
        help="write the bindings (default), or list the constants Lean mentions and the core lacks",
    )
    parser.add_argument("prefixes", nargs="*", help="names: only those that start so")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 on a change")
    parser.add_argument(
        "--core", type=Path, default=lean_project_dir() / "core", help="the core's source directory"
    )
    parser.add_argument(
        "--sysroot", type=Path, help="names: a compiled core other than the cache's"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
