"""Many formats in, one `Theorem` type out; the format is recognised from the file.

Records of JSONL and JSON are read as `published` says. Of a `.lean` file, or of all of a folder,
every theorem is taken whose proof has a `sorry` (`lean_sets`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from lean_env.problems.hub import hub_set, read_hub
from lean_env.problems.known_sets import domain_of
from lean_env.problems.lean_sets import lean_theorems
from lean_env.problems.lean_text import stated_theorems
from lean_env.problems.published import INFORMAL, Published, read_published
from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem
from lean_env.problems.traced import read_traced, traced_folder
from lean_env.syntax.commands import commands
from lean_env.verify.compressed import plain_name
from lean_env.verify.fields import KEYS, NAMES, first

_CONSTRUCTIONS = ("def", "abbrev", "instance")
_LICENCES = ("licence", "license")


def read_problems(
    path: Path,
    name: str | None = None,
    *,
    left_out: Callable[[str], None] | None = None,
    informal: Path | None = None,
) -> ProblemSet:
    """Read a file of any known format, or a folder of `.lean` files.

    A second theorem of a name gets `#2` behind it, and so on. A record that states no theorem
    raises ProblemError with its place; with `left_out`, that is told the message instead and the
    reading goes on. What is no file of a known format raises ProblemError in any case. `informal`
    is a JSON file that says the problems of `.lean` files in words.
    """
    stem = plain_name(path).stem
    if path.is_dir() or path.suffix == ".lean":
        return _set(
            name or stem,
            f"{path}: no theorem with a `sorry` in it",
            lambda skip: lean_theorems(path, skip, informal),
            left_out,
        )
    return _set(
        name or stem,
        f"{path}: no theorem in it",
        lambda skip: _records(read_published(path, left_out=skip), stem, skip),
        left_out,
    )


def read_dataset(name: str, *, left_out: Callable[[str], None] | None = None) -> ProblemSet:
    """Read a Hugging Face dataset by its name (see `hub`), its records as `read_problems` does."""
    asked = hub_set(name)
    source = Path(asked.place).name if asked.is_folder else asked.place
    nothing = f"{name}: no theorem in it"
    return _set(source, nothing, lambda skip: _records(read_hub(name), source, skip), left_out)


def read_repository(name: str, *, left_out: Callable[[str], None] | None = None) -> ProblemSet:
    """Read a repository that LeanDojo has traced by its name (see `traced`)."""
    nothing = f"{name}: no theorem in it"
    return _set(traced_folder(name).name, nothing, lambda skip: _traced(name, skip), left_out)


def _traced(name: str, left_out: Callable[[str], None]) -> Iterator[Theorem]:
    for proof in read_traced(name):
        if proof.theorem is None:
            left_out(f"{name}: {proof.place}: the statement of {proof.name} cannot be cut out")
        else:
            yield proof.theorem


def _set(
    name: str,
    nothing: str,
    read: Callable[[Callable[[str], None]], Iterator[Theorem]],
    left_out: Callable[[str], None] | None,
) -> ProblemSet:
    """What `read` finds, as a set; `read` is given what to tell of a record without a theorem.

    `nothing` says that there was none.
    """
    skipped: list[str] = []

    def skip(said: str) -> None:
        skipped.append(said)
        if left_out is None:
            raise ProblemError(said)
        left_out(said)

    theorems = list(read(skip))
    if not theorems:
        raise ProblemError("; ".join((nothing, *skipped[:1])))
    return ProblemSet(name, tuple(_numbered(theorems)))


def _numbered(theorems: list[Theorem]) -> Iterator[Theorem]:
    seen: Counter[str] = Counter()
    taken = {theorem.name for theorem in theorems}
    for theorem in theorems:
        seen[theorem.name] += 1
        if seen[theorem.name] == 1:
            yield theorem
            continue
        while (name := f"{theorem.name}#{seen[theorem.name]}") in taken:
            seen[theorem.name] += 1
        taken.add(name)
        yield replace(theorem, name=name)


def _records(
    records: Iterable[Published], source: str, left_out: Callable[[str], None]
) -> Iterator[Theorem]:
    for published in records:
        try:
            theorem = _theorem(published, source)
        except ProblemError as error:
            left_out(f"{published.place}: {error}")
        else:
            yield theorem


def _theorem(published: Published, source: str) -> Theorem:
    record = published.record
    if "statement" in record:
        return Theorem.from_json(record)
    header, text = published.lean
    stated = list(stated_theorems(_with_sorry(f"{header.rstrip()}\n\n{text}")))
    if not stated:
        raise ProblemError(_no_theorem(text))
    last = stated[-1]
    name = first(record, NAMES) or last.name or first(record, KEYS)
    return Theorem(
        name=name,
        statement=last.statement,
        header=last.header,
        informal=_bare(first(record, INFORMAL)) or last.informal,
        domain=domain_of(record, name, last.header),
        split=first(record, ("split",)),
        source=first(record, ("source",)) or source,
        licence=first(record, _LICENCES),
        canary=record.get("canary") is True,
    )


def _no_theorem(text: str) -> str:
    made = [command.keyword for command in commands(text) if command.keyword in _CONSTRUCTIONS]
    return (
        f"its `{made[-1]}` asks for a construction, not for a proof"
        if made
        else "no `theorem` or `lemma` in it"
    )


def _with_sorry(text: str) -> str:
    """A statement may end in `:=`, `:= by` or `:= by sorry`: bring all to the last form."""
    text = text.rstrip()
    if text.endswith((":=", "by")):
        return f"{text} sorry\n"
    return text if text.endswith("sorry") else f"{text} := sorry\n"


def _bare(comment: str) -> str:
    """The words of a documentation comment."""
    return comment.strip().removeprefix("/--").removeprefix("/-!").removesuffix("-/").strip()
