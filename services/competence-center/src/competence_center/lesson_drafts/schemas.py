"""What the API takes and tells about lesson drafts."""

from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from chassis.types import Line, Paragraphs, RequestBody
from competence_center.lesson_drafts.models import LessonDraftState
from competence_center.requests.schemas import ConsentText, TextVersion
from competence_center.requests.states import Outcome
from competence_center.routing.schemas import UnitRef

EXAMPLE: dict[str, Any] = {
    "title": "Mängelmelder mit dem Landkreis gemeinsam betreiben",
    "context": "Eine Stadt ohne eigene IT-Abteilung wollte Meldungen digital annehmen.",
    "problem": "Für einen eigenen Betrieb fehlten Personal und Geld.",
    "approach": "Sie nutzt den Dienst ihres Landkreises mit.",
    "what_worked": "Nach zwei Monaten war er in Betrieb.",
    "what_failed": "Die Zuständigkeiten im Bauhof waren lange ungeklärt.",
    "transfer_conditions": ["Der Landkreis betreibt den Dienst schon."],
}

Words = Annotated[Paragraphs, Field(max_length=4000)]


class LessonForm(RequestBody):
    """Without names: whoever reads it must not learn which municipality it was."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    title: Line
    context: Words = Field(description="Who wanted what, and what it started from.")
    problem: Words
    approach: Words = Field(description="What was done.")
    what_worked: Words | None = None
    what_failed: Words | None = None
    transfer_conditions: list[Line] = Field(
        default_factory=list, max_length=10, description="It works elsewhere only if …"
    )
    confirmed: list[Line] = Field(
        default_factory=list,
        max_length=50,
        description="Words of `findings` that are no names after all.",
    )

    @model_validator(mode="after")
    def check_says_what_happened(self) -> Self:
        if self.what_worked is None and self.what_failed is None:
            raise ValueError("what_worked: say what worked or what failed")
        return self


class CheckForm(RequestBody):
    """The second pair of eyes: fine, or an objection."""

    objection: Words | None = Field(None, description="What has to change; null where all is fine.")


class LessonConsent(RequestBody):
    is_agreed: bool
    text_version: TextVersion


class Lesson(BaseModel):
    title: str
    context: str
    problem: str
    approach: str
    what_worked: str | None
    what_failed: str | None
    transfer_conditions: list[str]
    topic: str
    size_class: str | None = Field(description="Of the vocabulary `size-classes`.")
    area_type: str | None = Field(
        description="Textkennzeichen of the register, e.g. `63` for a town."
    )
    outcome: Outcome = Field(description="What came of the request.")


class LessonDraftItem(Lesson):
    id: UUID
    state: LessonDraftState
    unit: UnitRef
    confirmed: list[str]
    objection: str | None
    is_by_you: bool = Field(description="Whether the caller wrote it, so that others check it.")
    consent: ConsentText = Field(description="The words to which the municipality consents.")
    version: int
    written_at: datetime
    checked_at: datetime | None
    answered_at: datetime | None


class LessonDraftList(BaseModel):
    """The first one first; at most one of them is neither refused nor withdrawn."""

    items: list[LessonDraftItem]


class ReleasedLesson(Lesson):
    """As the services of the platform read it: nothing says whose it is."""

    id: UUID
    version: int
    released_at: datetime
