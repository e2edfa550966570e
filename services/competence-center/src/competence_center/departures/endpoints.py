"""Routes of the departures; nothing of them is ever cached."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.identity import KnownPrincipal
from competence_center.advice.endpoints import UnitSlug
from competence_center.departures import service
from competence_center.departures.schemas import (
    DepartureDone,
    DepartureForm,
    DepartureParameters,
    DeparturePreview,
)
from competence_center.requests.endpoints import PRIVATE

router = APIRouter(prefix="/v1/units/{slug}/advice/departure", tags=["advice"])


@router.get("")
async def preview_departure(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    slug: UnitSlug,
    parameters: Annotated[DepartureParameters, Query()],
) -> DeparturePreview:
    """Which requests wait for an adviser, and which colleague would take over each."""
    preview = await service.preview_departure(
        session, slug, parameters.person_id, principal=principal, now=datetime.now(UTC)
    )
    response.headers.update(PRIVATE | {"ETag": version_etag(preview.version)})
    return preview


@router.post("")
async def depart(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    slug: UnitSlug,
    form: DepartureForm,
    if_match: IfMatch = None,
) -> DepartureDone:
    """Take an adviser off a unit: colleagues get what waits for that person, all at once."""
    done = await service.depart(
        session, slug, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    response.headers.update(PRIVATE | {"ETag": version_etag(done.version)})
    return done
