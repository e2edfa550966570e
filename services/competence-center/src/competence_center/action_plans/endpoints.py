"""Routes of the action plans; nothing of them is ever cached."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.csv import CsvResponse
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from competence_center.action_plans import planning, recommending
from competence_center.action_plans.schemas import (
    ActionItem,
    ActionList,
    ActionParameters,
    ActionTableParameters,
    NewAction,
    OwnActionForm,
    ProgressForm,
)
from competence_center.action_plans.table import write_table
from competence_center.requests.endpoints import PRIVATE, RequestId

ActionId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-0000000000f4"])
]

router = APIRouter(tags=["action plans"])


@router.get("/v1/advisory-requests/{request_id}/actions")
async def list_request_actions(
    response: Response, session: Session, principal: KnownPrincipal, request_id: RequestId
) -> ActionList:
    """What units recommended on a request and what became of it, the first one first."""
    response.headers.update(PRIVATE)
    return await recommending.list_request_actions(
        session, request_id, principal=principal, now=datetime.now(UTC)
    )


@router.post(
    "/v1/advisory-requests/{request_id}/actions", status_code=201, response_model=ActionItem
)
async def recommend_action(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    new: NewAction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Recommend a solution, a support offer, knowledge or something else; the municipality
    answers."""

    async def create() -> Created:
        recommended = await recommending.recommend_action(
            session, request_id, new, principal=principal, now=datetime.now(UTC)
        )
        return Created(recommended, location=f"/v1/actions/{recommended.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get("/v1/actions")
async def list_actions(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[ActionParameters, Query()],
) -> ActionList:
    """The plan of one's organisation over all its requests: what is due next comes first."""
    response.headers.update(PRIVATE)
    return await planning.list_plan(session, parameters, principal=principal, now=datetime.now(UTC))


@router.get("/v1/actions.csv", response_class=CsvResponse)
async def get_actions_table(
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[ActionTableParameters, Query()],
) -> Response:
    """The same for a spreadsheet: UTF-8 with a byte order mark, comma separated."""
    actions = await planning.find_plan(session, parameters, principal=principal)
    disposition = 'attachment; filename="massnahmenplan.csv"'
    return CsvResponse(
        write_table(actions, language=parameters.language),
        headers=PRIVATE | {"Content-Disposition": disposition},
    )


@router.post("/v1/actions", status_code=201, response_model=ActionItem)
async def plan_action(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    form: OwnActionForm,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Plan something without a recommendation, e.g. to close a gap of the self-assessment."""

    async def create() -> Created:
        planned = await planning.plan_action(
            session, form, principal=principal, now=datetime.now(UTC)
        )
        return Created(planned, location=f"/v1/actions/{planned.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=form,
        create=create,
    )


@router.get("/v1/actions/{action_id}")
async def get_action(
    response: Response, session: Session, principal: KnownPrincipal, action_id: ActionId
) -> ActionItem:
    """For the people whose plan it is, and for who advises on its request."""
    action = await planning.get_action(
        session, action_id, principal=principal, now=datetime.now(UTC)
    )
    return _current(response, action)


@router.put("/v1/actions/{action_id}")
async def change_action(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    action_id: ActionId,
    form: OwnActionForm,
    if_match: IfMatch = None,
) -> ActionItem:
    """Word an own action anew; a recommendation keeps its words."""
    action = await planning.change_action(
        session, action_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _current(response, action)


@router.delete("/v1/actions/{action_id}", status_code=204)
async def remove_action(
    session: Session, principal: KnownPrincipal, action_id: ActionId, if_match: IfMatch = None
) -> None:
    """Take an own action out of the plan; a recommendation is declined instead."""
    await planning.remove_action(session, action_id, if_match=if_match, principal=principal)


@router.put("/v1/actions/{action_id}/progress")
async def report_action_progress(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    action_id: ActionId,
    form: ProgressForm,
    if_match: IfMatch = None,
) -> ActionItem:
    """Answer a recommendation, or say where an action stands. Who recommended it is told."""
    action = await planning.report_progress(
        session, action_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _current(response, action)


@router.post("/v1/actions/{action_id}/withdrawal")
async def withdraw_recommendation(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    action_id: ActionId,
    if_match: IfMatch = None,
) -> ActionItem:
    """Take back what one's unit recommended, while nobody has answered."""
    action = await recommending.withdraw_recommendation(
        session, action_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _current(response, action)


def _current(response: Response, action: ActionItem) -> ActionItem:
    response.headers.update(PRIVATE | {"ETag": version_etag(action.version)})
    return action
