"""OpenEnv's protocol: an environment over a WebSocket, with routes for what needs no episode."""

from __future__ import annotations

import asyncio
import contextlib
import json
from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, Request, WebSocket
from fastapi.responses import Response
from pydantic import ValidationError
from starlette.websockets import WebSocketDisconnect

from lean_env.environment import StepperFault
from lean_env.server.admission import Busy, TooMany
from lean_env.server.episodes import Episode
from lean_env.server.json_answer import JsonAnswer
from lean_env.server.leaving import while_connected
from lean_env.server.openenv_wire import (
    ACTION_SCHEMA,
    DESCRIPTION,
    OBSERVATION_SCHEMA,
    STATE_SCHEMA,
    ActionIn,
    RangeIn,
    ResetIn,
    SplitIn,
    StepIn,
    TaskIn,
)
from lean_env.server.refusals import REFUSALS, Refusal
from lean_env.server.service import Service
from lean_env.server.tasks import ENVIRONMENT, split_type, splits, theorems_of
from lean_env.server.wire import Problem

_OVER = "SESSION_ERROR"


def openenv_routes(service: Service) -> APIRouter:
    """Return the routes."""
    no_split: dict[int | str, dict[str, Any]] = {
        404: {"model": Problem, "description": "No such split, or no such theorem in it."}
    }
    router = APIRouter(tags=["OpenEnv"], responses={**REFUSALS, **no_split})

    @router.websocket("/ws")
    async def connection(socket: WebSocket) -> None:
        await _Connection(service, socket).serve()

    @router.post("/reset")
    async def reset(request: Request, asked: ResetIn | None = None) -> Response:
        """Show a theorem as an episode would begin with it."""
        begun = Episode.begin(service, asked or ResetIn())
        _, shown = await while_connected(request, begun)
        return JsonAnswer(shown.to_json())

    @router.post("/step")
    async def step(asked: StepIn, request: Request) -> Response:
        """Take one action on a theorem that is named with it; `/ws` has whole episodes."""
        if asked.statement is None and asked.split is None:
            raise Refusal(422, "name `statement`, or `split` and `index`: /ws has episodes")

        async def act() -> dict[str, Any]:
            episode, _ = await Episode.begin(service, asked)
            return (await episode.act(asked.action.text)).to_json()

        return JsonAnswer(await while_connected(request, act()))

    @router.get("/state")
    async def state() -> dict[str, Any]:
        """Say that there is no episode over HTTP."""
        return {"episode_id": None, "step_count": 0}

    @router.get("/schema")
    async def schema() -> dict[str, Any]:
        """JSON schemas of action, observation and state."""
        return {
            "action": ACTION_SCHEMA,
            "observation": OBSERVATION_SCHEMA,
            "state": STATE_SCHEMA,
        }

    @router.get("/metadata")
    async def metadata() -> dict[str, Any]:
        """What this environment is."""
        return {
            "name": ENVIRONMENT,
            "description": DESCRIPTION,
            "version": version("lean-env"),
            "author": None,
            "readme_content": None,
            "documentation_url": None,
        }

    @router.get("/list_environments")
    async def list_environments() -> list[str]:
        """The environments of this server."""
        return [ENVIRONMENT]

    @router.get(f"/{ENVIRONMENT}/splits")
    async def list_splits() -> list[dict[str, str]]:
        """The theorem sets and their parts."""
        return [{"name": name, "type": split_type(name)} for name in splits(service)]

    @router.post(f"/{ENVIRONMENT}/tasks")
    async def tasks(asked: SplitIn) -> dict[str, Any]:
        """All theorems of a split."""
        found = [theorem.to_json() for theorem in theorems_of(service, asked.split)]
        return {"tasks": found, "env_name": ENVIRONMENT}

    @router.post(f"/{ENVIRONMENT}/num_tasks")
    async def num_tasks(asked: SplitIn) -> dict[str, int]:
        """How many theorems a split has."""
        return {"num_tasks": len(theorems_of(service, asked.split))}

    @router.post(f"/{ENVIRONMENT}/task")
    async def task(asked: TaskIn) -> dict[str, Any]:
        """One theorem of a split."""
        offered = theorems_of(service, asked.split)
        if not 0 <= asked.index < len(offered):
            raise Refusal(422, f"`index` is from 0 to {len(offered) - 1}")
        return {"task": offered[asked.index].to_json()}

    @router.post(f"/{ENVIRONMENT}/task_range")
    async def task_range(asked: RangeIn) -> dict[str, Any]:
        """Theorems of a split, one after the other."""
        offered = theorems_of(service, asked.split)[asked.start : asked.stop]
        return {"tasks": [theorem.to_json() for theorem in offered]}

    return router


class _Connection:
    """One client on a WebSocket, with one episode at a time."""

    def __init__(self, service: Service, socket: WebSocket) -> None:
        self._service, self._socket = service, socket
        self._episode: Episode | None = None
        self._busy = False

    async def serve(self) -> None:
        """Answer messages until the client closes, leaves or is idle; its work then ends."""
        await self._socket.accept()
        if self._service.connections >= self._service.settings.max_sessions:
            await self._say(
                _error("the server has no room for another session", "CAPACITY_REACHED")
            )
            await self._socket.close()
            return
        self._service.connections += 1
        incoming: asyncio.Queue[str | None] = asyncio.Queue(1)
        answering = asyncio.create_task(self._answer_all(incoming))
        try:
            while not answering.done():
                receiving = asyncio.ensure_future(self._socket.receive())
                idle = await self._wait({receiving, answering})
                if not receiving.done():
                    receiving.cancel()
                    if idle:
                        await self._say(_error("the session was idle for too long", _OVER))
                        await self._socket.close()
                    break
                message = receiving.result()
                if message["type"] == "websocket.disconnect":
                    break
                putting = asyncio.ensure_future(incoming.put(message.get("text")))
                await asyncio.wait({putting, answering}, return_when=asyncio.FIRST_COMPLETED)
                putting.cancel()
        finally:
            self._service.connections -= 1
            answering.cancel()
            with contextlib.suppress(asyncio.CancelledError, WebSocketDisconnect, RuntimeError):
                await answering

    async def _wait(self, either: set[asyncio.Future[Any]]) -> bool:
        """Wait for what comes first; True if nothing came, and nothing was done, for too long."""
        idle_s = self._service.settings.session_idle_s
        while True:
            done, _ = await asyncio.wait(
                either, timeout=idle_s, return_when=asyncio.FIRST_COMPLETED
            )
            if done:
                return False
            if not self._busy:
                return True

    async def _answer_all(self, incoming: asyncio.Queue[str | None]) -> None:
        while True:
            message = await incoming.get()
            self._busy = True
            answer = await self._answer(message)
            self._busy = False
            if answer is None:
                await self._socket.close()
                return
            await self._say(answer)

    async def _answer(self, text: str | None) -> dict[str, Any] | None:
        """What is answered to a message; None for the last one."""
        try:
            message = json.loads(text or "")
        except (ValueError, RecursionError):
            return _error("the message is not JSON", "INVALID_JSON")
        kind = message.get("type") if isinstance(message, dict) else None
        data = message.get("data", {}) if isinstance(message, dict) else {}
        if kind == "close":
            return None
        if kind not in ("reset", "step", "state"):
            return _error("`type` is reset, step, state or close", "UNKNOWN_TYPE")
        if not isinstance(data, dict):
            return _error("`data` is no object", "VALIDATION_ERROR")
        try:
            if kind == "reset":
                self._episode, shown = await Episode.begin(
                    self._service, ResetIn.model_validate(data)
                )
                return {"type": "observation", "data": shown.to_json()}
            if self._episode is None:
                return _error("an episode begins with reset", _OVER)
            if kind == "state":
                return {"type": "state", "data": self._episode.state_json()}
            shown = await self._episode.act(ActionIn.model_validate(data).text)
            return {"type": "observation", "data": shown.to_json()}
        except ValidationError as error:
            said = (f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
            return _error("; ".join(said), "VALIDATION_ERROR")
        except (Refusal, Busy, TooMany, StepperFault) as error:
            busy = isinstance(error, Busy | TooMany)
            return _error(str(error), "CAPACITY_REACHED" if busy else "EXECUTION_ERROR")

    async def _say(self, answer: dict[str, Any]) -> None:
        await self._socket.send_text(json.dumps(answer))


def _error(message: str, code: str) -> dict[str, Any]:
    return {"type": "error", "data": {"message": message, "code": code}}
