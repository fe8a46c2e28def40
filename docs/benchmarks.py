"""Run the benchmarks and remake their page: `python docs/benchmarks.py [NAME...]`.

Without names all of `benchmarks.toml` runs, which takes some twenty minutes on an idle machine with
two cores; with names the other sections of the page stay as they are. Run it from a checkout, with
the extra `dev`.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shlex
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil

from lean_env.toolchain import locate

HERE = Path(__file__).parent
PAGE = HERE / "benchmarks.md"
_COLUMNS = 100
_HEADING = re.compile(r"^<!-- (\w+) -->$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A section of the page: a command, what it shows, and what is asked of the figures."""

    name: str
    title: str
    about: str
    command: str
    goal: str


def benchmarks() -> dict[str, Benchmark]:
    """All benchmarks, by name, in the order of the page."""
    table = tomllib.loads((HERE / "benchmarks.toml").read_text(encoding="utf-8"))
    return {name: Benchmark(name, **row) for name, row in table.items()}


def main() -> None:
    """Run what is asked for, one after the other; each section is written when it is done."""
    known = benchmarks()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    wanted = parser.parse_args().names or list(known)
    if unknown := set(wanted) - set(known):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    failed = []
    for name in wanted:
        print(f"{name}: {known[name].command}", file=sys.stderr)
        section, fine = run(known[name])
        if not fine:
            failed.append(name)
            continue
        sections = read_sections()
        sections[name] = section
        write(sections, known)
    if failed:
        sys.exit(f"failed, and left as they were: {', '.join(failed)}")


def run(benchmark: Benchmark) -> tuple[str, bool]:
    """Run one command; returns its section, and whether it ended well."""
    load = os.getloadavg()[0]
    begun = datetime.now(UTC)
    done = subprocess.run(
        shlex.split(benchmark.command),
        cwd=HERE.parent,
        env={**os.environ, "COLUMNS": str(_COLUMNS), "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    seconds = (datetime.now(UTC) - begun).total_seconds()
    printed = "\n".join(line.rstrip() for line in done.stdout.strip().splitlines())
    section = (
        f"## {benchmark.title}\n\n{benchmark.about}\nGoal: {benchmark.goal}.\n\n"
        f"{begun:%Y-%m-%d}, {seconds:.0f} s, {machine()}, load average {load:.1f} at the start, "
        f"{locate()}.\n\n```console\n$ {benchmark.command}\n{printed}\n```\n"
    )
    return section, done.returncode == 0


def machine() -> str:
    """The processor, the cores this process may use, and the memory."""
    model = platform.machine()
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    cores = len(os.sched_getaffinity(0))
    return f"{model}, {cores} cores, {psutil.virtual_memory().total / 2**30:.0f} GiB"


def read_sections() -> dict[str, str]:
    """The sections of the page as it is, by name."""
    if not PAGE.is_file():
        return {}
    _, *parts = _HEADING.split(PAGE.read_text(encoding="utf-8"))
    return {name: text.strip() + "\n" for name, text in zip(parts[::2], parts[1::2], strict=True)}


def write(sections: dict[str, str], known: dict[str, Benchmark]) -> None:
    """Write the page, its sections in the order of the table."""
    head = (
        "# Benchmarks\n\nMade by `python docs/benchmarks.py`: every table is what the command "
        "above it printed. Times\nare those of one machine; the ratios, taken in turns within a "
        "run, are what to compare.\n"
    )
    body = [f"<!-- {name} -->\n{sections[name]}" for name in known if name in sections]
    PAGE.write_text("\n".join([head, *body]), encoding="utf-8")


if __name__ == "__main__":
    main()
