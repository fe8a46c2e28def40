"""What a header costs beside `import Init`: the import, memory, small proofs and one-line proofs.

Measured in turns within one run, each time in a fresh process, so that a busy machine is as busy
for both.
"""

from __future__ import annotations

import contextlib
import json
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import psutil

from lean_env.bench.pool import Goal, small_proof
from lean_env.repl.native import NativeRepl
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Request, Status
from lean_env.sandbox import Sandbox
from lean_env.syntax.source_text import read_head
from lean_env.toolchain import Toolchain
from lean_env.toolchain.paths import lean_project_dir

INIT = "import Init\n"
_REPEATED = 5


class HeaderError(ValueError):
    """What was to be measured under a header does not elaborate; the text says why."""


@dataclass(frozen=True, slots=True)
class HeaderCost:
    """Medians for one header.

    `import_s`: seconds until a process that has just started answers, beyond a later answer, by the
    clock on the wall. `import_cpu_s`: of the processor, in the process that imports, start and
    import together. `resident_mb`: MiB resident in that process. `small_proof_ms` and
    `one_liner_ms`: processor time of a small proof, and of the shipped examples whose proof is one
    line, under this header (None where there are none).
    """

    header: str
    import_s: float
    import_cpu_s: float
    resident_mb: float
    small_proof_ms: float
    one_liner_ms: float | None

    def to_json(self) -> dict[str, object]:
        """Return the record of a run."""
        return {
            "header": self.header,
            "import_s": round(self.import_s, 4),
            "import_cpu_s": round(self.import_cpu_s, 4),
            "resident_mb": round(self.resident_mb, 1),
            "small_proof_cpu_ms": round(self.small_proof_ms, 3),
            "one_liner_cpu_ms": self.one_liner_ms and round(self.one_liner_ms, 3),
        }


def measure(
    toolchain: Toolchain, sandbox: Sandbox, header: str, rounds: int = _REPEATED
) -> tuple[HeaderCost, HeaderCost]:
    """The costs of `import Init` and of `header`, taken in turns `rounds` times."""
    headers = (INIT, header)
    found: dict[str, list[HeaderCost]] = {name: [] for name in headers}
    for _ in range(rounds):
        for name in headers:
            found[name].append(_once(toolchain, sandbox, name))
    init, other = (_median(found[name]) for name in headers)
    return init, other


def goals(init: HeaderCost, other: HeaderCost) -> Iterator[Goal]:
    """What is asked of a header beside `import Init`."""
    more_s = other.import_cpu_s - init.import_cpu_s
    yield Goal("seconds of processor for the import more than Init", more_s, 0.1)
    yield Goal("MiB resident", other.resident_mb, 300.0)
    if other.one_liner_ms is not None:
        yield Goal("ms of processor for a one-line proof", other.one_liner_ms, 25.0)


def one_liners(header: str) -> list[Request]:
    """The shipped examples under the same imports whose proof is one line."""
    wanted = set(read_head(header).imports)
    lines = (lean_project_dir() / "examples" / "proved.jsonl").read_text(encoding="utf-8")
    requests = []
    for line in lines.splitlines():
        record = json.loads(line)
        proof, own = record.get("proof", ""), record.get("header", "")
        same = wanted & set(read_head(own).imports)
        if same and "\n" not in proof and record["statement"].endswith(" by"):
            requests.append(Request(f"{record['statement']}\n  {proof}\n", own))
    return requests


def _once(toolchain: Toolchain, sandbox: Sandbox, header: str) -> HeaderCost:
    with contextlib.closing(open_repl(toolchain, Backend.NATIVE, sandbox=sandbox)) as repl:
        assert isinstance(repl, NativeRepl)
        started = time.perf_counter()
        _cpu_s(repl, Request(small_proof(0), header))
        first_s = time.perf_counter() - started
        importer = _importer(repl)
        imported = importer.cpu_times()
        started = time.perf_counter()
        small = [_cpu_s(repl, Request(small_proof(n), header)) for n in range(1, 11)]
        later_s = (time.perf_counter() - started) / len(small)
        resident = importer.memory_info().rss
        own = [_cpu_s(repl, request) for request in one_liners(header)]
    return HeaderCost(
        header.splitlines()[0],
        first_s - later_s,
        imported.user + imported.system,
        resident / 2**20,
        statistics.median(small) * 1e3,
        statistics.median(own) * 1e3 if own else None,
    )


def _cpu_s(repl: NativeRepl, request: Request) -> float:
    result = repl.elaborate(request)
    if result.status is not Status.FINISHED:
        raise HeaderError(f"{request.header.strip()}: {result.detail or result.status}")
    return result.cpu_s


def _importer(repl: NativeRepl) -> psutil.Process:
    """The process of a REPL that has imported: the largest, the others being its walls."""
    assert repl.pid is not None
    root = psutil.Process(repl.pid)
    return max((root, *root.children(recursive=True)), key=_resident)


def _resident(process: psutil.Process) -> int:
    """Bytes resident in a process; of a child that has ended meanwhile, none."""
    with contextlib.suppress(psutil.Error):
        return int(process.memory_info().rss)
    return 0


def _median(costs: Sequence[HeaderCost]) -> HeaderCost:
    own = [cost.one_liner_ms for cost in costs if cost.one_liner_ms is not None]
    return HeaderCost(
        costs[0].header,
        statistics.median(cost.import_s for cost in costs),
        statistics.median(cost.import_cpu_s for cost in costs),
        statistics.median(cost.resident_mb for cost in costs),
        statistics.median(cost.small_proof_ms for cost in costs),
        statistics.median(own) if own else None,
    )
