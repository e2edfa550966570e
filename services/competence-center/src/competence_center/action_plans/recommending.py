"""What units recommend on a request, and take back."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal
from chassis.notices import tell
from competence_center.action_plans import repository, views
from competence_center.action_plans.errors import TooManyActions
from competence_center.action_plans.finding import lock_recommended, move, require_to_come
from competence_center.action_plans.models import Action
from competence_center.action_plans.notices import recommended_notice
from competence_center.action_plans.schemas import ActionItem, ActionList, NewAction
from competence_center.action_plans.states import ActionState
from competence_center.action_plans.targets import checked_target
from competence_center.requests import finding as requests
from competence_center.requests import lifecycle, policy
from competence_center.requests.errors import NotInThisState
from competence_center.requests.policy import Side
from competence_center.requests.states import AssignmentRole, AssignmentState
from competence_center.working_time import local_day

MOST_OF_A_REQUEST = 50


async def list_request_actions(
    session: AsyncSession, request_id: UUID, *, principal: Principal, now: datetime
) -> ActionList:
    """
    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
        ConsentNeeded: the municipality has not agreed that the caller reads it.
    """
    found = await requests.find_for(session, request_id, principal=principal)
    policy.require_reader(found.view)
    is_planner = found.view.side is Side.REQUESTER
    today = local_day(now)
    actions = await repository.list_of_request(session, request_id)
    return ActionList(
        items=[
            views.item(each, is_planner=is_planner, principal=principal, today=today)
            for each in actions
        ]
    )


async def recommend_action(
    session: AsyncSession, request_id: UUID, new: NewAction, *, principal: Principal, now: datetime
) -> ActionItem:
    """The owner's word counts as news to the municipality.

    Raises:
        AdvisoryRequestNotFound, Forbidden, ConsentNeeded: the caller's unit has no part in it, or
            may not read it.
        NotInThisState: the unit has not accepted it.
        InvalidBody: the day has passed, or there is no such support offer.
        TooManyActions: nobody could follow more.
    """
    found = await requests.find_for(session, request_id, principal=principal, lock=True)
    part, request = policy.require_adviser(found.view), found.request
    if part.state is not AssignmentState.ACCEPTED:
        raise NotInThisState("Accept it first.", state=request.state.value)
    today = local_day(now)
    require_to_come(new.due_on, today=today)
    if await repository.count_of_request(session, request_id) >= MOST_OF_A_REQUEST:
        raise TooManyActions("Withdraw what nobody has answered, or write a message.")
    action = Action(
        id=new_id(),
        organization_id=request.organization_id,
        request=request,
        unit=part.unit,
        **await checked_target(session, new),
        title=new.title,
        text=new.text,
        due_on=new.due_on,
        cost_band=new.cost_band,
        state=ActionState.PROPOSED,
        version=1,
        written_by=policy.person_of(principal),
        written_at=now,
    )
    session.add(action)
    if part.role is AssignmentRole.LEAD:
        await lifecycle.hear(session, part, by=principal)
        await lifecycle.tell_news(session, request, now=now)
    request.version += 1
    await tell(session, recommended_notice(request, part.unit))
    await session.flush()
    return views.item(action, is_planner=False, principal=principal, today=today)


async def withdraw_recommendation(
    session: AsyncSession,
    action_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> ActionItem:
    """Only while the municipality has not answered.

    Raises:
        ActionNotFound, Forbidden: the caller's unit did not recommend it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        ActionNotInThisState: it is answered, or was withdrawn.
    """
    action = await lock_recommended(session, action_id, if_match=if_match, principal=principal)
    move(action, ActionState.WITHDRAWN)
    action.ended_at = now
    action.version += 1
    await session.flush()
    today = local_day(now)
    return views.item(action, is_planner=False, principal=principal, today=today)
