"""Routes of routing open requests anew."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from competence_center.requests.endpoints import PRIVATE
from competence_center.rerouting import service
from competence_center.rerouting.schemas import (
    Rerouted,
    ReroutingForm,
    ReroutingParameters,
    ReroutingPreview,
)

router = APIRouter(prefix="/v1/rerouting", tags=["routing"])


@router.get("")
async def preview_rerouting(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[ReroutingParameters, Query()],
) -> ReroutingPreview:
    """Open requests of a Land that another unit would own by its rules and units of today.

    Nothing moves by itself. Requests are cards without names.
    """
    response.headers.update(PRIVATE)
    return await service.preview_rerouting(
        session, parameters, principal=principal, now=datetime.now(UTC)
    )


@router.post("", status_code=201, response_model=Rerouted)
async def reroute_requests(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    form: ReroutingForm,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Give requests to the units that the preview showed: one after the other, never half.

    Who asked and both units are told. What has changed since the preview stays where it is.
    """

    async def create() -> Created:
        done = await service.reroute_requests(
            request.app.state.database, form, principal=principal, now=datetime.now(UTC)
        )
        return Created(done, location=f"/v1/rerouting?land={form.land}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=form,
        create=create,
    )
