"""What an entry states: the part of a solution that is written, reviewed, hashed and published."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field

from catalog.solutions.completeness import Completeness, MustField, assess
from catalog.solutions.enums import ClaimSubject, DevelopmentStatus, ScalingPhase, SolutionKind
from catalog.solutions.records import (
    Claim,
    Contact,
    DataItem,
    Dependency,
    Funding,
    Identifier,
    Interface,
    LocalizedLine,
    LocalizedLines,
    LongDescription,
    Medium,
    OperatorModel,
    PartialDate,
    Prerequisite,
    Record,
    RiskFlag,
    ShortDescription,
    Source,
    StandardSupport,
    Url,
)
from catalog.vocabularies.types import ActionField, Goal, SizeClass, SolutionType
from chassis.types import Code, Line, Slug


class ContentFields(Record):
    """Everything but the references to other solutions, which files name by slug."""

    kind: SolutionKind
    name: Line
    short_description: ShortDescription | None = None
    long_description: LongDescription | None = None
    features: LocalizedLines | None = None
    challenge: LocalizedLine | None = None
    benefit: LocalizedLine | None = None

    action_fields: list[ActionField] = Field(default_factory=list, max_length=4)
    solution_types: list[SolutionType] = Field(default_factory=list)
    goals: list[Goal] = Field(default_factory=list)
    keywords: list[Line] = Field(default_factory=list)
    leika_codes: list[Code] = Field(default_factory=list)
    ozg_topics: list[Line] = Field(default_factory=list)
    spatial_effects: list[Line] = Field(default_factory=list)
    suitable_for: list[SizeClass] = Field(default_factory=list, description="As the maker claims.")
    development_status: DevelopmentStatus | None = None
    scaling_phase: ScalingPhase | None = None

    owner_id: UUID | None = Field(None, description="Organisation of the platform.")
    further_maker_ids: list[UUID] = Field(
        default_factory=list, description="Organisations that made it too."
    )
    contacts: list[Contact] = Field(default_factory=list)
    origin_project: Slug | None = Field(None, description="Model project, by its slug.")
    funded_by: list[Funding] = Field(default_factory=list)

    is_open_source: bool | None = Field(None, description="Null: unknown.")
    license_spdx: Line | None = Field(None, description="SPDX expression.")
    license_note: LocalizedLine | None = None
    software_type: Line | None = Field(None, description="As in publiccode.yml.")
    source_code_url: Url | None = None
    publiccode_url: Url | None = None
    sbom_url: Url | None = None
    website_url: Url | None = None
    demo_url: Url | None = None
    documentation_url: Url | None = None
    api_documentation_url: Url | None = None
    programming_languages: list[Line] = Field(default_factory=list)
    interfaces: list[Interface] = Field(default_factory=list)
    depends_on: list[Dependency] = Field(default_factory=list)
    data_needed: list[DataItem] = Field(default_factory=list)
    data_yielded: list[DataItem] = Field(default_factory=list)
    media: list[Medium] = Field(default_factory=list)
    risk_flags: list[RiskFlag] = Field(default_factory=list)
    last_seen: PartialDate | None = Field(
        None, description="Latest time that a source names; no proof of the last change."
    )

    identifiers: list[Identifier] = Field(default_factory=list)
    claims: list[Claim] = Field(default_factory=list)
    operator_models: list[OperatorModel] = Field(default_factory=list)
    prerequisites: list[Prerequisite] = Field(default_factory=list)
    sources: list[Source] = Field(default_factory=list)

    unknown: list[Code] = Field(
        default_factory=list, description="Fields that are explicitly unknown."
    )
    unknown_as_of: date | None = None


def _slug_of(value: Any) -> Any:
    return getattr(value, "slug", value)


SlugOf = Annotated[Slug, BeforeValidator(_slug_of)]


class SolutionContent(ContentFields):
    """Reads from a row with its parts loaded as well as from a file."""

    supports: list[StandardSupport] = Field(default_factory=list)
    part_of: SlugOf | None = None
    fork_of: SlugOf | None = None
    similar: list[SlugOf] = Field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """What is not stated is left out, so that a new field changes nothing."""
        return self.model_dump(mode="json", exclude_defaults=True)

    def completeness(self) -> Completeness:
        return assess(self._stated(), self.unknown, is_open_source=self.is_open_source)

    def _stated(self) -> set[str]:
        """Must fields with a value; `False` is one, an empty list is not."""
        claimed = {claim.subject for claim in self.claims}
        values: dict[str, Any] = {
            MustField.OWNER: self.owner_id,
            MustField.ACCESSIBILITY: ClaimSubject.ACCESSIBILITY in claimed or None,
            MustField.PRIVACY: ClaimSubject.PRIVACY in claimed or None,
            MustField.USES_AI: ClaimSubject.USES_AI in claimed or None,
        }
        for field in MustField:
            values.setdefault(field, getattr(self, field, None))
        return {field for field, value in values.items() if value is not None and value != []}


def owned_by(raw: Mapping[str, Any], owner_id: UUID | None) -> dict[str, Any]:
    """Content, be it faulty, that states this owner and no longer that the owner is unknown."""
    owned = {**raw, "owner_id": str(owner_id)}
    if isinstance(unknown := raw.get("unknown"), list):
        owned["unknown"] = [field for field in unknown if field != MustField.OWNER]
    return owned
