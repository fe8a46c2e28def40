"""Context managers of what has a `close`: leaving the block closes it, whatever happened there."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self


class Closing(ABC):
    """Something to close, usable as `with Thing(...) as thing:`."""

    __slots__ = ()

    @abstractmethod
    def close(self) -> None:
        """Free what it holds; idempotent."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClosing(ABC):
    """Something to close in an event loop, usable as `async with Thing(...) as thing:`."""

    __slots__ = ()

    @abstractmethod
    async def close(self) -> None:
        """Free what it holds; idempotent."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
