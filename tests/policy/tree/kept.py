"""A folder as `lean-env prove --resume` leaves it, made without Lean."""

from __future__ import annotations

from pathlib import Path

from lean_env.problems.theorem import Theorem
from policy.graph_json import graph_to_json
from policy.prove_one import graph_file
from policy.prove_settings import keep_theorems, save_settings
from tests.policy.test_prove_settings import OURS
from tests.policy.tree.searches import grown


def keep_searches(folder: Path) -> Path:
    """Fill the folder: `proved` was proved in two tactics, the search for `waiting` not begun."""
    proved = Theorem("proved", "theorem t : root")
    save_settings(folder, OURS)
    keep_theorems(folder, [proved, Theorem("waiting", "theorem w : True")])
    graph_file(folder, proved).write_text(graph_to_json(grown()))
    return folder
