"""Lake projects: found upwards, described by `lake env`, every fault named.

No elan can be downloaded in a test, so `lake` is a stand-in that does what `lake env` documents:
run a command with LEAN_SYSROOT and LEAN_PATH set. The Lean it names is the real one.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lean_env.toolchain import Kind, Toolchain, ToolchainError, locate
from lean_env.toolchain.lake import find_lake, find_project, locate_lake


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "Deep" / "Er").mkdir(parents=True)
    (root / "lakefile.toml").write_text('name = "project"\n')
    (root / "lean-toolchain").write_text("leanprover/lean4:v4.35.0\n")
    return root


@pytest.fixture
def lake(tmp_path: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch) -> Path:
    script = tmp_path / "elan" / "bin" / "lake"
    script.parent.mkdir(parents=True)
    script.write_text(
        "#!/bin/sh\n"
        '[ "$1" = env ] || exit 9\n'
        "shift\n"
        f"LEAN_SYSROOT={toolchain.sysroot} LEAN_PATH=.lake/build/lib/lean "
        'exec "$@"\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("ELAN_HOME", str(tmp_path / "elan"))
    return script


def test_a_project_is_found_from_anywhere_inside_it(project: Path) -> None:
    for start in (project, project / "Deep", project / "Deep" / "Er"):
        found = find_project(start)
        assert (found.root, found.pin) == (project, "leanprover/lean4:v4.35.0")


def test_lake_env_says_which_lean_and_where_its_modules_are(
    project: Path, lake: Path, toolchain: Toolchain
) -> None:
    assert find_lake() == lake
    found = locate_lake(project / "Deep")
    assert found.kind is Kind.LAKE
    assert found.version == toolchain.version
    assert found.commit.startswith(toolchain.commit[:12])
    assert found.search_path == (project / ".lake/build/lib/lean",)
    ran = subprocess.run([found.lean, "--version"], check=True, capture_output=True, text=True)
    assert found.version in ran.stdout


def test_the_variable_chooses_the_project_and_the_option_wins(
    project: Path, lake: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ENV_PROJECT", str(project))
    assert locate().project == project
    with pytest.raises(ToolchainError, match="no Lake project"):
        locate(tmp_path)


def test_a_changed_manifest_is_another_toolchain(project: Path, lake: Path) -> None:
    before = locate_lake(project).key
    (project / "lake-manifest.json").write_text('{"packages": []}')
    assert locate_lake(project).key != before


def test_a_missing_pin_names_the_file_to_write(project: Path) -> None:
    (project / "lean-toolchain").unlink()
    with pytest.raises(ToolchainError, match="no lean-toolchain") as error:
        find_project(project)
    assert str(project / "lean-toolchain") in error.value.fix


def test_without_elan_the_mend_installs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELAN_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainError, match="elan is not installed") as error:
        find_lake()
    assert "elan-init.sh" in error.value.fix


def test_a_lake_that_fails_is_quoted(project: Path, lake: Path) -> None:
    lake.write_text("#!/bin/sh\necho 'error: no such toolchain' >&2\nexit 1\n")
    with pytest.raises(ToolchainError, match="no such toolchain") as error:
        locate_lake(project)
    assert error.value.fix.startswith("elan toolchain install")
