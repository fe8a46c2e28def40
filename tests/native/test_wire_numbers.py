"""What C and Python call by the same name has the same number on both sides."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lean_env.repl import bounds, native_wire
from tests.native.conftest import Compile

NUMBERS = {
    **{kind.name: int(kind) for kind in native_wire.Kind},
    **{severity.name: place for place, severity in enumerate(native_wire.SEVERITIES)},
    "MAX_MESSAGES": bounds.MAX_MESSAGES,
    "MAX_OLEAN": bounds.MAX_OLEAN_BYTES,
    "MAX_FRAME": native_wire.MAX_REQUEST,
}


@pytest.fixture(scope="module")
def in_c(compile_c: Compile, tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    source: Path = tmp_path_factory.mktemp("numbers") / "numbers.c"
    lines = [f'    printf("{name} %llu\\n", (unsigned long long)({name}));' for name in NUMBERS]
    source.write_text(
        "\n".join(['#include <stdio.h>\n#include "wire.h"\nint main(void) {', *lines, "}\n"])
    )
    said = subprocess.run([str(compile_c("numbers", [source]))], capture_output=True, check=True)
    pairs = (line.split() for line in said.stdout.decode().splitlines())
    return {name: int(number) for name, number in pairs}


def test_names_have_the_same_numbers(in_c: dict[str, int]) -> None:
    assert in_c == NUMBERS


def test_no_kind_of_reply_is_known_to_one_side_only() -> None:
    text = (Path(native_wire.__file__).parents[1] / "native" / "host" / "wire.h").read_text()
    listed = text.split("enum kind {")[1].split("}")[0]
    assert [name.strip() for name in listed.split(",") if name.strip()] == list(
        native_wire.Kind.__members__
    )
