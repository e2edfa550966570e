"""Route of similar entries."""

from typing import Annotated

from fastapi import APIRouter, Path

from catalog.similar_solutions.schemas import SimilarSolutions
from catalog.similar_solutions.service import list_similar
from chassis.database import Session
from chassis.types import Slug

router = APIRouter(prefix="/v1/solutions", tags=["solutions"])


@router.get("/{slug}/similar", responses={404: {"description": "No such public solution."}})
async def list_similar_solutions(
    session: Session, slug: Annotated[Slug, Path(examples=["pegelkarte"])]
) -> SimilarSolutions:
    """Up to eight listed entries that are close to this one, each with the reasons.

    What the entries say about each other weighs most, then the type of solution, words, standards,
    the action field and places that use both. Neither money nor popularity plays a part; ties are
    settled by a hash of the id.
    """
    return await list_similar(session, slug)
