"""Asks the accounts how many alerts have found an entry."""

import asyncio
from uuid import UUID

import httpx
import structlog
from pydantic import BaseModel

from chassis.subscriber import Producer

# All other figures are there already.
PATIENCE_S = 1.5

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("catalog")


class AlertFigures(BaseModel):
    """The member of the accounts' answer that is needed here."""

    alerts: int


async def count_alerts(accounts: Producer, solution_id: UUID) -> int | None:
    """None where the accounts do not answer: the other figures are told without them."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            response = await accounts.get(f"/v1/search-alerts/figures/{solution_id}")
        response.raise_for_status()
    except (httpx.HTTPError, TimeoutError) as error:
        log.warning("alerts not counted", error=repr(error))
        return None
    return AlertFigures.model_validate_json(response.content).alerts
