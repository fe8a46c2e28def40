"""Pairs of a proof state and the tactic that a proof goes on with: what step-level policies learn.

| a source | its pairs |
|---|---|
| `leandojo:random/train` (or another of its splits) | LeanDojo Benchmark 4, streamed |
| `dojo:FOLDER` | a repository that LeanDojo has traced |
| a file as `lean-env prove --pairs` writes it | per line an object: `theorem`, `state`, `tactic` |
| a file of a benchmark as LeanDojo writes it | an array of theorems with their `traced_tactics` |

Files may be compressed (`.gz`, `.zst`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from lean_env.atomic import replacing
from lean_env.problems.json_array import array_objects
from lean_env.problems.lean_dojo import SPLITS, open_member
from lean_env.problems.theorem import ProblemError
from lean_env.problems.traced import PREFIX as TRACED
from lean_env.problems.traced import read_traced, traced_folder
from lean_env.syntax.lexer import blank
from lean_env.verify.compressed import DAMAGE, NotInstalled, open_plain_or_compressed

PREFIX = "leandojo:"
_CHEATS = re.compile(r"\b(?:sorry|admit)\b")


@dataclass(frozen=True, slots=True)
class TacticPair:
    """One step of a proof.

    `theorem` names what is proved, with `header` and `statement` where the source tells them.
    `state` is what Lean prints of the goals, `tactic` what is done there.
    """

    theorem: str
    state: str
    tactic: str
    header: str = ""
    statement: str = ""


def check_pairs(source: str) -> None:
    """Refuse what names no pairs, without reading them; raises ProblemError."""
    if source.startswith(PREFIX):
        split = source.removeprefix(PREFIX)
        if split not in SPLITS:
            raise ProblemError(f"{source}: there are {', '.join(PREFIX + name for name in SPLITS)}")
    elif source.startswith(TRACED):
        traced_folder(source)
    elif not Path(source).is_file():
        raise ProblemError(
            f"{source} is neither a file nor one of {PREFIX}{SPLITS[0]}, …, nor {TRACED}FOLDER"
        )


def read_pairs(source: str) -> Iterator[TacticPair]:
    """The pairs of a source in order, one at a time; raises ProblemError with the place.

    A tactic that leaves a proof open (`sorry`, `admit`) and a state without goals teach nothing and
    are left out.
    """
    check_pairs(source)
    if source.startswith(PREFIX):
        pairs = _benchmark(source)
    else:
        pairs = _repository(source) if source.startswith(TRACED) else _file(source)
    for pair in pairs:
        if pair.state.strip() in ("", "no goals") or not pair.tactic.strip():
            continue
        if not (_CHEATS.search(pair.tactic) and _CHEATS.search(blank(pair.tactic))):
            yield pair


def write_pairs(pairs: Iterable[TacticPair], path: Path) -> tuple[int, int]:
    """Write pairs as JSONL, whole or not at all; return how many, and of how many theorems."""
    count, theorems = 0, set()
    with replacing(path, make_folder=True) as draft, draft.open("w", encoding="utf-8") as stream:
        for pair in pairs:
            stream.write(json.dumps(asdict(pair), ensure_ascii=False) + "\n")
            count += 1
            theorems.add(pair.theorem)
    return count, len(theorems)


def _benchmark(source: str) -> Iterator[TacticPair]:
    name = source.removeprefix(PREFIX)
    with open_member(f"leandojo_benchmark_4/{name}.json") as stream:
        yield from _traced(stream, source)


def _repository(source: str) -> Iterator[TacticPair]:
    for proof in read_traced(source):
        header = proof.theorem.header if proof.theorem else ""
        statement = proof.theorem.statement if proof.theorem else ""
        for state, tactic in proof.steps:
            yield TacticPair(proof.name, state, tactic, header, statement)


def _file(source: str) -> Iterator[TacticPair]:
    try:
        with open_plain_or_compressed(Path(source)) as stream:
            if stream.peek(1)[:1] == b"[":  # type: ignore[attr-defined]  # all are buffered
                yield from _traced(stream, source)
                return
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _pair(_decoded(line, f"{source}:{number}"), f"{source}:{number}")
    except NotInstalled as error:
        raise ProblemError(str(error)) from None
    except DAMAGE as error:
        said = (isinstance(error, OSError) and error.strerror) or f"damaged: {error}"
        raise ProblemError(f"{source}: {said}") from None


def _traced(stream: IO[bytes], source: str) -> Iterator[TacticPair]:
    """The pairs of LeanDojo's records, one for each tactic of a theorem."""
    try:
        for number, record in enumerate(array_objects(stream), 1):
            place = f"{source}: theorem {number}"
            tactics = record.get("traced_tactics")
            if not isinstance(tactics, list):
                raise ProblemError(f"{place}: no list of `traced_tactics` in it")
            name = record.get("full_name")
            for tactic in tactics:
                if not isinstance(tactic, dict):
                    raise ProblemError(f"{place}: a tactic that is no object")
                step = {"state": tactic.get("state_before"), "tactic": tactic.get("tactic")}
                yield _pair({"theorem": name, **step}, place)
    except ValueError as error:
        if isinstance(error, ProblemError):
            raise
        raise ProblemError(f"{source}: not JSON: {error}") from None


def _decoded(line: bytes, place: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProblemError(f"{place}: not JSON: {error}") from None
    if not isinstance(record, dict):
        raise ProblemError(f"{place}: not a JSON object")
    return record


def _pair(record: dict[str, Any], place: str) -> TacticPair:
    def text(field: str, default: str | None = None) -> str:
        value = record.get(field, default)
        if not isinstance(value, str):
            what = "missing" if value is None else "not text"
            raise ProblemError(f"{place}: `{field}` is {what}")
        return value

    return TacticPair(
        text("theorem"), text("state"), text("tactic"), text("header", ""), text("statement", "")
    )
