"""HTTP addresses of drafts: editors reach all, members those of their organisation."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.drafts import reviewing, service, showing
from catalog.drafts.schemas import (
    DraftChange,
    DraftDetail,
    DraftParameters,
    DraftSummary,
    NewDraft,
    Publication,
    PublishedRevision,
    Rejection,
)
from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page

DraftId = Annotated[
    UUID, Path(description="Id of the draft.", examples=["019ab1c2-0000-7000-8000-00000000000d"])
]

JUDGED: dict[int | str, dict[str, Any]] = {
    409: {"description": "The problem says what keeps the draft, and `findings` where."}
}

router = APIRouter(prefix="/v1/drafts", tags=["drafts"])


@router.get("")
async def list_drafts(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[DraftParameters, Query()],
) -> Page[DraftSummary]:
    """Drafts of the entries that the caller keeps, the last changed first."""
    page = await showing.list_drafts(
        session, parameters, principal=principal, today=datetime.now(UTC).date()
    )
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.post(
    "",
    status_code=201,
    response_model=DraftDetail,
    responses={
        404: {"description": "The entry to be changed does not exist."},
        409: {"description": "There is a draft of this entry, or its short name is taken."},
    },
)
async def create_draft(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    new: NewDraft,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Begin a new entry, or the working copy of one that exists.

    What a member of an organisation begins belongs to that organisation.
    An entry that is public stays as it is until its draft is published.
    """

    async def create() -> Created:
        draft = await service.create_draft(session, new, principal=principal, now=datetime.now(UTC))
        return Created(draft, location=f"/v1/drafts/{draft.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get("/{draft_id}")
async def get_draft(
    response: Response, session: Session, principal: KnownPrincipal, draft_id: DraftId
) -> DraftDetail:
    """A draft with its findings, its checklist and what it would change."""
    draft = await showing.get_draft(
        session, draft_id, principal=principal, today=datetime.now(UTC).date()
    )
    return _shown(draft, response)


@router.put(
    "/{draft_id}",
    responses={409: {"description": "The short name is taken or cannot change."}},
)
async def save_draft(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    change: DraftChange,
    if_match: IfMatch = None,
) -> DraftDetail:
    """Save what a draft holds, faults included; `findings` say what is left to do.

    A submitted draft whose content changes has to be submitted again.
    """
    draft = await service.save_draft(
        session, draft_id, change, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _shown(draft, response)


@router.delete("/{draft_id}", status_code=204)
async def delete_draft(
    session: Session, principal: KnownPrincipal, draft_id: DraftId, if_match: IfMatch = None
) -> None:
    """Throw a draft away, and the entry with it when it was never public."""
    await service.delete_draft(session, draft_id, if_match=if_match, principal=principal)


@router.post("/{draft_id}/submission", responses=JUDGED)
async def submit_draft(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    if_match: IfMatch = None,
) -> DraftDetail:
    """Ask for a review; refused while there are errors."""
    draft = await reviewing.submit_draft(
        session, draft_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _shown(draft, response)


@router.post("/{draft_id}/publication", responses=JUDGED)
async def publish_draft(
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    publication: Publication,
    if_match: IfMatch = None,
) -> PublishedRevision:
    """Make a reviewed draft what the public sees, as a new revision; the draft then goes.

    For editors, and never for who submitted it or belongs to the owner of the entry.
    When another revision was published since the draft was made, the answer is
    `/problems/draft-outdated` with the changes of both.
    """
    return await reviewing.publish_draft(
        session,
        draft_id,
        publication,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )


@router.post("/{draft_id}/rejection", responses=JUDGED)
async def reject_draft(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    draft_id: DraftId,
    rejection: Rejection,
    if_match: IfMatch = None,
) -> DraftDetail:
    """Send a submitted draft back to its author, with the reason. For editors."""
    draft = await reviewing.reject_draft(
        session,
        draft_id,
        reason=rejection.reason,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    return _shown(draft, response)


def _shown(draft: DraftDetail, response: Response) -> DraftDetail:
    response.headers["ETag"] = version_etag(draft.version)
    response.headers["Cache-Control"] = "private, no-store"
    return draft
