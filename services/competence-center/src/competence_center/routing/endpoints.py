"""Routes of routing."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.database import ReadingSession, Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from competence_center.routing import service
from competence_center.routing.schemas import (
    NewRoutingPolicy,
    PolicyParameters,
    RoutingPolicyDetail,
    RoutingPolicyList,
    RoutingPreview,
    RoutingSimulation,
    SimulationParameters,
)
from competence_center.working_time import LOCAL, local_day

PolicyId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-0000000000ac"])
]

router = APIRouter(tags=["routing"])


@router.get("/v1/routing-policies")
async def list_routing_policies(
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    parameters: Annotated[PolicyParameters, Query()],
) -> RoutingPolicyList:
    """By which rules requests of a Land are routed: now, before, and from when on differently."""
    response.headers["Cache-Control"] = "private, no-store"
    today = datetime.now(LOCAL).date()
    return await service.list_policies(session, parameters.land, principal=principal, today=today)


@router.post("/v1/routing-policies", status_code=201, response_model=RoutingPolicyDetail)
async def state_routing_policy(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    new: NewRoutingPolicy,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """State rules that hold from a later day on. What is decided by then stays as it is."""

    async def create() -> Created:
        now = datetime.now(UTC)
        today = local_day(now)
        stated = await service.state_policy(session, new, principal=principal, now=now, today=today)
        return Created(stated, location=f"/v1/routing-policies/{stated.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.post("/v1/routing-policies/preview")
async def preview_routing_policy(
    response: Response, session: ReadingSession, principal: KnownPrincipal, new: NewRoutingPolicy
) -> RoutingPreview:
    """Whose requests would go elsewhere under new rules. Nothing is stored."""
    response.headers["Cache-Control"] = "private, no-store"
    today = datetime.now(LOCAL).date()
    return await service.preview_policy(session, new, principal=principal, today=today)


@router.get("/v1/routing-policies/{policy_id}")
async def get_routing_policy(
    response: Response, session: ReadingSession, principal: KnownPrincipal, policy_id: PolicyId
) -> RoutingPolicyDetail:
    """The rules that a Land has stated for one day and what follows."""
    response.headers["Cache-Control"] = "private, no-store"
    today = datetime.now(LOCAL).date()
    return await service.get_policy(session, policy_id, principal=principal, today=today)


@router.delete("/v1/routing-policies/{policy_id}", status_code=204)
async def remove_routing_policy(
    session: Session, principal: KnownPrincipal, policy_id: PolicyId
) -> None:
    """Take back rules that do not hold yet."""
    today = datetime.now(LOCAL).date()
    await service.remove_policy(session, policy_id, principal=principal, today=today)


@router.get("/v1/routing-simulation")
async def simulate_routing(
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    parameters: Annotated[SimulationParameters, Query()],
) -> RoutingSimulation:
    """What would happen to a request of this place on this topic, and why. Nothing is stored."""
    response.headers["Cache-Control"] = "private, no-store"
    today = datetime.now(LOCAL).date()
    return await service.simulate_routing(session, parameters, principal=principal, today=today)
