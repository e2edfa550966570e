"""What can be done with lesson drafts: write, check, consent or refuse, withdraw."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.events import record
from chassis.identity import Principal
from chassis.notices import tell
from chassis.problems import Forbidden, wrong_member
from competence_center.lesson_drafts import consent, events, notices, repository
from competence_center.lesson_drafts.errors import (
    LessonDraftExists,
    LessonDraftNotFound,
    LessonDraftNotInThisState,
    NamesFound,
    RequestNotClosed,
    SameEyes,
)
from competence_center.lesson_drafts.models import LessonDraft, LessonDraftState
from competence_center.lesson_drafts.names import find_names, names_of_area
from competence_center.lesson_drafts.schemas import (
    CheckForm,
    Lesson,
    LessonConsent,
    LessonDraftItem,
    LessonDraftList,
    LessonForm,
    ReleasedLesson,
)
from competence_center.requests import finding as requests
from competence_center.requests import policy
from competence_center.requests.errors import AdvisoryRequestNotFound, ConsentNeeded
from competence_center.requests.finding import Found
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.policy import Side
from competence_center.requests.repository import organizations
from competence_center.requests.schemas import ConsentText
from competence_center.requests.states import AssignmentRole, RequestState
from competence_center.requests.views import unit_ref
from competence_center.size_classes import size_class_of
from reference import areas

OPEN = (LessonDraftState.DRAFTED, LessonDraftState.CHECKED)
LIVE = (*OPEN, LessonDraftState.RELEASED)
_TEXTS = ("title", "context", "problem", "approach", "what_worked", "what_failed")


async def list_drafts(
    session: AsyncSession, request_id: UUID, *, principal: Principal
) -> LessonDraftList:
    """
    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
        ConsentNeeded: the municipality has not agreed that the caller reads it.
    """
    found = await requests.find_for(session, request_id, principal=principal)
    policy.require_reader(found.view)
    drafts = await repository.list_of(session, request_id)
    return LessonDraftList(items=[_item(each, principal) for each in drafts])


async def write_draft(
    session: AsyncSession,
    request_id: UUID,
    form: LessonForm,
    *,
    principal: Principal,
    now: datetime,
) -> LessonDraftItem:
    """
    Raises:
        AdvisoryRequestNotFound, Forbidden, ConsentNeeded: the caller's unit did not own it last, or
            may not read it.
        RequestNotClosed: nobody knows yet what came of it.
        LessonDraftExists: there is one that was neither refused nor withdrawn.
        NamesFound: the words seem to name somebody.
    """
    found = await requests.find_for(session, request_id, principal=principal, lock=True)
    request = found.request
    policy.require_reader(found.view)
    _require_lead(found)
    if request.state is not RequestState.CLOSED or request.outcome is None:
        raise RequestNotClosed("Answer it first.", state=request.state.value)
    if any(each.state in LIVE for each in await repository.list_of(session, request_id)):
        raise LessonDraftExists("Change that one, or withdraw it.")
    area = areas.get(request.area_key)
    draft = LessonDraft(
        id=new_id(),
        request_id=request.id,
        organization_id=request.organization_id,
        unit=request.lead.unit,
        topic=request.topic,
        size_class=size_class_of(request.area_key),
        area_type=area.kind_code if area else None,
        outcome=request.outcome,
        version=0,
    )
    await _word(session, draft, form, request=request, principal=principal, now=now)
    session.add(draft)
    await tell(session, notices.to_check_notice(request, draft))
    return await _changed(session, draft, principal)


async def change_draft(
    session: AsyncSession,
    draft_id: UUID,
    form: LessonForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> LessonDraftItem:
    """Other words have to be checked anew.

    Raises:
        LessonDraftNotFound, Forbidden: the caller's unit did not own the request last.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        LessonDraftNotInThisState: it is released, refused or withdrawn.
        NamesFound: the words seem to name somebody.
    """
    draft, found = await _lock(session, draft_id, if_match=if_match, principal=principal)
    _require_lead(found)
    _require(draft, *OPEN)
    await _word(session, draft, form, request=found.request, principal=principal, now=now)
    await tell(session, notices.to_check_notice(found.request, draft))
    return await _changed(session, draft, principal)


async def check_draft(
    session: AsyncSession,
    draft_id: UUID,
    form: CheckForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> LessonDraftItem:
    """By another adviser who may read the request: only who has read it sees what gives it away.

    Raises:
        LessonDraftNotFound, Forbidden: the caller does not advise on the request.
        SameEyes: the caller wrote it, or is nobody in particular.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        LessonDraftNotInThisState: it does not wait for this.
    """
    draft, found = await _lock(session, draft_id, if_match=if_match, principal=principal)
    _require_adviser(found)
    _require(draft, LessonDraftState.DRAFTED)
    person_id = policy.person_of(principal)
    if person_id is None or person_id == draft.written_by:
        raise SameEyes("Ask a colleague.")
    draft.objection = form.objection
    if form.objection is not None:
        await tell(session, notices.answered_notice(found.request, draft))
    else:
        draft.state = LessonDraftState.CHECKED
        draft.checked_by, draft.checked_at = person_id, now
        await tell(session, notices.to_agree_notice(found.request))
    return await _changed(session, draft, principal)


async def answer_draft(
    session: AsyncSession,
    draft_id: UUID,
    form: LessonConsent,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> LessonDraftItem:
    """The municipality releases it, refuses, or takes its consent back.

    Raises:
        LessonDraftNotFound, Forbidden: it is not the caller's request.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        LessonDraftNotInThisState: nobody has checked it, or it was answered.
        InvalidBody: the words that were agreed to do not exist.
    """
    draft, found = await _lock(session, draft_id, if_match=if_match, principal=principal)
    policy.require_requester(found.view)
    if form.is_agreed:
        _require(draft, LessonDraftState.CHECKED)
        if form.text_version not in consent.TEXTS:
            raise wrong_member("text_version", "is none of the draft's")
    else:
        _require(draft, *LIVE)
    was_released = draft.state is LessonDraftState.RELEASED
    draft.state = LessonDraftState.RELEASED if form.is_agreed else LessonDraftState.REFUSED
    draft.consent_text_version = form.text_version if form.is_agreed else None
    draft.answered_by, draft.answered_at = policy.person_of(principal), now
    changed = await _changed(session, draft, principal)
    if form.is_agreed:
        await record(session, events.released(draft))
    elif was_released:
        await record(session, events.removed(draft))
    await tell(session, notices.answered_notice(found.request, draft))
    return changed


async def withdraw_draft(
    session: AsyncSession, draft_id: UUID, *, if_match: str | None, principal: Principal
) -> LessonDraftItem:
    """By the unit, before it is released.

    Raises:
        LessonDraftNotFound, Forbidden: the caller's unit did not own the request last.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        LessonDraftNotInThisState: it is released, refused or withdrawn.
    """
    draft, found = await _lock(session, draft_id, if_match=if_match, principal=principal)
    _require_lead(found)
    _require(draft, *OPEN)
    draft.state = LessonDraftState.WITHDRAWN
    return await _changed(session, draft, principal)


async def get_released(
    session: AsyncSession, draft_id: UUID, *, principal: Principal
) -> ReleasedLesson:
    """For the services of the platform.

    Raises:
        Forbidden: somebody else asks.
        LessonDraftNotFound: there is none, or it is not released.
    """
    if not principal.is_sibling:
        raise Forbidden("Only services of the platform ask for this.")
    draft = await repository.find(session, draft_id)
    if draft is None or draft.state is not LessonDraftState.RELEASED or draft.answered_at is None:
        raise _missing(draft_id)
    return ReleasedLesson(
        **_lesson(draft), id=draft.id, version=draft.version, released_at=draft.answered_at
    )


async def _lock(
    session: AsyncSession, draft_id: UUID, *, if_match: str | None, principal: Principal
) -> tuple[LessonDraft, Found]:
    draft = await repository.find(session, draft_id, lock=True)
    if draft is None or draft.request_id is None:
        raise _missing(draft_id)
    try:
        found = await requests.find_for(session, draft.request_id, principal=principal)
        policy.require_reader(found.view)
    except (AdvisoryRequestNotFound, ConsentNeeded):
        raise _missing(draft_id) from None
    check_version(if_match, draft.version)
    return draft, found


def _missing(draft_id: UUID) -> LessonDraftNotFound:
    return LessonDraftNotFound(f"There is no lesson draft {draft_id} that concerns you.")


def _require(draft: LessonDraft, *states: LessonDraftState) -> None:
    if draft.state not in states:
        raise LessonDraftNotInThisState(f"It is {draft.state}.", state=draft.state.value)


def _require_adviser(found: Found) -> None:
    if found.view.side is not Side.ADVISER:
        raise Forbidden("This is for the units that advised here.")


def _require_lead(found: Found) -> None:
    """Of a closed request no unit is the owner any longer; the last one was."""
    part = found.view.part
    if part is None or part.role is not AssignmentRole.LEAD or part is not found.request.lead:
        raise Forbidden("This is for the unit that owned the request.")


async def _word(
    session: AsyncSession,
    draft: LessonDraft,
    form: LessonForm,
    *,
    request: AdvisoryRequest,
    principal: Principal,
    now: datetime,
) -> None:
    texts = {name: text for name in _TEXTS if (text := getattr(form, name))}
    texts |= {
        f"transfer_conditions/{place}": text for place, text in enumerate(form.transfer_conditions)
    }
    names = [
        *names_of_area(request.area_key),
        *(await organizations(session, [request])).values(),
        *await repository.signers(session, request.id),
    ]
    found = [each for each in find_names(texts, names) if each["found"] not in form.confirmed]
    if found:
        raise NamesFound("Change them, or confirm that they name nobody.", findings=found)
    for name in _TEXTS:
        setattr(draft, name, getattr(form, name))
    draft.transfer_conditions, draft.confirmed = form.transfer_conditions, form.confirmed
    draft.state, draft.objection = LessonDraftState.DRAFTED, None
    draft.checked_by, draft.checked_at = None, None
    draft.written_by, draft.written_at = policy.person_of(principal), now


async def _changed(
    session: AsyncSession, draft: LessonDraft, principal: Principal
) -> LessonDraftItem:
    draft.version += 1
    await session.flush()
    return _item(draft, principal)


def _lesson(draft: LessonDraft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in Lesson.model_fields}


def _item(draft: LessonDraft, principal: Principal) -> LessonDraftItem:
    person_id = policy.person_of(principal)
    return LessonDraftItem(
        **_lesson(draft),
        id=draft.id,
        state=draft.state,
        unit=unit_ref(draft.unit),
        confirmed=draft.confirmed,
        objection=draft.objection,
        is_by_you=person_id is not None and person_id == draft.written_by,
        consent=ConsentText(version=consent.CURRENT, text=consent.TEXTS[consent.CURRENT]),
        version=draft.version,
        written_at=draft.written_at,
        checked_at=draft.checked_at,
        answered_at=draft.answered_at,
    )
