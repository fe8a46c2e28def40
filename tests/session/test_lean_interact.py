"""The published LeanInteract client works with `lean-env repl --json` in place of its own REPL."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain

lean_interact = pytest.importorskip("lean_interact", reason="LeanInteract is not installed")
interface = pytest.importorskip("lean_interact.interface")

# It starts the program in this folder of a checkout, through `lake env`.
PROGRAM = ".lake/build/bin/repl"


@pytest.fixture(scope="module")
def server(
    toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[lean_interact.LeanServer]:
    folder = tmp_path_factory.mktemp("repl")
    (folder / "lean-toolchain").write_text(f"leanprover/lean4:v{toolchain.version}\n")
    lake = script(folder / "lake", 'shift; exec "$@"')
    python = shlex.quote(sys.executable)
    script(folder / PROGRAM, f"exec {python} -m lean_env repl --json")
    config = lean_interact.LeanREPLConfig(
        local_repl_path=folder, build_repl=False, lake_path=lake, cache_dir=folder / "cache"
    )
    with lean_interact.LeanServer(config) as opened:
        yield opened


def script(path: Path, line: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)
    return path


THEOREM = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry"


def test_commands_and_messages(server: lean_interact.LeanServer) -> None:
    made = server.run(lean_interact.Command(cmd="def f := 37"))
    used = server.run(lean_interact.Command(cmd="#eval f\nexample : f = 38 := rfl", env=made.env))

    assert isinstance(used, interface.CommandResponse)
    assert [(m.severity, m.start_pos.line) for m in used.messages] == [("info", 1), ("error", 2)]
    assert not used.lean_code_is_valid()


def test_files(server: lean_interact.LeanServer, tmp_path: Path) -> None:
    file = tmp_path / "File.lean"
    file.write_text("theorem u : 1 = 1 := by\n  rfl\n")

    answer = server.run(lean_interact.FileCommand(path=str(file), all_tactics=True))

    assert [tactic.tactic for tactic in answer.tactics] == ["rfl"]
    assert answer.lean_code_is_valid(allow_sorry=False)


def test_steps_of_a_proof(server: lean_interact.LeanServer) -> None:
    stated = server.run(lean_interact.Command(cmd=THEOREM, root_goals=True))
    [sorry, root] = stated.sorries
    assert sorry.goal == root.goal == "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"

    both = server.run(lean_interact.ProofStep(tactic="constructor", proof_state=sorry.proof_state))
    assert isinstance(both, interface.ProofStepResponse)
    assert (len(both.goals), both.proof_status) == (2, "Incomplete: open goals remain")
    last = server.run(
        lean_interact.ProofStep(
            tactic="all_goals first | exact h.1 | exact h.2", proof_state=both.proof_state
        )
    )
    assert last.proof_status == "Completed"
    cheat = server.run(
        lean_interact.ProofStep(tactic="exact t p q h", proof_state=sorry.proof_state)
    )
    assert cheat.proof_status != "Completed"
    wrong = server.run(lean_interact.ProofStep(tactic="exat h", proof_state=sorry.proof_state))
    assert isinstance(wrong, interface.LeanError)


def test_pickles(server: lean_interact.LeanServer, tmp_path: Path) -> None:
    stated = server.run(lean_interact.Command(cmd=f"def f := 37\n{THEOREM}"))
    environment, state = tmp_path / "environment", tmp_path / "state"

    kept = server.run(interface.PickleEnvironment(env=stated.env, pickle_to=str(environment)))
    revived = server.run(interface.UnpickleEnvironment(unpickle_env_from=str(environment)))
    number = stated.sorries[0].proof_state
    kept_state = server.run(interface.PickleProofState(proof_state=number, pickle_to=str(state)))
    revived_state = server.run(
        interface.UnpickleProofState(unpickle_proof_state_from=str(state), env=revived.env)
    )

    assert kept.env == stated.env != revived.env
    assert server.run(lean_interact.Command(cmd="#check t", env=revived.env)).messages
    assert kept_state.goals == revived_state.goals != []
    assert number != kept_state.proof_state != revived_state.proof_state
    assert revived_state.proof_status == "Incomplete: open goals remain"


@pytest.mark.parametrize("mode", ["tactics", "original", "substantive"])
def test_infotrees(server: lean_interact.LeanServer, mode: str) -> None:
    command = lean_interact.Command(cmd="example : 1 = 1 ∧ True := by\n  simp", infotree=mode)

    answer = server.run(command)

    assert isinstance(answer, interface.CommandResponse)
    [tree] = answer.infotree
    nodes = [tree, *tree.children]
    assert all(node.kind == "TacticInfo" and node.node.stx.kind for node in nodes)


def test_what_is_refused_is_an_error_of_lean(server: lean_interact.LeanServer) -> None:
    options = [(["pp", "all"], True)]

    answer = server.run(lean_interact.Command(cmd="#check 1", set_options=options))

    assert isinstance(answer, interface.LeanError)
    assert "setOptions" in answer.message
