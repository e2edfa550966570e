"""What the API tells about similar entries."""

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from catalog.solutions.records import ShortDescription
from chassis.types import LocalizedText


class SimilarityKind(StrEnum):
    """Why an entry is close, the strongest reason first."""

    DECLARED = "declared"
    PART_OF = "part_of"
    HAS_PART = "has_part"
    FORK_OF = "fork_of"
    HAS_FORK = "has_fork"
    SOLUTION_TYPE = "solution_type"
    KEYWORD = "keyword"
    STANDARD = "standard"
    ACTION_FIELD = "action_field"
    SAME_PLACE = "same_place"


class Similarity(BaseModel):
    """One reason; `values` are ids of vocabularies, keywords or area keys."""

    kind: SimilarityKind
    text: LocalizedText = Field(description="The reason as a sentence for people.")
    values: list[str]


EXAMPLE: dict[str, Any] = {
    "slug": "flutwarner",
    "name": "Flutwarner",
    "short_description": {"de": "Warnt vor Hochwasser.", "en": "Warns of floods."},
    "reasons": [
        {
            "kind": "solution_type",
            "text": {
                "de": "Gleiche Lösungsart: Hochwasserwarnung",
                "en": "Same type of solution: flood warning",
            },
            "values": ["flood_warning"],
        }
    ],
}


class SimilarSolution(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    slug: str
    name: str
    short_description: ShortDescription | None
    reasons: list[Similarity] = Field(min_length=1)


class SimilarSolutions(BaseModel):
    """Up to eight listed entries, the closest first."""

    items: list[SimilarSolution]
