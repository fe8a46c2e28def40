"""Searches as one HTML page that needs nothing else: a person folds and clicks through the trees.

The searches stand in the page as JSON, which a script puts into it as text. What Lean or a policy
said may hold markup: nothing of it can end the JSON, and the page's policy forbids every script and
style but its own, by digest, and every request.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from policy.tree.tree import Node, SearchTree, Step

_LONGEST_MESSAGE = 4000
# JSON stays the same value with these escaped, and then cannot end a script or begin a comment.
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def trees_to_page(trees: Sequence[SearchTree]) -> str:
    """Return the page of some searches, at least one; what Lean said is cut where it is long."""
    style, script = _source("page.css"), _source("page.js")
    data = json.dumps([_searched(tree) for tree in trees], ensure_ascii=False)
    data = data.encode("utf-8", "replace").decode().translate(_ESCAPES)
    rules = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    title = html.escape(trees[0].name if len(trees) == 1 else f"{len(trees)} proof searches")
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – proof search</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>Proof search</h1>
<p id="choosing" class="bar"><label for="chooser">Theorem</label>
<select id="chooser"></select></p>
<div id="summary"></div>
<div class="bar">
<button id="proof" type="button">Show the proof</button>
<button id="unfold" type="button">Unfold all</button>
<button id="fold" type="button">Fold all</button>
<label><input id="failed" type="checkbox"> failed tactics</label>
</div>
</header>
<noscript><p>This page is drawn by its script, which is off.</p></noscript>
<main>
<section id="tree-part" aria-label="Tree of the search">
<ul id="tree" role="tree" aria-label="States and tactics; arrow keys move and fold"></ul>
</section>
<section id="details" aria-label="What is chosen" aria-live="polite" tabindex="0"></section>
</main>
<script type="application/json" id="searches">{data}</script>
<script>{script}</script>
</body>
</html>
"""


def _source(name: str) -> str:
    return files("policy.tree").joinpath(name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _searched(tree: SearchTree) -> dict[str, Any]:
    return {
        "name": tree.name,
        "statement": tree.statement,
        "proof": tree.proof,
        "path": tree.path,
        "tactics": tree.tactics,
        "seconds": tree.seconds,
        "states": [_state(node, tree) for node in tree.nodes],
        "steps": [_step(step, number in tree.path) for number, step in enumerate(tree.steps)],
    }


def _state(node: Node, tree: SearchTree) -> dict[str, Any]:
    return {
        "goals": [
            {
                "tag": goal.tag,
                "hypotheses": [
                    {"names": one.names, "type": one.type, "value": one.value}
                    for one in goal.hypotheses
                ],
                "target": goal.target,
            }
            for goal in node.goals
        ],
        "by": node.by,
        "above": None if node.by is None else tree.steps[node.by].origin,
        "steps": node.steps,
        "visits": node.visits,
        "value": node.value,
        "exhausted": node.exhausted,
        "leads": node.leads_to_proof,
    }


def _step(step: Step, on_path: bool) -> dict[str, Any]:
    message = step.message
    if len(message) > _LONGEST_MESSAGE:
        message = message[:_LONGEST_MESSAGE] + "…"
    return {
        "origin": step.origin,
        "tactic": step.tactic,
        "probability": step.probability,
        "seconds": step.seconds,
        "result": step.result,
        "to": step.to,
        "first": step.first,
        "message": message,
        "path": on_path,
        "part": step.part,
    }
