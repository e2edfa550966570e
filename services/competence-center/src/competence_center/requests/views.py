"""A request as its readers see it: whole, or as a card without names."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.identity import Principal
from competence_center.coverage import TIERS
from competence_center.requests.deadlines import owner_acts_by, reopens_until
from competence_center.requests.models import (
    AdvisoryRequest,
    Assignment,
    Consent,
    Message,
    RoutingDecision,
)
from competence_center.requests.policy import Side, View, is_agreed
from competence_center.requests.schemas import (
    AssignmentItem,
    CandidateFact,
    ConsentState,
    DecisionItem,
    InboxItem,
    MessageItem,
    Origin,
    PauseItem,
    RequestDetail,
    RequestSummary,
    Texts,
)
from competence_center.requests.states import ENDED
from competence_center.routing.schemas import UnitRef
from competence_center.size_classes import size_class_of
from competence_center.units.models import Unit
from reference.labels import Label


def summary(
    request: AdvisoryRequest, view: View, *, names: Mapping[UUID, str], now: datetime
) -> RequestSummary:
    """`names` are those of organisations by id."""
    return RequestSummary(**_summary(request, view, names=names, now=now))


def inbox_item(
    request: AdvisoryRequest,
    view: View,
    part: Assignment,
    *,
    names: Mapping[UUID, str],
    principal: Principal,
    now: datetime,
) -> InboxItem:
    """`part` is that of the own unit."""
    return InboxItem(
        **_summary(request, view, names=names, now=now),
        own_part=_assignment(part, view),
        is_mine=_is_asked(part, principal),
        act_by=_act_by(request, part),
        waits=_waits(request),
    )


def detail(
    request: AdvisoryRequest,
    view: View,
    *,
    decision: RoutingDecision,
    names: Mapping[UUID, str],
    units: Mapping[UUID, Unit],
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """`decision` is the last one; `units` are those of the consents by id."""
    part = view.part
    return RequestDetail(
        **_card(request, now=now),
        side=view.side.value,
        texts=_texts(request, names) if view.reads_all and not request.forgotten_at else None,
        outcome=request.outcome,
        answered_at=request.answered_at,
        ended_at=request.ended_at,
        merged_into_id=request.merged_into_id,
        reopens_until=reopens_until(request),
        waits=_waits(request),
        reason=_reason(decision) if view.reads_all else None,
        assignments=[_assignment(each, view) for each in request.assignments],
        own_part=_assignment(part, view) if part else None,
        is_mine=part is not None and _is_asked(part, principal),
        act_by=_act_by(request, part),
        rung=part.rung if part else None,
        consent=_consent(request, units),
    )


def message(written: Message, *, view: View, principal: Principal) -> MessageItem:
    return MessageItem(
        id=written.id,
        unit=unit_ref(written.unit) if written.unit else None,
        is_note=written.is_note,
        text=written.text,
        author_name=written.author_name,
        is_by_you=view.side is not Side.OVERSEER and str(written.author_id) == principal.subject,
        written_at=written.written_at,
    )


def decision_item(decision: RoutingDecision) -> DecisionItem:
    return DecisionItem(
        because=decision.because,
        unit=unit_ref(decision.unit),
        is_last_resort=decision.is_last_resort,
        reason=_reason(decision),
        policy_id=decision.policy_id,
        candidates=[CandidateFact.model_validate(each) for each in decision.candidates],
        decided_at=decision.decided_at,
    )


def unit_ref(unit: Unit) -> UnitRef:
    return UnitRef(slug=unit.slug, name=unit.name)


def agreed(consents: list[Consent]) -> list[Consent]:
    return [each for each in consents if each.withdrawn_at is None]


def _summary(
    request: AdvisoryRequest, view: View, *, names: Mapping[UUID, str], now: datetime
) -> dict[str, Any]:
    """The members of `RequestSummary`."""
    is_shown = view.reads_all
    return {
        **_card(request, now=now),
        "subject": request.subject if is_shown else None,
        "organization": names.get(request.organization_id) if is_shown else None,
    }


def _card(request: AdvisoryRequest, *, now: datetime) -> dict[str, Any]:
    """The members of `RequestCard`."""
    return {
        "id": request.id,
        "number": request.number,
        "topic": request.topic,
        "phase": request.phase,
        "land": request.area_key[:2],
        "size_class": size_class_of(request.area_key),
        "state": request.state,
        "owner": unit_ref(request.lead.unit),
        "submitted_at": request.submitted_at,
        "due_at": request.due_at,
        "is_overdue": request.due_at is not None and request.due_at < now,
        "version": request.version,
    }


def _texts(request: AdvisoryRequest, names: Mapping[UUID, str]) -> Texts:
    return Texts(
        subject=request.subject,
        description=request.description,
        organization_id=request.organization_id,
        organization=names.get(request.organization_id),
        area_key=request.area_key,
        origin=Origin.model_validate(request.origin) if request.origin else None,
    )


def _reason(decision: RoutingDecision) -> Label:
    return Label(de=decision.reason_de, en=decision.reason_en)


def _assignment(part: Assignment, view: View) -> AssignmentItem:
    members = {name: getattr(part, name) for name in AssignmentItem.model_fields.keys() - {"unit"}}
    if not view.reads_all:
        members["refusal_text"] = None
    return AssignmentItem(unit=unit_ref(part.unit), **members)


def _is_asked(part: Assignment, principal: Principal) -> bool:
    return str(part.person_id) == principal.subject


def _act_by(request: AdvisoryRequest, part: Assignment | None) -> datetime | None:
    return owner_acts_by(request) if part is request.lead else None


def _waits(request: AdvisoryRequest) -> PauseItem | None:
    if request.state in ENDED:
        return None
    running = (each for each in request.lead.pauses if each.until_at is None)
    pause = next(running, None)
    return PauseItem.model_validate(pause, from_attributes=True) if pause else None


def _consent(request: AdvisoryRequest, units: Mapping[UUID, Unit]) -> ConsentState:
    current = agreed(request.consents)
    tiers = {tier for each in current for tier in each.tiers}
    ids = {unit_id for each in current for unit_id in each.unit_ids}
    return ConsentState(
        tiers=[tier for tier in TIERS if tier in tiers],
        units=sorted(
            (unit_ref(units[each]) for each in ids if each in units), key=lambda ref: ref.slug
        ),
        is_owner_covered=is_agreed(request, request.lead),
    )
