"""Route of the suggestions."""

from typing import Annotated

from fastapi import APIRouter, Query

from catalog.suggestions.schemas import SuggestionList, SuggestionParameters
from catalog.suggestions.service import suggest
from chassis.database import Session

router = APIRouter(prefix="/v1/suggestions", tags=["suggestions"])


@router.get("")
async def suggest_searches(
    session: Session, parameters: Annotated[SuggestionParameters, Query()]
) -> SuggestionList:
    """Offer solutions, words, fields of action, types, organisations and places for a beginning."""
    return await suggest(session, parameters)
