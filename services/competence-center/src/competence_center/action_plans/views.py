"""An action as its readers see it."""

from datetime import date

from chassis.identity import Principal
from competence_center.action_plans.finding import is_by_unit_of
from competence_center.action_plans.models import Action
from competence_center.action_plans.schemas import ActionItem, RequestRef, Target
from competence_center.action_plans.states import TAKEN_ON
from competence_center.requests.views import unit_ref


def item(action: Action, *, is_planner: bool, principal: Principal, today: date) -> ActionItem:
    return ActionItem(
        id=action.id,
        request=RequestRef(id=action.request.id, number=action.request.number)
        if action.request
        else None,
        unit=unit_ref(action.unit) if action.unit else None,
        kind=action.kind,
        title=action.title,
        text=action.text,
        target=_target(action),
        dimension=action.dimension,
        due_on=action.due_on,
        cost_band=action.cost_band,
        responsible=action.responsible if is_planner else None,
        state=action.state,
        reason=action.reason,
        is_overdue=is_overdue(action, today=today),
        is_by_own_unit=is_by_unit_of(principal, action),
        version=action.version,
        written_at=action.written_at,
        ended_at=action.ended_at,
    )


def is_overdue(action: Action, *, today: date) -> bool:
    """What nobody has taken on yet is late for nobody."""
    return action.state in TAKEN_ON and action.due_on is not None and action.due_on < today


def _target(action: Action) -> Target | None:
    if action.target_address is None or action.target_name is None:
        return None
    return Target(address=action.target_address, name=action.target_name)
