"""Goals as data, read from the text that Lean prints, and what makes two of them the same."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count

_CASE = re.compile(r"case (?P<tag>\S+)\Z")
_METAVARIABLE = re.compile(r"\?(?:[^\W\d][\w.]*✝?[⁰¹²³⁴⁵⁶⁷⁸⁹]*|_uniq\.\d+|u\.\d+)")
_ANONYMOUS = "?_"


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """Names that stand for something of the type `type`, or for `value` where that is known.

    A name with a dagger (`x✝`) cannot be written in a tactic.
    """

    names: tuple[str, ...]
    type: str
    value: str | None = None

    def single(self) -> list[Hypothesis]:
        """Return one hypothesis per name."""
        return [replace(self, names=(name,)) for name in self.names]

    def __str__(self) -> str:
        defined = "" if self.value is None else f" := {self.value}"
        return f"{' '.join(self.names)} : {self.type}{defined}"


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be shown, `target`, from what: as Lean prints it, `text`, and in its parts.

    `tag` is the name by which `case` finds the goal, empty where it has none.
    """

    text: str
    tag: str
    hypotheses: tuple[Hypothesis, ...]
    target: str

    @classmethod
    def parse(cls, text: str) -> Goal:
        """Read a goal from Lean's text; what is no goal becomes one with that text as target."""
        tag = ""
        hypotheses: list[Hypothesis] = []
        entries = _entries(text)
        for entry in entries:
            if entry.startswith("⊢"):
                return cls(text, tag, tuple(hypotheses), entry[1:].strip())
            case = _CASE.match(entry)
            if case and not hypotheses:
                tag = case["tag"]
            else:
                hypotheses.append(_hypothesis(entry))
        return cls(text, "", (), text.strip())

    def __str__(self) -> str:
        return self.text

    @property
    def metavariables(self) -> frozenset[str]:
        """The names of the metavariables in it, its own (`?tag`) included."""
        own = {f"?{self.tag}"} if self.tag else set()
        return frozenset(own.union(_METAVARIABLE.findall(self.text)))


def independent(goals: Sequence[Goal]) -> tuple[tuple[int, ...], ...]:
    """Group goals, by number, so that none shares a metavariable with one of another group.

    What one group's tactics do cannot change the goals of another, as far as they are printed.
    """
    groups: list[tuple[set[str], list[int]]] = []
    for number, goal in enumerate(goals):
        names, members = set(goal.metavariables), [number]
        for group in [group for group in groups if not group[0].isdisjoint(names)]:
            groups.remove(group)
            names |= group[0]
            members = group[1] + members
        groups.append((names, members))
    return tuple(sorted(tuple(sorted(members)) for _, members in groups))


def parse_goals(text: str) -> tuple[Goal, ...]:
    """Read goals that stand one under the other with an empty line between them."""
    return tuple(Goal.parse(part.strip("\n")) for part in text.split("\n\n") if part.strip())


def goals_key(goals: Iterable[Goal]) -> str:
    """Return a digest that is the same for goals equal up to order of hypotheses and metavariables.

    The order of the goals counts, since tactics work on the first; so do the names of hypotheses
    and goals, which tactics use.
    """
    numbers = count()
    known: dict[str, str] = {}

    def renamed(text: str) -> str:
        def rename(found: re.Match[str]) -> str:
            name = found[0]
            if name not in known:
                known[name] = f"?{next(numbers)}"
            return known[name]

        return _METAVARIABLE.sub(rename, " ".join(text.split()))

    parts = []
    for goal in goals:
        single = (one for hypothesis in goal.hypotheses for one in hypothesis.single())
        lines = sorted(map(str, single), key=_without_metavariables)
        parts.append("\n".join([goal.tag, renamed(goal.target), *map(renamed, lines)]))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def _without_metavariables(text: str) -> tuple[str, str]:
    return _METAVARIABLE.sub(_ANONYMOUS, text), text


def _entries(text: str) -> list[str]:
    """Split a goal into its hypotheses and its target; their later lines are indented."""
    found: list[str] = []
    for line in text.split("\n"):
        if found and line.startswith(" "):
            found[-1] += "\n" + line
        else:
            found.append(line)
    return found


def _hypothesis(entry: str) -> Hypothesis:
    names, separator, rest = entry.partition(" : ")
    if not separator:
        names, separator, rest = entry.partition(" :\n")
    kind, defined, value = rest.partition(" :=")
    return Hypothesis(tuple(names.split()), kind.strip(), value.strip() if defined else None)
