"""A server on loopback that speaks OpenAI's protocol, for tests of those who ask one."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = tuple[int, dict[str, str], Any]
"""Status, headers and body."""


class Server(ThreadingHTTPServer):
    """Answers with the given replies in turn (the last again and again), and keeps requests."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies: list[Reply] = []
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            self.server.asked.append((self.path, body))
            replies = self.server.replies
            status, headers, answer = replies.pop(0) if len(replies) > 1 else replies[0]
        data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        for key, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments: Any) -> None:
        pass


@contextmanager
def serving(replies: Sequence[Reply]) -> Iterator[Server]:
    """A server for as long as the block lasts."""
    with Server() as opened:
        opened.replies = list(replies)
        thread = threading.Thread(target=opened.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield opened
        finally:
            opened.shutdown()
            thread.join()


def chat(content: str, finish: str = "stop", **message: Any) -> Reply:
    choice: dict[str, Any] = {
        "index": 0,
        "finish_reason": finish,
        "message": {"role": "assistant", "content": content, **message},
        "logprobs": {
            "content": [{"token": "a", "logprob": -0.5, "bytes": None, "top_logprobs": []}] * 2
        },
    }
    usage = {"prompt_tokens": 3, "completion_tokens": 7, "total_tokens": 10}
    return 200, {}, {"id": "1", "object": "chat.completion", "created": 0, "model": "m",
                     "choices": [choice], "usage": usage}  # fmt: skip
