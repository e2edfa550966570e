"""Small structured values of a solution; the same shape in rows, revisions, files and answers."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from catalog.columns import PARTIAL_DATE
from catalog.solutions.enums import (
    CheckOperator,
    ClaimSubject,
    ClaimValue,
    Confidence,
    EvidenceLevel,
    LegalForm,
    PrerequisiteLevel,
    ScalingPhase,
    StandardSupportLevel,
    Workstream,
)
from catalog.vocabularies.types import Standard
from chassis.types import Code, Line, Paragraphs, storable_text

Url = Annotated[
    str,
    StringConstraints(pattern=r"^https?://[^\s]+$", max_length=500),
    AfterValidator(storable_text),
]
Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000),
    AfterValidator(storable_text),
]
PartialDate = Annotated[
    str, StringConstraints(pattern=PARTIAL_DATE), Field(description="ISO date, month or year.")
]


class Record(BaseModel):
    """Base: nothing unknown gets in, and every member is always there in an answer."""

    model_config = ConfigDict(
        extra="forbid", from_attributes=True, json_schema_serialization_defaults_required=True
    )


class LocalizedLine(Record):
    """One or two sentences, German always present."""

    de: Text
    en: Text | None = None


class LocalizedLines(Record):
    """A list of short texts, German always present."""

    de: list[Text] = Field(min_length=1, max_length=30)
    en: list[Text] | None = None


class ShortDescription(Record):
    """What it does, in one sentence."""

    de: Annotated[Text, Field(max_length=150)]
    en: Annotated[Text, Field(max_length=150)] | None = None


class LongDescription(Record):
    """Markdown without HTML."""

    de: Annotated[Paragraphs, Field(min_length=150)]
    en: Annotated[Paragraphs, Field(min_length=150)] | None = None


class Interface(Record):
    direction: Literal["in", "out", "both"]
    protocol: Line
    data_model: Line | None = None
    version: Line | None = None


class Dependency(Record):
    name: Line
    kind: Literal["open", "proprietary", "hardware"]
    min_version: Line | None = None
    max_version: Line | None = None
    is_optional: bool = False


class DataItem(Record):
    """Municipal data that a solution needs or yields."""

    what: LocalizedLine
    data_model: Line | None = None
    standard: Standard | None = None
    license_spdx: Code | None = None
    is_open: bool | None = None


class Medium(Record):
    url: Url
    kind: Literal["logo", "screenshot", "video"]
    alt: LocalizedLine
    language: Code | None = None


class Funding(Record):
    """Who paid for it; `programme` is also a filter."""

    name: Line
    programme: Line | None = None
    amount_eur: int | None = Field(None, ge=0)
    source: Line | None = None


class RiskFlag(Record):
    code: Code
    since: date | None = None
    note: LocalizedLine | None = None


class Contact(Record):
    """A role address, published only with consent."""

    role: Line
    email: Line | None = None
    url: Url | None = None
    has_consent: bool = False


class Identifier(Record):
    """A foreign name of the same thing."""

    scheme: Literal["repository", "package", "wikidata", "opencode", "efa"]
    value: Line


class Claim(Record):
    """What somebody says about the solution, and how far it is proven."""

    subject: ClaimSubject
    criterion: Code | None = Field(None, description="For a standard its id in the vocabulary.")
    criterion_version: Line | None = None
    value: ClaimValue
    statement: LocalizedLine | None = None
    level: EvidenceLevel
    evidence_url: Url | None = None
    evidence_label: Line | None = None
    evidence_hash: Code | None = None
    issued_by: Line | None = None
    issued_on: date | None = None
    valid_until: date | None = None


class StandardSupport(Record):
    """A standard that the solution speaks."""

    standard: Standard
    version: Line | None = None
    level: StandardSupportLevel | None = None


class MachineCheck(Record):
    """A question that a municipality's profile can answer."""

    attribute: Code
    operator: CheckOperator
    value: Line


class Prerequisite(Record):
    """What a municipality must or should have."""

    workstream: Workstream
    phase: ScalingPhase | None = None
    level: PrerequisiteLevel
    text: LocalizedLine
    check: MachineCheck | None = None


class OperatorModel(Record):
    """Who operates, owns, pays and maintains, and whether others can join."""

    operator: Line
    operator_id: UUID | None = None
    code_owner: Line | None = None
    setup_costs: LocalizedLine | None = Field(None, description="Who pays the setup.")
    yearly_costs: LocalizedLine | None = Field(None, description="Who pays the running costs.")
    split_rule: LocalizedLine | None = Field(None, description="How joint costs are split.")
    maintained_by: Line | None = None
    maintained_until: date | None = None
    legal_form: LegalForm | None = None
    is_joinable: bool | None = None
    joining: LocalizedLine | None = Field(None, description="How others join.")
    founding: LocalizedLine | None = None
    later_accession: LocalizedLine | None = None
    source_label: Line | None = None
    source_url: Url | None = None
    checked_on: date | None = None


class Source(Record):
    """Where a fact is from; `fields` names what it backs, empty means the whole entry."""

    label: Line
    url: Url | None
    checked_on: date
    confidence: Confidence
    fields: list[Code] = Field([])
