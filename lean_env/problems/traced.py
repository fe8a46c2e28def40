"""Repositories that LeanDojo has traced, as theorem sets and as pairs: `dojo:FOLDER`.

`lean_dojo.trace(repo, dst_dir)` writes a repository with a record of each file (`*.trace.xml`):
which theorems Lean found there, and every tactic with the goals before it. FOLDER is that
repository, or the `dst_dir` it lies in. The records are read by LeanDojo (extra `dojo`), one file
at a time and without a network; those of the packages that the repository depends on are left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lean_env.problems.lean_text import StatedTheorem, stated_theorems
from lean_env.problems.published import read_text
from lean_env.problems.theorem import ProblemError, Theorem

PREFIX = "dojo:"
_RECORDS = Path(".lake/build/ir")
_TRACED = "*.trace.xml"


@dataclass(frozen=True, slots=True)
class TracedProof:
    """One theorem of a repository as Lean saw it.

    `name` is its full name, `place` where it stands (`FILE:LINE`), `theorem` what is to be proved:
    None where its statement cannot be cut out of the file. `steps` are the tactics of its proof in
    order, each as (goals before it, tactic).
    """

    name: str
    place: str
    theorem: Theorem | None
    steps: tuple[tuple[str, str], ...]


def traced_folder(name: str) -> Path:
    """The repository that `dojo:FOLDER` means; raises ProblemError where there is no trace."""
    folder = Path(name.removeprefix(PREFIX)).expanduser()
    if not name.removeprefix(PREFIX) or not folder.is_dir():
        raise ProblemError(f"{name}: there is no such folder; write {PREFIX}FOLDER")
    for root in (folder, *sorted(place for place in folder.iterdir() if place.is_dir())):
        if next((root / _RECORDS).rglob(_TRACED), None) is not None:
            return root.resolve()
    raise ProblemError(
        f"{name}: no file {_RECORDS}/{_TRACED} in it: give the folder of a repository that "
        "LeanDojo's `trace` has written"
    )


def read_traced(name: str) -> Iterator[TracedProof]:
    """The theorems of a traced repository, file by file; raises ProblemError.

    What stands before a theorem in its file is its header, proofs included: what it imports from
    the repository itself is there in a Lake project (`--project`) only.
    """
    root = traced_folder(name)
    for record in sorted((root / _RECORDS).rglob(_TRACED)):
        yield from _proofs(root, record)


def _proofs(root: Path, record: Path) -> Iterator[TracedProof]:
    try:
        from lean_dojo import TracedFile, TracedRepo
    except Exception as error:  # it also looks for git, and for a version of it
        raise ProblemError(
            f"{PREFIX}{root} needs LeanDojo: pip install 'lean-env[dojo]' "
            f"({' '.join(str(error).split()) or type(error).__name__})"
        ) from None
    try:
        # Its own loader of whole repositories copies the repository and asks GitHub about it.
        file = TracedFile.from_xml(root, record, None)
        file.traced_repo = TracedRepo(None, {}, root, [file], None)
        found = [(proof, _steps(proof)) for proof in file.get_traced_theorems()]
    except Exception as error:  # of several packages, and its assertions, most without a text
        said = " ".join(str(error).split()) or "it does not fit its source: was that changed since?"
        raise ProblemError(f"{record}: LeanDojo cannot read it: {said[:300]}") from None
    stated = list(stated_theorems(read_text(root / file.path), unproved_only=False))
    for proof, steps in found:
        line, full_name = int(proof.start.line_nb), str(proof.theorem.full_name)
        place = f"{file.path}:{line}"
        own = _at(stated, line, full_name)
        theorem = None
        if own is not None:
            theorem = Theorem(
                name=full_name,
                statement=own.statement,
                header=own.header,
                informal=own.informal,
                domain=_domain(Path(file.path)),
                source=place,
            )
        yield TracedProof(full_name, place, theorem, steps)


def _steps(proof: Any) -> tuple[tuple[str, str], ...]:
    return tuple((str(step.state_before), str(step.tactic)) for step in proof.get_traced_tactics())


def _at(stated: list[StatedTheorem], line: int, full_name: str) -> StatedTheorem | None:
    """What is stated at a line, if it has that name: a command begins at or before its keyword."""
    before = bisect_right(stated, line, key=lambda theorem: theorem.line)
    if before and stated[before - 1].name.split(".")[-1] == full_name.split(".")[-1]:
        return stated[before - 1]
    return None


def _domain(file: Path) -> str:
    """`Algebra` for `Mathlib/Algebra/Group/Basic.lean`, `Sums` for `Sums.lean`."""
    parts = file.with_suffix("").parts
    return parts[min(1, len(parts) - 1)]
