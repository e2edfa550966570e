"""What the API takes and tells about actions."""

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from chassis.types import Line, Paragraphs, QueryParameters, RequestBody
from competence_center.action_plans.states import REASONED, ActionKind, ActionState, CostBand
from competence_center.learning.values import DimensionId
from competence_center.routing.schemas import UnitRef

EXAMPLE: dict[str, Any] = {
    "kind": "solution",
    "title": "Meldungen der Bürgerinnen und Bürger digital annehmen",
    "text": "Der Nachbarkreis betreibt es schon und nimmt Städte auf.",
    "target": {"address": "klarschiff", "name": "Klarschiff"},
    "due_on": "2027-06-30",
    "cost_band": "up_to_10000",
}

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PATH = re.compile(r"(/[a-z0-9]+(-[a-z0-9]+)*){1,6}")

Words = Annotated[Paragraphs, Field(max_length=4000)]
Reason = Annotated[Paragraphs, Field(max_length=2000)]


class Target(BaseModel):
    """What an action points at."""

    model_config = ConfigDict(extra="forbid")

    address: Annotated[
        str,
        Field(
            max_length=200,
            description="Slug of a solution or a support offer, or the path of a page with "
            "knowledge, e.g. `/modellprojekte/aalen`.",
        ),
    ]
    name: Line = Field(description="Of a support offer its own name counts.")


class NewAction(RequestBody):
    """`target` is needed unless `kind` is `free`."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    kind: ActionKind
    title: Line = Field(description="What to do, in one sentence.")
    text: Words | None = Field(None, description="Why, and what to look out for.")
    target: Target | None = None
    due_on: date | None = None
    cost_band: CostBand | None = None

    @model_validator(mode="after")
    def check_target(self) -> Self:
        if (self.target is None) != (self.kind is ActionKind.FREE):
            raise ValueError("target: say where it is, unless the action is free")
        form = _PATH if self.kind is ActionKind.KNOWLEDGE else _SLUG
        if self.target and not form.fullmatch(self.target.address):
            raise ValueError("target: is no address of this kind")
        return self


class OwnActionForm(NewAction):
    """An action that the municipality plans itself."""

    responsible: Line | None = Field(None, description="A role, no name: `IT-Leitung`.")
    dimension: DimensionId | None = Field(
        None, description="Of the self-assessment, where the action closes a gap in it."
    )


class Progress(StrEnum):
    """What the municipality says of an action."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    ALREADY_DONE = "already_done"
    DECLINED = "declined"


class ProgressForm(RequestBody):
    state: Progress
    reason: Reason | None = Field(
        None, description="Needed, and only taken, if it is blocked or declined."
    )
    due_on: date | None = None
    responsible: Line | None = Field(None, description="A role, no name: `IT-Leitung`.")

    @model_validator(mode="after")
    def check_reason(self) -> Self:
        if (self.reason is not None) != (ActionState(self.state) in REASONED):
            raise ValueError("reason: say why it is blocked or declined, and only then")
        return self


class RequestRef(BaseModel):
    id: UUID
    number: int


class ActionItem(BaseModel):
    """An action as both sides see it."""

    id: UUID
    request: RequestRef | None = Field(
        description="On which it was recommended; null for own ones."
    )
    unit: UnitRef | None = Field(description="Who recommended it; null for own ones.")
    kind: ActionKind
    title: str
    text: str | None
    target: Target | None
    dimension: str | None
    due_on: date | None
    cost_band: CostBand | None
    responsible: str | None = Field(description="A role; null for advisers.")
    state: ActionState
    reason: str | None = Field(description="Why it is blocked or declined.")
    is_overdue: bool
    is_by_own_unit: bool = Field(description="Whether a unit of the caller recommended it.")
    version: int
    written_at: datetime
    ended_at: datetime | None


class ActionList(BaseModel):
    items: list[ActionItem]


class ActionParameters(QueryParameters):
    state: list[ActionState] = Field(
        default_factory=list, max_length=len(ActionState), description="Only what stands so."
    )
    is_open: bool | None = Field(
        None, description="Only what still can be done or answered, or only the rest."
    )
    kind: list[ActionKind] = Field(
        default_factory=list, max_length=len(ActionKind), description="Only what points at these."
    )
    is_own: bool | None = Field(
        None, description="Only what the municipality planned itself, or only recommendations."
    )
    due_until: date | None = Field(None, description="Only what is due by this day.")


class ActionTableParameters(ActionParameters):
    language: Literal["de", "en"] = Field("de", description="Of headings and codes.")
