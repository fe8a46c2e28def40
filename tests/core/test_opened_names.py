"""`open … Real Nat`, with which published files begin, hides no name of a library on the core.

A lemma such as `Nat.pow_succ` is `protected`: with `Nat` open, `pow_succ` is the lemma on all
monoids that a library declares at the root. `opened_names.txt` holds such root names.
"""

from __future__ import annotations

from pathlib import Path

from lean_env.toolchain import Toolchain
from tests.lean_file import HERE, run

NAMES = (HERE / "core" / "opened_names.txt").read_text().split()
OPENED = "Nat Int Rat"


def answers(names: list[str], tmp_path: Path, toolchain: Toolchain) -> dict[str, list[str]]:
    """What Lean says of each name, declared at the root, once the namespaces are open."""
    file = tmp_path / "Opened.lean"
    declared = [f"axiom {name} : True" for name in names]
    asked = [f"#print axioms {name}" for name in names]
    file.write_text("\n".join([*declared, f"open {OPENED}", *asked]))
    found: dict[str, list[str]] = {name: [] for name in names}
    for message in run(file, toolchain):
        found[names[message.line - len(names) - 2]].append(message.text)
    return found


def test_names_at_the_root_stay_unambiguous(tmp_path: Path, toolchain: Toolchain) -> None:
    assert len(NAMES) > 150
    found = answers(NAMES, tmp_path, toolchain)
    assert found == {name: [f"'{name}' depends on axioms: [{name}]"] for name in NAMES}


def test_an_unprotected_name_would_be_seen(tmp_path: Path, toolchain: Toolchain) -> None:
    found = answers(["succ_pred"], tmp_path, toolchain)["succ_pred"]
    assert any("Nat.succ_pred" in text for text in found)
