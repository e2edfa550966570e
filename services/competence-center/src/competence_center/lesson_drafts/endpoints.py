"""Routes of the lesson drafts; nothing of them is ever cached."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from competence_center.lesson_drafts import service
from competence_center.lesson_drafts.schemas import (
    CheckForm,
    LessonConsent,
    LessonDraftItem,
    LessonDraftList,
    LessonForm,
    ReleasedLesson,
)
from competence_center.requests.endpoints import PRIVATE, RequestId

DraftId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-0000000000f5"])
]

router = APIRouter(tags=["lesson drafts"])


@router.get("/v1/advisory-requests/{request_id}/lesson-drafts")
async def list_lesson_drafts(
    response: Response, session: Session, principal: KnownPrincipal, request_id: RequestId
) -> LessonDraftList:
    """What others may learn from a request, for both sides to read before it is released."""
    response.headers.update(PRIVATE)
    return await service.list_drafts(session, request_id, principal=principal)


@router.post(
    "/v1/advisory-requests/{request_id}/lesson-drafts",
    status_code=201,
    response_model=LessonDraftItem,
)
async def write_lesson_draft(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: LessonForm,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Write without names what was learned from a closed request. Words that look like names are
    refused once, with `findings`."""

    async def create() -> Created:
        draft = await service.write_draft(
            session, request_id, form, principal=principal, now=datetime.now(UTC)
        )
        return Created(draft, location=f"/v1/lesson-drafts/{draft.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=form,
        create=create,
    )


@router.get("/v1/lesson-drafts/{draft_id}")
async def get_released_lesson(
    response: Response, session: Session, principal: KnownPrincipal, draft_id: DraftId
) -> ReleasedLesson:
    """A released lesson, for the services of the platform; nothing says whose it is."""
    response.headers.update(PRIVATE)
    return await service.get_released(session, draft_id, principal=principal)


@router.put("/v1/lesson-drafts/{draft_id}")
async def change_lesson_draft(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    form: LessonForm,
    if_match: IfMatch = None,
) -> LessonDraftItem:
    """Word it anew; then it has to be checked anew."""
    changed = await service.change_draft(
        session, draft_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _current(response, changed)


@router.post("/v1/lesson-drafts/{draft_id}/check")
async def check_lesson_draft(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    form: CheckForm,
    if_match: IfMatch = None,
) -> LessonDraftItem:
    """Say as a second adviser that it names nobody and is right, or object."""
    changed = await service.check_draft(
        session, draft_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _current(response, changed)


@router.put("/v1/lesson-drafts/{draft_id}/consent")
async def answer_lesson_draft(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    form: LessonConsent,
    if_match: IfMatch = None,
) -> LessonDraftItem:
    """Release what was checked, refuse, or take the consent back: then it disappears again."""
    changed = await service.answer_draft(
        session, draft_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _current(response, changed)


@router.post("/v1/lesson-drafts/{draft_id}/withdrawal")
async def withdraw_lesson_draft(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    if_match: IfMatch = None,
) -> LessonDraftItem:
    """Take a draft back before it is released."""
    changed = await service.withdraw_draft(
        session, draft_id, if_match=if_match, principal=principal
    )
    return _current(response, changed)


def _current(response: Response, draft: LessonDraftItem) -> LessonDraftItem:
    response.headers.update(PRIVATE | {"ETag": version_etag(draft.version)})
    return draft
