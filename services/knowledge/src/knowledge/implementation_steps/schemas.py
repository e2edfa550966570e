"""Requests and answers about implementation steps."""

from datetime import date
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.pagination import Page, PageParameters
from chassis.types import LocalizedText
from knowledge.implementation_steps.models import StepStatus
from knowledge.periods import Period
from knowledge.sources import Source

EXAMPLE: dict[str, Any] = {
    "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a31",
    "slug": "beispielschritt",
    "number": 1,
    "title": {"de": "Beispielschritt", "en": "Example step"},
    "description": {"de": "Was dabei geschieht.", "en": "What happens in it."},
    "status": "running",
    "happened_on": None,
    "period": {"from": "2024-06", "to": None, "note": None},
    "sources": [
        {
            "label": "Umsetzungsstrategie der Bundesregierung",
            "url": None,
            "checked_on": "2026-11-21",
            "confidence": "S",
        }
    ],
}


class ImplementationStepParameters(PageParameters):
    status: list[StepStatus] = Field(
        default_factory=list, description="Only steps in one of these states.", max_length=3
    )


class ImplementationStepItem(BaseModel):
    """A step of the programme with its state."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    number: int = Field(description="Place in the order of the steps.")
    title: LocalizedText
    description: LocalizedText
    status: StepStatus
    happened_on: date | None = Field(description="For a step that was done on one day.")
    period: Period | None = Field(description="For a step that takes longer.")
    sources: list[Source]


class ImplementationStepPage(Page[ImplementationStepItem]):
    """All steps fit on one page."""
