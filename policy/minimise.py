"""Shorter proofs: tactics are dropped, and what is left of each is shortened, while it is a proof.

Nothing is known of tactics but their outer form; each shorter text is judged as a whole proof.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lean_env.environment import ProofState, Proved
from lean_env.syntax.lexer import blank
from policy.search import Environment

MAX_JUDGED = 200
"""Shorter texts that are judged for one proof; a proof that was found is short as a rule."""
_OPENING, _CLOSING = "([{⦃⟨", ")]}⦄⟩"
_LIST = re.compile(r"\[(?P<items>[^\[\]]*)\]")
_AROUND = re.compile(r"(?:try|all_goals|any_goals|repeat)\s+(?=\S)")
_FIRST = re.compile(r"first\s*\|")


def minimise(
    env: Environment, root: ProofState, proof: Proved, stop: threading.Event | None = None
) -> Proved:
    """Return a proof of the same theorem that is not longer; the same where nothing can go.

    `root` is the theorem's state before any tactic. Ends early when `stop` is set. Raises
    StepperFault.
    """
    judged = 0
    known = {proof.tactics}
    shortened = True
    while shortened:
        shortened = False
        for tactics in shorter_proofs(proof.tactics):
            if judged >= MAX_JUDGED or (stop is not None and stop.is_set()):
                return proof
            if tactics in known:
                continue
            known.add(tactics)
            judged += 1
            [outcome] = env.step_many(replace(root, tactics=tactics[:-1]), [tactics[-1]])
            if isinstance(outcome, Proved):
                proof, shortened = outcome, True
                break
    return proof


def shorter_proofs(tactics: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield proofs with one tactic less, the last first, then those with one that is shorter."""
    if len(tactics) > 1:
        for place in reversed(range(len(tactics))):
            yield (*tactics[:place], *tactics[place + 1 :])
    for place, tactic in enumerate(tactics):
        for shorter in shorter_tactics(tactic):
            yield (*tactics[:place], shorter, *tactics[place + 1 :])


def shorter_tactics(tactic: str) -> Iterator[str]:
    """Yield what is left of a tactic without one of its parts, each shorter than it.

    Its parts are what stands between `<;>`, between `;` or on lines of their own, the alternatives
    of `first`, what `try` and the like are put around, and the items of lists (`simp [a, b]`).
    """
    seen = {tactic}
    for found in _parts_taken_out(tactic):
        text = found.strip()
        if text and text not in seen and len(text) < len(tactic):
            seen.add(text)
            yield text


def _parts_taken_out(tactic: str) -> Iterator[str]:
    for separator in ("\n", ";", "<;>"):
        parts = _split(tactic, separator)
        for place in reversed(range(len(parts))):
            if len(parts) > 1:
                yield separator.join([*parts[:place], *parts[place + 1 :]])
    if match := _FIRST.match(tactic):
        yield from _split(tactic[match.end() :], "|")
    if match := _AROUND.match(tactic):
        yield tactic[match.end() :]
    code = blank(tactic)
    for match in _LIST.finditer(code):
        before, after = tactic[: match.start()].rstrip(), tactic[match.end() :]
        yield f"{before}{after}"
        items = _split(tactic[match.start("items") : match.end("items")], ",")
        for place in reversed(range(len(items))):
            if len(items) > 1:
                kept = ", ".join(item.strip() for item in [*items[:place], *items[place + 1 :]])
                yield f"{before} [{kept}]{after}"


def _split(text: str, separator: str) -> list[str]:
    """Split at a separator outside of brackets, strings and comments.

    `;` is not the one in `<;>`; a line ends a part where the next is not indented and is no `|`
    or `·` that belongs to what is above it.
    """
    code = blank(text)
    parts, depth, start, position = [], 0, 0, 0
    while position < len(code):
        if code[position] in _OPENING:
            depth += 1
        elif code[position] in _CLOSING:
            depth -= 1
        elif depth == 0 and code.startswith("<;>", position) and separator != "<;>":
            position += 3
            continue
        elif depth == 0 and code.startswith(separator, position):
            after = position + len(separator)
            if separator != "\n" or code[after : after + 1] not in ("", " ", "\n", "|", "<"):
                parts.append(text[start:position])
                start = position = after
                continue
        position += 1
    return [*parts, text[start:]]
