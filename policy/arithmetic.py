"""Whether a proposition about one natural number holds, where its text can be computed."""

from __future__ import annotations

import ast
import operator
import re

_LARGEST = 10**9
_SIGNS = {"∧": " and ", "∨": " or ", "≤": "<=", "≥": ">=", "≠": "!=", "^": "**"}
_CONGRUENT = re.compile(r"([^∧∨≡]+) ≡ ([^∧∨≡]+) \[MOD (\d+)\]")
_DIVIDES = re.compile(r"(\w+) ∣ ([^∧∨∣]+)")
_BINARY = {ast.Add: operator.add, ast.Mult: operator.mul, ast.Mod: operator.mod}
_COMPARED = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


class _Unknown(ValueError):
    """Something that this does not compute."""


def holds(proposition: str, name: str, value: int) -> bool | None:
    """Return whether a proposition in Lean's text holds for a value of a natural number.

    None where it has more in it than sums, products, powers, remainders, divisibility and
    comparisons.
    """
    text = _CONGRUENT.sub(r"(\1) % \3 = (\2) % \3", proposition)
    text = _DIVIDES.sub(r"(\2) % (\1) = 0", text)
    text = re.sub(r"(?<![<>=!])=", "==", text)
    for sign, meaning in _SIGNS.items():
        text = text.replace(sign, meaning)
    try:
        found = _value(ast.parse(text.strip(), mode="eval").body, name, value)
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError, MemoryError):
        return None
    return found if isinstance(found, bool) else None


def _value(node: ast.expr, name: str, value: int) -> int:
    """The value of a term, or of a proposition as a truth value."""
    match node:
        case ast.Constant(value=int(number)) if abs(number) <= _LARGEST:
            return number
        case ast.Name(id=found) if found == name:
            return value
        case ast.BinOp(left, ast.Pow(), right):
            base, exponent = _value(left, name, value), _value(right, name, value)
            if exponent * max(base.bit_length(), 1) > _LARGEST.bit_length():
                raise _Unknown
            return int(base**exponent)
        case ast.BinOp(left, sign, right) if type(sign) in _BINARY:
            found = _BINARY[type(sign)](_value(left, name, value), _value(right, name, value))
            return int(found)
        case ast.BoolOp(sign, members):
            values = [bool(_value(member, name, value)) for member in members]
            return all(values) if isinstance(sign, ast.And) else any(values)
        case ast.Compare(left, [sign], [right]) if type(sign) in _COMPARED:
            compared = _COMPARED[type(sign)]
            return bool(compared(_value(left, name, value), _value(right, name, value)))
    raise _Unknown
