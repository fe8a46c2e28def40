"""The floor for the pool's benchmark: elaborations one after the other inside one process.

    python -m lean_env.bench.in_process LIBRARY SYSROOT < sources.json > seconds.json

No fork, no pipe, no isolation: what the same work costs when nothing is done for safety.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from lean_env.native.abi import keep
from lean_env.native.frontend import Frontend
from lean_env.native.runtime import Import, Runtime


def main(arguments: list[str]) -> int:
    """Elaborate the sources on standard input; answer with the seconds each took."""
    library, sysroot = arguments
    runtime = Runtime(Path(library), Path(sysroot), huge_text=True)
    frontend = Frontend(runtime)
    environment = runtime.import_modules([Import(("Init",)), Import(("Init",), meta=True)])
    runtime.start_tasks()
    state = keep(frontend.initial_state(environment))
    for line in sys.stdin:
        source = json.loads(line)
        started = time.perf_counter()
        frontend.elaborate(keep(state), source, output_bytes=1 << 16)
        print(time.perf_counter() - started, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
