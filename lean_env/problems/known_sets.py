"""What the records of well-known sets leave unsaid: domains, headers, options.

| set | its domains | read from |
|---|---|---|
| miniF2F | `mathd_algebra`, `imo`, `amc12`, … | the beginning of the name |
| ProofNet | the books | `BOOK\\|exercise_1_2`, or the `open` that all statements of a book share |
| Ineq-Comp | the inequality behind it, or the two | the name, or `original_problems` |
| PutnamBench, MOBench, FATE, … | their own | a field such as `category` or `tags` |
"""

from __future__ import annotations

import ast
import re
from typing import Any

_FIELDS = ("domain", "category", "problem_type", "tags", "tag")

_MINIF2F = re.compile(
    r"(?P<domain>mathd_algebra|mathd_numbertheory|algebra|numbertheory|induction|imo|amc\d+|aime)"
    r"(?:sl|a|b|I|II)?_\w"
)

_BOOK = re.compile(r"(?P<book>[^|\s]+)\|exercise_")
_EXERCISE = re.compile(r"exercise_(?P<year>(?:19|20)\d\d_[ab]\d)?")
_OPEN = re.compile(r"^open (?P<names>(?!scoped\b).+)$", re.MULTILINE)
_BOOKS = {
    "Complex Filter Function Metric Finset": "Shakarchi",
    "Topology Filter Real Complex TopologicalSpace Finset": "Rudin",
    "Fintype Set Real Ideal Polynomial": "Herstein",
    "Filter Real Function": "Pugh",
    "Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd": "Artin",
    "Fintype Complex Polynomial LinearMap FiniteDimensional Module Module.End": "Axler",
    "Fintype Subgroup Set Polynomial Ideal": "Dummit-Foote",
    "Filter Set TopologicalSpace": "Munkres",
    "Real": "Ireland-Rosen",
}

_INEQUALITY = re.compile(r"(?P<family>amgm|cauchy|jensen|schur|sq|induction|misc)_p\d+")
_COMPOSED = re.compile(r"comp_p\d+")
_INEQ_COMP_HEADER = "import Mathlib\n\nopen BigOperators Real Nat Topology Rat\n"

# The shortlists of the IMO in MOBench were written where Lean binds undeclared letters.
_SHORTLIST = re.compile(r"imo_sl_\d{4}_[ACGN]\d")
_LETTERS_BIND = "set_option autoImplicit true\nset_option relaxedAutoImplicit false\n"


def domain_of(record: dict[str, Any], name: str, header: str) -> str:
    """The domain of the theorem of a record; empty where nothing tells it."""
    for field in _FIELDS:
        if said := _first_of(record.get(field)):
            return said
    if match := _BOOK.match(str(record.get("id", ""))) or _BOOK.match(name):
        return match["book"]
    if match := _EXERCISE.match(name):
        opened = _OPEN.search(header)
        return "Putnam" if match["year"] else _BOOKS.get(opened["names"] if opened else "", "")
    if match := _MINIF2F.match(name):
        return match["domain"]
    return _inequality(record, name)


def header_of_set(record: dict[str, Any], text: str) -> str:
    """The header of a set whose records bring none, and whose statements need one; else empty."""
    name = str(record.get("name", ""))
    known = _INEQUALITY.fullmatch(name) or _COMPOSED.fullmatch(name)
    return _INEQ_COMP_HEADER if known and "import" not in text else ""


def options_of_set(name: str) -> str:
    """Commands that the statements of a set need and its records do not bring, else empty."""
    return _LETTERS_BIND if _SHORTLIST.match(name) else ""


def _first_of(value: object) -> str:
    """The first entry of a list, also of one written as text, or the value itself, as text."""
    if isinstance(value, str) and value.startswith("["):
        try:
            value = ast.literal_eval(value)
        except (ValueError, SyntaxError):
            return str(value)
    if isinstance(value, list):
        value = value[0] if value else ""
    return str(value).strip() if isinstance(value, str | int) else ""


def _inequality(record: dict[str, Any], name: str) -> str:
    if match := _INEQUALITY.fullmatch(name):
        return match["family"]
    if not _COMPOSED.fullmatch(name):
        return ""
    parts = _INEQUALITY.finditer(str(record.get("original_problems", "")))
    return "+".join(sorted({part["family"] for part in parts}))
