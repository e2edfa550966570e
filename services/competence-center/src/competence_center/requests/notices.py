"""What people are told about requests; without names, because mails are read anywhere."""

from uuid import UUID

from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice
from competence_center.requests.models import AdvisoryRequest, Assignment, RoutingDecision
from competence_center.requests.states import PlacedBecause
from reference import vocabularies
from reference.labels import Label


def offered_notice(request: AdvisoryRequest, part: Assignment) -> OrganizationNotice:
    topic = _topic(request)
    day = part.acknowledge_by
    return _to_unit(
        request,
        part,
        title=Bilingual(
            de=f"Neue Anfrage Nr. {request.number} zu „{topic.de}“",
            en=f"New request no. {request.number} on “{topic.en}”",
        ),
        text=Bilingual(
            de=f"Bitte nehmen Sie sie bis {day:%d.%m.%Y} an oder geben Sie sie weiter. Danach geht "
            "sie von selbst weiter.",
            en=f"Please accept it by {day:%Y-%m-%d} or pass it on. Afterwards it moves on by "
            "itself.",
        ),
    )


def placed_notice(request: AdvisoryRequest, decision: RoutingDecision) -> OrganizationNotice:
    is_new = decision.because is PlacedBecause.REROUTED
    return _to_requester(
        request,
        title=Bilingual(
            de=f"Ihre Anfrage Nr. {request.number} liegt bei einer {'anderen ' * is_new}Stelle",
            en=f"Your request no. {request.number} is with {'another' if is_new else 'a'} unit",
        ),
        text=Bilingual(de=decision.reason_de, en=decision.reason_en),
    )


def rerouted_notice(
    request: AdvisoryRequest, before: Assignment, part: Assignment
) -> OrganizationNotice:
    """To who owned it before."""
    name = part.unit.name
    return _to_unit(
        request,
        before,
        title=Bilingual(
            de=f"Anfrage Nr. {request.number} liegt jetzt bei „{name}“",
            en=f"Request no. {request.number} is with “{name}” now",
        ),
        text=Bilingual(
            de="Nach den heutigen Regeln und Angaben der Stellen ist diese Stelle zuständig. Sie "
            "müssen nichts tun.",
            en="By the rules and statements of units as they are today it is responsible. You need "
            "not do anything.",
        ),
    )


def consent_notice(request: AdvisoryRequest, part: Assignment) -> OrganizationNotice:
    name = part.unit.name
    return _to_requester(
        request,
        title=Bilingual(
            de=f"Darf „{name}“ Ihre Anfrage Nr. {request.number} lesen?",
            en=f"May “{name}” read your request no. {request.number}?",
        ),
        text=Bilingual(
            de="Sie liegt jetzt dort. Bis Sie zustimmen, sieht die Stelle nur Thema und "
            "Größenklasse.",
            en="It is there now. Until you agree, the unit sees only its topic and size class.",
        ),
    )


def written_notice(request: AdvisoryRequest, part: Assignment) -> OrganizationNotice:
    """A unit wrote to the municipality."""
    name = part.unit.name
    return _to_requester(
        request,
        title=Bilingual(
            de=f"„{name}“ hat zu Ihrer Anfrage Nr. {request.number} geschrieben",
            en=f"“{name}” wrote about your request no. {request.number}",
        ),
        text=Bilingual(
            de="Die Nachricht steht bei Ihrer Anfrage.", en="The message is with your request."
        ),
    )


def requester_wrote_notice(request: AdvisoryRequest, part: Assignment) -> OrganizationNotice:
    return _to_unit(
        request,
        part,
        title=Bilingual(
            de=f"Neues zu Anfrage Nr. {request.number}",
            en=f"News about request no. {request.number}",
        ),
        text=Bilingual(
            de="Die Kommune hat geschrieben oder etwas entschieden.",
            en="The municipality wrote or decided something.",
        ),
    )


def reminder_notice(request: AdvisoryRequest, part: Assignment) -> OrganizationNotice:
    return _to_unit(
        request,
        part,
        title=Bilingual(
            de=f"Anfrage Nr. {request.number} wartet auf Sie",
            en=f"Request no. {request.number} waits for you",
        ),
        text=Bilingual(
            de="Ihre Frist ist abgelaufen. Wenn sich niemand meldet, geht die Anfrage an die "
            "nächste Person und dann an die nächste Stelle.",
            en="Its deadline has passed. If nobody reacts, it moves on to the next person, and "
            "then to the next unit.",
        ),
    )


def unreachable_notice(request: AdvisoryRequest) -> OrganizationNotice:
    return _to_requester(
        request,
        title=Bilingual(
            de=f"Ihre Anfrage Nr. {request.number} wird in 14 Tagen geschlossen",
            en=f"Your request no. {request.number} will be closed in 14 days",
        ),
        text=Bilingual(
            de="Die Stelle wartet seit 30 Tagen auf Ihre Antwort. Wenn Sie schreiben, geht es "
            "weiter.",
            en="The unit has been waiting for your answer for 30 days. If you write, it goes on.",
        ),
    )


def closed_notice(request: AdvisoryRequest) -> OrganizationNotice:
    return _to_requester(
        request,
        title=Bilingual(
            de=f"Ihre Anfrage Nr. {request.number} ist geschlossen",
            en=f"Your request no. {request.number} is closed",
        ),
        text=Bilingual(
            de="Seit der Antwort haben Sie nichts eingewendet. 90 Tage lang können Sie sie wieder "
            "öffnen.",
            en="You have not objected to the answer. For 90 days you can open it again.",
        ),
    )


def _to_requester(
    request: AdvisoryRequest, *, title: Bilingual, text: Bilingual
) -> OrganizationNotice:
    return request_notice(request, request.organization_id, title=title, text=text)


def _to_unit(
    request: AdvisoryRequest, part: Assignment, *, title: Bilingual, text: Bilingual
) -> OrganizationNotice:
    return request_notice(request, part.unit.organization_id, title=title, text=text)


def request_notice(
    request: AdvisoryRequest, organization_id: UUID | None, *, title: Bilingual, text: Bilingual
) -> OrganizationNotice:
    return OrganizationNotice(
        topic=NoticeTopic.REQUESTS,
        organizations=[organization_id] if organization_id else [],
        title=title,
        text=text,
        page=f"/anfragen/{request.id}",
    )


def _topic(request: AdvisoryRequest) -> Label:
    concept = vocabularies.concept("action-fields", request.topic)
    return concept.label if concept else Label(de=request.topic, en=request.topic)
