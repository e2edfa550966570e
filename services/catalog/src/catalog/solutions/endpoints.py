"""Routes of a single solution, and of those that nobody has confirmed for long."""

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.figures.counting import count_reading
from catalog.solutions import lifecycle
from catalog.solutions.schemas import (
    Archival,
    NewWithdrawal,
    SolutionDetail,
    StaleParameters,
    StaleSolution,
)
from catalog.solutions.service import get_public
from chassis.conditional import IfMatch
from chassis.database import ReadingSession, Session
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page
from chassis.types import Slug

SolutionSlug = Annotated[Slug, Path(examples=["pegelkarte"])]

CHANGING: dict[int | str, dict[str, Any]] = {
    409: {"description": "It is not public."},
    428: {"description": '`If-Match` is missing; it is `"v3"` for `revision_number` 3.'},
}

router = APIRouter(prefix="/v1/solutions", tags=["solutions"])
stale_router = APIRouter(prefix="/v1/stale-solutions", tags=["solutions"])


@router.get(
    "/{slug}",
    response_model=SolutionDetail,
    responses={404: {"description": "No such public solution."}},
)
async def get_solution(request: Request, session: ReadingSession, slug: SolutionSlug) -> Response:
    """Everything public about a solution, with sources, claims and what is unknown.

    A withdrawn entry stays reachable with its reason and successor; a draft or an archived one
    does not exist for the public.
    """
    solution = await get_public(session, slug)
    count_reading(request, slug)
    # The framework would check once more what was checked to get here.
    return Response(solution.model_dump_json(), media_type="application/json")


@router.post("/{slug}/confirmation", responses=CHANGING)
async def confirm_solution(
    session: Session, principal: KnownPrincipal, slug: SolutionSlug, if_match: IfMatch = None
) -> SolutionDetail:
    """Say that an entry is still correct; a stale one is fresh again for twelve months."""
    await lifecycle.confirm(
        session, slug, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return await get_public(session, slug)


@router.post("/{slug}/withdrawal", responses=CHANGING)
async def withdraw_solution(
    session: Session,
    principal: KnownPrincipal,
    slug: SolutionSlug,
    withdrawal: NewWithdrawal,
    if_match: IfMatch = None,
) -> SolutionDetail:
    """Stop recommending an entry: it leaves all lists, and its page gives the reason.

    Publishing a draft of it brings it back.
    """
    await lifecycle.withdraw(
        session,
        slug,
        withdrawal,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    return await get_public(session, slug)


@router.post("/{slug}/archival", status_code=204, responses=CHANGING)
async def archive_solution(
    session: Session,
    principal: KnownPrincipal,
    slug: SolutionSlug,
    archival: Archival,
    if_match: IfMatch = None,
) -> None:
    """Take an entry away from the public; the feed tells that it is gone."""
    await lifecycle.archive(
        session,
        slug,
        reason=archival.reason,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )


@stale_router.get("")
async def list_stale_solutions(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[StaleParameters, Query()],
) -> Page[StaleSolution]:
    """Entries that nobody has confirmed for twelve months, and those due within 30 days."""
    page = await lifecycle.list_stale(
        session, parameters, principal=principal, now=datetime.now(UTC)
    )
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page
