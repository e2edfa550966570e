"""HTTP address of one's own data."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response

from chassis.identity import KnownPrincipal
from gateway.own_data import service
from gateway.own_data.schemas import OwnData

router = APIRouter(prefix="/api/accounts", tags=["own data"])


@router.get("/v1/own-data")
async def get_own_data(request: Request, response: Response, principal: KnownPrincipal) -> OwnData:
    """All that the platform stores of the person who asks (Art. 15 and 20 GDPR).

    Each part says for what it is held, who sees it, how long it is kept and what erasing the
    account does to it. `missing` names services that did not answer.
    """
    response.headers["Cache-Control"] = "private, no-store"
    state = request.app.state
    return await service.collect_own_data(
        state.database, state.services, state.signer, principal=principal, now=datetime.now(UTC)
    )
