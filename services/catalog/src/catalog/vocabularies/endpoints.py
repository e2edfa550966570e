"""Routes of the vocabularies."""

from typing import Annotated

from fastapi import APIRouter, Path

from catalog.vocabularies.errors import VocabularyNotFound
from catalog.vocabularies.schemas import Vocabulary, VocabularyList
from catalog.vocabularies.service import describe_vocabulary, list_summaries
from chassis.types import Code
from reference import vocabularies

router = APIRouter(prefix="/v1/vocabularies", tags=["vocabularies"])


@router.get("")
async def list_vocabularies() -> VocabularyList:
    """Every code list of the platform, by name."""
    return VocabularyList(items=list_summaries())


@router.get("/{name}", responses={404: {"description": "No vocabulary has this name."}})
async def get_vocabulary(
    name: Annotated[Code, Path(description="See `/v1/vocabularies`.", examples=["action-fields"])],
) -> Vocabulary:
    """One code list with labels in German and English and mappings to published lists."""
    if name not in vocabularies.names():
        raise VocabularyNotFound(f"No vocabulary is called {name}.")
    return describe_vocabulary(name)
