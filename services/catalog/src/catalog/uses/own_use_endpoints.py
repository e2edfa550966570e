"""Routes of what an organisation says of its own use."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Response

from catalog.solutions.service import find_readable_id
from catalog.uses import own_uses, service
from catalog.uses.answers import tag
from catalog.uses.content import OwnUseContent
from catalog.uses.policy import require_member
from catalog.uses.schemas import UseOfSolution
from chassis.conditional import IfMatch
from chassis.database import Session
from chassis.identity import KnownPrincipal
from chassis.types import Slug

PATH = "/v1/solutions/{slug}/own-use"

SolutionSlug = Annotated[Slug, Path(examples=["pegelkarte"])]

router = APIRouter(tags=["uses"])


@router.put(
    PATH,
    responses={409: {"description": "The name stands for another use, or is not known yet."}},
)
async def tell_own_use(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    slug: SolutionSlug,
    content: OwnUseContent,
    if_match: IfMatch = None,
) -> UseOfSolution:
    """Say that the organisation for which one acts runs this solution, and how.

    The use is confirmed by that, for 18 months. Where one is recorded already, whoever told of it,
    this replaces what is known; then with `If-Match`.
    """
    require_member(principal)
    solution_id = await find_readable_id(session, slug, reader=principal)
    use = await own_uses.tell_own_use(
        session,
        solution_id,
        content,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    told = await service.get_use(session, use.id, reader=principal)
    tag(response, principal, told.version)
    return told


@router.delete(
    PATH,
    status_code=204,
    responses={409: {"description": "A source, or another organisation, says so too."}},
)
async def remove_own_use(
    session: Session, principal: KnownPrincipal, slug: SolutionSlug, if_match: IfMatch = None
) -> None:
    """Take back that the organisation runs this solution, where nobody else says so.

    What has ended is told with its end instead, and stays.
    """
    require_member(principal)
    solution_id = await find_readable_id(session, slug, reader=principal)
    await own_uses.remove_own_use(
        session, solution_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
