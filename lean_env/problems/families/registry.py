"""The families there are: every module in `kinds` has one as `FAMILY`."""

from __future__ import annotations

import pkgutil
from difflib import get_close_matches
from functools import cache
from importlib import import_module

from lean_env.problems.families import kinds
from lean_env.problems.families.family import Family
from lean_env.problems.theorem import ProblemError


@cache
def families() -> dict[str, Family]:
    """All families by name, in the order of their names."""
    modules = (
        import_module(f"{kinds.__name__}.{found.name}")
        for found in pkgutil.iter_modules(kinds.__path__)
    )
    found = {module.FAMILY.name: module.FAMILY for module in modules}
    return dict(sorted(found.items()))


def family_named(name: str) -> Family:
    """A family by its name; raises ProblemError that lists what there is."""
    known = families()
    if name not in known:
        near = get_close_matches(name, known, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ProblemError(f"no problem family {name!r}, there are {', '.join(known)}{hint}")
    return known[name]
