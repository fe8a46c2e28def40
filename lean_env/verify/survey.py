"""Where the commands of a Lean file are, as Lean reads them.

With `trace.Elab.command`, an option of every Lean 4, each command leaves a message that spans it.
Only places are taken from these messages. What no message spans, Lean has not read as a command:
it is kept as a part of its own, so that nothing of a file is overlooked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from lean_env.repl.message import Message
from lean_env.repl.protocol import Elaboration
from lean_env.syntax.heads import MODIFIER
from lean_env.syntax.lexer import COMMENTS, blank, opaque, spaces
from lean_env.syntax.lines import Lines

TRACE_OPTION = "set_option trace.Elab.command true"
_TITLE = "[Elab.command]"
_MAX_ROUNDS = 64
_WORDS = (
    "theorem|lemma|example|def|abbrev|instance|structure|inductive|class|axiom|opaque|mutual|"
    "namespace|section|end|open|variable|set_option|attribute|macro|macro_rules|syntax|notation|"
    r"elab|elab_rules|universe|initialize|run_cmd|\#\w+"
)
_BEGINNING = re.compile(
    rf"(?:@\[[^\[\]]*\]\s*|(?<!\w){MODIFIER}\s+)*(?<![\w.'!?«(|])(?:{_WORDS})(?![\w.'!?»])"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file: one command, or what Lean did not read as one.

    That is what a syntax error made it skip, or what follows `#exit`. Between two parts there are
    blanks and comments only.
    """

    start: int
    end: int
    read: bool


def is_trace(message: Message) -> bool:
    """Whether a message is one of those this module asks for."""
    return message.text.startswith(_TITLE)


def beginnings(code: str) -> list[int]:
    """Return where a command might begin, by its words; `code` has what is opaque blanked.

    For what Lean did not get to tell. Some of these places are inside of proofs.
    """
    return [match.start() for match in _BEGINNING.finditer(code)]


def parts_of(
    text: str, code: str, first: Elaboration, elaborate: Callable[[str], Elaboration]
) -> list[Part]:
    """Return the parts of a file from an elaboration of it with `TRACE_OPTION`.

    Where that lost messages, `elaborate` (without the option) is asked for the rest, beginning
    behind what is known.
    """
    spans = _spans(text, first, 0, 0)
    answer, shown, known = first, text, 0
    places = [*beginnings(code), len(text)]
    for _ in range(_MAX_ROUNDS):
        if not answer.truncated or known >= len(text):
            return _parts(text, spans)
        last = max((end for _, end in spans), default=0)
        if last <= known:  # nothing new: it is the next command that says too much
            last = next(place for place in places if place > known)
            spans.append((known, last))
            shown = shown[:known] + spaces(shown[known:last]) + shown[last:]
        known = last
        option = f"\n{TRACE_OPTION}\n"
        source = shown[:known] + option + shown[known:]
        answer = elaborate(source)
        spans += _spans(source, answer, known, len(option))
    cuts = [known, *(place for place in places if place > known)]
    return _parts(text, [*spans, *pairwise(cuts)])


def _spans(source: str, answer: Elaboration, inserted: int, length: int) -> list[tuple[int, int]]:
    """The places that traces tell of, as they are without the `length` characters inserted."""
    lines = Lines(source)
    found = []
    for message in answer.messages:
        if is_trace(message) and message.end is not None:
            start = lines.offset(message.line, message.column) - length
            end = lines.offset(*message.end) - length
            if inserted <= start < end:
                found.append((start, end))
    return found


def _parts(text: str, spans: Iterable[tuple[int, int]]) -> list[Part]:
    """The outermost spans, and what lies between them and is not blank, in order."""
    outer: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if outer and start < outer[-1][1]:
            outer[-1] = (outer[-1][0], max(end, outer[-1][1]))
        else:
            outer.append((start, end))
    bare = blank(text, COMMENTS)
    if (last := _open_comment(text)) is not None:
        bare = bare[:last] + text[last:]
    parts: list[tuple[int, int, bool]] = []
    position = 0
    for start, end in [*outer, (len(text), len(text))]:
        between = bare[position:start]
        if between.strip():
            first = position + len(between) - len(between.lstrip())
            parts.append((first, position + len(between.rstrip()), False))
        if start < end:
            parts.append((start, end, True))
        position = end
    return [Part(*part) for part in parts]


def _open_comment(text: str) -> int | None:
    """Where a comment begins that has no end."""
    return next((piece.start for piece in opaque(text) if not piece.closed), None)
