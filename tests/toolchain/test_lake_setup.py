"""Making a Lake project usable: what is asked of `lake`, what is checked before, what it is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest

from lean_env.bench.suite import Case, read_suite
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.repl.open_repl import Backend, default_backend, open_repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, ToolchainError
from lean_env.toolchain.diagnose import diagnose
from lean_env.toolchain.lake import locate_lake
from lean_env.toolchain.lake_setup import provision_lake
from tests.toolchain.lake_stand_in import large, make_fail, small, stand_in, write_project

TESTS = Path(__file__).parent.parent
# With a project imported there is no name that a small header leaves undeclared.
EXPLOITS = [
    case for case in read_suite(TESTS / "exploits") if case.id != "17-primitives/small-header"
]
HONEST = [case.candidate for case in read_suite(TESTS / "judge" / "honest")]


@pytest.fixture
def calls(tmp_path: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The stand-in in elan's home; the file in which it notes its calls."""
    home = tmp_path / "elan"
    monkeypatch.setenv("ELAN_HOME", str(home))
    return stand_in(home, toolchain)


@pytest.fixture(scope="module")
def patched() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture(scope="module")
def big(
    toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory, patched: pytest.MonkeyPatch
) -> Toolchain:
    """The large project, built."""
    folder = tmp_path_factory.mktemp("big")
    patched.setenv("ELAN_HOME", str(folder / "elan"))
    stand_in(folder / "elan", toolchain)
    return provision_lake(write_project(folder / "project", large()))


def noted(calls: Path) -> list[str]:
    return [line for line in calls.read_text().splitlines() if not line.startswith("env")]


def test_a_project_is_built_and_runs_on_the_native_back_end(calls: Path, tmp_path: Path) -> None:
    project = write_project(tmp_path / "project", small())
    steps: list[str] = []
    found = provision_lake(project, progress=lambda *step: steps.append(f"{step}"))
    assert noted(calls) == ["update", "build"]
    assert steps == [
        "('resolving the dependencies', 1, 3)",
        "('building the project', 2, 3)",
        "('building the native host', 3, 3)",
    ]
    parts = {file.name for file in (project / ".lake/build/lib/lean/Big").iterdir()}
    assert {"Part0.olean", "Part0.olean.server", "Part0.olean.private", "User0.olean"} <= parts
    assert default_backend(found) is Backend.NATIVE
    checks = {check.name: check for check in diagnose(project)}
    assert checks["native back end"].detail == str(found.host)

    statement = "theorem t (k : Kind0) : 0 ≤ User0.size k"
    proofs = {"User0.le_size k": True, "Nat.le_refl _": False, "sorry": False}
    with Judge(found, Sandbox.detect()) as judge:
        for proof, right in proofs.items():
            verdict = judge.judge(Candidate("t", statement, proof, header="import Big"))
            assert verdict.proved is right, (proof, verdict)
        # Lake may name its places relative to the project: Lean is run elsewhere.
        for backend in (Backend.SERVER, Backend.COLD):
            repl = open_repl(found, backend, sandbox=Sandbox.detect())
            own = Candidate("t", statement, "User0.le_size _", header="import Big")
            assert judge.judge_on(repl, own).proved
            repl.close()

    # Again: nothing is resolved anew, what is built is kept.
    provision_lake(project)
    assert noted(calls) == ["update", "build", "build"]


def test_mathlib_comes_from_its_cache(calls: Path, tmp_path: Path) -> None:
    project = write_project(tmp_path / "project", {"Big": "import Init\n"}, requires=("mathlib",))
    provision_lake(project, free_gib=lambda place: 50.0, memory_gib=lambda: 64.0)
    assert noted(calls) == ["update", "exe cache get", "build"]


@pytest.mark.parametrize(
    ("free", "memory", "said"),
    [(3.0, 64.0, "3.0 GiB free; Mathlib needs 10"), (50.0, 2.0, "2.0 GiB of memory")],
)
def test_room_is_looked_for_before_anything_is_fetched(
    calls: Path, tmp_path: Path, free: float, memory: float, said: str
) -> None:
    project = write_project(tmp_path / "project", {}, requires=("mathlib",))
    with pytest.raises(ToolchainError, match=said) as error:
        provision_lake(project, free_gib=lambda place: free, memory_gib=lambda: memory)
    assert error.value.fix
    assert not calls.exists()


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("update", r"resolving the dependencies failed with exit status 1 \(it needs the network"),
        ("exe cache get", r"fetching Mathlib's compiled cache failed .*the network"),
        ("build", r"building the project failed with exit status 1; what it said stands above"),
    ],
)
def test_a_step_that_fails_is_named_and_is_where_the_next_try_begins(
    calls: Path, tmp_path: Path, command: str, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    modules = {"Big": "import Init\n"}
    project = write_project(tmp_path / "project", modules, requires=("mathlib",))
    make_fail(calls, command)
    with pytest.raises(ToolchainError, match=said):
        provision_lake(project, free_gib=lambda place: 50.0, memory_gib=lambda: 64.0)
    assert "exited with code 128" in capfd.readouterr().err  # Lake's own words

    make_fail(calls, "nothing")
    provision_lake(project, free_gib=lambda place: 50.0, memory_gib=lambda: 64.0)
    assert noted(calls).count("update") == (2 if command == "update" else 1)


def test_elan_that_cannot_be_installed_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "sh").symlink_to("/bin/sh")
    (tools / "curl").write_text("#!/bin/sh\necho 'Could not resolve host' >&2\nexit 6\n")
    (tools / "curl").chmod(0o755)
    monkeypatch.setenv("PATH", str(tools))
    monkeypatch.setenv("ELAN_HOME", str(tmp_path / "elan"))
    project = write_project(tmp_path / "project", {})
    with pytest.raises(ToolchainError, match=r"installing elan failed .*it needs the network"):
        provision_lake(project)


def test_elan_is_installed_where_it_is_missing(
    tmp_path: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its installer, which curl brings, puts `lake` into elan's home."""
    home, ready = tmp_path / "elan", tmp_path / "ready"
    stand_in(ready, toolchain)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "curl").write_text(
        f"#!/bin/sh\necho 'cp -r {ready} {home}; echo \"$@\" > {home}/with'\n"
    )
    (tools / "curl").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    monkeypatch.setenv("ELAN_HOME", str(home))
    provision_lake(write_project(tmp_path / "project", {"Big": "import Init\n"}))
    assert (home / "with").read_text().split() == ["-y", "--default-toolchain", "none"]


def test_a_manifest_that_is_none_is_named(calls: Path, tmp_path: Path) -> None:
    project = write_project(tmp_path / "project", {})
    (project / "lake-manifest.json").write_text("[]")
    with pytest.raises(ToolchainError, match=r"lake-manifest.json cannot be read"):
        provision_lake(project)


def test_what_is_compiled_anew_is_another_toolchain(calls: Path, tmp_path: Path) -> None:
    """Verdicts are remembered by the toolchain's key: it has to know what the project holds."""
    project = write_project(tmp_path / "project", {"Big": "import Init\n"})
    before = provision_lake(project)
    assert locate_lake(project).key == before.key
    (project / "Big.lean").write_text("import Init\n\ntheorem one : 1 = 1 := rfl\n")
    assert provision_lake(project).key != before.key


def test_a_library_that_was_changed_gets_no_native_back_end(
    calls: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    """By size, here: the content is hashed when the host is built."""
    assert toolchain.library is not None
    other = tmp_path / "libleanshared.so"
    other.write_bytes(b"\x7fELF")
    assert default_backend(replace(toolchain, library=other)) is Backend.SERVER
    assert default_backend(replace(toolchain, host=tmp_path / "none")) is Backend.SERVER


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_header_that_takes_long_is_imported_once(big: Toolchain) -> None:
    """`lean` needs two seconds of a processor for each candidate, the native host hardly any."""
    candidate = Candidate("t", "theorem t (k : Kind3) : 0 ≤ User3.size k", "", header="import Big")
    spent: dict[Backend, list[float]] = {}
    with Judge(big, Sandbox.detect()) as judge:
        for backend in (Backend.NATIVE, Backend.COLD):
            repl = open_repl(big, backend, sandbox=Sandbox.detect())
            verdicts = [
                judge.judge_on(repl, replace(candidate, proof=f"Nat.zero_le _ -- {backend} {turn}"))
                for turn in range(3)
            ]
            repl.close()
            assert all(verdict.proved for verdict in verdicts)
            spent[backend] = [verdict.cpu_s for verdict in verdicts]
    assert min(spent[Backend.COLD]) > 2.0
    assert max(spent[Backend.NATIVE]) < 0.5


def upon(candidate: Candidate) -> Candidate:
    """The same candidate with the project imported."""
    return replace(candidate, header=f"import Big\n{candidate.header}")


def wrong_verdicts(
    found: Toolchain, backend: Backend, exploits: Sequence[Case], honest: Sequence[Candidate]
) -> list[tuple[str, Verdict]]:
    """The exploits that earn anything, and the proofs that do not."""
    wrong = []
    repl = open_repl(found, backend, sandbox=Sandbox.detect())
    with Judge(found, Sandbox.detect()) as judge:
        for case in exploits:
            if case.before is not None:
                judge.judge_on(repl, upon(case.before))
            verdict = judge.judge_on(repl, upon(case.candidate), limits=case.limits)
            if verdict.reward != 0.0:
                wrong.append((case.id, verdict))
        for candidate in honest:
            verdict = judge.judge_on(repl, upon(candidate))
            if verdict.outcome is not Outcome.PROVED:
                wrong.append((candidate.id, verdict))
    repl.close()
    return wrong


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("backend", [Backend.NATIVE, Backend.SERVER, Backend.COLD])
def test_verdicts_are_right_on_every_back_end(big: Toolchain, backend: Backend) -> None:
    """One exploit of each kind and every twentieth honest proof, with the project imported."""
    kinds = groupby(EXPLOITS, lambda case: case.id.split("/")[0])
    assert wrong_verdicts(big, backend, [next(kind) for _, kind in kinds], HONEST[::20]) == []


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_all_verdicts_are_right_on_the_native_one(calls: Path, tmp_path: Path) -> None:
    found = provision_lake(write_project(tmp_path / "project", small()))
    assert wrong_verdicts(found, Backend.NATIVE, EXPLOITS, HONEST) == []
