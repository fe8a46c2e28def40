"""Which CoreBench statements mean something on a toolchain, and which its core already holds."""

from __future__ import annotations

import contextlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.problems.corebench.corpus import corebench
from lean_env.problems.elaborate import HeldTheorems, all_complaints, types
from lean_env.problems.theorem import ProblemSet, Theorem
from lean_env.repl.protocol import Repl
from lean_env.toolchain import Toolchain
from lean_env.toolchain.paths import cache_dir


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

    One to two minutes. Raises ProblemError when the corpus cannot be had or Lean does not finish.
    """
    problems = corebench()
    file = cache_dir() / "corebench" / f"survey-{toolchain.key[:16]}-{problems.data_hash}.json"
    if not refresh and (kept := _read(file)) is not None:
        return kept
    held = HeldTheorems.of(toolchain)
    findings: dict[str, Finding] = {}
    for batch in _batches(problems):
        for finding in survey_batch(batch, repl, held):
            findings[finding.name] = finding
        progress(len(findings), len(problems))
    ordered = tuple(findings[theorem.name] for theorem in problems)
    result = Survey(str(toolchain), problems.data_hash, ordered)
    with contextlib.suppress(OSError):  # what cannot be kept is found out again
        write_whole(file, json.dumps(asdict(result), ensure_ascii=False), make_folder=True)
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


def survey_batch(batch: Sequence[Theorem], repl: Repl, held: HeldTheorems) -> Iterator[Finding]:
    """The findings for statements that elaborate together, in order."""
    complaints = all_complaints(batch, repl)
    digests = types([theorem for theorem in batch if theorem.name not in complaints], repl)
    for theorem in batch:
        official = theorem.name.removeprefix("CoreBench.")
        yield Finding(
            name=theorem.name,
            domain=theorem.domain,
            elaborates=theorem.name not in complaints,
            complaint=complaints.get(theorem.name, ""),
            held_by=held.types.get(digests.get(theorem.name, b""), ""),
            name_held=official in held.names,
        )
