"""Routes of the uses of a solution."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.solutions.service import find_public_id
from catalog.uses.schemas import UsePage, UseParameters
from catalog.uses.service import list_public
from chassis.database import Session
from chassis.pagination import link_next_page
from chassis.types import Slug

router = APIRouter(prefix="/v1/solutions", tags=["uses"])


@router.get("/{slug}/uses", responses={404: {"description": "No such public solution."}})
async def list_uses(
    request: Request,
    response: Response,
    session: Session,
    slug: Annotated[Slug, Path(examples=["pegelkarte"])],
    parameters: Annotated[UseParameters, Query()],
) -> UsePage:
    """Who runs this solution: confirmed uses first, then documented ones, by name.

    A use that only the provider claims is never listed and never counted.
    """
    solution_id = await find_public_id(session, slug)
    page = await list_public(session, solution_id, parameters)
    link_next_page(request, response, page.next_cursor)
    return page
