"""What the API takes and tells about advisory requests."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.pagination import Page, PageParameters
from chassis.types import Line, Paragraphs, QueryParameters, RequestBody, Slug
from competence_center.coverage import TIERS, Tier
from competence_center.requests.states import (
    AssignmentRole,
    AssignmentState,
    Outcome,
    PlacedBecause,
    Refusal,
    RequestState,
    Rung,
)
from competence_center.routing.deciding import Verdict
from competence_center.routing.schemas import UnitRef
from competence_center.vocabulary import ActionField, ScalingPhase
from reference.labels import Label

EXAMPLE: dict[str, Any] = {
    "topic": "mobilitaet-verkehr",
    "phase": "P1",
    "subject": "Parkplätze im Zentrum",
    "description": "Wir suchen eine Lösung, die freie Parkplätze anzeigt. Wer hat Erfahrung?",
    "origin": {"kind": "solution", "slug": "klarschiff", "name": "Klarschiff"},
    "consent": {"tiers": ["verband", "kreis", "land"], "text_version": "1"},
    "shown_unit": "digitalagentur-brandenburg",
    "author_name": "Ada Beispiel",
}


AuthorName = Annotated[
    Line, Field(max_length=100, description="With which the writer signs, for the other side.")
]


TextVersion = Annotated[
    str,
    Field(pattern=r"^\d{1,4}$", description="Of the words that were agreed to, as in the preview."),
]

ActBy = Annotated[
    datetime | None,
    Field(description="By when the own unit has to do something; null where it is not its turn."),
]


class OriginKind(StrEnum):
    """What a request was asked from."""

    SOLUTION = "solution"
    COMPARISON = "comparison"
    SUPPORT_OFFER = "support_offer"
    PROJECT = "project"
    DIMENSION = "dimension"
    TRANSFER_CHECK = "transfer_check"


class Origin(BaseModel):
    """From where somebody asks; shown with the request and linked to."""

    model_config = ConfigDict(extra="forbid")

    kind: OriginKind
    slug: Slug
    name: Line


class ConsentForm(RequestBody):
    """Who may read the request: units of these tiers, whoever owns it. Others see a card."""

    tiers: list[Tier] = Field(max_length=len(TIERS), json_schema_extra={"uniqueItems": True})
    text_version: TextVersion


class ConsentChange(ConsentForm):
    units: list[Slug] = Field(
        default_factory=list, max_length=20, description="Single units besides, by slug."
    )


class NewAdvisoryRequest(RequestBody):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    topic: ActionField
    phase: ScalingPhase | None = None
    subject: Annotated[Line, Field(max_length=200)]
    description: Paragraphs
    origin: Origin | None = None
    consent: ConsentForm
    shown_unit: Slug | None = Field(
        None,
        description="Who the preview said would own it. That unit may read the request even if its "
        "tier is not agreed to; if another one owns it by now, that one sees a card first.",
    )
    author_name: AuthorName | None = None


class PreviewParameters(QueryParameters):
    topic: ActionField


class ConsentText(BaseModel):
    version: str
    text: Label


class PlacePreview(BaseModel):
    """Who would own a request now. Nothing is stored."""

    unit: UnitRef
    tier: Tier
    is_last_resort: bool
    reason: Label
    acknowledge_by: datetime = Field(description="By when the unit says that it has it.")
    consent: ConsentText


class AssignmentItem(BaseModel):
    """The part of one unit."""

    unit: UnitRef
    tier: Tier
    role: AssignmentRole
    state: AssignmentState
    refusal: Refusal | None
    refusal_text: str | None
    offered_at: datetime
    accepted_at: datetime | None
    first_answered_at: datetime | None
    ended_at: datetime | None
    acknowledge_by: datetime
    answer_by: datetime | None
    update_by: datetime | None
    resolve_by: datetime | None


class PauseItem(BaseModel):
    """For what the request waits; its clock stands."""

    state: RequestState
    third_party: str | None
    expected_on: date | None
    from_at: datetime


class RequestCard(BaseModel):
    """What everybody sees whom the request concerns."""

    id: UUID
    number: int
    topic: str
    phase: str | None
    land: str = Field(description="Two digits.")
    size_class: str | None = Field(description="Of the vocabulary `size-classes`.")
    state: RequestState
    owner: UnitRef = Field(description="Who owns it, or owned it last.")
    submitted_at: datetime
    due_at: datetime | None = Field(
        description="When it moves on by itself; null where it waits for the municipality or has "
        "ended."
    )
    is_overdue: bool
    version: int


class RequestSummary(RequestCard):
    """`subject` and `organization` are null where the caller sees a card only."""

    subject: str | None
    organization: str | None = Field(description="Name of who asks.")


class InboxItem(RequestSummary):
    """A request as the inbox of the own units shows it."""

    own_part: AssignmentItem
    is_mine: bool = Field(description="Whether the caller is asked first in the own unit.")
    act_by: ActBy
    waits: PauseItem | None


class Inbox(Page[InboxItem]):
    """`awaiting` counts those in which it is the own units' turn, `overdue` the late ones."""

    awaiting: int
    overdue: int


class Texts(BaseModel):
    """What is hidden from who sees a card only."""

    subject: str
    description: str
    organization_id: UUID
    organization: str | None
    area_key: str
    origin: Origin | None


class ConsentState(BaseModel):
    """What the municipality agrees to at present."""

    tiers: list[Tier]
    units: list[UnitRef]
    is_owner_covered: bool = Field(description="Whether the present owner may read the request.")


class RequestDetail(RequestCard):
    side: Literal["requester", "adviser", "overseer"] = Field(description="Where the caller is.")
    texts: Texts | None = Field(description="Null until the municipality agrees.")
    outcome: Outcome | None
    answered_at: datetime | None
    ended_at: datetime | None
    merged_into_id: UUID | None
    reopens_until: datetime | None = Field(description="Until when it can be opened again.")
    waits: PauseItem | None
    reason: Label | None = Field(
        description="Why the present owner owns it. It names the place: null as `texts` are."
    )
    assignments: list[AssignmentItem] = Field(description="In the order in which they were asked.")
    own_part: AssignmentItem | None = Field(description="Of the caller's unit.")
    is_mine: bool = Field(description="Whether the caller is asked first in the own unit.")
    act_by: ActBy
    rung: Rung | None = Field(description="For advisers: who of the unit is asked by now.")
    consent: ConsentState


class RequestParameters(PageParameters):
    is_open: bool | None = Field(None, description="Only open ones, or only those that ended.")


class InboxParameters(RequestParameters):
    mine: bool = Field(False, description="Only where the caller is asked first.")


class MessageItem(BaseModel):
    id: UUID
    unit: UnitRef | None = Field(description="Null where the municipality wrote.")
    is_note: bool = Field(description="Notes stay among the units.")
    text: str
    author_name: str | None
    is_by_you: bool
    written_at: datetime


class MessageList(BaseModel):
    """The first one first."""

    items: list[MessageItem]


class NewMessage(RequestBody):
    text: Paragraphs
    author_name: AuthorName | None = None


class AnswerForm(NewMessage):
    outcome: Outcome


class RefusalForm(RequestBody):
    refusal: Refusal
    text: Paragraphs | None = Field(None, description="For the municipality and who follows.")


class WaitForm(NewMessage):
    """Why the clock stands, said to the municipality."""

    for_whom: Literal["requester", "third_party"]
    third_party: Line | None = Field(None, description="Whom; needed for a third party.")
    expected_on: date | None = Field(None, description="Until when; needed for a third party.")


class ClosingForm(RequestBody):
    outcome: Outcome | None = Field(None, description="What came of it, if seen otherwise.")


class WithdrawalForm(RequestBody):
    text: Paragraphs | None = None
    author_name: AuthorName | None = None


class MergeForm(RequestBody):
    into: UUID = Field(description="An open request of the same municipality.")


class ResponsibleForm(RequestBody):
    person_id: UUID = Field(description="An adviser of the unit who is there.")


class SupportForm(RequestBody):
    unit: Slug = Field(description="A unit that the municipality agreed to.")


class CandidateFact(BaseModel):
    """A unit that was looked at, as it was then."""

    slug: str
    name: str
    tier: Tier
    area_key: str | None
    verdict: Verdict
    load: int
    capacity: int


class DecisionItem(BaseModel):
    """Who was found and why."""

    because: PlacedBecause
    unit: UnitRef
    is_last_resort: bool
    reason: Label
    policy_id: UUID | None
    candidates: list[CandidateFact]
    decided_at: datetime


class DecisionList(BaseModel):
    """The first one first."""

    items: list[DecisionItem]
