"""Finds an action for a caller: for who plans, or for who advises on its request."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.identity import Principal
from chassis.members import acts_for
from chassis.problems import Forbidden, wrong_member
from competence_center.action_plans import repository
from competence_center.action_plans.errors import ActionNotFound, ActionNotInThisState
from competence_center.action_plans.models import Action
from competence_center.action_plans.states import ActionState, may_follow
from competence_center.requests import finding as requests
from competence_center.requests.errors import AdvisoryRequestNotFound
from competence_center.requests.policy import Side
from competence_center.units import policy as units


@dataclass(frozen=True, slots=True)
class Found:
    """`is_planner`: the caller works for the municipality whose plan it is."""

    action: Action
    is_planner: bool


async def find_for(
    session: AsyncSession, action_id: UUID, *, principal: Principal, lock: bool = False
) -> Found:
    """
    Raises:
        ActionNotFound: there is none, or the caller may not read it.
    """
    action = await repository.find(session, action_id, lock=lock)
    if action is not None:
        if acts_for(principal, action.organization_id):
            return Found(action, is_planner=True)
        if await _advises_on(session, action, principal=principal):
            return Found(action, is_planner=False)
    raise ActionNotFound(f"There is no action {action_id} that concerns you.")


async def lock_planned(
    session: AsyncSession, action_id: UUID, *, if_match: str | None, principal: Principal
) -> Action:
    """For who plans.

    Raises:
        ActionNotFound: there is none, or the caller may not read it.
        Forbidden: the caller advises.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
    """
    found = await find_for(session, action_id, principal=principal, lock=True)
    if not found.is_planner:
        raise Forbidden("This is for the people whose plan it is.")
    check_version(if_match, found.action.version)
    return found.action


async def lock_recommended(
    session: AsyncSession, action_id: UUID, *, if_match: str | None, principal: Principal
) -> Action:
    """For the unit that recommended it.

    Raises:
        ActionNotFound: there is none, or the caller may not read it.
        Forbidden: the caller's unit did not recommend it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
    """
    found = await find_for(session, action_id, principal=principal, lock=True)
    if not is_by_unit_of(principal, found.action):
        raise Forbidden("This is for the unit that recommended it.")
    check_version(if_match, found.action.version)
    return found.action


def is_by_unit_of(principal: Principal, action: Action) -> bool:
    return action.unit is not None and units.works_for(principal, action.unit)


def move(action: Action, state: ActionState) -> None:
    """
    Raises:
        ActionNotInThisState: this state does not follow the present one.
    """
    if not may_follow(action.state, state):
        raise ActionNotInThisState(f"It is {action.state}.", state=action.state.value)
    action.state = state


def require_to_come(due_on: date | None, *, today: date) -> None:
    """
    Raises:
        InvalidBody: the day has passed.
    """
    if due_on is not None and due_on < today:
        raise wrong_member("due_on", "must not have passed")


async def _advises_on(session: AsyncSession, action: Action, *, principal: Principal) -> bool:
    if action.request_id is None:
        return False
    try:
        found = await requests.find_for(session, action.request_id, principal=principal)
    except AdvisoryRequestNotFound:
        return False
    return found.view.side is Side.ADVISER and found.view.reads_all
