"""What C and Python call by the same name has the same number on both sides."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lean_env.repl import bounds, native, native_states, native_wire
from tests.native.conftest import Compile

NUMBERS = {
    **{kind.name: int(kind) for kind in native_wire.Kind},
    **{step.name: int(step) for step in native_wire.Step},
    **{severity.name: place for place, severity in enumerate(native_wire.SEVERITIES)},
    "MAX_MESSAGES": bounds.MAX_MESSAGES,
    "MAX_OLEAN": bounds.MAX_OLEAN_BYTES,
    "MAX_FRAME": native_wire.MAX_REQUEST,
}


@pytest.fixture(scope="module")
def in_c(compile_c: Compile, tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    source: Path = tmp_path_factory.mktemp("numbers") / "numbers.c"
    names = [*NUMBERS, "BURIAL_S"]
    lines = [f'    printf("{name} %llu\\n", (unsigned long long)({name}));' for name in names]
    source.write_text(
        "\n".join(
            [
                '#include <stdio.h>\n#include "nursery.h"\n#include "pause.h"\nint main(void) {',
                *lines,
                "}\n",
            ]
        )
    )
    said = subprocess.run([str(compile_c("numbers", [source]))], capture_output=True, check=True)
    pairs = (line.split() for line in said.stdout.decode().splitlines())
    return {name: int(number) for name, number in pairs}


def test_names_have_the_same_numbers(in_c: dict[str, int]) -> None:
    assert {name: in_c[name] for name in NUMBERS} == NUMBERS


def test_the_client_waits_longer_than_the_host_buries(in_c: dict[str, int]) -> None:
    """A child that dies late is then its candidate's timeout, and no lost host."""
    assert min(native.GRACE_S, native_states.GRACE_S) >= 2 * in_c["BURIAL_S"]


def test_no_kind_of_reply_is_known_to_one_side_only() -> None:
    text = (Path(native_wire.__file__).parents[1] / "native" / "host" / "wire.h").read_text()
    listed = text.split("enum kind {")[1].split("}")[0]
    assert [name.strip() for name in listed.split(",") if name.strip()] == list(
        native_wire.Kind.__members__
    )
