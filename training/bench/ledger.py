"""How many bytes tensors take, now and at most: CUDA's own count, or ours on a CPU."""

from __future__ import annotations

import weakref
from typing import Any, Protocol

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class Ledger(Protocol):
    """Counts the bytes of tensors from when it is entered; one by itself at a time."""

    @property
    def now(self) -> int:
        """Bytes of the tensors that are alive."""

    @property
    def peak(self) -> int:
        """The most that were alive at once since `begin`."""

    def begin(self) -> None:
        """Forget the peak."""

    def __enter__(self) -> Any: ...

    def __exit__(self, *error: Any) -> Any: ...


def ledger(device: torch.device) -> Ledger:
    """What counts on this device."""
    return CudaLedger(device) if device.type == "cuda" else CpuLedger()


class CudaLedger:
    """What PyTorch's allocator gave out on a card."""

    def __init__(self, device: torch.device) -> None:
        self._device = device

    @property
    def now(self) -> int:
        """See `Ledger`."""
        return int(torch.cuda.memory_allocated(self._device))

    @property
    def peak(self) -> int:
        """See `Ledger`."""
        return int(torch.cuda.max_memory_allocated(self._device))

    def begin(self) -> None:
        """See `Ledger`."""
        torch.cuda.reset_peak_memory_stats(self._device)

    def __enter__(self) -> CudaLedger:
        return self

    def __exit__(self, *error: Any) -> None:
        pass


class CpuLedger(TorchDispatchMode):
    """The storages that operations of this thread made, each counted while it lives.

    What operations use inside and give back is not seen, and what was made before is not counted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = self.peak = 0
        self._alive: dict[int, int] = {}

    def begin(self) -> None:
        """See `Ledger`."""
        self.peak = self.now

    def __torch_dispatch__(
        self, function: Any, types: Any, arguments: Any = (), named: Any = None
    ) -> Any:
        result = function(*arguments, **(named or {}))
        for tensor in tree_leaves(result):
            if isinstance(tensor, torch.Tensor):
                self._count(tensor.untyped_storage())
        return result

    def _count(self, storage: torch.UntypedStorage) -> None:
        # Views share a storage, of which Python may make an object for each: its address is one.
        key = storage._cdata
        if key in self._alive:
            return
        self._alive[key] = storage.nbytes()
        self.now += self._alive[key]
        self.peak = max(self.peak, self.now)
        weakref.finalize(storage, self._gone, key)

    def _gone(self, key: int) -> None:
        self.now -= self._alive.pop(key)
