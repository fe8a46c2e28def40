"""The processes of one run, as `accelerate launch` and `torchrun` start them: one per GPU.

Reinforcement is done by all of them together; everything else by the first, while the others wait.
The first process alone writes the run's folder, but for logs with another rank in their name.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import torch
from accelerate.state import AcceleratorState
from torch import distributed

from training.launch import size_of_launch

T = TypeVar("T")

_PLACES = ("RANK", "LOCAL_RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE")
_FSDP, _DEEPSPEED = "ACCELERATE_USE_FSDP", "ACCELERATE_USE_DEEPSPEED"
_STAGE = "ACCELERATE_DEEPSPEED_ZERO_STAGE"
_POLL = timedelta(seconds=2)
_STEP = timedelta(minutes=30)  # verification and evaluation are within it
_DONE, _FAILED = b"done", b"failed"


class OtherProcessError(RuntimeError):
    """Another process of the run failed or died, and this one cannot go on without it."""


@dataclass
class Ranks:
    """This process among all of its run; `Ranks()` is one by itself.

    `rank` counts from 0 over all machines, `local_size` is the number of processes on this one.
    """

    rank: int = 0
    size: int = 1
    local_size: int = 1
    _store: Any = None
    _launch: dict[str, str] = field(default_factory=dict)
    _turns: int = 0

    @classmethod
    def of_launcher(cls) -> Ranks:
        """What the launcher's environment says; one by itself without a launcher.

        Until `together` the environment says so no longer: trainers of stages that only the first
        process goes through must not wait for the others.
        """
        size = size_of_launch(os.environ)
        if size == 1:
            return cls()
        launch = {
            key: os.environ[key] for key in (*_PLACES, _FSDP, _DEEPSPEED) if key in os.environ
        }
        store, rank, size = next(distributed.rendezvous("env://"))
        if torch.cuda.is_available():
            torch.cuda.set_device(int(launch.get("LOCAL_RANK", 0)))
        ranks = cls(rank, size, int(launch.get("LOCAL_WORLD_SIZE", size)), store, launch)
        ranks._hide()
        return ranks

    @property
    def first(self) -> bool:
        """Whether this process goes first, writes the folder and tells what happens."""
        return self.rank == 0

    @property
    def sharded(self) -> bool:
        """Whether no process holds the whole model: FSDP, and stage 3 of DeepSpeed's ZeRO."""
        zero_3 = os.environ.get(_STAGE) == "3" and self._launch.get(_DEEPSPEED) == "true"
        return self._launch.get(_FSDP) == "true" or zero_3

    def own(self, path: Path) -> Path:
        """The log that this process writes where the first writes `path`."""
        return path if self.first else path.with_stem(f"{path.stem}-{self.rank}")

    def after_first(self, work: Callable[[], T]) -> T:
        """Do `work` in the first process, then in the others, who find it done.

        Raises OtherProcessError in those that wait where the first fails or dies.
        """
        if self.size == 1:
            return work()
        self._turns += 1
        turn = f"lean-env/{self._turns}"
        if self.first:
            try:
                result = work()
            except BaseException:
                self._store.set(turn, _FAILED)
                raise
            self._store.set(turn, _DONE)
            return result
        self._wait(turn)
        return work()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Trainers inside go through their steps in all processes at once.

        Raises OtherProcessError where another process dies meanwhile.
        """
        if self.size == 1:
            yield
            return
        os.environ.update(self._launch)
        cuda = torch.cuda.is_available()
        distributed.init_process_group(
            "cuda:nccl,cpu:gloo" if cuda else "gloo",
            store=distributed.PrefixStore("together", self._store),
            rank=self.rank,
            world_size=self.size,
            timeout=_STEP,
        )
        try:
            yield
        except RuntimeError as error:
            if isinstance(error, distributed.DistError) or "gloo" in str(error):
                raise OtherProcessError(_DIED) from error
            raise
        distributed.destroy_process_group()
        AcceleratorState._reset_state(reset_partial_state=True)
        self._hide()

    def _wait(self, turn: str) -> None:
        """Wait for the first process as long as it lives."""
        while True:
            try:
                self._store.wait([turn], _POLL)
                break
            except distributed.DistStoreError:
                continue  # not yet
            except RuntimeError as error:
                raise OtherProcessError(_DIED) from error
        if self._store.get(turn) == _FAILED:
            raise OtherProcessError("the first process failed, and said why")

    def _hide(self) -> None:
        for key in self._launch:
            os.environ.pop(key, None)


_DIED = "another process of this run died"
