"""The JSON protocol of leanprover-community/repl, spoken on top of our own REPL.

Commands: `{"cmd": …, "env"?: n}`, `{"path": …}`, `{"tactic": …, "proofState": n}`,
`{"pickleTo": …, "env" | "proofState": n}`, `{"unpickleEnvFrom": …}`,
`{"unpickleProofStateFrom": …}`. `"allTactics": true` lists the tactics with the goals before each,
`"rootGoals": true` the goal of each `by`, `"infotree"` the tree of tactics. What only Lean's own
data structures hold is left out (the constants a tactic used) or refused with a message (the `full`
tree). Pickles are texts of ours, not `.olean` files. A command that was cut short says so in its
message, and in `status` for programs.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lean_env.atomic import write_whole
from lean_env.repl.lsp import ServerError, ServerLost, ServerSilent
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Limits, Status
from lean_env.session.environment_text import EnvironmentText, NotAnEnvironment
from lean_env.session.goals import GoalRepl, goal_of, run_hole
from lean_env.session.hole import Hole, between, holes
from lean_env.session.tactic_tree import TRACE_OPTION, TacticNode, tactic_trees, with_block
from lean_env.session.tree_json import FULL, MODES, tree_json

_TREE_BYTES = 64 << 20
_HEADER_MESSAGE = "The header is not accepted"


class Refused(ValueError):
    """The command cannot be carried out; the text is for the client."""


@dataclass(frozen=True, slots=True)
class _ProofState:
    environment: EnvironmentText
    hole: Hole


class JsonProtocol:
    """One client's session: its environments and proof states, numbered from 0."""

    def __init__(self, repl: GoalRepl, limits: Limits) -> None:
        self._repl = repl
        self._limits = limits
        self._environments: list[EnvironmentText] = []
        self._proof_states: list[_ProofState] = []

    def answer(self, command: object) -> dict[str, Any]:
        """Carry out one command; what goes wrong is `{"message": …}`, as clients expect."""
        try:
            if not isinstance(command, dict):
                raise Refused("Could not parse as a valid JSON command")
            return self._dispatch(command)
        except Refused as refusal:
            return {"message": str(refusal)}
        except OSError as error:
            words = error.strerror or str(error)
            return {"message": f"{error.filename}: {words}" if error.filename else words}
        except (NotAnEnvironment, ServerError, ServerLost) as error:
            return {"message": str(error)}
        except ServerSilent:
            return {"message": f"timeout: no answer within {self._limits.wall_s:g} s"}

    def _dispatch(self, command: dict[str, Any]) -> dict[str, Any]:
        if "cmd" in command:
            return self._run(_text(command, "cmd"), command)
        if "path" in command:
            return self._run(_read(_path(command, "path")), command)
        if "tactic" in command:
            return self._tactic(_text(command, "tactic"), self._proof_state(command))
        if "pickleTo" in command:
            return self._pickle(command)
        if "unpickleEnvFrom" in command:
            read = EnvironmentText.read(_path(command, "unpickleEnvFrom"))
            return {"env": self._add_environment(read)}
        if "unpickleProofStateFrom" in command:
            return self._unpickle_proof_state(_path(command, "unpickleProofStateFrom"))
        raise Refused("Could not parse as a valid JSON command")

    def _run(self, text: str, command: dict[str, Any]) -> dict[str, Any]:
        text = text.replace("\r\n", "\n")
        if command.get("infotree") == FULL:
            raise Refused(f"`infotree` may be {', '.join(MODES)}: lean-env knows tactics only")
        number = command.get("env")
        if number is None:
            environment, source = EnvironmentText.starting_with(text)
            skipped = text[: len(text) - len(source)].count("\n") if source else 0
        else:
            environment, source, skipped = self._environment(number), text, 0
        request = environment.request(source, self._limits)
        found = self._repl.elaborate(request)
        if found.status is Status.INVALID_INPUT:
            return {"message": f"{_HEADER_MESSAGE}: {found.detail}"}
        if found.status is not Status.FINISHED:
            message = f"{found.status.value}: {found.detail}"
            return {"message": message, "status": found.status.value}
        answer: dict[str, Any] = {"env": self._add_environment(environment.then(source))}
        messages = environment.own(found.messages)
        sorries = self._sorries(environment, source, skipped)
        if messages:
            answer["messages"] = [_message(message, skipped) for message in messages]
        mode = next((name for name in MODES if name == command.get("infotree")), None)
        if command.get("allTactics") or command.get("rootGoals") or mode:
            trees = self._trees(environment, source)
            if command.get("rootGoals"):
                sorries += self._root_goals(environment, source, trees, skipped)
            if command.get("allTactics"):
                answer["tactics"] = self._tactics(environment, source, trees, skipped)
            if mode:
                shown = (tree.up(-skipped) for tree in trees)
                answer["infotree"] = tree_json(shown, mode, "\n" * skipped + source)
        if sorries:
            answer["sorries"] = sorries
        return answer

    def _trees(self, environment: EnvironmentText, source: str) -> list[TacticNode]:
        """Have Lean show what the tactics of a source did; positions are in the source."""
        traced = EnvironmentText(environment.header, environment.commands + TRACE_OPTION)
        limits = replace(self._limits, output_bytes=_TREE_BYTES)
        found = self._repl.elaborate(traced.request(source, limits))
        if found.status is not Status.FINISHED or found.truncated:
            raise Refused(f"the tactics cannot be listed: {found.detail or 'there are too many'}")
        above = traced.header_lines + traced.lines
        return [tree.up(above) for tree in tactic_trees(traced.own(found.messages))]

    def _root_goals(
        self, environment: EnvironmentText, source: str, trees: list[TacticNode], skipped: int
    ) -> list[dict[str, Any]]:
        """List the goal of each outermost `by` as if it were a `sorry`."""
        listed = []
        for root in trees:
            hole = Hole.instead_of(source, root.start, root.end, block=False)
            place = root.up(-skipped).start._asdict()
            listed.append(
                {
                    "proofState": self._add_proof_state(environment, hole),
                    "pos": place,
                    "goal": root.before,
                    "endPos": place,
                }
            )
        return listed

    def _sorries(
        self, environment: EnvironmentText, source: str, skipped: int
    ) -> list[dict[str, Any]]:
        listed = []
        request = environment.request(source, self._limits)
        for found in holes(source):
            line, column = found.line, found.column
            goal, in_tactics = goal_of(self._repl, request, line + environment.lines, column)
            if goal is None:
                continue
            hole = Hole(source, found.start, in_tactics)
            listed.append(
                {
                    "proofState": self._add_proof_state(environment, hole),
                    "pos": {"line": line + skipped, "column": column},
                    "goal": goal,
                    "endPos": {"line": line + skipped, "column": column + len("sorry")},
                }
            )
        return listed

    def _tactics(
        self, environment: EnvironmentText, source: str, trees: list[TacticNode], skipped: int
    ) -> list[dict[str, Any]]:
        """List the tactics that somebody wrote.

        A member of a block of tactics has a proof state: the block without it and what follows.
        """
        listed = []
        for node, block in with_block(trees):
            if node.synthetic or not node.substantive:
                continue
            state = None
            if block is not None:
                hole = Hole.instead_of(source, node.start, block.end, block=True)
                state = self._add_proof_state(environment, hole)
            shown = node.up(-skipped)
            listed.append(
                {
                    "tactic": between(source, node.start, node.end),
                    "pos": shown.start._asdict(),
                    "endPos": shown.end._asdict(),
                    "goals": node.before,
                    "proofState": state,
                }
            )
        return listed

    def _tactic(self, tactic: str, state: _ProofState) -> dict[str, Any]:
        environment, hole = state.environment, state.hole
        step = run_hole(self._repl, environment, hole, self._limits, tactic)
        if step.error is not None:
            return {"message": f"Lean error:\n{step.error}"}
        number = self._add_proof_state(environment, step.hole)
        has_sorry = any(True for _ in holes(tactic))
        if step.goals:
            status = "Incomplete: open goals remain"
        elif has_sorry:
            status = "Incomplete: contains sorry"
        else:
            status = "Completed"
        return {
            "proofStatus": status,
            "proofState": number,
            "goals": list(step.goals),
        }

    def _pickle(self, command: dict[str, Any]) -> dict[str, Any]:
        path = _path(command, "pickleTo")
        if command.get("env") is not None:
            self._environment(command["env"]).write(path)
            return {"env": command["env"]}
        state = self._proof_state(command)
        record = {
            "format": "lean-env proof state 2",
            "header": state.environment.header,
            "commands": state.environment.commands,
            "text": state.hole.text,
            "start": state.hole.start,
            "in_tactics": state.hole.in_tactics,
            "tactics": state.hole.tactics,
            "block": state.hole.block,
        }
        write_whole(path, json.dumps(record))
        return {"proofState": command["proofState"]}

    def _unpickle_proof_state(self, path: Path) -> dict[str, Any]:
        try:
            record = json.loads(path.read_bytes())
            environment = EnvironmentText(str(record["header"]), str(record["commands"]))
            hole = Hole(
                str(record["text"]),
                int(record["start"]),
                bool(record["in_tactics"]),
                tuple(str(tactic) for tactic in record["tactics"]),
                bool(record["block"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise Refused(f"{path} holds no proof state of lean-env") from error
        step = run_hole(self._repl, environment, hole, self._limits)
        return {
            "proofState": self._add_proof_state(environment, hole),
            "goals": list(step.goals),
        }

    def _add_proof_state(self, environment: EnvironmentText, hole: Hole) -> int:
        self._proof_states.append(_ProofState(environment, hole))
        return len(self._proof_states) - 1

    def _add_environment(self, environment: EnvironmentText) -> int:
        self._environments.append(environment)
        return len(self._environments) - 1

    def _environment(self, number: object) -> EnvironmentText:
        if not isinstance(number, int) or not 0 <= number < len(self._environments):
            raise Refused("Unknown environment.")
        return self._environments[number]

    def _proof_state(self, command: dict[str, Any]) -> _ProofState:
        number = command.get("proofState")
        if not isinstance(number, int) or not 0 <= number < len(self._proof_states):
            raise Refused("Unknown proof state.")
        return self._proof_states[number]


def _text(command: dict[str, Any], name: str) -> str:
    value = command[name]
    if not isinstance(value, str):
        raise Refused(f"`{name}` must be a string")
    return value


def _path(command: dict[str, Any], name: str) -> Path:
    text = _text(command, name)
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        raise Refused(f"`{name}` is no name of a file") from None
    if "\0" in text:
        raise Refused(f"`{name}` is no name of a file")
    return Path(text)


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"{path} is not UTF-8: byte {error.start + 1}") from None


def _message(message: Message, skipped: int) -> dict[str, Any]:
    severity = "info" if message.severity is Severity.INFORMATION else message.severity.value
    message = message.up(-skipped)
    return {
        "severity": severity,
        "pos": {"line": message.line, "column": message.column},
        "endPos": message.end and message.end._asdict(),
        "data": message.text,
    }
