"""The file that a model's answers go to as they come, one process at a time, and go on in later."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

from lean_env.problems import Theorem
from lean_env.problems.theorem import ProblemError
from lean_env.verify.exclusive import FileInUse, claim, release
from lean_env.verify.packed import is_packed

_BEGINNING = b'{"id": "'


def identity(theorem: Theorem, number: int) -> str:
    """The id of one answer: `NAME#K`."""
    return f"{theorem.name}#{number}"


def stated(theorem: Theorem) -> dict[str, str]:
    """What a record says of the theorem that it answers."""
    return {"header": theorem.header, "statement": f"{theorem.statement} := by"}


class CandidateFile:
    """Answers of one model in a file of JSONL; use as a context manager.

    `done` are the ids of the answers that it holds. A last line that a crash cut short is taken
    off; nothing else that stands there is ever changed. A new file is made by the first answer.
    """

    def __init__(self, path: Path, theorems: Iterable[Theorem], model: str) -> None:
        """Claim the file for `model`'s answers to these theorems.

        Raises ProblemError where it is of another kind, holds something else, answers of another
        model or to other statements under the same names, or is being written by another process;
        OSError where it cannot be read or written.
        """
        if is_packed(path):
            raise ProblemError(
                f"{path}: answers are added as they come, which {path.suffix} does not allow: "
                f"name a file such as {path.with_suffix('').stem}.jsonl"
            )
        self._path, self._model = path, model
        try:
            self._lock = claim(path)
        except FileInUse as error:
            raise ProblemError(str(error)) from None
        try:
            self.done = self._read({theorem.name: stated(theorem) for theorem in theorems})
        except BaseException:
            release(self._lock)
            raise
        self._stream: IO[str] | None = None

    def add(self, record: Mapping[str, Any]) -> None:
        """Append a record, which is on disk after `flush`."""
        whole = {**record, "model": self._model}
        if self._stream is None:
            self._stream = self._path.open("a", encoding="utf-8")
        self._stream.write(json.dumps(whole, ensure_ascii=False) + "\n")
        self.done.add(str(record["id"]))

    def flush(self) -> None:
        """Give what was added to the system: it outlives this process."""
        if self._stream is not None:
            self._stream.flush()

    def __enter__(self) -> CandidateFile:
        return self

    def __exit__(self, *exception: object) -> None:
        try:
            if self._stream is not None:
                self._stream.close()
        finally:
            release(self._lock)

    def _read(self, known: Mapping[str, dict[str, str]]) -> set[str]:
        if not self._path.is_file():
            return set()
        data = self._path.read_bytes()
        whole, rest = data[: data.rfind(b"\n") + 1], data[data.rfind(b"\n") + 1 :]
        lines = whole.decode("utf-8", "replace").split("\n")[:-1]
        found = {self._id(line, number, known) for number, line in enumerate(lines, 1)}
        if not (rest.startswith(_BEGINNING) or _BEGINNING.startswith(rest)):
            raise self._refused(len(lines) + 1, "is no candidate")
        if rest:
            with self._path.open("r+b") as stream:
                stream.truncate(len(whole))
        return found

    def _id(self, line: str, number: int, known: Mapping[str, dict[str, str]]) -> str:
        try:
            record = json.loads(line)
            name = str(record["id"])
        except (ValueError, KeyError, TypeError, RecursionError):
            raise self._refused(number, "is no candidate") from None
        if (model := record.get("model", self._model)) != self._model:
            raise self._refused(number, f"is an answer of another model, {model}")
        theorem = known.get(name.rpartition("#")[0], {})
        if any(record.get(key) != value for key, value in theorem.items()):
            raise self._refused(number, f"answers another statement called {name}")
        return name

    def _refused(self, number: int, why: str) -> ProblemError:
        return ProblemError(f"{self._path}:{number} {why}: choose another file")
