"""The export for independent kernels: read back, it builds the proof from nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from lean_env.kernel.client import KernelProcess
from lean_env.kernel.declarations import Declaration, DeclarationKind, InductiveType
from lean_env.kernel.export import export
from lean_env.olean.dependencies import Source
from lean_env.olean.expr import (
    APP,
    BVAR,
    CONST,
    LAM,
    LET,
    LEVEL_IMAX,
    LEVEL_MAX,
    LEVEL_PARAM,
    LEVEL_SUCC,
    LEVEL_ZERO,
    NAT,
    PI,
    PROJ,
    SORT,
    STR,
    Node,
    Terms,
)
from lean_env.olean.imports import Library
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, name_of, render
from lean_env.toolchain import Toolchain

BINDERS = {"default": 0, "implicit": 1, "strictImplicit": 2, "instImplicit": 3}


class Importer:
    """Reads an export back, by the description of its format alone."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.names: list[Name] = [()]
        self.terms = Terms(levels=[(LEVEL_ZERO,)])
        self.declarations: list[Declaration] = []
        self.quotients: list[Name] = []
        self.kinds: set[str] = set()
        for line in lines:
            self._read(json.loads(line))

    def _read(self, record: dict[str, Any]) -> None:
        number = next((record.pop(key) for key in ("in", "il", "ie") if key in record), None)
        ((kind, body),) = record.items()
        self.kinds.add(kind)
        if kind in ("str", "num"):
            assert number == len(self.names)
            self.names.append((*self.names[body["pre"]], body["str" if kind == "str" else "i"]))
        elif kind in ("succ", "max", "imax", "param"):
            assert number == len(self.terms.levels)
            self.terms.levels.append(self._level(kind, body))
        elif kind != "meta":
            if number is not None:
                assert number == len(self.terms.exprs)
                self.terms.exprs.append(self._expr(kind, body))
            else:
                self._declare(kind, body)

    def _level(self, kind: str, body: Any) -> Node:
        if kind == "succ":
            return (LEVEL_SUCC, body)
        if kind == "param":
            return (LEVEL_PARAM, self.names[body])
        return (LEVEL_MAX if kind == "max" else LEVEL_IMAX, *body)

    def _expr(self, kind: str, body: Any) -> Node:
        if kind in ("lam", "forallE"):
            name, info = self.names[body["name"]], BINDERS[body["binderInfo"]]
            return (LAM if kind == "lam" else PI, name, info, body["type"], body["body"])
        if kind == "letE":
            name = self.names[body["name"]]
            return (LET, name, body["type"], body["value"], body["body"], body["nondep"])
        if kind == "proj":
            return (PROJ, self.names[body["typeName"]], body["idx"], body["struct"])
        if kind == "const":
            return (CONST, self.names[body["name"]], tuple(body["us"]))
        if kind == "app":
            return (APP, body["fn"], body["arg"])
        simple = {"bvar": BVAR, "sort": SORT, "strVal": STR}
        return (NAT, int(body)) if kind == "natVal" else (simple[kind], body)

    def _declare(self, kind: str, body: Any) -> None:
        if kind == "quot":
            self.quotients.append(self.names[body["name"]])
            if len(self.quotients) == 1:
                self.declarations.append(Declaration(DeclarationKind.QUOTIENT, ("Quot",), ()))
            return
        if kind == "inductive":
            self._declare_family(body)
            return
        hints = body.get("hints", "opaque")
        self.declarations.append(
            Declaration(
                {
                    "axiom": DeclarationKind.AXIOM,
                    "def": DeclarationKind.DEFINITION,
                    "thm": DeclarationKind.THEOREM,
                    "opaque": DeclarationKind.OPAQUE,
                }[kind],
                self.names[body["name"]],
                tuple(self.names[name] for name in body["levelParams"]),
                body["type"],
                body.get("value", 0),
                {"opaque": -2, "abbrev": -1}[hints] if isinstance(hints, str) else hints["regular"],
            )
        )

    def _declare_family(self, body: Any) -> None:
        types = {self.names[ctor["name"]]: ctor["type"] for ctor in body["ctors"]}
        assert body["recs"]
        first = body["types"][0]
        self.declarations.append(
            Declaration(
                DeclarationKind.INDUCTIVE,
                self.names[first["name"]],
                tuple(self.names[name] for name in first["levelParams"]),
                parameters=first["numParams"],
                types=tuple(
                    InductiveType(
                        self.names[type_["name"]],
                        type_["type"],
                        tuple((self.names[c], types[self.names[c]]) for c in type_["ctors"]),
                    )
                    for type_ in body["types"]
                ),
            )
        )


@pytest.fixture(scope="module")
def kernel(toolchain: Toolchain) -> Iterator[KernelProcess]:
    assert toolchain.library is not None
    process = KernelProcess(toolchain.library, toolchain.sysroot)
    yield process
    process.close()


@pytest.fixture(scope="module")
def library(toolchain: Toolchain) -> Library:
    return Library([toolchain.sysroot / "lib" / "lean"], [("Init",)])


@pytest.mark.parametrize("name", ["omitted", "big", "proj", "swap", "double", "Tree.rec_1"])
def test_an_export_read_back_builds_the_proof_from_nothing(
    kernel: KernelProcess, library: Library, kinds: bytes, name: str
) -> None:
    """The official kernel, in an environment without a single constant, accepts every line."""
    olean = Olean(kinds)

    def find(wanted: Name) -> Source | None:
        own = Source(olean[wanted], olean.terms) if wanted in olean else None
        return own or library.find(wanted)

    read = Importer(export(name_of(name), find))
    refused = kernel.replay([], read.terms, read.declarations, wall_s=60)
    assert refused is None
    assert name.split(".")[0] in {render(entry.name) for entry in read.declarations}


def test_the_export_of_a_sorried_proof_shows_its_axiom(library: Library, kinds: bytes) -> None:
    olean = Olean(kinds)

    def find(wanted: Name) -> Source | None:
        own = Source(olean[wanted], olean.terms) if wanted in olean else None
        return own or library.find(wanted)

    read = Importer(export(name_of("unfinished"), find))
    axioms = {entry.name for entry in read.declarations if entry.kind is DeclarationKind.AXIOM}
    assert ("sorryAx",) in axioms
