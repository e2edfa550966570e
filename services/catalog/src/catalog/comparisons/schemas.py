"""What can be compared, and what a comparison answers."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from catalog.solutions.enums import EvidenceLevel, ReviewDepth, SolutionStatus
from catalog.solutions.schemas import CompletenessMark
from chassis.types import LocalizedText, QueryParameters, Slug

MAX_COMPARED = 5


def named_once(slugs: list[str]) -> list[str]:
    """
    Raises:
        ValueError: a slug stands there twice; the text names it.
    """
    repeated = sorted({slug for slug in slugs if slugs.count(slug) > 1})
    if repeated:
        raise ValueError(f"names {', '.join(repeated)} more than once")
    return slugs


Slugs = Annotated[list[Slug], AfterValidator(named_once)]


class ComparisonParameters(QueryParameters):
    """Query parameters of a comparison."""

    solutions: Annotated[
        Slugs,
        Field(
            min_length=2,
            max_length=MAX_COMPARED,
            description="Slugs of public solutions, each once, in the order of the columns.",
            examples=[["pegelkarte", "flutwarner"]],
        ),
    ]


class ComparisonTableParameters(ComparisonParameters):
    """Query parameters of a comparison as a table."""

    language: Annotated[Literal["de", "en"], Field(description="Of the headings and texts.")] = "de"


class CellState(StrEnum):
    KNOWN = "known"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Evidence(BaseModel):
    """How far a claim is proven, by whom and until when."""

    level: EvidenceLevel
    label: str | None
    url: str | None
    issued_by: str | None
    issued_on: date | None
    valid_until: date | None
    is_expired: bool


class CellSource(BaseModel):
    """Where a value is from."""

    label: LocalizedText
    url: str | None
    checked_on: date


class Cell(BaseModel):
    """What one entry says in one row; a known cell always has its source and date."""

    state: CellState
    text: LocalizedText | None = None
    items: list[LocalizedText] = []
    evidence: Evidence | None = Field(None, description="For claims.")
    source: CellSource | None = None
    unknown_as_of: date | None = Field(
        None, description="Since when it is said to be unknown; null where nobody said anything."
    )

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)


class ComparisonRow(BaseModel):
    """One property of all entries; `cells` stand in the order of `solutions`."""

    field: str
    label: LocalizedText
    is_different: bool = Field(
        description="Whether values, or how far they are proven, are not the same everywhere."
    )
    cells: list[Cell]


class ComparisonGroup(BaseModel):
    name: str
    label: LocalizedText
    rows: list[ComparisonRow]


class ComparedSolution(BaseModel):
    """An entry as one published revision shows it."""

    slug: str
    name: str
    status: SolutionStatus
    is_withdrawn: bool
    action_fields: list[str] = Field(description="Ids in the vocabulary `action-fields`.")
    review_depth: ReviewDepth | None
    completeness: CompletenessMark
    revision_number: int
    revision_hash: str
    updated_at: datetime


EXAMPLE: dict[str, Any] = {
    "solutions": [
        {
            "slug": slug,
            "name": slug.title(),
            "status": "published",
            "is_withdrawn": False,
            "action_fields": ["klimaanpassung-wasser-gruen"],
            "review_depth": "formally_checked",
            "completeness": {"known": 12, "total": 20},
            "revision_number": 1,
            "revision_hash": "0" * 64,
            "updated_at": "2026-11-22T08:00:00Z",
        }
        for slug in ("pegelkarte", "flutwarner")
    ],
    "groups": [
        {
            "name": "overview",
            "label": {"de": "Überblick", "en": "Overview"},
            "rows": [
                {
                    "field": "development_status",
                    "label": {"de": "Entwicklungsstand", "en": "Development status"},
                    "is_different": True,
                    "cells": [
                        {
                            "state": "known",
                            "text": {"de": "Stabil", "en": "Stable"},
                            "items": [],
                            "evidence": None,
                            "source": {
                                "label": {"de": "README", "en": None},
                                "url": "https://example.org/pegelkarte",
                                "checked_on": "2026-11-22",
                            },
                            "unknown_as_of": None,
                        },
                        {
                            "state": "unknown",
                            "text": None,
                            "items": [],
                            "evidence": None,
                            "source": None,
                            "unknown_as_of": "2026-11-22",
                        },
                    ],
                }
            ],
        }
    ],
}


class Comparison(BaseModel):
    """Entries side by side."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    solutions: list[ComparedSolution]
    groups: list[ComparisonGroup]
