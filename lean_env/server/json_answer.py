"""Answers in JSON that any text fits into."""

from __future__ import annotations

import json
from typing import Any

from fastapi.responses import JSONResponse


class JsonAnswer(JSONResponse):
    """JSON in ASCII, in which what UTF-8 cannot say is escaped.

    Rows and proofs come back as they were sent: with halves of characters, with `NaN`.
    """

    def render(self, content: Any) -> bytes:
        """Return the bytes of a body."""
        return json.dumps(content, separators=(",", ":")).encode()
