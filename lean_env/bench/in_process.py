"""The floor for the pool's benchmark: elaborations one after the other inside one process.

    python -m lean_env.bench.in_process LIBRARY SYSROOT < sources.json > seconds.json

Lean's own `IO.processCommands`, called as any program would that embeds Lean. No fork, no pipe, no
isolation: what the same work costs when nothing is done for safety.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from lean_env.native.abi import PTR, U8, box, field, items, keep
from lean_env.native.runtime import Import, Runtime


def main(arguments: list[str]) -> int:
    """Elaborate the sources on standard input; answer with the seconds each took."""
    library, sysroot = arguments
    runtime = Runtime(Path(library), Path(sysroot))
    abi = runtime.abi
    new_state = abi.function("l_Lean_Elab_Command_mkState", PTR, PTR, PTR, PTR)
    # (input, file name, normalise line ends, end position) -> InputContext
    new_context = abi.function("l_Lean_Parser_mkInputContext___redArg", PTR, PTR, PTR, U8, PTR)
    process = abi.function("l_Lean_Elab_IO_processCommands", PTR, PTR, PTR, PTR)
    log_entries = abi.function("l_Lean_MessageLog_toArray", PTR, PTR)
    environment = runtime.import_modules([Import(("Init",)), Import(("Init",), meta=True)])
    abi.function("lean_init_task_manager", None)()
    no_messages = keep(abi.constant("l_Lean_MessageLog_empty"))
    state = keep(new_state(keep(environment), no_messages, keep(runtime.options)))
    for line in sys.stdin:
        source = json.loads(line).encode()
        started = time.perf_counter()
        context = new_context(abi.string(source), abi.string("<candidate>"), 0, box(len(source)))
        parser_state = abi.constructor(0, [box(0)], b"\0")
        result = keep(field(abi.value(process(context, parser_state, keep(state))), 0))
        if any(items(log_entries(keep(field(result, 1))))):
            raise RuntimeError("the floor is measured with proofs that leave no message")
        print(time.perf_counter() - started, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
