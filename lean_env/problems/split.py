"""Deterministic splits: at random, and by domain.

The part of a theorem depends on the seed and on what the set states, never on the order of a file.
Statements with the same `normal_form` go to the same part: none is trained on and asked for.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from lean_env.problems.normal import normal_form
from lean_env.problems.split_key import split_key
from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem


def split_at_random(
    problems: ProblemSet,
    shares: Mapping[str, float],
    seed: int = 0,
    *,
    same: Callable[[Theorem], str] = normal_form,
) -> dict[str, ProblemSet]:
    """Divide into named parts of the given shares, which sum to 1, each domain in the same shares.

    Theorems for which `same` says the same go to the same part: statements that are equal, or, with
    `lean_env.problems.form.form`, those that differ in names and numerals alone. The counts of a
    domain are exact up to rounding and up to theorems that are the same. Theorems keep the order of
    the set. Raises ProblemError for other shares.
    """
    if not shares or min(shares.values()) < 0 or abs(sum(shares.values()) - 1) > 1e-6:
        raise ProblemError("the shares of a split are positive and sum to 1")
    domains: defaultdict[str, list[Theorem]] = defaultdict(list)
    for theorem in problems:
        domains[theorem.domain].append(theorem)
    part_of: dict[str, str] = {}
    for _, theorems in sorted(domains.items()):
        _assign(theorems, shares, seed, same, part_of)
    return {
        part: _named(problems, part, (item for item in problems if part_of[same(item)] == part))
        for part in shares
    }


def _assign(
    theorems: list[Theorem],
    shares: Mapping[str, float],
    seed: int,
    same: Callable[[Theorem], str],
    part_of: dict[str, str],
) -> None:
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for theorem in theorems:
        forms[same(theorem)].append(split_key(theorem))
    keys = {form: min(copies) for form, copies in forms.items()}
    drawn = sorted(
        forms, key=lambda form: hashlib.sha256(f"{seed}\0{keys[form]}".encode()).digest()
    )
    edges, edge = [], 0.0
    for part, share in shares.items():
        edge += share * len(theorems)
        edges.append((round(edge), part))
    passed = 0
    for form in drawn:
        # The last part takes what rounding leaves over.
        part = next((part for end, part in edges if passed < end), edges[-1][1])
        part_of.setdefault(form, part)
        passed += len(forms[form])


def split_by_domain(
    problems: ProblemSet, unseen: Collection[str], parts: tuple[str, str] = ("seen", "unseen")
) -> dict[str, ProblemSet]:
    """Divide into the theorems of the other domains and those of `unseen`, in order.

    A statement of a seen domain that also occurs in an unseen one is left out of the former. Raises
    ProblemError for a domain that no theorem has.
    """
    strange = sorted(set(unseen) - set(problems.domains))
    if strange:
        known = ", ".join(sorted(problems.domains))
        raise ProblemError(f"no theorem has the domain {', '.join(strange)}; there are {known}")
    apart = [theorem for theorem in problems if theorem.domain in unseen]
    forms = {normal_form(theorem) for theorem in apart}
    rest = (
        theorem
        for theorem in problems
        if theorem.domain not in unseen and normal_form(theorem) not in forms
    )
    return {parts[0]: _named(problems, parts[0], rest), parts[1]: _named(problems, parts[1], apart)}


def _named(problems: ProblemSet, part: str, theorems: Iterable[Theorem]) -> ProblemSet:
    return ProblemSet(f"{problems.name}-{part}", tuple(theorems))
