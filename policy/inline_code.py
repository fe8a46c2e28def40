"""A proof within a sentence: "The proof is `by omega`."."""

from __future__ import annotations

import re

_SAID = re.compile(
    r"\bproof(?:[ \t]+(?:is|reads|as|follows|term|in|Lean|simply|just))*[ \t]*:?\s*\Z",
    re.IGNORECASE,
)
_REACH = 80  # characters before the code in which the words have to stand


def said_proof(text: str) -> str | None:
    """Return the last code between backticks that the words before it call the proof."""
    found = None
    before = ""
    for line in text.split("\n"):
        pieces = line.split("`")
        # An even number of backticks leaves code at every odd place; in a comment it is no answer.
        if len(pieces) % 2 and "--" not in pieces[0]:
            for index in range(1, len(pieces), 2):
                before += pieces[index - 1]
                if pieces[index].strip() and _SAID.search(before[-_REACH:]):
                    found = pieces[index].strip()
                before = ""
        before = (before if len(pieces) == 1 and not line.strip() else pieces[-1])[-_REACH:] + "\n"
    return found
