"""Is the gateway worth sending requests to, and how are the services behind it?"""

import asyncio
import time
from collections.abc import Callable
from typing import Literal

from aiohttp import ClientError
from fastapi import APIRouter, Request
from pydantic import BaseModel

from chassis import health
from chassis.problems import Problem
from gateway.proxy.services import Services, UnexpectedAnswer

router = APIRouter(include_in_schema=False)

# The edge asks twice a second and gives two seconds for the answer.
KEPT_FOR_S = 2.0
TIMEOUT_S = 0.5

ServiceState = Literal["ok", "unavailable"]


class GatewayHealth(BaseModel):
    status: str
    services: dict[str, ServiceState]


class ServiceStates:
    """How the services were when last asked."""

    def __init__(self, services: Services, clock: Callable[[], float] = time.monotonic) -> None:
        self._services = services
        self._clock = clock
        self._asked_at = -KEPT_FOR_S
        self._states: dict[str, ServiceState] = {}

    async def current(self) -> dict[str, ServiceState]:
        if self._clock() - self._asked_at >= KEPT_FOR_S:
            names = list(self._services.by_name)
            states = await asyncio.gather(*map(self._ask, names))
            self._states = dict(zip(names, states, strict=True))
            self._asked_at = self._clock()
        return self._states

    async def _ask(self, name: str) -> ServiceState:
        try:
            async with asyncio.timeout(TIMEOUT_S):
                await self._services.fetch(name, "/health/ready", {})
        except (Problem, ClientError, TimeoutError, UnexpectedAnswer):
            return "unavailable"
        return "ok"


@router.get("/health/ready")
async def ready(request: Request) -> GatewayHealth:
    """Ready as soon as the own database answers: a service that is down concerns its part only."""
    own = await health.ready(request)
    states: ServiceStates = request.app.state.service_states
    return GatewayHealth(status=own.status, services=await states.current())
