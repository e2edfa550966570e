"""HTTP addresses of the records that sources push."""

import time
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Header, Path, Query, Request, Response

from catalog.sources import bulk, deciding, pushing, showing
from catalog.sources.schemas import (
    Assignment,
    Condition,
    ForeignId,
    ManyRecords,
    ManyResults,
    Outcome,
    PushedDetail,
    PushedItem,
    RecordContent,
    RecordDetail,
    RecordParameters,
    RecordSummary,
    SourceName,
)
from chassis.answers import named_headers
from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page

SourcePath = Annotated[SourceName, Path()]
ForeignIdPath = Annotated[ForeignId, Path()]
# Who pushes may not know any version: without a condition the content that came last stands.
OptionalIfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=200, description="`ETag` of the record as you know it."),
]

router = APIRouter(tags=["sources"])
ADDRESS = "/v1/sources/{source}/records"


@router.put(
    ADDRESS + "/{foreign_id}",
    responses={
        201: {
            "model": PushedDetail,
            "description": "The record is new.",
            "headers": named_headers("Location", "ETag"),
        }
    },
)
async def push_record(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    source: SourcePath,
    foreign_id: ForeignIdPath,
    record: RecordContent,
    if_match: OptionalIfMatch = None,
) -> PushedDetail:
    """Push a record of one's own catalogue: it becomes the draft of an entry, or changes it.

    For members of an organisation and its clients with the scope `catalog:write`. Whoever uses the
    name of a source first owns it. The same content again changes nothing; what was edited in the
    draft or entry stays, and `merge` shows both values. A new record that may be about an entry
    which exists makes no second one: it is `undecided`, and `duplicates` names the entries.
    Nothing becomes public without the review of an editor.
    """
    item = PushedItem(foreign_id=foreign_id, if_match=if_match, **dict(record))
    pushed = await pushing.push_record(
        session, source, item, principal=principal, now=datetime.now(UTC)
    )
    if pushed.outcome is Outcome.CREATED:
        response.status_code = 201
        response.headers["Location"] = f"/v1/sources/{source}/records/{foreign_id}"
    _mark(response, pushed.version)
    return pushed


@router.delete(ADDRESS + "/{foreign_id}", status_code=204)
async def remove_record(
    session: Session,
    principal: KnownPrincipal,
    source: SourcePath,
    foreign_id: ForeignIdPath,
    if_match: OptionalIfMatch = None,
) -> None:
    """Say that a record is gone; it stays as a tombstone.

    An entry that was never public and that nobody worked on goes with it. For every other one this
    is a proposal to withdraw it, about which an editor decides.
    """
    gone = Condition(foreign_id=foreign_id, if_match=if_match)
    await pushing.remove_record(session, source, gone, principal=principal, now=datetime.now(UTC))


@router.get(ADDRESS + "/{foreign_id}")
async def get_record(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    source: SourcePath,
    foreign_id: ForeignIdPath,
) -> RecordDetail:
    """A record as it was pushed last, what became of it, and where it differs from its entry."""
    record = await showing.get_record(session, source, foreign_id, principal=principal)
    _mark(response, record.version)
    return record


@router.post(ADDRESS)
async def push_records(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    source: SourcePath,
    records: ManyRecords,
) -> ManyResults:
    """Push or remove up to 500 records, each as a single request would.

    The answer is 200 even where every item was refused: `results` has the status of each, 503 for
    those that took too long. Send it again as often as you like; what was taken over before is
    then `unchanged`.
    """
    return await bulk.push_records(
        session,
        source,
        records.items,
        instance=request.headers.get("x-forwarded-prefix", "") + request.url.path,
        principal=principal,
        now=datetime.now(UTC),
        clock=time.monotonic,
    )


@router.put(ADDRESS + "/{foreign_id}/solution")
async def assign_record(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    source: SourcePath,
    foreign_id: ForeignIdPath,
    assignment: Assignment,
    if_match: IfMatch = None,
) -> RecordDetail:
    """Say which entry an undecided record is about, or that it is about none there is.

    The owner of the source decides about its own entries, an editor about all. What the entry says
    stays, and the record fills its gaps.
    """
    record = await deciding.assign_record(
        session,
        source,
        foreign_id,
        slug=assignment.slug,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    _mark(response, record.version)
    return record


@router.get("/v1/pushed-records")
async def list_pushed_records(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[RecordParameters, Query()],
) -> Page[RecordSummary]:
    """Records of one's own sources, for editors of all, by source and name."""
    page = await showing.list_records(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


def _mark(response: Response, version: int) -> None:
    response.headers["ETag"] = version_etag(version)
    response.headers["Cache-Control"] = "private, no-store"
