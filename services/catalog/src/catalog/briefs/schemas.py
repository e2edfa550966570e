"""What can be briefed, and what a brief holds."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from catalog.comparisons.schemas import MAX_COMPARED, Slugs
from catalog.solutions.enums import SolutionStatus
from chassis.types import AreaKey, LocalizedText, QueryParameters


class BriefParameters(QueryParameters):
    """Query parameters of a brief."""

    solutions: Annotated[
        Slugs,
        Field(
            min_length=1,
            max_length=MAX_COMPARED,
            description="Slugs of public solutions, each once.",
            examples=[["pegelkarte"]],
        ),
    ]
    area: Annotated[
        AreaKey | None,
        Field(description="Own municipality: whom to ask begins with the one most like it."),
    ] = None


class Tone(StrEnum):
    """What a sentence tells: something known, something that nobody knows, or a warning."""

    FACT = "fact"
    UNKNOWN = "unknown"
    CAUTION = "caution"


class Sentence(BaseModel):
    text: LocalizedText
    tone: Tone = Tone.FACT

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)


class BriefPart(BaseModel):
    """What a section says about one solution, or about none in particular."""

    slug: str | None
    sentences: list[Sentence] = Field(min_length=1)


class BriefSection(BaseModel):
    name: str
    title: LocalizedText
    parts: list[BriefPart]


class BriefedSolution(BaseModel):
    """The revision that the sentences are made from."""

    slug: str
    name: str
    status: SolutionStatus
    revision_number: int
    revision_hash: str


class BriefSource(BaseModel):
    label: str
    url: str | None
    checked_on: date
    slugs: list[str] = Field(description="Solutions whose entries name it.")


EXAMPLE: dict[str, Any] = {
    "solutions": [
        {
            "slug": "pegelkarte",
            "name": "Pegelkarte",
            "status": "published",
            "revision_number": 1,
            "revision_hash": "0" * 64,
        }
    ],
    "sections": [
        {
            "name": "cost",
            "title": {"de": "Was kostet es?", "en": "What does it cost?"},
            "parts": [
                {
                    "slug": "pegelkarte",
                    "sentences": [
                        {
                            "text": {
                                "de": "Preise sind nicht bekannt (Stand 22.11.2026).",
                                "en": "Prices are not known (as of 22 November 2026).",
                            },
                            "tone": "unknown",
                        }
                    ],
                }
            ],
        }
    ],
    "sources": [
        {
            "label": "README",
            "url": "https://example.org/pegelkarte",
            "checked_on": "2026-11-22",
            "slugs": ["pegelkarte"],
        }
    ],
}


class Brief(BaseModel):
    """One page in plain words, without formatting signs."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    solutions: list[BriefedSolution]
    sections: list[BriefSection]
    sources: list[BriefSource]
