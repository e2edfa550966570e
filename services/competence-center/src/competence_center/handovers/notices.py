"""What people are told about handovers."""

from chassis.notices import Bilingual, OrganizationNotice
from competence_center.handovers.models import Handover, HandoverKind, HandoverState
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.notices import request_notice


def proposed_notice(request: AdvisoryRequest, handover: Handover) -> OrganizationNotice:
    """To the municipality, which has to agree unless it has done so before."""
    name = handover.assignment.unit.name
    is_transfer = handover.kind is HandoverKind.TRANSFER
    de = f"„{name}“ soll {'übernehmen' if is_transfer else 'mithelfen'}."
    en = f"“{name}” is to {'take over' if is_transfer else 'help'}."
    if not handover.is_agreed:
        de += " Darf die Stelle Ihre Anfrage lesen?"
        en += " May it read your request?"
    return request_notice(
        request,
        request.organization_id,
        title=Bilingual(
            de=f"Vorschlag zu Ihrer Anfrage Nr. {request.number}",
            en=f"A proposal about your request no. {request.number}",
        ),
        text=Bilingual(de=de, en=en),
    )


def agreed_notice(request: AdvisoryRequest, handover: Handover) -> OrganizationNotice:
    """To the unit that may accept it now."""
    return request_notice(
        request,
        handover.assignment.unit.organization_id,
        title=Bilingual(
            de=f"Anfrage Nr. {request.number}: „{handover.from_unit.name}“ bittet um Hilfe",
            en=f"Request no. {request.number}: “{handover.from_unit.name}” asks for help",
        ),
        text=Bilingual(
            de="Die Kommune stimmt zu. Bitte sagen Sie, ob Sie annehmen.",
            en="The municipality agrees. Please say whether you accept.",
        ),
    )


_ANSWERS = {
    HandoverState.AGREED: ("Die Kommune stimmt zu.", "The municipality agrees."),
    HandoverState.NOT_AGREED: ("Die Kommune stimmt nicht zu.", "The municipality does not agree."),
    HandoverState.ACCEPTED: ("Die Stelle nimmt an.", "The unit accepts."),
    HandoverState.DECLINED: ("Die Stelle lehnt ab.", "The unit declines."),
}


def answered_notice(request: AdvisoryRequest, handover: Handover) -> OrganizationNotice:
    """To the unit that proposed it."""
    de, en = _ANSWERS[handover.state]
    return request_notice(
        request,
        handover.from_unit.organization_id,
        title=Bilingual(
            de=f"Ihr Vorschlag zu Anfrage Nr. {request.number}",
            en=f"Your proposal about request no. {request.number}",
        ),
        text=Bilingual(de=de, en=en),
    )
