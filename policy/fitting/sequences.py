"""Sequences that a recurrence and first terms give: their period or closed form, by induction."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from lean_env.environment import Goal
from policy.fitting.reading import Weighted, facts, named, said
from policy.fitting.recurrence import Recurrence
from policy.polynomial import Polynomial

_CONGRUENT = re.compile(r"(?P<name>\w+) ≡ (?P<rest>\d+) \[MOD (?P<modulus>\d+)\]")
_ALIKE = re.compile(r"∀ \((?P<variable>\w+) : ℕ\), (?P<law>(?P<of>\w+) [^→∀∃]+ = [^→∀∃]+)")
_MODULUS = re.compile(r" % (\d{1,3})\b")
_COMPUTED = 80
_LONGEST_PERIOD = 24
_AGREE = 8
_LARGEST = 10**12


def by_sequences(goal: Goal) -> Weighted:
    """Yield what a term far out is, by the sequence's period or closed form."""
    yield from _by_differences(goal)
    for found in Recurrence.of_goal(goal):
        known = _first(goal, found.of)
        start = min(known, default=0)
        if any(start + step not in known for step in range(found.back)):
            continue
        terms = [known[start + step] for step in range(found.back)]
        indexed = {start + step: term for step, term in enumerate(terms)}
        while len(terms) < _COMPUTED:
            term = found.term(start + len(terms), indexed)
            if term is None or abs(term.numerator) + term.denominator > _LARGEST:
                break
            indexed[start + len(terms)] = term
            terms.append(term)
        yield from _by_period(goal, found, start, terms)
        yield from _by_remainders(goal, found, start, terms)
        yield from _by_closed_form(goal, found, start, terms)


def _by_period(goal: Goal, found: Recurrence, start: int, terms: list[Fraction]) -> Weighted:
    period = _period(terms, found.back)
    if period is None or found.kind == "ℕ":
        return
    entries = [str(terms[step]) for step in range(period + found.back)]
    lines = _lemmas(
        found,
        start,
        period,
        [f"{{}} = {_fraction(one, found.kind)}" for one in entries],
        step="rw [w{used}]; norm_num",
        again="exact v_{place}",
    )
    known = []
    for index in _far(goal, found.of, start + len(entries)):
        times, rest = divmod(index - start, period)
        known.append(f"z_{index}")
        stated = f"{found.of} {index} = {_fraction(entries[rest], found.kind)}"
        shown = _member(f"(steps {times} (terms {times}))", rest, len(entries))
        lines.append(f"have z_{index} : {stated} := {shown}")
    if known:
        yield from _finished(lines, known)


def _by_remainders(goal: Goal, found: Recurrence, start: int, terms: list[Fraction]) -> Weighted:
    """The remainders of a sequence of whole numbers at places that are known by theirs."""
    moduli = list(dict.fromkeys(int(one) for one in _MODULUS.findall(goal.target)))
    for modulus in [one for one in moduli if one > 1][:1]:
        if found.kind not in ("ℕ", "Nat") or any(one.denominator != 1 for one in terms):
            return
        remainders = [one % modulus for one in terms]
        period = _period(remainders, found.back)
        places = [
            (one.term, _CONGRUENT.fullmatch(one.states))
            for one in facts(goal)
            if _CONGRUENT.fullmatch(one.states)
        ]
        if period is None or not places:
            return
        entries = [f"{{}} % {modulus} = {one}" for one in remainders[: period + found.back]]
        lines = _lemmas(found, start, period, entries, step="omega", again="exact v_{place}")
        for name, place in places:
            if place is None or int(place["modulus"]) % period:
                continue
            rest, of = int(place["rest"]) % int(place["modulus"]), place["name"]
            if rest < start:
                continue
            times, left = divmod(rest - start, period)
            stride = int(place["modulus"]) // period
            lines += [
                f"obtain ⟨q_{of}, rfl⟩ : ∃ q, {of} = {period} * q + {left + start} := by",
                f"  refine ⟨{stride} * ({of} / {place['modulus']}) + {times}, ?_⟩",
                f"  have e := {name}",
                "  simp only [Nat.ModEq] at e",
                "  omega",
                f"have z_{of} := {_member(f'(steps q_{of} (terms q_{of}))', left, len(entries))}",
            ]
        yield "\n".join([*lines, "omega"]), 10.0


def _by_closed_form(goal: Goal, found: Recurrence, start: int, terms: list[Fraction]) -> Weighted:
    """Terms that are a linear function of their place, or the reciprocals of one."""
    if len(terms) < _AGREE or found.kind in ("ℕ", "Nat"):
        return
    form = None
    if _is_linear(terms):
        form = "{b} * {index} + {a}", terms[0], terms[1] - terms[0]
    elif all(terms) and _is_linear([1 / one for one in terms]):
        form = "1 / ({b} * {index} + {a})", 1 / terms[0], 1 / terms[1] - 1 / terms[0]
    if form is None or form[2] == 0:
        return
    written, first, slope = form

    def entry(step: int, index: str) -> str:
        a, b = (_fraction(str(one), found.kind) for one in (first + step * slope, slope))
        return written.format(a=a, b=b, index=index)

    cast = f"(i_0 : {found.kind})"
    lines = _lemmas(
        found,
        start,
        1,
        [f"{{}} = {entry(step, cast)}" for step in range(1 + found.back)],
        step=(
            f"rw [w{{used}}]; have i_1 : (0 : {found.kind}) ≤ i_0 := Nat.cast_nonneg i_0; "
            "first | (ring; done) | (field_simp; ring; done) "
            "| (rw [div_eq_iff (fun c => by field_simp at c; nlinarith)]; field_simp; ring)"
        ),
        again="rw [v_{place}]; push_cast; ring",
    )
    known = []
    for index in _far(goal, found.of, start + found.back):
        known.append(f"z_{index}")
        value = first + (index - start) * slope
        value = value if written.startswith("{b}") else 1 / value
        shown = _member(f"(steps {index - start} (terms {index - start}))", 0, 1 + found.back)
        lines.append(
            f"have z_{index} : {found.of} {index} = {_fraction(str(value), found.kind)} :="
        )
        lines.append(f"  ({shown}).trans (by norm_num)")
    if known:
        yield from _finished(lines, known)


def _by_differences(goal: Goal) -> Weighted:
    """Sequences whose differences are all the same: every term by the first two."""
    for name, kind in named(goal.hypotheses):
        found = _ALIKE.fullmatch(kind)
        if found is None:
            continue
        of, n = found["of"], found["variable"]
        sides = [Polynomial.of(one) for one in found["law"].split(" = ")]
        if len(sides) != 2 or sides[0] is None or sides[1] is None:
            continue
        second = Polynomial.of(f"{of} ({n} + 2) - 2 * {of} ({n} + 1) + {of} {n}")
        if second is None or (sides[0] - sides[1]) not in (second, second.times(Fraction(-1))):
            continue
        step = f"({of} 1 - {of} 0)"
        lines = [
            f"have terms : ∀ i_0 : ℕ, {of} i_0 = {of} 0 + i_0 * {step} ∧ "
            f"{of} (i_0 + 1) = {of} 0 + (i_0 + 1) * {step} := by",
            "  intro i_0",
            "  induction i_0 with",
            "  | zero => constructor <;> norm_num",
            "  | succ i_0 ih =>",
            "    obtain ⟨u, v⟩ := ih",
            f"    have w := {name} i_0",
            "    constructor <;> push_cast <;> linarith",
        ]
        places = dict.fromkeys(_far(goal, of, 2))
        lines += [f"have z_{one} := (terms {one}).1" for one in places]
        yield "\n".join([*lines, "norm_num at *", "linarith"]), 8.0


def _lemmas(
    found: Recurrence, start: int, period: int, entries: list[str], *, step: str, again: str
) -> list[str]:
    """The step from some terms in a row to those of the next period, and its induction.

    `entries` say what a term is, from the first on; `step` shows one from what the law `w` and the
    entries before it say, `again` an entry for `i_0 + 1` from the one that stands a period on.
    """
    order = found.back

    def stated(place: int) -> str:
        return entries[place].format(f"{found.of} ({period} * i_0 + {start + place})")

    first = " ∧ ".join(stated(place) for place in range(order))
    every = " ∧ ".join(stated(place) for place in range(len(entries)))
    hypotheses = ", ".join(f"u_{place}" for place in range(order))
    lines = [f"have steps : ∀ i_0 : ℕ, {first} → {every} := by"]
    lines.append(f"  rintro i_0 {f'⟨{hypotheses}⟩' if order > 1 else hypotheses}")
    for place in range(order, len(entries)):
        here = f"{period} * i_0"
        index = start + place
        law = f"{found.law} {found.argument(here, index)}"
        used = "".join(f", u_{one}" for one in range(place - order, place))
        lines += [
            f"  have w : {found.of} ({here} + {index}) = {found.at(here, index)} := by",
            f"    first | exact {law} | exact {law} (by omega)",
            f"  have u_{place} : {stated(place)} := by {step.format(used=used)}",
            "  clear w",
        ]
    lines.append(f"  exact ⟨{', '.join(f'u_{place}' for place in range(len(entries)))}⟩")
    lines += [f"have terms : ∀ i_0 : ℕ, {first} := by", "  intro i_0", "  induction i_0 with"]
    base = (
        "norm_num [*]" if order == 1 else f"refine ⟨{', '.join(['?_'] * order)}⟩ <;> norm_num [*]"
    )
    lines.append(f"  | zero => {base}")
    lines.append("  | succ i_0 ih =>")
    names = ", ".join(f"v_{place}" for place in range(len(entries)))
    lines.append(f"    obtain ⟨{names}⟩ := steps i_0 ih")
    shown = []
    for place in range(order):
        index = start + place
        moved = f"{period} * (i_0 + 1) + {index} = {period} * i_0 + {index + period} by ring"
        shown.append(f"by rw [show {moved}]; {again.format(place=place + period)}")
    listed = ", ".join(shown)
    lines.append(f"    exact ⟨{listed}⟩" if order > 1 else f"    exact ({listed})")
    return lines


def _finished(lines: list[str], known: list[str]) -> Weighted:
    """The terms that are known now, put into the goal."""
    listed = ", ".join(known)
    ends = (
        f"(rw [{listed}]; norm_num; done) | linarith | (simp only [{listed}]; decide +kernel) "
        f"| (norm_num [{listed}]; done)"
    )
    yield "\n".join([*lines, f"first | {ends}"]), 10.0
    yield "\n".join(lines), 3.0


def _member(proof: str, place: int, count: int) -> str:
    """A member of a conjunction of so many."""
    return proof + ".2" * place + ("" if place == count - 1 else ".1")


def _fraction(value: str, kind: str) -> str:
    return f"({value} : {kind})"


def _far(goal: Goal, of: str, beyond: int) -> list[int]:
    """Which terms behind a place the goal speaks of."""
    found = re.findall(rf"(?<![\w.]){re.escape(of)} (\d+)(?![\w.])", said(goal))
    return [int(one) for one in dict.fromkeys(found) if int(one) >= beyond]


def _first(goal: Goal, of: str) -> dict[int, Fraction]:
    """The terms that hypotheses give as numbers."""
    known = {}
    for fact in facts(goal):
        found = re.fullmatch(
            rf"{re.escape(of)} (?P<place>\d+) = (?P<value>-?\d+(?: / \d+)?)", fact.states
        )
        if found and not found["value"].endswith("/ 0"):
            known[int(found["place"])] = Fraction(found["value"].replace(" ", ""))
    return known


def _period(terms: list[Fraction], order: int) -> int | None:
    """After how many places a sequence is again what it was, `order` terms giving the next."""
    for period in range(1, _LONGEST_PERIOD + 1):
        if period + order <= len(terms) and terms[:order] == terms[period : period + order]:
            return period
    return None


def _is_linear(terms: list[Fraction]) -> bool:
    steps = {after - before for before, after in pairwise(terms)}
    return len(steps) == 1
