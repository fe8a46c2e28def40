"""`lean-env inspect`: the results of a search, in the terminal or as a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from lean_env.atomic import write_whole
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import in_a_folder
from policy.graph_json import GraphError
from policy.kept import Kept, proof_text, read_kept
from policy.prove_records import pairs as pairs_of_proof
from policy.prove_settings import SettingsError
from policy.tree import Searched, TreeError, write_tree
from policy.tree.outline import outline
from policy.tree.wording import counted


def inspect(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="What `lean-env prove --resume DIR` has kept.")
    ],
    theorem: Annotated[
        str | None, typer.Argument(metavar="[THEOREM]", help="Show this one's proof and tree.")
    ] = None,
    tree: Annotated[
        Path | None,
        typer.Option(callback=in_a_folder, help="Write the searches: .html, .png, .dot or .json."),
    ] = None,
    pairs: Annotated[
        Path | None,
        typer.Option(callback=in_a_folder, help="Write each state of a proof with its tactic."),
    ] = None,
    lines: Annotated[int, typer.Option(min=1, help="States of the outline at most.")] = 40,
    as_json: Annotated[bool, typer.Option("--json", help="One record per search.")] = False,
) -> None:
    """Show the searches of a folder: a table, the best proof and the tree of each.

    Reads the folder as it is, without Lean, also while it is searched. The
    proofs are those that the search has had judged; of a folder that somebody
    else made they are claims, which `lean-env prove --resume DIR` judges.

    Examples:

        lean-env inspect runs/search

        lean-env inspect runs/search lemma_2 --lines 100

        lean-env inspect runs/search --tree search.html --pairs steps.jsonl
    """
    with clear_errors():
        try:
            kept = read_kept(folder)
            shown = [one for one in kept.searched if theorem in (None, one.name)]
            if not shown:
                raise SettingsError(_no_such(folder, theorem, kept))
            if tree is not None:
                write_tree(tree, shown)
        except (GraphError, SettingsError, TreeError) as error:
            fail(str(error), Exit.USAGE)
        if pairs is not None:
            write_whole(pairs, "".join(f"{_line(pair)}\n" for one in shown for pair in _pairs(one)))
        if as_json:
            typer.echo("\n".join(_line(_record(one)) for one in shown))
            return
        console = Console(highlight=False, soft_wrap=True)
        if theorem is None:
            console.print(_table(kept))
        for one in shown:
            if theorem is not None or len(shown) == 1:
                console.print(outline(one.tree, lines))
            if (text := proof_text(one)) is not None:
                console.print(Text(f"\n{text.rstrip()}"))


def _no_such(folder: Path, theorem: str | None, kept: Kept) -> str:
    names = ", ".join(one.name for one in kept.searched) or "nothing yet"
    if theorem is None:
        return f"{folder}: no search has begun"
    if any(theorem == one.name for one in kept.waiting):
        return f"{folder}: the search for {theorem} has not begun"
    return f"{folder}: there is no {theorem} in it, only {names}"


def _table(kept: Kept) -> Table:
    table = Table(
        title=f"{kept.settings.search}, {kept.settings.policy}, {kept.settings.toolchain}"
    )
    table.add_column("theorem")
    table.add_column("proof")
    for column in ("tactics tried", "states", "open", "seconds"):
        table.add_column(column, justify="right")
    for one in kept.searched:
        drawn = one.tree
        found = "–" if drawn.proof is None else counted(len(drawn.proof), "tactic")
        table.add_row(
            Text(one.name),
            Text(found, style="" if drawn.proof is None else "green"),
            str(drawn.tactics),
            str(len(drawn.nodes)),
            str(one.graph.open_states),
            f"{drawn.seconds:.1f}",
        )
    for theorem in kept.waiting:
        table.add_row(Text(theorem.name), "not begun", "0", "0", "0", "0.0")
    return table


def _record(one: Searched) -> dict[str, Any]:
    drawn = one.tree
    header, statement = one.graph.theorem
    return {
        "id": one.name,
        "header": header,
        "statement": f"{statement} := by",
        "tactics": None if drawn.proof is None else list(drawn.proof),
        "tried": drawn.tactics,
        "states": len(drawn.nodes),
        "open": one.graph.open_states,
        "seconds": round(drawn.seconds, 3),
    }


def _pairs(one: Searched) -> list[dict[str, Any]]:
    return list(pairs_of_proof(one.name, one.graph, one.tree.proof or ()))


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False)
