"""What a batch of statements means to Lean: complaints, types, and what a core already holds."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from lean_env.olean.constant import ConstantKind
from lean_env.olean.fingerprint import fingerprint
from lean_env.olean.imports import Library
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, name_of, render
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.repl.message import Severity
from lean_env.repl.protocol import Limits, Repl, Request, Status
from lean_env.toolchain import Toolchain

_PREAMBLE = "set_option warn.sorry false\nset_option linter.all false\n"
# Lean stops at its hundredth error with these words; what it did not reach is asked again.
_TOO_MANY = "maximum number of errors"
_LIMITS = Limits(wall_s=600.0, memory_mb=8192, output_bytes=64 << 20)
_QUOTED = re.compile(r"`[^`\n]*`")


class HeldTheorems:
    """The theorems of a library, by name and by type.

    `types` gives for the `fingerprint` of a type the first theorem that has it.
    """

    def __init__(self, library: Library) -> None:
        self.names = {render(name) for name in library}
        self.types: dict[bytes, str] = {}
        for name in library:
            source = library.find(name)
            if source is not None and source.constant.kind is ConstantKind.THEOREM:
                constant = source.constant
                digest = fingerprint(source.terms, constant.type, constant.universes)
                self.types.setdefault(digest, render(name))

    @staticmethod
    def of(toolchain: Toolchain) -> HeldTheorems:
        """The theorems of a toolchain's core library `Init`."""
        search = [toolchain.sysroot / "lib" / "lean", *toolchain.search_path]
        return HeldTheorems(Library(search, [name_of("Init")]))


def all_complaints(batch: Sequence[Theorem], repl: Repl) -> dict[str, str]:
    """Lean's first line about each statement that does not elaborate, by theorem name.

    Headers may not import. Raises ProblemError when Lean does not finish.
    """
    found = complaints(batch, repl)
    good = [theorem for theorem in batch if theorem.name not in found]
    # One bad statement may hide in the shadow of another: what is left must pass by itself.
    while late := complaints(good, repl):
        found |= late
        good = [theorem for theorem in good if theorem.name not in found]
    return found


def complaints(batch: Sequence[Theorem], repl: Repl) -> dict[str, str]:
    """One pass of `all_complaints`: there may be more behind those."""
    source, starts = _program(batch)
    result = repl.elaborate(Request(source, limits=_LIMITS))
    if result.status is not Status.FINISHED or result.truncated:
        raise ProblemError(f"Lean did not finish: {result.status}: {result.detail}")
    found: dict[str, str] = {}
    for message in result.messages:
        if message.severity is Severity.ERROR and not message.text.startswith(_TOO_MANY):
            theorem = batch[bisect_right(starts, message.line) - 1]
            found.setdefault(theorem.name, _first_line(message.text))
    return found


def types(batch: Sequence[Theorem], repl: Repl) -> dict[str, bytes]:
    """The `fingerprint` of the type of each statement, by full Lean name; all must elaborate."""
    source, _ = _program(batch)
    result = repl.elaborate(Request(source, limits=_LIMITS, want_olean=True))
    if result.olean is None:
        raise ProblemError(f"Lean did not finish: {result.status}: {result.detail}")
    olean = Olean(result.olean)
    wanted: dict[Name, str] = {name: render(name) for name in olean}
    digests: dict[str, bytes] = {}
    for name, text in wanted.items():
        if olean[name].kind is ConstantKind.THEOREM:
            constant = olean[name]
            digests[text] = fingerprint(olean.terms, constant.type, constant.universes)
    return digests


def _program(batch: Sequence[Theorem]) -> tuple[str, list[int]]:
    """One file with every statement in a section of its own, and the first line of each."""
    text, starts = _PREAMBLE, []
    for theorem in batch:
        starts.append(text.count("\n") + 1)
        last = theorem.header.rstrip("\n").rsplit("\n", 1)[-1]
        closing = (
            f"end {last.removeprefix('namespace ')}\n" if last.startswith("namespace ") else ""
        )
        text += f"section\n{theorem.header}{theorem.statement} :=\n  sorry\n{closing}end\n"
    return text, starts


def _first_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    # `failed to synthesize …` and `Application type mismatch …` say what on the next line.
    return " ".join(lines[:2])[:160] if lines and not _QUOTED.search(lines[0]) else lines[0][:160]
