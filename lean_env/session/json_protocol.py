"""The JSON protocol of leanprover-community/repl, spoken on top of our own REPL.

Commands: `{"cmd": …, "env"?: n}`, `{"path": …}`, `{"tactic": …, "proofState": n}`,
`{"pickleTo": …, "env" | "proofState": n}`, `{"unpickleEnvFrom": …}`,
`{"unpickleProofStateFrom": …}`. `"allTactics": true` lists the tactics with the goals before each,
`"rootGoals": true` the goal of each `by`, `"infotree"` the tree of tactics. A command that was cut
short says so in its message, and in `status` for programs; `truncated` says that messages were cut.
A field of any other name is refused.

Where the answers differ from that program's, and why:

* `proofStatus` is `Completed` only for a whole declaration that the judge accepts as it will stand
  in the file: no `sorry` elsewhere in it, no axiom of the user's, not the theorem itself. What
  that program finds in a proof term (`(kernel) declaration has free variables`) reads here as
  Lean reports it for the file (`fail to show termination`).
* `usedConstants` and the `full` information tree need data that only Lean's own process holds: the
  one is left out, the other refused.
* A part of a tactic (`t` in `s <;> t`, the steps of `calc`) is listed without a `proofState`.
* That program repeats, at the next command, a warning of Lean's linters about a variable of the
  command before, at its place there; here a command has its own messages only. Messages and trees
  are those of Lean 4.35. What a search for lemmas suggests (`exact?`) is from our core library.
* Pickles are texts of ours, not `.olean` files, and hold what was said rather than its result.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from lean_env.repl.lsp import ServerError, ServerLost, ServerSilent
from lean_env.repl.message import Severity
from lean_env.repl.protocol import Limits, Status
from lean_env.session.environment_text import EnvironmentText, NotAnEnvironment
from lean_env.session.goals import open_goals
from lean_env.session.hole import Hole, between, holes
from lean_env.session.json_shapes import (
    Refused,
    kind_of,
    message_json,
    messages_json,
    path_of,
    read_source,
    text_of,
)
from lean_env.session.lean import SessionLean
from lean_env.session.proof_state import ProofState
from lean_env.session.step import Step
from lean_env.session.tactic_tree import TRACE_OPTION, TacticNode, tactic_trees, with_block
from lean_env.session.tree_json import FULL, MODES, tree_json

_T = TypeVar("_T")
_HEADER_MESSAGE = "The header is not accepted"
_NOWHERE = {"line": 0, "column": 0}


@dataclass(frozen=True, slots=True)
class _Source:
    """A command's text in its environment."""

    environment: EnvironmentText
    text: str


class JsonProtocol:
    """One client's session: its environments and proof states, numbered from 0."""

    def __init__(self, lean: SessionLean, limits: Limits) -> None:
        self._lean = lean.commands
        self._steps = lean.steps
        self._completion = lean.completeness
        self._limits = limits
        self._environments: list[EnvironmentText] = []
        self._proof_states: list[ProofState] = []

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
        kind = kind_of(command)
        if kind == "cmd":
            return self._run(text_of(command, kind), command)
        if kind == "path":
            return self._run(read_source(path_of(command, kind)), command)
        if kind == "tactic":
            return self._tactic(text_of(command, kind), self._proof_state(command))
        if kind == "pickleTo":
            return self._pickle(command)
        path = path_of(command, kind)
        if kind == "unpickleEnvFrom":
            return {"env": self._add_environment(EnvironmentText.read(path))}
        if command.get("env") is not None:
            self._environment(command["env"])
        return self._state_json(ProofState.read(path))

    def _run(self, text: str, command: dict[str, Any]) -> dict[str, Any]:
        text = text.replace("\r\n", "\n")
        if command.get("infotree") == FULL:
            raise Refused(f"`infotree` may be {', '.join(MODES)}: lean-env knows tactics only")
        number = command.get("env")
        if number is None:
            source = _Source(*EnvironmentText.starting_with(text))
        else:
            source = _Source(self._environment(number), text)
        environment = source.environment
        found = self._lean.elaborate(environment, source.text, self._limits)
        if found.status is Status.INVALID_INPUT:
            return {"message": f"{_HEADER_MESSAGE}: {found.detail}"}
        if found.status is not Status.FINISHED:
            message = f"{found.status.value}: {found.detail}"
            return {"message": message, "status": found.status.value}
        answer: dict[str, Any] = {"env": self._add_environment(environment.then(source.text))}
        messages, cut = messages_json(environment.own(found.messages), self._limits.output_bytes)
        sorries = self._sorries(environment, list(holes(source.text)), placed=True)
        if messages:
            answer["messages"] = messages
        mode = next((name for name in MODES if name == command.get("infotree")), None)
        if command.get("allTactics") or command.get("rootGoals") or mode:
            trees = self._trees(source)
            if command.get("rootGoals"):
                sorries += self._root_goals(source, trees)
            if command.get("allTactics"):
                answer["tactics"] = self._tactics(source, trees)
            if mode:
                answer["infotree"] = tree_json(trees, mode, source.text)
        if sorries:
            answer["sorries"] = sorries
        if cut or found.truncated:
            answer["truncated"] = True
        return answer

    def _trees(self, source: _Source) -> list[TacticNode]:
        """Have Lean show what the tactics of a source did; positions are in the source."""
        traced = source.environment.under(TRACE_OPTION)
        found = self._lean.elaborate(traced, source.text, self._limits)
        if found.status is not Status.FINISHED or found.truncated:
            raise Refused(f"the tactics cannot be listed: {found.detail or 'there are too many'}")
        above = traced.header_lines + traced.lines
        return [tree.up(above) for tree in tactic_trees(traced.own(found.messages))]

    def _root_goals(self, source: _Source, trees: list[TacticNode]) -> list[dict[str, Any]]:
        """List the goal of each outermost `by` as if it were a `sorry`."""
        listed = []
        for root in trees:
            hole = Hole.instead_of(source.text, root.start, root.end, block=False)
            place = root.start._asdict()
            listed.append(
                {
                    "proofState": self._add_state(source.environment, hole),
                    "pos": place,
                    "goal": root.before,
                    "endPos": place,
                }
            )
        return listed

    def _sorries(
        self, environment: EnvironmentText, found: list[Hole], *, placed: bool
    ) -> list[dict[str, Any]]:
        """List holes with the goals at them, and where they are if that is to be told."""
        listed = []
        for opened in list(open_goals(self._lean, environment, found, self._limits)):
            hole = opened.hole
            entry: dict[str, Any] = {
                "proofState": self._add_state(environment, hole),
                "goal": opened.goal,
            }
            if placed:
                line, column = hole.line, hole.column
                entry["pos"] = {"line": line, "column": column}
                entry["endPos"] = {"line": line, "column": column + len("sorry")}
            listed.append(entry)
        return listed

    def _tactics(self, source: _Source, trees: list[TacticNode]) -> list[dict[str, Any]]:
        """List the tactics that somebody wrote.

        A member of a block of tactics has a proof state: the block without it and what follows.
        """
        listed = []
        for node, block in with_block(trees):
            if node.synthetic or not node.substantive:
                continue
            state = None
            if block is not None:
                hole = Hole.instead_of(source.text, node.start, block.end, block=True)
                state = self._add_state(source.environment, hole)
            listed.append(
                {
                    "tactic": between(source.text, node.start, node.end),
                    "pos": node.start._asdict(),
                    "endPos": node.end._asdict(),
                    "goals": node.before or "no goals",
                    "proofState": state,
                }
            )
        return listed

    def _tactic(self, tactic: str, state: ProofState) -> dict[str, Any]:
        [step] = self._steps.step(state.environment, state.hole, [tactic], self._limits)
        return self._step_json(state.environment, step, step.hole.sorries())

    def _state_json(self, state: ProofState) -> dict[str, Any]:
        """Say again what a state is, under a number of its own."""
        step = self._steps.begin(state.environment, state.hole, self._limits)
        answer = self._step_json(state.environment, step, [])
        return {key: answer[key] for key in answer if key not in ("messages", "traces")}

    def _step_json(
        self, environment: EnvironmentText, step: Step, found: list[Hole]
    ) -> dict[str, Any]:
        if step.status is not Status.FINISHED:
            return {"message": str(step.failure), "status": step.status.value}
        if step.failure is not None:
            return {"message": f"Lean error:\n{step.failure}"}
        sorries = self._sorries(environment, found, placed=False)
        answer: dict[str, Any] = {
            "proofState": self._add_state(environment, step.hole),
            "goals": list(step.goals),
            "proofStatus": self._completion.status(environment, step, self._limits),
        }
        said = [m for m in step.messages if m.severity is not Severity.WARNING or not sorries]
        if said:
            place = {"pos": _NOWHERE, "endPos": _NOWHERE}
            answer["messages"] = [{**message_json(message), **place} for message in said]
        if sorries:
            answer["sorries"] = sorries
        if step.traces:
            answer["traces"] = list(step.traces)
        if step.truncated:
            answer["truncated"] = True
        return answer

    def _pickle(self, command: dict[str, Any]) -> dict[str, Any]:
        path = path_of(command, "pickleTo")
        if command.get("env") is not None:
            self._environment(command["env"]).write(path)
            return {"env": command["env"]}
        state = self._proof_state(command)
        state.write(path)
        return self._state_json(state)

    def _add_state(self, environment: EnvironmentText, hole: Hole) -> int:
        self._proof_states.append(ProofState(environment, hole))
        return len(self._proof_states) - 1

    def _add_environment(self, environment: EnvironmentText) -> int:
        self._environments.append(environment)
        return len(self._environments) - 1

    def _environment(self, number: object) -> EnvironmentText:
        return _numbered(self._environments, number, "Unknown environment.")

    def _proof_state(self, command: dict[str, Any]) -> ProofState:
        return _numbered(self._proof_states, command.get("proofState"), "Unknown proof state.")


def _numbered(listed: list[_T], number: object, complaint: str) -> _T:
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < len(listed):
        raise Refused(complaint)
    return listed[number]
