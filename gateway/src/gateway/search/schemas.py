"""Shapes of the search in the API."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.types import QueryParameters, SearchText

Language = Literal["de", "en"]

EXAMPLE: dict[str, Any] = {
    "query": "Hochwasser",
    "groups": [
        {
            "service": "catalog",
            "state": "ok",
            "total": 1,
            "items": [
                {
                    "type": "solution",
                    "id": "019ab1c2-0000-7000-8000-000000000001",
                    "slug": "hochwasserinformationssystem",
                    "title": "Hochwasserinformationssystem",
                    "summary": "Zeigt Pegelstände und warnt, bevor das Wasser kommt.",
                    "url": "/loesungen/hochwasserinformationssystem",
                }
            ],
        },
        {"service": "knowledge", "state": "unavailable", "total": None, "items": []},
    ],
}


class SearchParameters(QueryParameters):
    q: Annotated[SearchText, Field(min_length=1, description="What to look for.")]
    limit: Annotated[int, Field(ge=1, le=20, description="Items per service.")] = 5
    language: Annotated[
        Language, Field(description="Of titles and summaries, where there is such a text.")
    ] = "de"


class SearchItem(BaseModel):
    type: Literal["solution", "unit", "support_offer", "course", "project"]
    id: UUID
    slug: str
    title: str
    summary: str | None
    url: str = Field(description="Address of the page that shows it, without the host.")


class SearchGroup(BaseModel):
    """What one service found, best first."""

    service: str
    state: Literal["ok", "unavailable"] = Field(
        description="`unavailable`: the service did not answer in time; ask again later."
    )
    total: int | None = Field(description="How many there are; null when that is not known.")
    items: list[SearchItem]


class SearchAnswer(BaseModel):
    """Always one group for each service, in a fixed order."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    query: str
    groups: list[SearchGroup]
