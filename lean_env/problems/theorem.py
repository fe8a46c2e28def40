"""One theorem to be proved, and sets of them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from lean_env.judge.candidate import Candidate


class ProblemError(ValueError):
    """A problem file does not hold what it should; the message says where."""


@dataclass(frozen=True, slots=True)
class Theorem:
    """A statement without its proof.

    `header` (imports, options, `open`, `variable`, `namespace`) goes before `statement`
    (`theorem name binders : type`, without `:=`). `informal` is the problem in words, `domain` its
    field (`Nat`, `List`, `algebra`, …), `split` the part of the source it comes from, `licence`
    the source's. A `canary` is false: proving it shows a hole in the judge.
    """

    name: str
    statement: str
    header: str = ""
    informal: str = ""
    domain: str = ""
    split: str = ""
    source: str = ""
    licence: str = ""
    canary: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.statement.strip():
            raise ProblemError("a theorem needs a name and a statement")

    @property
    def for_testing(self) -> bool:
        """Whether its source keeps it for tests: whoever trains on it can report nothing on it."""
        return self.split.lower() == "test"

    @property
    def content_hash(self) -> str:
        """Digest of what is to be proved: header and statement, 16 hexadecimal digits."""
        return hashlib.sha256(f"{self.header}\0{self.statement}".encode()).hexdigest()[:16]

    def candidate(
        self, proof: str | None = None, *, code: str | None = None, id: str | None = None
    ) -> Candidate:
        """An untrusted tactic block, or a whole file, as a candidate for this theorem.

        `id` is the theorem's name unless given.
        """
        return Candidate(
            id=self.name if id is None else id,
            statement=f"{self.statement} := by",
            proof=proof,
            code=code,
            header=self.header,
        )

    def to_json(self) -> dict[str, str | bool]:
        """Return every field but an unset `canary`; `from_json` reads it back without loss."""
        record = asdict(self)
        if not self.canary:
            del record["canary"]
        return record

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Theorem:
        """Read `to_json`; raises ProblemError for missing, unknown or mistyped fields."""
        unknown = record.keys() - cls.__dataclass_fields__.keys()
        if unknown:
            raise ProblemError(f"unknown fields: {', '.join(sorted(unknown))}")
        wrong = [
            key
            for key, value in record.items()
            if not isinstance(value, bool if key == "canary" else str)
        ]
        if wrong:
            raise ProblemError(
                f"every field of a theorem is a string, canary a Boolean: {wrong[0]}"
            )
        try:
            return cls(**record)
        except TypeError as error:
            raise ProblemError(str(error).replace("Theorem.__init__()", "a theorem")) from None


@dataclass(frozen=True)
class ProblemSet:
    """A named, ordered set of theorems with distinct names."""

    name: str
    theorems: tuple[Theorem, ...]

    def __post_init__(self) -> None:
        counts = Counter(theorem.name for theorem in self.theorems)
        doubled = [name for name, count in counts.items() if count > 1]
        if doubled:
            raise ProblemError(f"{self.name}: {len(doubled)} names occur twice, as {doubled[0]}")

    def __len__(self) -> int:
        return len(self.theorems)

    def __iter__(self) -> Iterator[Theorem]:
        return iter(self.theorems)

    @cached_property
    def data_hash(self) -> str:
        """Digest of all theorems in order, every field: 16 hexadecimal digits."""
        digest = hashlib.sha256()
        for theorem in self.theorems:
            digest.update(json.dumps(theorem.to_json(), sort_keys=True).encode())
        return digest.hexdigest()[:16]

    @property
    def domains(self) -> dict[str, int]:
        """Number of theorems per domain, most first."""
        return dict(Counter(theorem.domain for theorem in self.theorems).most_common())

    def where(self, keep: Callable[[Theorem], bool]) -> ProblemSet:
        """The theorems that `keep` accepts, in order, under the same name."""
        return ProblemSet(self.name, tuple(filter(keep, self.theorems)))
