"""Routes of the revisions of a solution."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.revisions import history
from catalog.revisions.schemas import (
    RevisionChanges,
    RevisionDetail,
    RevisionPage,
    RevisionParameters,
)
from chassis.database import Session
from chassis.pagination import link_next_page
from chassis.types import QueryParameters, Slug

LAST = 2**31 - 1

SolutionSlug = Annotated[Slug, Path(examples=["pegelkarte"])]
Number = Annotated[int, Path(ge=1, le=LAST, description="1 is the first publication.")]


class ChangesParameters(QueryParameters):
    since: Annotated[
        int | None,
        Query(
            ge=0, le=LAST, description="The older revision; default: the one before. 0: nothing."
        ),
    ] = None


router = APIRouter(prefix="/v1/solutions/{slug}/revisions", tags=["revisions"])


@router.get("", responses={404: {"description": "No such public solution."}})
async def list_revisions(
    request: Request,
    response: Response,
    session: Session,
    slug: SolutionSlug,
    parameters: Annotated[RevisionParameters, Query()],
) -> RevisionPage:
    """What the public saw of an entry, the newest first, and whether the chain is intact.

    `chain` is computed anew from what is stored at every request.
    """
    page = await history.list_revisions(session, slug, parameters)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get("/{number}", responses={404: {"description": "No such revision."}})
async def get_revision(session: Session, slug: SolutionSlug, number: Number) -> RevisionDetail:
    """What an entry stated in one of its revisions."""
    return await history.get_revision(session, slug, number=number)


@router.get("/{number}/changes", responses={404: {"description": "No such revision."}})
async def get_revision_changes(
    session: Session,
    slug: SolutionSlug,
    number: Number,
    parameters: Annotated[ChangesParameters, Query()],
) -> RevisionChanges:
    """What changed from one revision to another, item by item and word by word."""
    return await history.get_changes(session, slug, number=number, since=parameters.since)
