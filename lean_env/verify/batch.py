"""Many candidates from files: their records, as verdicts are reached, in memory that stays flat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.pool.futures import ready, then
from lean_env.pool.streams import as_completed, in_order
from lean_env.verify.record_file import BatchError, Record, RecordFile, content_of
from lean_env.verify.records import Ids, Malformed
from lean_env.verify.shard import Shard
from lean_env.verify.sources import CandidateFile, LeanFile
from lean_env.verify.verifying import AHEAD, JudgesFiles, Verifying

Item = LeanFile | Candidate | Malformed


@dataclass(frozen=True, slots=True)
class Judged:
    """A record of a batch, whether it is new or was kept from an earlier run, and its header."""

    record: Record
    fresh: bool
    header: str = ""


def judge_batch(
    verifier: Verifying,
    sources: Sequence[LeanFile | CandidateFile],
    records: RecordFile,
    *,
    ordered: bool = False,
    shard: Shard | None = None,
) -> Iterator[Judged]:
    """Judge everything in `sources`, write the records, and yield each when it is on the disk.

    What `records` holds is not judged again, equal candidates are judged once, and what is not of
    the `shard` is left out. With `ordered` records come as their candidates do, else as verdicts
    do. Takes candidates from the files only as fast as they are judged. Raises BatchError where a
    file is given twice, where a `.lean` file is given to a verifier that judges none, and where a
    record cannot be written.
    """
    names = [source.name for source in sources]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise BatchError(f"{twice} is given twice")
    files = next((source.name for source in sources if isinstance(source, LeanFile)), None)
    if files and not isinstance(verifier, JudgesFiles):
        raise BatchError(f"{files}: .lean files are judged by a pool of this machine only")
    batch = _Batch(verifier, records)
    with Ids(names) as ids:
        items = _items(sources, ids, shard)
        stream = in_order if ordered else as_completed
        for _, reached in stream(batch.submit, items, AHEAD * verifier.workers):
            yield from batch.settle(reached)


def _items(
    sources: Sequence[LeanFile | CandidateFile], ids: Ids, shard: Shard | None
) -> Iterator[tuple[Item, str]]:
    """Each item of the shard, with the digest of its content."""
    for source in sources:
        for item in [source] if isinstance(source, LeanFile) else source.read(ids):
            content = _content(item)
            if shard is None or shard.holds(content):
                yield item, content


def _content(item: Item) -> str:
    match item:
        case Malformed():
            return content_of(item.complaint)
        case LeanFile():
            return content_of(item.text)
        case Candidate():
            return content_of(item)


@dataclass(frozen=True, slots=True)
class _Reached:
    """What became of an item: records that were kept, or else verdicts that may be new."""

    content: str
    header: str
    kept: Sequence[Record] = ()
    verdicts: Sequence[Verdict] = ()
    leads: bool = False  # whether others of the same content may wait for it


class _Batch:
    """One batch under way; all but the judging happens in the thread that iterates."""

    def __init__(self, verifier: Verifying, records: RecordFile) -> None:
        self._verifier, self._records = verifier, records
        self._running: dict[str, Future[Verdict]] = {}

    def submit(self, item_and_content: tuple[Item, str]) -> Future[_Reached]:
        """Queue what has to be judged of an item; ready at once where nothing has."""
        item, content = item_and_content
        if isinstance(item, LeanFile):
            return self._submit_file(item, content)
        header = item.header if isinstance(item, Candidate) else ""
        if (record := self._records.kept(item.id, content)) is not None:
            return ready(_Reached(content, header, kept=[record]))
        if isinstance(item, Malformed):
            stamp = self._verifier.stamp
            verdict = stamp.failed(item.id, Outcome.INVALID_INPUT, item.complaint)
            return ready(_Reached(content, header, verdicts=[verdict]))

        def same(verdict: Verdict) -> _Reached:
            named = replace(verdict, id=item.id, cached=True)
            return _Reached(content, header, verdicts=[named])

        if (known := self._records.verdict_on(content)) is not None:
            return ready(same(known))
        if (running := self._running.get(content)) is not None:
            return then(running, same)
        first = self._running[content] = self._verifier.submit(item)
        return then(first, lambda verdict: _Reached(content, header, (), [verdict], leads=True))

    def settle(self, reached: _Reached) -> Iterator[Judged]:
        """Write what is new, and yield all."""
        if reached.leads:
            del self._running[reached.content]
        for record in reached.kept:
            self._records.keep(record)
            yield Judged(record, fresh=False, header=reached.header)
        for verdict in reached.verdicts:
            # Of a file that was judged in part before, some are kept.
            if (before := self._records.kept(verdict.id, reached.content)) is not None:
                self._records.keep(before)
                yield Judged(before, fresh=False, header=reached.header)
                continue
            record = Record(verdict, reached.content, len(reached.verdicts))
            self._records.write(record)
            yield Judged(record, fresh=True, header=reached.header)

    def _submit_file(self, file: LeanFile, content: str) -> Future[_Reached]:
        if kept := self._records.kept_of_file(file.name, content):
            return ready(_Reached(content, "", kept=kept))
        assert isinstance(self._verifier, JudgesFiles)
        judged = self._verifier.submit_file(file.name, file.text)
        return then(judged, lambda verdicts: _Reached(content, "", verdicts=verdicts))
