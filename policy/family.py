"""Model families: how each is asked, how it answers, and how it is sampled, as data.

One file per family in `policy/families/`. A family is chosen by the checkpoint's name, or by the
configuration. What a model is taught (`Family.completion`) follows its prompt exactly as what it
generates does, so that training and generation see the same text.
"""

from __future__ import annotations

import contextlib
import fnmatch
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from lean_env.atomic import write_whole
from lean_env.problems import Theorem
from policy.chat import THINK_CLOSE, THINK_OPEN, Turn, user
from policy.extraction import Extraction, extract

_PLACE = re.compile(r"\{(\w+)\}")
_NAMED = re.compile(r"\b(theorem|lemma)\s+(?:«[^»]*»|[^\s:({\[⦃])+")
_FOLDER = Path(__file__).parent / "families"

_OTHERS = "instruct"

NOTE = "lean_env.json"
"""The file in a model's folder that says its family: what is trained keeps its way of speaking."""

Prompt = list[Turn] | str
"""A conversation for the model's chat template, or the text that a completion goes on from."""


def question(prompt: Prompt) -> str:
    """What a prompt asks last."""
    return prompt if isinstance(prompt, str) else prompt[-1]["content"]


class Style(StrEnum):
    """Whether a prompt is a conversation, or text to go on from."""

    CHAT = "chat"
    COMPLETION = "completion"


class Answer(StrEnum):
    """What an answer holds.

    `FILE` is a whole file in a block, `TACTICS` a tactic block in a fence, `CONTINUATION` tactics
    that go on where the prompt's code ends, `STEP` one tactic for a goal.
    """

    FILE = "file"
    TACTICS = "tactics"
    CONTINUATION = "continuation"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class FamilySampling:
    """How the family's authors sample it; `max_tokens` bounds one answer."""

    temperature: float
    top_p: float
    max_tokens: int


@dataclass(frozen=True, slots=True)
class Family:
    """One model family.

    `models` are patterns for the names of its checkpoints, in lower case. `prompt` has places for
    `{header}`, `{statement}`, `{anonymous}` (the statement, of a theorem `t`), `{informal}`,
    `{problem}` (a line that names the informal problem, or nothing), `{code}` (header and statement
    up to `:= by`) and `{goals}`. `thinks` says that an answer begins with thinking between marks;
    whether the chat template opens it is read off the template. `source` is where the format comes
    from.
    """

    name: str
    source: str
    models: tuple[str, ...]
    style: Style
    prompt: str
    thinks: bool
    answer: Answer
    sampling: FamilySampling
    system: str = ""
    fence: str = "lean4"
    stop: tuple[str, ...] = ()

    def ask(self, theorem: Theorem) -> Prompt:
        """The prompt for a theorem."""
        return self._fill(
            header=f"{theorem.header.rstrip()}\n" if theorem.header.strip() else "",
            statement=theorem.statement,
            anonymous=_anonymous(theorem),
            informal=theorem.informal.strip(),
            problem=f"The problem: {theorem.informal.strip()}" if theorem.informal.strip() else "",
            code=_code(theorem),
        )

    def ask_step(self, goals: str) -> Prompt:
        """The prompt for goals, as Lean prints them; for families that answer with a step."""
        return self._fill(goals=goals.rstrip())

    def completion(
        self, theorem: Theorem, tactics: str, thinking: str = "", *, prefilled: bool
    ) -> str:
        """The text a model is taught to go on with; `prefilled`: the prompt opens the thinking."""
        if self.answer in (Answer.CONTINUATION, Answer.STEP):
            return self.step(tactics)
        body = tactics.strip("\n")
        if self.answer is Answer.FILE:
            body = f"{_code(theorem)}\n{_indented(body)}"
        block = f"```{self.fence}\n{body}\n```"
        if not (self.thinks or prefilled):
            return block
        opening = "" if prefilled else THINK_OPEN
        return f"{opening}{thinking}{THINK_CLOSE}{block}"

    def step(self, tactics: str) -> str:
        """The text that is taught where tactics stand by themselves, up to where they end."""
        ended = self.stop[0] if self.stop else ""
        return tactics.strip("\n") + ("\n" + ended.lstrip("\n") if ended else "")

    def extract(self, text: str, *, prefilled: bool, finished: bool = True) -> Extraction:
        """What a completion holds; `finished` says that it ended by itself or at a stop string.

        A continuation that was cut off by the number of tokens is no answer.
        """
        if self.answer not in (Answer.CONTINUATION, Answer.STEP):
            return extract(text, prefilled=prefilled)
        ends = [at for mark in self.stop if (at := text.find(mark)) >= 0]
        tactics = text[: min(ends)] if ends else text
        if not (finished or ends) or not tactics.strip():
            return Extraction(None, None, "", True)
        return Extraction(tactics.rstrip().strip("\n"), None, "", True)

    def _fill(self, **values: str) -> Prompt:
        # In one pass: what is filled in may look like a place itself.
        text = _PLACE.sub(lambda match: values.get(match[1], match[0]), self.prompt)
        if self.style is Style.COMPLETION:
            return text
        system: list[Turn] = [{"role": "system", "content": self.system}] if self.system else []
        return [*system, user(text)]


def note_family(folder: Path, family: Family) -> None:
    """Write the family of a model into its folder."""
    write_whole(folder / NOTE, json.dumps({"family": family.name}) + "\n")


def families() -> dict[str, Family]:
    """All families by name."""
    return dict(_families())


def family_named(name: str) -> Family:
    """A family by its name; raises KeyError with the names there are."""
    found = _families()
    if name not in found:
        raise KeyError(f"no family {name!r}; there are {', '.join(sorted(found))}")
    return found[name]


def family_of(checkpoint: str) -> Family:
    """The family of a checkpoint: what its folder says, or its name.

    The name is the last part of its path or hub name, the repository's of a folder in the hub's
    cache, or the one in the checkpoint's configuration. The most specific pattern that fits wins;
    what fits none is `instruct`. Raises ValueError or KeyError for a folder whose note is none.
    """
    note = Path(checkpoint) / NOTE
    if note.is_file():
        said = json.loads(note.read_text(encoding="utf-8"))
        if not isinstance(said, dict) or not isinstance(said.get("family"), str):
            raise ValueError("it names no family")
        return family_named(said["family"])
    for name in _names(Path(checkpoint)):
        fits = [
            (len(pattern.replace("*", "")), family.name)
            for family in _families().values()
            for pattern in family.models
            if fnmatch.fnmatchcase(name.lower(), pattern)
        ]
        if fits:
            return _families()[max(fits)[1]]
    return family_named(_OTHERS)


def _names(checkpoint: Path) -> Iterator[str]:
    """What a checkpoint may be called, the surest first."""
    cached = [part for part in checkpoint.parts if part.startswith("models--")]
    if cached:  # models--OWNER--NAME/snapshots/HASH
        yield cached[-1].rpartition("--")[2]
    yield checkpoint.name
    with contextlib.suppress(OSError, ValueError, RecursionError):
        config = json.loads((checkpoint / "config.json").read_text(encoding="utf-8"))
        if isinstance(config, dict) and isinstance(named := config.get("_name_or_path"), str):
            yield Path(named).name


@cache
def _families() -> dict[str, Family]:
    read = (_read(path) for path in sorted(_FOLDER.glob("*.toml")))
    return {family.name: family for family in read}


def _read(path: Path) -> Family:
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    return Family(
        name=path.stem.replace("_", "-"),
        source=data["source"],
        models=tuple(data["models"]),
        style=Style(data["style"]),
        prompt=data["prompt"],
        thinks={"always": True, "never": False}[data["thinking"]],
        answer=Answer(data["answer"]),
        sampling=FamilySampling(**data["sampling"]),
        system=data.get("system", ""),
        fence=data.get("fence", "lean4"),
        stop=tuple(data.get("stop", ())),
    )


def _code(theorem: Theorem) -> str:
    """Header and statement up to `:= by`."""
    header = f"{theorem.header.rstrip()}\n\n" if theorem.header.strip() else ""
    informal = f"/-- {theorem.informal.strip()} -/\n" if theorem.informal.strip() else ""
    return f"{header}{informal}{theorem.statement} := by"


def _anonymous(theorem: Theorem) -> str:
    """The statement under the name `t`."""
    return _NAMED.sub(r"\1 t", theorem.statement, count=1)


def _indented(block: str) -> str:
    """A tactic block whose first line stands below a `:= by`."""
    if all(not line or line.startswith(" ") for line in block.split("\n")):
        return block
    return "\n".join(f"  {line}" if line else line for line in block.split("\n"))
