"""What a municipality does with its plan."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal
from chassis.notices import tell
from competence_center.action_plans import repository, views
from competence_center.action_plans.errors import ActionRecommended, TooManyActions
from competence_center.action_plans.finding import (
    find_for,
    lock_planned,
    move,
    require_to_come,
)
from competence_center.action_plans.models import Action
from competence_center.action_plans.notices import answered_notice
from competence_center.action_plans.repository import ActionFilter
from competence_center.action_plans.schemas import (
    ActionItem,
    ActionList,
    ActionParameters,
    OwnActionForm,
    ProgressForm,
)
from competence_center.action_plans.states import ENDED, ActionState
from competence_center.action_plans.targets import checked_target
from competence_center.assessments.policy import assessing
from competence_center.requests import finding as requests
from competence_center.requests import policy
from competence_center.requests.states import GIVEN_AWAY
from competence_center.working_time import local_day

MOST_OWN = 500


async def list_plan(
    session: AsyncSession, parameters: ActionParameters, *, principal: Principal, now: datetime
) -> ActionList:
    """All that the organisation was recommended or plans itself.

    Raises:
        Unauthenticated, Forbidden: the caller acts for none.
    """
    today = local_day(now)
    actions = await find_plan(session, parameters, principal=principal)
    return ActionList(
        items=[
            views.item(each, is_planner=True, principal=principal, today=today) for each in actions
        ]
    )


async def find_plan(
    session: AsyncSession, parameters: ActionParameters, *, principal: Principal
) -> Sequence[Action]:
    """
    Raises:
        Unauthenticated, Forbidden: the caller acts for no organisation.
    """
    wanted = ActionFilter(
        organization_id=policy.own_organization(principal),
        states=parameters.state,
        is_open=parameters.is_open,
        kinds=parameters.kind,
        is_own=parameters.is_own,
        due_until=parameters.due_until,
    )
    return await repository.list_of_plan(session, wanted)


async def get_action(
    session: AsyncSession, action_id: UUID, *, principal: Principal, now: datetime
) -> ActionItem:
    """
    Raises:
        ActionNotFound: there is none, or the caller may not read it.
    """
    found = await find_for(session, action_id, principal=principal)
    today = local_day(now)
    return views.item(found.action, is_planner=found.is_planner, principal=principal, today=today)


async def plan_action(
    session: AsyncSession, form: OwnActionForm, *, principal: Principal, now: datetime
) -> ActionItem:
    """An own one, on no request.

    Raises:
        Unauthenticated, Forbidden, OnlyMunicipalities: the caller acts for no municipality.
        InvalidBody: the day has passed, or there is no such support offer.
        TooManyActions: nobody could follow more.
    """
    organization_id = assessing(principal).organization_id
    require_to_come(form.due_on, today=local_day(now))
    if await repository.count_own(session, organization_id) >= MOST_OWN:
        raise TooManyActions("Remove some that you no longer need.")
    action = Action(
        id=new_id(),
        organization_id=organization_id,
        request=None,
        unit=None,
        **await checked_target(session, form),
        state=ActionState.PLANNED,
        version=0,
        written_by=policy.person_of(principal),
        written_at=now,
    )
    _word(action, form)
    session.add(action)
    return await _changed(session, action, principal=principal, now=now)


async def change_action(
    session: AsyncSession,
    action_id: UUID,
    form: OwnActionForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> ActionItem:
    """Word an own one anew.

    Raises:
        ActionNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        ActionRecommended: the words are a unit's.
        InvalidBody: the new day has passed, or there is no such support offer.
    """
    action = await _lock_own(session, action_id, if_match=if_match, principal=principal)
    _set_due(action, form, now=now)
    for column, value in (await checked_target(session, form)).items():
        setattr(action, column, value)
    _word(action, form)
    return await _changed(session, action, principal=principal, now=now)


async def remove_action(
    session: AsyncSession, action_id: UUID, *, if_match: str | None, principal: Principal
) -> None:
    """An own one; what was recommended is declined instead.

    Raises:
        ActionNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        ActionRecommended: it is a unit's.
    """
    action = await _lock_own(session, action_id, if_match=if_match, principal=principal)
    await session.delete(action)


async def report_progress(
    session: AsyncSession,
    action_id: UUID,
    form: ProgressForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> ActionItem:
    """Answer a recommendation, or say where an action stands; who recommended it is told.

    Raises:
        ActionNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        ActionNotInThisState: this state does not follow the present one.
        InvalidBody: the new day has passed.
    """
    action = await lock_planned(session, action_id, if_match=if_match, principal=principal)
    state = ActionState(form.state)
    _set_due(action, form, now=now)
    action.responsible, action.reason = form.responsible, form.reason
    if state is not action.state:
        move(action, state)
        action.ended_at = now if state in ENDED else None
        await _tell_unit(session, action, principal=principal)
    return await _changed(session, action, principal=principal, now=now)


async def _lock_own(
    session: AsyncSession, action_id: UUID, *, if_match: str | None, principal: Principal
) -> Action:
    action = await lock_planned(session, action_id, if_match=if_match, principal=principal)
    if action.request_id is not None:
        raise ActionRecommended("Say what becomes of it instead.")
    return action


def _set_due(action: Action, form: OwnActionForm | ProgressForm, *, now: datetime) -> None:
    """People are reminded of a new day anew."""
    if form.due_on != action.due_on:
        require_to_come(form.due_on, today=local_day(now))
        action.due_on, action.reminded_of = form.due_on, None


def _word(action: Action, form: OwnActionForm) -> None:
    action.title, action.text = form.title, form.text
    action.due_on, action.cost_band = form.due_on, form.cost_band
    action.responsible, action.dimension = form.responsible, form.dimension


async def _tell_unit(session: AsyncSession, action: Action, *, principal: Principal) -> None:
    """As long as it may read the request."""
    if action.request_id is None:
        return
    request = (await requests.find_for(session, action.request_id, principal=principal)).request
    readers = [
        part
        for part in request.assignments
        if part.unit_id == action.unit_id
        and part.state not in GIVEN_AWAY
        and policy.is_agreed(request, part)
    ]
    if readers:
        await tell(session, answered_notice(request, readers[0].unit, action.state))


async def _changed(
    session: AsyncSession, action: Action, *, principal: Principal, now: datetime
) -> ActionItem:
    action.version += 1
    await session.flush()
    today = local_day(now)
    return views.item(action, is_planner=True, principal=principal, today=today)
