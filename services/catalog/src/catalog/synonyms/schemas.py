"""What the API tells and takes about synonyms."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from chassis.pagination import Page, PageParameters
from chassis.types import Line, RequestBody, SearchText, storable_text
from reference.german import fold

EXAMPLE: dict[str, Any] = {
    "words": ["Straßenlaterne", "Straßenlampe", "Straßenleuchte"],
    "note": "Was im Amt Leuchte heißt, nennen alle anderen Laterne.",
}


def _says_something(word: str) -> str:
    if not fold(word):
        raise ValueError("must have letters or digits")
    return word


def _all_different(words: list[str]) -> list[str]:
    if len({fold(word) for word in words}) < len(words):
        raise ValueError("must not name a word twice")
    return words


SynonymWord = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=2, max_length=60),
    AfterValidator(storable_text),
    AfterValidator(_says_something),
]


class SynonymGroupContent(RequestBody):
    """Two words or short phrases at least; each stands for all the others."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    words: Annotated[
        list[SynonymWord], Field(min_length=2, max_length=20), AfterValidator(_all_different)
    ]
    note: Line | None = Field(None, description="For other editors: why they mean the same.")


class SynonymGroup(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    words: list[str]
    note: str | None
    version: int
    updated_at: datetime


class SynonymParameters(PageParameters):
    q: Annotated[SearchText, Field(description="Letters inside one of the words.")] = ""


class SynonymPage(Page[SynonymGroup]):
    """Groups by their first word."""
