"""Goals in the texts that Lean prints."""

from __future__ import annotations


def split_goals(goals: str) -> list[str]:
    """Split goals that stand one under the other: after `⊢ …` only indented lines belong to it."""
    found: list[list[str]] = []
    target_seen = False
    for line in goals.split("\n") if goals else ():
        if not found or (target_seen and not line.startswith(" ")):
            found.append([])
            target_seen = False
        found[-1].append(line)
        target_seen |= line.startswith("⊢")
    return ["\n".join(lines) for lines in found]


def visits(printed: str) -> list[list[str]]:
    """Return the goals of each time that `trace_state` was run at one place.

    Lean puts an empty line between the goals of one time, and none between two times.
    """
    found: list[list[str]] = []
    for chunk in printed.strip("\n").split("\n\n"):
        for number, goal in enumerate(split_goals(chunk)):
            if number or not found:
                found.append([])
            found[-1].append(goal)
    return found
