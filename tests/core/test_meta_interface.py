"""The meta interface: each constant of its tables exists, takes what we say, and does what it says.

A wrong type of a compiled function is no error but a crash, so each is looked at in three ways: its
symbol, its number of arguments against the machine code, a call with a known answer.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from lean_env.toolchain.bindings.image import Image
from lean_env.toolchain.bindings.interface import Constant, Form, Table, read_table, read_tables
from lean_env.toolchain.library import find_library
from lean_env.toolchain.paths import lean_project_dir
from tests.core.machine_code import last_argument
from tests.lean_file import HERE, messages, run

TABLES = read_tables()
CONSTANTS = [c for table in TABLES for c in table.constants if c.form is not Form.TYPE]


def name_of(constant: Constant) -> str:
    """The constant's name, as Lean shows it."""
    return ".".join(constant.name)


NAMES = [name_of(constant) for constant in CONSTANTS]
META = HERE / "core" / "meta"
PROGRAMS = sorted((META / "programs").glob("*.lean"))
CALLS = [
    (name, call)
    for line in (META / "smoke.txt").read_text().splitlines()
    if not line.startswith("--")
    for name, _, call in [line.partition(" | ")]
]
SMOKE = "example (n : Nat) (h : n < 3) : n ≤ 5 := by (run_tac smoke (do {})); omega"
EXTERN = re.compile(r"^\s*extern (?P<name>\S+) ?(?P<parameters>.*) : \S+$", re.MULTILINE)
ERASED = {"void", "◾"}
HANDED_ON = {
    # Functions that hand their last arguments on in the registers they came in, which the audit
    # does not see: (the last parameter we declare, the last argument their own code reads).
    "Lean.Meta.registerSimpAttr": (3, 0),
    "Lean.registerLabelAttr": (3, 0),
    "Lean.mkLevelSucc": (1, 0),
    "Lean.mkLevelMax": (2, 0),
    "Lean.mkLevelIMax": (2, 0),
    "Lean.mkBVar": (1, 0),
    "Lean.mkFVar": (1, 0),
    "Lean.mkMVar": (1, 0),
    "Lean.mkConst": (2, 0),
    "Lean.mkProj": (3, 0),
    "Lean.Expr.isAppOfArity": (3, 2),
    "Lean.Expr.nat?": (1, 0),
    "Lean.MessageData.ofName": (1, 0),
    "Lean.MessageData.ofSyntax": (1, 0),
    "Lean._aux_Lean_Message___macroRules_Lean_termM!__1": (3, 2),
    "Lean._aux_Lean_Exception___macroRules_Lean_termThrowError___1": (3, 2),
    "Lean.Meta.inferType": (5, 0),
    "Lean.Meta.whnf": (5, 0),
}


@pytest.fixture(scope="module")
def image() -> Iterator[Image]:
    loaded = Image.load(find_library())
    yield loaded
    loaded.close()


def test_the_interface_has_the_size_it_promises() -> None:
    assert len(CONSTANTS) >= 150
    assert len(NAMES) == len(set(NAMES))


def test_each_constant_is_in_the_library(image: Image) -> None:
    assert [name for table in TABLES for name in table.missing(image.symbols)] == []


def test_a_constant_that_the_library_lacks_is_seen(image: Image) -> None:
    table = read_table("Sample", "mkNatLit (n : Nat) : Expr\nmkUnheardOf (n : Nat) : Expr\n")
    assert table.missing(image.symbols) == ["Lean.mkUnheardOf"]


@pytest.mark.parametrize(
    "line",
    ["mkNatLit", "type A : B", "instance X : C", "macro kind", "formatter p", "protected f"],
)
def test_a_line_that_declares_nothing_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="Sample, line 2"):
        read_table("Sample", f"import Lean.Expr\n{line}\n")


def test_each_constant_is_called_once() -> None:
    assert sorted(name for name, _ in CALLS) == sorted(NAMES)


def test_each_call_has_its_known_answer(tmp_path: Path, toolchain: Toolchain) -> None:
    head = (META / "smoke.lean").read_text()
    calls = [(name, call) for name, call in CALLS if not call.startswith("see ")]
    assert failing(head, [call for _, call in calls], tmp_path, toolchain) == []


def test_a_wrong_answer_would_be_seen(tmp_path: Path, toolchain: Toolchain) -> None:
    head = (META / "smoke.lean").read_text()
    wrong = ["return false", "return (← getGoals).length == 2", 'throwError "no"']
    assert failing(head, wrong, tmp_path, toolchain) == wrong


def failing(head: str, calls: list[str], tmp_path: Path, toolchain: Toolchain) -> list[str]:
    """The calls that Lean objects to; ten at a time, as it stops after a hundred errors."""
    file = tmp_path / "Smoke.lean"
    file.write_text(head + "".join(SMOKE.format(call) + "\n" for call in calls))
    first = head.count("\n") + 1
    lines = {message.line - first for message in run(file, toolchain)}
    assert min(lines, default=0) >= 0, "the head itself has an error"
    return [calls[line] for line in sorted(lines)]


@pytest.mark.parametrize("file", PROGRAMS, ids=lambda file: file.stem)
def test_a_program_of_a_user_does_what_it_says(file: Path, toolchain: Toolchain) -> None:
    assert [m for m in messages(file, toolchain) if m.severity == "error"] == []


def test_what_a_program_is_to_call_is_in_it() -> None:
    texts = {file.stem: file.read_text() for file in PROGRAMS}
    files = {name: call.removeprefix("see ") for name, call in CALLS if call.startswith("see ")}
    assert set(files.values()) <= set(texts)


def declared_parameters(table: Table, toolchain: Toolchain) -> dict[str, list[str]]:
    """The run-time types of the parameters of each function of a module, as Lean compiles them."""
    file = lean_project_dir() / "core" / table.path
    done = subprocess.run(
        [str(toolchain.lean), "-D", "trace.compiler.ir.result=true", str(file)],
        capture_output=True,
        text=True,
        env={**os.environ, **toolchain.environment},
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return {
        match["name"]: re.findall(r"\(x_\d+ : (?:@& )?([^)]+)\)", match["parameters"])
        for match in EXTERN.finditer(done.stdout)
    }


def last_used(parameters: list[str]) -> int:
    """The position of the last parameter that exists at run time."""
    return max((k for k, type_ in enumerate(parameters, 1) if type_ not in ERASED), default=0)


def reading(image: Image, constant: Constant) -> int:
    """The last argument that a function reads, in the form that the interpreter calls."""
    boxed = f"{constant.symbol}___boxed"
    return last_argument(*image.code(boxed if boxed in image.symbols else constant.symbol))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_machine_code_reads_as_many_arguments(
    table: Table, image: Image, toolchain: Toolchain
) -> None:
    parameters = declared_parameters(table, toolchain)
    differing = {}
    for constant in table.constants:
        expected = last_used(parameters.get(name_of(constant), []))
        if constant.form is Form.TYPE or not expected:
            continue
        found = reading(image, constant)
        if found != expected:
            differing[name_of(constant)] = (expected, found)
    names = {name_of(constant) for constant in table.constants}
    assert differing == {name: found for name, found in HANDED_ON.items() if name in names}


def test_one_argument_too_few_or_too_many_would_be_seen(image: Image, toolchain: Toolchain) -> None:
    [table] = [table for table in TABLES if table.name == "Meta"]
    parameters = declared_parameters(table, toolchain)
    for name in ("check", "mkAppM", "synthInstance", "getNatValue?"):
        [constant] = [c for c in table.constants if c.name == ("Lean", "Meta", name)]
        expected = last_used(parameters[f"Lean.Meta.{name}"])
        assert reading(image, constant) == expected
