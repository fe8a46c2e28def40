"""Which CoreBench statements mean something on a toolchain, and which its core already holds."""

from __future__ import annotations

import json
import os
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from lean_env.judge.constant import ConstantKind
from lean_env.judge.fingerprint import fingerprint
from lean_env.judge.library import Library
from lean_env.judge.name import Name, name_of, render
from lean_env.judge.olean import Olean
from lean_env.problems.corebench.corpus import corebench
from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem
from lean_env.repl.message import Severity
from lean_env.repl.protocol import Limits, Repl, Request, Status
from lean_env.toolchain import Toolchain
from lean_env.toolchain.paths import cache_dir

_PREAMBLE = "set_option warn.sorry false\nset_option linter.all false\n"
# Lean stops at its hundredth error with these words; what it did not reach is asked again.
_TOO_MANY = "maximum number of errors"
_LIMITS = Limits(wall_s=600.0, memory_mb=8192, output_bytes=64 << 20)
_QUOTED = re.compile(r"`[^`\n]*`")


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one statement.

    `elaborates` says whether it means something here; if not, `complaint` is Lean's first line
    about it. `held_by` names a theorem of the core with this very type (empty: none), and
    `name_held` says whether the core has a constant of the statement's own name.
    """

    name: str
    domain: str
    elaborates: bool
    complaint: str = ""
    held_by: str = ""
    name_held: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """The findings for every statement, on one toolchain."""

    toolchain: str
    data_hash: str
    findings: tuple[Finding, ...]

    def by_domain(self) -> dict[str, tuple[int, int, int]]:
        """For each domain: statements in all, those that elaborate, those the core holds."""
        total: Counter[str] = Counter(finding.domain for finding in self.findings)
        good = Counter(finding.domain for finding in self.findings if finding.elaborates)
        held = Counter(finding.domain for finding in self.findings if finding.held_by)
        return {
            domain: (count, good[domain], held[domain]) for domain, count in total.most_common()
        }

    def reasons(self) -> list[tuple[str, int]]:
        """Why the others do not elaborate, most frequent first."""
        kinds = Counter(finding.complaint for finding in self.findings if not finding.elaborates)
        return kinds.most_common()

    def usable(self, problems: ProblemSet) -> ProblemSet:
        """The statements that elaborate."""
        good = {finding.name for finding in self.findings if finding.elaborates}
        return problems.where(lambda theorem: theorem.name in good)


def survey(
    toolchain: Toolchain,
    repl: Repl,
    *,
    refresh: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Survey:
    """Elaborate every statement once; the result is kept in the cache for this toolchain.

    About 30 s. Raises ProblemError when the corpus cannot be had or Lean does not finish.
    """
    problems = corebench()
    file = cache_dir() / "corebench" / f"survey-{toolchain.key[:16]}-{problems.data_hash}.json"
    if not refresh and (kept := _read(file)) is not None:
        return kept
    held = _held(toolchain)
    findings: dict[str, Finding] = {}
    for batch in _batches(problems):
        for finding in _survey_batch(batch, repl, held):
            findings[finding.name] = finding
        progress(len(findings), len(problems))
    ordered = tuple(findings[theorem.name] for theorem in problems)
    result = Survey(str(toolchain), problems.data_hash, ordered)
    temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
    temporary.write_text(json.dumps(asdict(result), ensure_ascii=False), encoding="utf-8")
    temporary.replace(file)
    return result


def _read(file: Path) -> Survey | None:
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
        findings = tuple(Finding(**finding) for finding in record.pop("findings"))
        return Survey(**record, findings=findings)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _batches(problems: ProblemSet) -> Iterator[list[Theorem]]:
    files: defaultdict[str, list[Theorem]] = defaultdict(list)
    for theorem in problems:
        files[theorem.source.rsplit(":", 1)[0]].append(theorem)
    yield from files.values()


class _Held:
    """The theorems of a core library, by name and by type."""

    def __init__(self, library: Library) -> None:
        self.names = {render(name) for name in library}
        self.types: dict[bytes, str] = {}
        for name in library:
            source = library.find(name)
            if source is not None and source.constant.kind is ConstantKind.THEOREM:
                constant = source.constant
                digest = fingerprint(source.terms, constant.type, constant.universes)
                self.types.setdefault(digest, render(name))


def _held(toolchain: Toolchain) -> _Held:
    search = [toolchain.sysroot / "lib" / "lean", *toolchain.search_path]
    return _Held(Library(search, [name_of("Init")]))


def _survey_batch(batch: Sequence[Theorem], repl: Repl, held: _Held) -> Iterator[Finding]:
    complaints = _complaints(batch, repl)
    good = [theorem for theorem in batch if theorem.name not in complaints]
    # One bad statement may hide in the shadow of another: what is left must pass by itself.
    while late := _complaints(good, repl):
        complaints |= late
        good = [theorem for theorem in good if theorem.name not in complaints]
    types = _types(good, repl)
    for theorem in batch:
        official = theorem.name.removeprefix("CoreBench.")
        yield Finding(
            name=theorem.name,
            domain=theorem.domain,
            elaborates=theorem.name not in complaints,
            complaint=complaints.get(theorem.name, ""),
            held_by=held.types.get(types.get(theorem.name, b""), ""),
            name_held=official in held.names,
        )


def _program(batch: Sequence[Theorem]) -> tuple[str, list[int]]:
    """One file with every statement in a section of its own, and the first line of each."""
    text, starts = _PREAMBLE, []
    for theorem in batch:
        starts.append(text.count("\n") + 1)
        last = theorem.header.rstrip("\n").rsplit("\n", 1)[-1]
        closing = (
            f"end {last.removeprefix('namespace ')}\n" if last.startswith("namespace ") else ""
        )
        text += f"section\n{theorem.header}{theorem.statement} :=\n  sorry\n{closing}end\n"
    return text, starts


def _complaints(batch: Sequence[Theorem], repl: Repl) -> dict[str, str]:
    source, starts = _program(batch)
    result = repl.elaborate(Request(source, limits=_LIMITS))
    if result.status is not Status.FINISHED or result.truncated:
        raise ProblemError(f"the survey did not finish: {result.status}: {result.detail}")
    found: dict[str, str] = {}
    for message in result.messages:
        if message.severity is Severity.ERROR and not message.text.startswith(_TOO_MANY):
            theorem = batch[bisect_right(starts, message.line) - 1]
            found.setdefault(theorem.name, _first_line(message.text))
    return found


def _first_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    # `failed to synthesize …` and `Application type mismatch …` say what on the next line.
    return " ".join(lines[:2])[:160] if lines and not _QUOTED.search(lines[0]) else lines[0][:160]


def _types(batch: Sequence[Theorem], repl: Repl) -> dict[str, bytes]:
    source, _ = _program(batch)
    result = repl.elaborate(Request(source, limits=_LIMITS, want_olean=True))
    if result.olean is None:
        raise ProblemError(f"the survey did not finish: {result.status}: {result.detail}")
    olean = Olean(result.olean)
    wanted: dict[Name, str] = {name: render(name) for name in olean}
    digests: dict[str, bytes] = {}
    for name, text in wanted.items():
        if olean[name].kind is ConstantKind.THEOREM:
            constant = olean[name]
            digests[text] = fingerprint(olean.terms, constant.type, constant.universes)
    return digests
