"""What can be asked of the suggestions, and what they answer."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field

from chassis.types import QueryParameters, SearchText
from reference.labels import Label


class SuggestionKind(StrEnum):
    SOLUTION = "solution"
    WORD = "word"
    ACTION_FIELD = "action_field"
    SOLUTION_TYPE = "solution_type"
    ORGANIZATION = "organization"
    PLACE = "place"


class SuggestionParameters(QueryParameters):
    q: Annotated[SearchText, Field(description="What has been typed so far.")] = ""
    limit: Annotated[int, Field(ge=1, le=20, description="Suggestions at most.")] = 8


class Suggestion(BaseModel):
    text: str = Field(description="What to show and, for a word, to search for.")
    kind: SuggestionKind
    label: Label | None = Field(
        description="Of an action field or a solution type: its name in both languages."
    )
    slug: str | None = Field(description="Of a solution: its address.")
    value: str | None = Field(
        description="Of an action field, a solution type or an organisation: its id; of a place: "
        "its key."
    )


class SuggestionList(BaseModel):
    """The best of each kind; names of solutions first."""

    items: list[Suggestion]
