"""What a header defines: two theorems about `f` are one only where `f` is the same."""

from __future__ import annotations

import hashlib
import re

from lean_env.syntax.lexer import COMMENTS, blank

_DECLARATION = re.compile(
    r"^[ \t]*(?:@\[[^\]]*\]\s*)?(?:(?:private|protected|noncomputable|partial|unsafe)\s+)*"
    r"(?:def|abbrev|structure|inductive|class|opaque|axiom|notation|macro|instance)\b",
    re.MULTILINE,
)
_NAME = re.compile(r"\s+([^\s:({\[⦃]+)")
_WORD = re.compile(r"[^\W\d][\w'.₀-₉]*")


def definitions(header: str) -> dict[str, str]:
    """The names that a header defines, each with a mark that depends on its definition.

    Layout and comments make no difference. A definition that rests on others of the header has
    another mark where those differ.
    """
    text = blank(header, COMMENTS)
    found = list(_DECLARATION.finditer(text))
    bodies: dict[str, str] = {}
    for index, keyword in enumerate(found):
        end = found[index + 1].start() if index + 1 < len(found) else len(text)
        if name := _NAME.match(text, keyword.end()):
            bodies[name[1]] = bodies.get(name[1], "") + " ".join(text[name.end() : end].split())
    return {name: _mark(name, bodies) for name in bodies}


def _mark(name: str, bodies: dict[str, str]) -> str:
    reached, waiting = {name}, [name]
    while waiting:
        for word in _WORD.findall(bodies[waiting.pop()]):
            if word in bodies and word not in reached:
                reached.add(word)
                waiting.append(word)
    text = "\n".join(f"{one} {bodies[one]}" for one in sorted(reached))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
