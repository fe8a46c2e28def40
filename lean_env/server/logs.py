"""What the server writes down: one JSON object per line, without the text of anybody's proof."""

from __future__ import annotations

import json
import logging
import time
import traceback
from typing import Any

LOG = logging.getLogger("lean_env.server")


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object: time, level, event, and its fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        entry: dict[str, Any] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
            + f".{int(record.msecs):03}Z",
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            entry |= _fault(record.exc_info[1])
        return json.dumps(entry, default=str)


def _fault(error: BaseException | None) -> dict[str, Any]:
    """Where an exception came from and of which kind; its words may repeat somebody's proof."""
    if error is None:
        return {}
    return {
        "error": type(error).__name__,
        "trace": "".join(traceback.format_tb(error.__traceback__)),
    }


def log(event: str, level: int = logging.INFO, **fields: Any) -> None:
    """Write an event with its fields."""
    LOG.log(level, event, extra={"fields": fields})
