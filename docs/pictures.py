"""Make the pictures of the README from real runs: `python docs/pictures.py [--runs RUN...]`.

Everything in them was printed or drawn by the commands named here, on this machine, just now. Needs
a toolchain (`lean-env setup`), the extra `train`, and Chromium for the picture of a proof tree.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pexpect
from rich.console import Console
from rich.text import Text

from training.report import plots
from training.report.records import read_run
from training.report.repeats import gather

PICTURES = Path(__file__).parent / "pictures"
COLUMNS = 92
_MAX_SECONDS = 1800

TOUR = """\
theorem add_swap (a b : Nat) : a + b = b + a := by omega

theorem wishful (a b : Nat) : a - b + b = a := by omega

theorem trust_me : 2 + 2 = 5 := sorry
"""
GAPS = """\
import Mathlib

theorem sum_odd (n : ℕ) : ∑ i ∈ Finset.range n, (2 * i + 1) = n ^ 2 := by
  sorry
"""


def main() -> None:
    """Make all pictures; that of a learning curve only from runs that are given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", nargs="*", type=Path, default=[], help="folders of training runs")
    given = parser.parse_args()
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "Tour.lean").write_text(TOUR)
        (folder / "Gaps.lean").write_text(GAPS)
        terminal(folder, "lean-env verify Tour.lean -o tour.jsonl", "verify", code=1)
        terminal(folder, "lean-env prove Gaps.lean --write --tree tree.html", "prove")
        tree(folder / "tree.html")
    if given.runs:
        curve(given.runs)


def terminal(folder: Path, command: str, name: str, code: int = 0) -> None:
    """Run a command in a terminal and keep what its screen showed at the end, in colour.

    Ends this program where the command does not end with `code`.
    """
    child = pexpect.spawn(
        command,
        cwd=str(folder),
        encoding="utf-8",
        dimensions=(40, COLUMNS),
        timeout=_MAX_SECONDS,
    )
    written = io.StringIO()
    child.logfile_read = written
    child.expect(pexpect.EOF)
    child.close()
    if child.exitstatus != code:
        sys.exit(f"{command} ended with {child.exitstatus}, not {code}:\n{written.getvalue()}")
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(f"[bold green]$[/] {command}")
    console.print(Text.from_ansi(last_screen(written.getvalue())))
    console.save_svg(str(PICTURES / f"{name}.svg"), title="lean-env")


def last_screen(written: str) -> str:
    """What is left of a terminal's stream when lines that were drawn over are gone."""
    lines: list[str] = []
    rest = written.replace("\r\n", "\n").replace("\x1b[?25l", "").replace("\x1b[?25h", "")
    for line in rest.split("\n"):
        # a live view goes up (ESC[1A) and clears the line (ESC[2K) before it draws again
        for _ in range(line.count("\x1b[1A")):
            if lines:
                lines.pop()
        lines.append(line.rpartition("\x1b[2K")[2].rpartition("\r")[2])
    return "\n".join(line for line in lines if line.strip())


def tree(page: Path) -> None:
    """Take a picture of a page that `prove --tree` wrote."""
    browsers = map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))
    found = next(filter(None, browsers), None)
    if found is None:
        sys.exit("no Chromium on this machine (Debian: apt install chromium)")
    command = [found, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += ["--window-size=1100,620", f"--screenshot={PICTURES / 'tree.png'}", page.as_uri()]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, timeout=120)


def curve(runs: Sequence[Path]) -> None:
    """Draw the curve of runs that differ in the seed alone, as `lean-env report` does."""
    groups, notes = gather([read_run(run) for run in runs])
    figure = plots.curve(groups)
    if figure is None:
        sys.exit(f"no curve was measured in {', '.join(map(str, runs))}")
    figure.savefig(PICTURES / "curve.svg", metadata={"Date": None})
    print(*notes, sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
