"""Polynomials with rational coefficients, read from and written as Lean's text.

What is no sum, product or power of numerals and names is an atom by its text: `√x`, `f 2`, `↑n`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import isqrt

MAX_TERMS = 60
"""Terms that a polynomial may have while it is read; what has more is not worth computing with."""
_MAX_POWER = 8
_MAX_DIGITS = 30
_MAX_DIVISORS = 20_000
_TOKEN = re.compile(r"\s*(?:(\d+)|([^\W\d][\w.'!?]*|[√↑π])|([-+*/^()]))")

Monomial = tuple[tuple[str, int], ...]
"""Atoms with their powers, sorted by atom; the empty one is 1."""


class _Unreadable(ValueError):
    """A text that is no polynomial, or too large a one."""


@dataclass(frozen=True)
class Polynomial:
    """A sum of monomials with coefficients, none of which is zero."""

    terms: Mapping[Monomial, Fraction] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> Polynomial | None:
        """Read an arithmetic expression; None for anything that is no polynomial in its atoms."""
        try:
            return _Reader(text).whole()
        except (_Unreadable, RecursionError):
            return None

    @classmethod
    def constant(cls, value: Fraction | int) -> Polynomial:
        """Return a number as a polynomial."""
        return cls({(): Fraction(value)} if value else {})

    @classmethod
    def atom(cls, name: str) -> Polynomial:
        """Return an atom as a polynomial."""
        return cls({((name, 1),): Fraction(1)})

    def __add__(self, other: Polynomial) -> Polynomial:
        terms = dict(self.terms)
        for monomial, coefficient in other.terms.items():
            terms[monomial] = terms.get(monomial, Fraction(0)) + coefficient
        return Polynomial({one: value for one, value in terms.items() if value})

    def __sub__(self, other: Polynomial) -> Polynomial:
        return self + other.times(Fraction(-1))

    def __mul__(self, other: Polynomial) -> Polynomial:
        found = Polynomial()
        for monomial, coefficient in self.terms.items():
            moved = {_product(monomial, one): value for one, value in other.terms.items()}
            found += Polynomial(moved).times(coefficient)
        return found

    def times(self, factor: Fraction) -> Polynomial:
        """Return the polynomial times a number."""
        return Polynomial({one: value * factor for one, value in self.terms.items() if factor})

    @property
    def atoms(self) -> tuple[str, ...]:
        """The atoms in it, each once."""
        return tuple(dict.fromkeys(name for monomial in self.terms for name, _ in monomial))

    def degree(self, name: str) -> int:
        """Return the highest power of an atom."""
        return max((dict(monomial).get(name, 0) for monomial in self.terms), default=0)

    def coefficient(self, name: str, power: int) -> Polynomial:
        """Return what stands at a power of an atom, as a polynomial in the others."""
        found = {}
        for monomial, value in self.terms.items():
            if dict(monomial).get(name, 0) == power:
                found[tuple(one for one in monomial if one[0] != name)] = value
        return Polynomial(found)

    def number(self) -> Fraction | None:
        """Return the number that this is; None if there are atoms in it."""
        if not self.terms:
            return Fraction(0)
        return self.terms.get(()) if len(self.terms) == 1 else None

    def put(self, name: str, value: Polynomial) -> Polynomial:
        """Return this with a value in the place of an atom."""
        found = Polynomial()
        power = Polynomial.constant(1)
        for exponent in range(self.degree(name) + 1):
            found += self.coefficient(name, exponent) * power
            power *= value
        return found

    def solved_for(self, name: str) -> Polynomial | None:
        """Return what an atom is if this is 0; None unless it stands alone with a number."""
        factor = self.coefficient(name, 1).number()
        if self.degree(name) != 1 or not factor:
            return None
        return self.coefficient(name, 0).times(-1 / factor)

    def rational_roots(self) -> tuple[list[Fraction], Polynomial]:
        """Return the rational roots of a polynomial in one atom, each once, and the other factor.

        That one has no rational root. Raises ValueError for a polynomial in several atoms.
        """
        [name] = self.atoms
        degree = self.degree(name)
        numbers = [self.coefficient(name, power).number() for power in range(degree + 1)]
        values = [Fraction(0) if one is None else one for one in numbers]
        roots: list[Fraction] = []
        for root in _candidates(values):
            while len(values) > 1 and (quotient := _divided(values, root)) is not None:
                values = quotient
                if root not in roots:
                    roots.append(root)
        rest: dict[Monomial, Fraction] = {}
        for power, value in enumerate(values):
            if value:
                rest[((name, power),) if power else ()] = value
        return roots, Polynomial(rest)

    def __str__(self) -> str:
        signed = ""
        for monomial, value in self.terms.items():
            sign = " - " if value < 0 else " + "
            powers = [name if power == 1 else f"{name} ^ {power}" for name, power in monomial]
            factors = powers if abs(value) == 1 and powers else [str(abs(value)), *powers]
            signed += sign + " * ".join(factors)
        signed = signed or " + 0"
        return f"-{signed[3:]}" if signed.startswith(" - ") else signed[3:]


def _product(left: Monomial, right: Monomial) -> Monomial:
    powers = dict(left)
    for name, power in right:
        powers[name] = powers.get(name, 0) + power
    return tuple(sorted(powers.items()))


def _divided(values: list[Fraction], root: Fraction) -> list[Fraction] | None:
    """Divide by `x - root`, lowest coefficient first; None where it is no root."""
    carried = Fraction(0)
    quotient = []
    for value in reversed(values):
        carried = carried * root + value
        quotient.append(carried)
    return quotient[-2::-1] if not carried else None


def _candidates(values: list[Fraction]) -> Iterator[Fraction]:
    """The numbers that may be rational roots, by Gauss's lemma."""
    scale = 1
    for value in values:
        scale *= value.denominator
    whole = [abs(int(value * scale)) for value in values if value]
    if not whole or max(whole) > 10**_MAX_DIGITS:
        return
    yield Fraction(0)
    for top in _divisors(whole[0]):
        for bottom in _divisors(whole[-1]):
            yield from (Fraction(top, bottom), Fraction(-top, bottom))


def _divisors(number: int) -> list[int]:
    small = [one for one in range(1, min(isqrt(number), _MAX_DIVISORS) + 1) if number % one == 0]
    return small + [number // one for one in small if one * one != number]


class _Reader:
    """A parser by descent: sums of products of powers."""

    def __init__(self, text: str) -> None:
        self._tokens: list[str] = []
        place, text = 0, text.strip()
        while place < len(text):
            found = _TOKEN.match(text, place)
            if found is None:
                raise _Unreadable
            self._tokens.append(found[0].strip())
            place = found.end()
        self._place = 0

    def whole(self) -> Polynomial:
        found = self._sum()
        if self._place < len(self._tokens):
            raise _Unreadable
        return found

    def _peek(self) -> str:
        return self._tokens[self._place] if self._place < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._place += 1
        return token

    def _sum(self) -> Polynomial:
        found = self._product()
        while self._peek() in ("+", "-"):
            found = found + self._product() if self._take() == "+" else found - self._product()
        return found

    def _product(self) -> Polynomial:
        found = self._signed()
        while self._peek() in ("*", "/"):
            if self._take() == "*":
                other = self._signed()
                if len(found.terms) * len(other.terms) > MAX_TERMS:
                    raise _Unreadable
                found *= other
            else:
                divisor = self._signed().number()
                if not divisor:
                    raise _Unreadable
                found = found.times(1 / divisor)
        return found

    def _signed(self) -> Polynomial:
        if self._peek() == "-":
            self._take()
            return self._signed().times(Fraction(-1))
        return self._power()

    def _power(self) -> Polynomial:
        base = self._atom()
        if self._peek() != "^":
            return base
        self._take()
        exponent = self._power().number()
        if exponent is None or exponent.denominator != 1 or not 0 <= exponent <= _MAX_POWER:
            raise _Unreadable
        found = Polynomial.constant(1)
        for _ in range(int(exponent)):
            found *= base
            if len(found.terms) > MAX_TERMS:
                raise _Unreadable
        return found

    def _atom(self) -> Polynomial:
        start = self._place
        token = self._take()
        if token == "(":
            inside = self._sum()
            if self._take() != ")":
                raise _Unreadable
            if not self._begins():
                return inside
            raise _Unreadable
        if token.isdigit():
            if self._begins() or len(token) > _MAX_DIGITS:
                raise _Unreadable
            return Polynomial.constant(int(token))
        if not token or token in "+-*/^)":
            raise _Unreadable
        while self._begins():  # an application: all of it is an atom
            if self._take() == "(":
                self._closed()
        return Polynomial.atom(_joined(self._tokens[start : self._place]))

    def _begins(self) -> bool:
        """Whether an argument begins here."""
        token = self._peek()
        return bool(token) and token not in "+-*/^)"

    def _closed(self) -> None:
        """Go behind the bracket that closes the one just taken."""
        depth = 1
        while depth:
            token = self._take()
            if not token:
                raise _Unreadable
            depth += (token == "(") - (token == ")")


def _joined(tokens: list[str]) -> str:
    """Tokens as text that reads as they were."""
    text = ""
    for token in tokens:
        tight = not text or text[-1] in "(√↑" or token == ")"
        text += token if tight else f" {token}"
    return text
