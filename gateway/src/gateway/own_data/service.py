"""Collects what is stored of a person; a service that does not answer is named, never left out."""

import asyncio
from datetime import datetime
from uuid import UUID

import structlog
from aiohttp import ClientError
from pydantic import ValidationError

from chassis.database import Database
from chassis.identity import Principal, TokenSigner
from chassis.personal_copies import HeldData, HeldDataList
from chassis.problems import Problem
from gateway.erasures.service import personal_rows
from gateway.own_data.schemas import Held, OwnData
from gateway.people.service import require_person
from gateway.proxy.services import NAMES, Services, UnexpectedAnswer

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")


async def collect_own_data(
    database: Database,
    services: Services,
    signer: TokenSigner,
    *,
    principal: Principal,
    now: datetime,
) -> OwnData:
    """
    Raises:
        Unauthenticated: the caller is no person.
    """
    # Closed before the services are asked: they may take their time.
    async with database.reads() as session:
        person = await require_person(session, principal)
        email = person.email if person.is_email_verified else None
        found = await personal_rows().find(session, person.id, email=email)
    own = [HeldData.of(holding) for holding in found if holding.rows]
    tokens = {name: signer.service_token(name, now=now) for name in NAMES}
    answers = await asyncio.gather(
        *(_ask(services, name, person.id, token=token) for name, token in tokens.items())
    )
    by_holder = {"gateway": own, **dict(zip(tokens, answers, strict=True))}
    missing = [name for name, items in by_holder.items() if items is None]
    return OwnData(
        person_id=person.id,
        collected_at=now,
        is_complete=not missing,
        missing=missing,
        items=[
            Held(holder=name, **item.model_dump())
            for name, items in by_holder.items()
            for item in items or ()
        ],
    )


async def _ask(
    services: Services, name: str, person_id: UUID, *, token: str
) -> list[HeldData] | None:
    headers = {"accept": "application/json", "authorization": f"Bearer {token}"}
    try:
        content = await services.fetch(name, f"/v1/people/{person_id}/data", headers)
        return HeldDataList.model_validate_json(content).items
    except (Problem, ClientError, TimeoutError, UnexpectedAnswer, ValidationError) as error:
        log.warning("own data without a service", service=name, reason=type(error).__name__)
        return None
