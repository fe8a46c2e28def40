"""The names of a theorem, and the same theorem and proof under fixed ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from lean_env.problems import Theorem

_BINDER = re.compile(r"[({]\s*([^():{}\[\]]+?)\s*:[^(){}]*[)}]")
_DEFINED = re.compile(r"^\s*(?:def|abbrev)\s+([^\s:({\[]+)", re.MULTILINE)
_LETTER = re.compile(r"(?<![\w.'])[a-z](?![\w'])")


def functions(theorem: Theorem) -> list[str]:
    """What the header of a theorem defines, in its order."""
    return list(dict.fromkeys(_DEFINED.findall(theorem.header)))


def variables(theorem: Theorem) -> list[str]:
    """What the binders of a statement bind, in their order."""
    return [name for group in _BINDER.findall(theorem.statement) for name in group.split()]


@dataclass(frozen=True, slots=True)
class Names:
    """One-letter names for functions, and for variables."""

    functions: tuple[str, ...]
    variables: tuple[str, ...]

    @classmethod
    def of(cls, theorems: Iterable[Theorem]) -> Names:
        """Those that some theorems use, sorted."""
        kinds: tuple[set[str], set[str]] = (set(), set())
        for theorem in theorems:
            for known, used in zip(kinds, (functions(theorem), variables(theorem)), strict=True):
                known.update(name for name in used if _LETTER.fullmatch(name))
        return cls(*(tuple(sorted(known)) for known in kinds))

    def fix(self, theorem: Theorem, tactics: str = "") -> tuple[Theorem, str]:
        """The theorem and a proof of it under the first of these letters, in the order of names.

        No two names become one, and none what the texts mean something else by: what is proved
        stays the same, and so does the proof. A name that is not among these is kept, and so are
        all where letters run out.
        """
        texts = (theorem.header, theorem.statement, tactics)
        letters = {letter for text in texts for letter in _LETTER.findall(text)}
        pools = (self.functions, self.variables)
        mine = [
            [name for name in dict.fromkeys(used) if name in pool]
            for used, pool in zip((functions(theorem), variables(theorem)), pools, strict=True)
        ]
        kept = letters - {name for names in mine for name in names}
        chosen: dict[str, str] = {}
        for names, pool in zip(mine, pools, strict=True):
            free = [letter for letter in pool if letter not in kept | set(chosen.values())]
            if len(free) < len(names):
                return theorem, tactics
            chosen |= dict(zip(names, free, strict=False))
        header, statement, proof = (_renamed(text, chosen) for text in texts)
        return replace(theorem, header=header, statement=statement), proof


def _renamed(text: str, names: Mapping[str, str]) -> str:
    return _LETTER.sub(lambda found: names.get(found[0], found[0]), text)
