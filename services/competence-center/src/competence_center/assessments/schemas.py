"""What the API takes and tells about self-assessments."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from chassis.pagination import PageParameters
from chassis.types import Line, Paragraphs, QueryParameters, RequestBody
from competence_center.assessments.question_sets import (
    HIGHEST_LEVEL,
    Dimension,
    StatementId,
    Topic,
    Version,
)
from competence_center.organizations.schemas import OrganizationRef
from reference.labels import Label

AnswerLevel = Annotated[
    int,
    Field(ge=0, le=HIGHEST_LEVEL, strict=True, description="0 to 4, as the statement says."),
]


class QuestionSetRef(BaseModel):
    version: Version
    published_on: date
    is_current: bool


class QuestionSetList(BaseModel):
    items: list[QuestionSetRef] = Field(description="The newest first.")


class QuestionSetDetail(QuestionSetRef):
    """Everything that can be answered; no account is needed to read it."""

    level_names: list[Label] = Field(description="Of the levels 0 to 4.")
    dimensions: list[Dimension]


class Evidence(RequestBody):
    """Where an answer can be looked up."""

    label: Line
    url: str | None = Field(None, pattern=r"^https?://\S+$", max_length=500)


class AnswerContent(RequestBody):
    """An answer as a whole: what is left out is no longer answered."""

    current_level: AnswerLevel | None = Field(None, description="Ist: where you are today.")
    target_level: AnswerLevel | None = Field(
        None, description="Soll: where you want to be in two to three years."
    )
    not_applicable_because: Annotated[Paragraphs, Field(max_length=500)] | None = Field(
        None,
        description="Why the statement does not apply; then there are no levels. To who may not "
        "read the reason of a held state, it is “–”.",
    )
    note: Annotated[Paragraphs, Field(max_length=2000)] | None = Field(
        None, examples=["Der Entwurf liegt beim Hauptamt."]
    )
    evidence: list[Evidence] = Field(default_factory=list, max_length=10)

    @field_validator("not_applicable_because")
    @classmethod
    def _applies_or_not(cls, reason: str | None, info: ValidationInfo) -> str | None:
        levels = (info.data.get("current_level"), info.data.get("target_level"))
        if reason is not None and levels != (None, None):
            raise ValueError("leave out the levels of a statement that does not apply")
        return reason


class HeldAnswer(AnswerContent):
    """An answer to one statement, as it was when the state was held."""

    model_config = ConfigDict(extra="ignore")

    statement_id: StatementId


class Answer(HeldAnswer):
    """An answer as it is now."""

    version: int = Field(description='Send it as `If-Match: "v…"`; "v0" while there is none.')
    answered_at: datetime
    is_by_you: bool = Field(description="Whether the caller gave it, or somebody else there.")


class AnswerList(BaseModel):
    set_version: Version
    items: list[Answer]


class UncarriedAnswer(HeldAnswer):
    """An answer for which a newer set has no place; nobody loses it."""

    set_version: Version
    text: Label = Field(description="Of the statement that was answered.")
    because: Literal["ended", "merged"] = Field(
        description="`ended`: nothing follows the statement. `merged`: several became one, and "
        "they were answered differently."
    )


class NewAssessment(RequestBody):
    """Nothing has to be said to begin."""


class AssessmentVisibility(RequestBody):
    """Who may read held states, besides the people of the organisation itself."""

    is_shown_to_land: bool = Field(
        description="To the coordinators of the own Land: levels, without notes and evidence."
    )
    is_compared: bool = Field(
        description="In medians and quartiles of at least five others; nobody sees whose they are."
    )


class SnapshotRef(BaseModel):
    number: int
    label: str | None
    set_version: Version
    respondents: int = Field(description="How many people gave the answers.")
    taken_at: datetime


class AssessmentSummary(BaseModel):
    """A self-assessment without its answers."""

    id: UUID
    organization: OrganizationRef | None = Field(description="Null while it is not known here.")
    organization_id: UUID
    organization_kind: str = Field(description="Id in the vocabulary `organization-kinds`.")
    area_key: str | None
    is_shown_to_land: bool
    is_compared: bool
    set_version: Version
    current_set_version: Version = Field(description="Answers can be carried over to it.")
    statements: int
    answered: int | None = Field(description="Statements; null for who sees held states alone.")
    is_own: bool
    may_decide: bool = Field(description="Whether the caller chooses who reads it, and ends it.")
    uncarried: list[UncarriedAnswer]
    last_snapshot: SnapshotRef | None
    version: int
    begun_at: datetime


class AssessmentParameters(PageParameters):
    """Query parameters of the self-assessments."""


class DimensionResult(BaseModel):
    """Means of the answered statements of a dimension; null where none is answered."""

    dimension_id: StatementId
    statements: int
    answered: int = Field(description="With a level, or a reason why it does not apply.")
    not_applicable: int
    current_mean: float | None
    target_mean: float | None
    gap: float | None = Field(description="Mean of target minus current where both are given.")


class NextStep(Topic):
    """A statement whose target is far away, and in which topics help with it is found."""

    statement_id: StatementId
    dimension_id: StatementId
    current_level: int
    target_level: int
    gap: int
    next_level: int = Field(description="The statement says what this level means.")
    reason: Label = Field(description="Why it is among the next steps, one sentence.")


class AssessmentResult(BaseModel):
    """`next_steps` are at most three: the largest gap first, then the lowest level, then in the
    order of the set."""

    set_version: Version
    statements: int
    answered: int
    dimensions: list[DimensionResult]
    next_steps: list[NextStep]


class NewSnapshot(RequestBody):
    """A name helps to tell states apart later."""

    label: Annotated[Line, Field(max_length=120)] | None = Field(
        None, examples=["Vor dem Haushalt 2027"]
    )


class SnapshotList(BaseModel):
    items: list[SnapshotRef] = Field(description="The newest first.")


class Snapshot(SnapshotRef):
    """A held state; notes, reasons and evidence are for the organisation itself."""

    assessment_id: UUID
    answers: list[HeldAnswer]
    result: AssessmentResult


class Quartiles(BaseModel):
    """Of the others, never with the own value."""

    count: int
    lower_quartile: float
    median: float
    upper_quartile: float


class ComparedDimension(BaseModel):
    dimension_id: StatementId
    own_mean: float | None
    others: Quartiles | None = Field(description="Null while too few others have answered it.")


class Comparison(BaseModel):
    """Never a ranking: how others of the same kind and size class stand, from held states."""

    organization_kind: str
    size_class: str | None = Field(
        description="Id in the vocabulary `size-classes`; null where no population is known."
    )
    others: int = Field(description="How many others share a state; 0 stands for fewer than five.")
    needed: int
    dimensions: list[ComparedDimension]


class CarryOver(BaseModel):
    """What happens, or has happened, to the answers in the newest set."""

    from_version: Version
    to_version: Version
    carried: int
    uncarried: list[UncarriedAnswer]
    new_statements: list[StatementId] = Field(description="To answer for the first time.")


class AssessmentExport(BaseModel):
    """Everything that the platform holds of a self-assessment."""

    exported_at: datetime
    assessment: AssessmentSummary
    answers: list[HeldAnswer]
    result: AssessmentResult
    snapshots: list[Snapshot]


class TableParameters(QueryParameters):
    language: Literal["de", "en"] = Field("de", description="Of header and words.")
