"""What people are told about actions; without names, because mails are read anywhere."""

from uuid import UUID

from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice
from competence_center.action_plans.states import ActionState
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.notices import request_notice
from competence_center.units.models import Unit

PLAN_PAGE = "/massnahmenplan"

_ANSWERS = {
    ActionState.PLANNED: ("Die Kommune plant sie ein.", "The municipality plans it."),
    ActionState.IN_PROGRESS: ("Die Kommune setzt sie um.", "The municipality works on it."),
    ActionState.BLOCKED: (
        "Es geht nicht weiter; der Grund steht dabei.",
        "It is blocked; the reason is given there.",
    ),
    ActionState.DONE: ("Sie ist umgesetzt.", "It is done."),
    ActionState.ALREADY_DONE: ("Das gab es dort schon.", "That was done there before."),
    ActionState.DECLINED: (
        "Die Kommune lehnt sie ab; der Grund steht dabei.",
        "The municipality declines it; the reason is given there.",
    ),
}


def recommended_notice(request: AdvisoryRequest, unit: Unit) -> OrganizationNotice:
    """To the municipality."""
    return request_notice(
        request,
        request.organization_id,
        title=Bilingual(
            de=f"Empfehlung zu Ihrer Anfrage Nr. {request.number}",
            en=f"A recommendation on your request no. {request.number}",
        ),
        text=Bilingual(
            de=f"„{unit.name}“ empfiehlt Ihnen eine Maßnahme. Bitte sagen Sie, ob Sie sie "
            "übernehmen.",
            en=f"“{unit.name}” recommends an action to you. Please say whether you take it on.",
        ),
    )


def answered_notice(request: AdvisoryRequest, unit: Unit, state: ActionState) -> OrganizationNotice:
    """To the unit that recommended it."""
    de, en = _ANSWERS[state]
    return request_notice(
        request,
        unit.organization_id,
        title=Bilingual(
            de=f"Ihre Empfehlung zu Anfrage Nr. {request.number}",
            en=f"Your recommendation on request no. {request.number}",
        ),
        text=Bilingual(de=de, en=en),
    )


def due_notice(organization_id: UUID, count: int) -> OrganizationNotice:
    """To the municipality, on the day on which actions are due or after it."""
    one = count == 1
    return _reminder(
        organization_id,
        title=Bilingual(
            de="Eine Maßnahme Ihres Plans ist fällig"
            if one
            else f"{count} Maßnahmen Ihres Plans sind fällig",
            en="An action of your plan is due" if one else f"{count} actions of your plan are due",
        ),
    )


def soon_notice(organization_id: UUID, count: int) -> OrganizationNotice:
    """To the municipality, in the week before."""
    one = count == 1
    return _reminder(
        organization_id,
        title=Bilingual(
            de="Eine Maßnahme Ihres Plans ist bald fällig"
            if one
            else f"{count} Maßnahmen Ihres Plans sind bald fällig",
            en="An action of your plan will be due soon"
            if one
            else f"{count} actions of your plan will be due soon",
        ),
    )


def _reminder(organization_id: UUID, *, title: Bilingual) -> OrganizationNotice:
    return OrganizationNotice(
        topic=NoticeTopic.REQUESTS,
        organizations=[organization_id],
        title=title,
        text=Bilingual(
            de="Im Maßnahmenplan sagen Sie, wie es steht, oder wählen einen anderen Tag.",
            en="In the action plan you say where it stands, or choose another day.",
        ),
        page=PLAN_PAGE,
    )
