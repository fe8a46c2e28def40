"""One Lean file, run once, its messages handed to the declarations they belong to.

The files are data: every declaration starts at column 0. A declaration is named by its keyword and
its name, an anonymous one by its line.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from lean_env.toolchain import Toolchain

HERE = Path(__file__).parent
DECLARATION = re.compile(
    r"^(?:@\[[^\]]*\]\s*)?(?:(?:private|protected|noncomputable|partial|unsafe|scoped|local) )*"
    r"(?P<kind>theorem|example|lemma|def|abbrev|instance|inductive|structure|class|mutual|macro"
    r"|syntax|notation|infixl?|opaque|axiom|deriving instance|#\w+)\b ?(?P<name>[^\s:({\[]*)"
)


@dataclass(frozen=True, slots=True)
class Declaration:
    """What starts at `line` (1-based) and goes on to the next declaration."""

    name: str
    line: int

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Message:
    """A message of Lean: severity `error`, `warning` or `information`, 1-based line."""

    severity: str
    line: int
    text: str


def lean_files(directory: str) -> list[Path]:
    """The files of a data directory, such as `core/theorems`."""
    return sorted((HERE / directory).glob("*.lean"))


def declarations(file: Path) -> list[Declaration]:
    """The declarations of a file, in order."""
    found = []
    for number, line in enumerate(file.read_text().splitlines(), 1):
        if match := DECLARATION.match(line):
            name = match["name"] if match["kind"] != "example" and match["name"] else ""
            found.append(Declaration(name or f"{match['kind']}@{number}", number))
    return found


_known: dict[tuple[Path, str], tuple[Message, ...]] = {}


def messages(file: Path, toolchain: Toolchain) -> tuple[Message, ...]:
    """The messages of a data file, which is elaborated once per session."""
    case = file, toolchain.key
    if case not in _known:
        _known[case] = run(file, toolchain)
    return _known[case]


def run(file: Path, toolchain: Toolchain) -> tuple[Message, ...]:
    """Elaborate a file with real Lean and read its messages."""
    done = subprocess.run(
        [str(toolchain.lean), "--json", str(file)],
        capture_output=True,
        text=True,
        env={**os.environ, **toolchain.environment},
        timeout=240,
    )
    assert done.returncode in (0, 1), done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    return tuple(Message(r["severity"], r["pos"]["line"], r["data"]) for r in records)


def by_declaration(
    file: Path, toolchain: Toolchain
) -> tuple[dict[Declaration, list[Message]], list[Message]]:
    """The messages of each declaration, and those before the first one."""
    owners = declarations(file)
    sorted_out: dict[Declaration, list[Message]] = {owner: [] for owner in owners}
    stray = []
    for message in messages(file, toolchain):
        before = [owner for owner in owners if owner.line <= message.line]
        (sorted_out[before[-1]] if before else stray).append(message)
    return sorted_out, stray


def admits(message: Message) -> bool:
    """Whether Lean says that a declaration stands without a proof."""
    return message.severity == "warning" and "declaration uses `sorry`" in message.text
