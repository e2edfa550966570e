"""Routes of a single solution."""

from typing import Annotated

from fastapi import APIRouter, Path

from catalog.solutions.schemas import SolutionDetail
from catalog.solutions.service import get_public
from chassis.database import Session
from chassis.types import Slug

router = APIRouter(prefix="/v1/solutions", tags=["solutions"])


@router.get("/{slug}", responses={404: {"description": "No such public solution."}})
async def get_solution(
    session: Session, slug: Annotated[Slug, Path(examples=["pegelkarte"])]
) -> SolutionDetail:
    """Everything public about a solution, with sources, claims and what is unknown.

    A withdrawn entry stays reachable with its reason and successor; a draft or an archived one
    does not exist for the public.
    """
    return await get_public(session, slug)
