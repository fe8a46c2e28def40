"""Found proofs put in place of a file's `sorry`, where the file then verifies."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.environment import Proved
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome
from lean_env.problems.lean_text import stated_theorems, without_proof
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.repl.open_repl import open_repl
from lean_env.sandbox import Sandbox
from lean_env.syntax.commands import commands
from lean_env.syntax.lexer import COMMENTS, blank
from lean_env.toolchain import Toolchain
from lean_env.verify.lean_files import judge_lean_file

_BOM = "\ufeff"


def filled(text: str, proofs: Sequence[tuple[Theorem, Proved]]) -> tuple[str, list[str]]:
    """Return a Lean text with the proofs in place of what has a `sorry`, and the names filled.

    A theorem is found by its name and statement; what is not there any more is left out. All else
    of the text stays as it is, comments behind a proof too.
    """
    wanted = {(theorem.name, theorem.statement): proof for theorem, proof in proofs}
    lines = text.split("\n")
    places = {command.first_line: command for command in commands(text)}
    names = []
    for stated in reversed(list(stated_theorems(text))):
        proof = wanted.get((stated.name, stated.statement))
        if proof is None:
            continue
        command = places[stated.line]
        old = "\n".join(lines[command.first_line - 1 : command.last_line])
        behind = old[len(blank(old, COMMENTS).rstrip()) :]
        new = f"{without_proof(old)} := by\n{proof.proof.rstrip()}{behind}"
        lines[command.first_line - 1 : command.last_line] = new.split("\n")
        names.append(stated.name)
    return "\n".join(lines), names[::-1]


def fill_file(
    file: Path,
    proofs: Sequence[tuple[Theorem, Proved]],
    toolchain: Toolchain,
    sandbox: Sandbox,
) -> list[str]:
    """Fill the `sorry`s of a file with proofs, and return the names of the theorems.

    The file is written when every theorem that was filled is proved where it now stands, among
    theorems that were not there when its proof was found. Raises ProblemError, and leaves the file
    as it is, where one is not.
    """
    raw = file.read_bytes().decode("utf-8")
    mark = _BOM if raw.startswith(_BOM) else ""
    windows = "\r\n" in raw
    text, names = filled(raw.removeprefix(_BOM).replace("\r\n", "\n"), proofs)
    if not names:
        return []
    with (
        Judge(toolchain, sandbox) as judge,
        closing(open_repl(toolchain, sandbox=sandbox)) as repl,
    ):
        verdicts = judge_lean_file(judge, repl, "", text)
    proved = {verdict.id[1:] for verdict in verdicts if verdict.outcome is Outcome.PROVED}
    if missing := [name for name in names if name not in proved]:
        raise ProblemError(
            f"{file} is left as it was: in their place in the file, the proofs of "
            f"{', '.join(missing)} do not verify"
        )
    write_whole(file, mark + (text.replace("\n", "\r\n") if windows else text))
    return names
