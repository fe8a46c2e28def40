"""Tags that models put around an answer: `<answer>`, and HTML's code blocks."""

from __future__ import annotations

import html
import re

_OPEN, _CLOSE = "<answer>", "</answer>"
# Bounded, so that a text of many openings takes no more than linear time.
_CODE = re.compile(r"<pre\b[^<>]{0,200}>\s{0,20}<code\b(?P<about>[^<>]{0,200})>", re.IGNORECASE)
_CODE_END = re.compile(r"</code>\s{0,20}</pre>", re.IGNORECASE)
_LANGUAGE = re.compile(r"class=[\"']?(?:language-|lang-)?(?P<language>\w+)")
_FENCE = "`" * 8


def answer_in(text: str) -> tuple[str, bool]:
    """Return what the last `<answer>` holds, all of the text where there is none; and if it ends.

    A closing tag alone ends the answer, too.
    """
    _, opened, inside = text.rpartition(_OPEN)
    inside, closed, _ = inside.partition(_CLOSE) if opened else text.rpartition(_CLOSE)
    if not opened and not closed:
        return text, True
    return inside, bool(closed)


def fences_for_html(text: str) -> str:
    """Return the text with HTML's code blocks as fenced ones, each character for its entity."""
    pieces, position = [], 0
    while opening := _CODE.search(text, position):
        closing = _CODE_END.search(text, opening.end())
        end = closing.start() if closing else len(text)
        language = _LANGUAGE.search(opening["about"])
        body = html.unescape(text[opening.end() : end])
        pieces += [
            text[position : opening.start()],
            f"\n{_FENCE}{language['language'] if language else ''}\n{body}",
        ]
        if closing is None:
            position = len(text)
            break
        pieces.append(f"\n{_FENCE}\n")
        position = closing.end()
    return "".join(pieces) + text[position:]
