"""Tables of a solution and of everything that is said about it."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ForeignKey,
    Index,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from catalog.columns import PARTIAL_DATE, LocalizedColumn, Records, Texts
from catalog.database import Base
from catalog.solutions.enums import (
    ClaimSubject,
    ClaimValue,
    Confidence,
    DevelopmentStatus,
    EvidenceLevel,
    LegalForm,
    Origin,
    PrerequisiteLevel,
    ReviewDepth,
    ScalingPhase,
    SolutionKind,
    SolutionStatus,
    StandardSupportLevel,
    Workstream,
)
from chassis.database import new_id


class Solution(Base):
    """A row may be incomplete while it is a draft; `completeness.py` says what publishing needs.

    `owner_id` is an organisation of the platform, kept by the gateway. `known_fields` of
    `must_fields` must fields have a value; the others stand in `unknown`.
    """

    __tablename__ = "solution"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("cardinality(action_fields) <= 4", name="action_fields"),
        CheckConstraint("char_length(short_description ->> 'de') <= 150", name="short_description"),
        CheckConstraint(
            "char_length(long_description ->> 'de') BETWEEN 150 AND 10000", name="long_description"
        ),
        CheckConstraint(
            "cardinality(unknown) = 0 OR unknown_as_of IS NOT NULL", name="unknown_as_of"
        ),
        CheckConstraint("known_fields BETWEEN 0 AND must_fields", name="completeness"),
        CheckConstraint(
            "status IN ('draft', 'in_review', 'rejected')"
            " OR (published_at IS NOT NULL AND revision_number >= 1)",
            name="published",
        ),
        CheckConstraint(
            "status NOT IN ('rejected', 'withdrawn') OR status_reason IS NOT NULL", name="reason"
        ),
        CheckConstraint("(status = 'withdrawn') = (withdrawn_at IS NOT NULL)", name="withdrawn_at"),
        CheckConstraint(f"last_seen ~ '{PARTIAL_DATE}'", name="last_seen"),
        Index("ix_solution_owner_id", "owner_id"),
        Index("ix_solution_status", "status"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    slug: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[SolutionKind]
    name: Mapped[str] = mapped_column(Text)

    short_description: Mapped[LocalizedColumn | None]
    long_description: Mapped[LocalizedColumn | None]
    features: Mapped[LocalizedColumn | None]
    challenge: Mapped[LocalizedColumn | None]
    benefit: Mapped[LocalizedColumn | None]

    action_fields: Mapped[Texts]
    solution_types: Mapped[Texts]
    goals: Mapped[Texts]
    keywords: Mapped[Texts]
    leika_codes: Mapped[Texts]
    ozg_topics: Mapped[Texts]
    spatial_effects: Mapped[Texts]
    suitable_for: Mapped[Texts]
    development_status: Mapped[DevelopmentStatus | None]
    scaling_phase: Mapped[ScalingPhase | None]

    owner_id: Mapped[UUID | None]
    further_maker_ids: Mapped[list[UUID]] = mapped_column(
        ARRAY(Uuid), server_default=text("'{}'::uuid[]")
    )
    contacts: Mapped[Records]
    origin_project: Mapped[str | None] = mapped_column(Text)
    funded_by: Mapped[Records]

    is_open_source: Mapped[bool | None]
    license_spdx: Mapped[str | None] = mapped_column(Text)
    license_note: Mapped[LocalizedColumn | None]
    software_type: Mapped[str | None] = mapped_column(Text)
    source_code_url: Mapped[str | None] = mapped_column(Text)
    publiccode_url: Mapped[str | None] = mapped_column(Text)
    sbom_url: Mapped[str | None] = mapped_column(Text)
    website_url: Mapped[str | None] = mapped_column(Text)
    demo_url: Mapped[str | None] = mapped_column(Text)
    documentation_url: Mapped[str | None] = mapped_column(Text)
    api_documentation_url: Mapped[str | None] = mapped_column(Text)
    programming_languages: Mapped[Texts]
    interfaces: Mapped[Records]
    depends_on: Mapped[Records]
    data_needed: Mapped[Records]
    data_yielded: Mapped[Records]
    media: Mapped[Records]
    risk_flags: Mapped[Records]
    last_seen: Mapped[str | None] = mapped_column(Text)

    part_of_id: Mapped[UUID | None] = mapped_column(ForeignKey("catalog.solution.id"))
    fork_of_id: Mapped[UUID | None] = mapped_column(ForeignKey("catalog.solution.id"))

    unknown: Mapped[Texts]
    unknown_as_of: Mapped[date | None]
    known_fields: Mapped[int] = mapped_column(server_default=text("0"))
    must_fields: Mapped[int] = mapped_column(server_default=text("0"))

    origin: Mapped[Origin]
    status: Mapped[SolutionStatus]
    status_reason: Mapped[LocalizedColumn | None]
    withdrawn_at: Mapped[datetime | None]
    successor_id: Mapped[UUID | None] = mapped_column(ForeignKey("catalog.solution.id"))
    review_depth: Mapped[ReviewDepth | None]
    reviewed_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    # When its owner heard that twelve months without a confirmation are nearly over.
    reminded_at: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    revision_number: Mapped[int] = mapped_column(server_default=text("0"))

    identifiers: Mapped[list["SolutionIdentifier"]] = relationship(
        order_by="SolutionIdentifier.position", cascade="all, delete-orphan", lazy="raise"
    )
    claims: Mapped[list["Claim"]] = relationship(
        order_by="Claim.position", cascade="all, delete-orphan", lazy="raise"
    )
    supports: Mapped[list["StandardSupport"]] = relationship(
        order_by="StandardSupport.position", cascade="all, delete-orphan", lazy="raise"
    )
    prerequisites: Mapped[list["Prerequisite"]] = relationship(
        order_by="Prerequisite.position", cascade="all, delete-orphan", lazy="raise"
    )
    operator_models: Mapped[list["OperatorModel"]] = relationship(
        order_by="OperatorModel.position", cascade="all, delete-orphan", lazy="raise"
    )
    sources: Mapped[list["SourceRecord"]] = relationship(
        order_by="SourceRecord.position", cascade="all, delete-orphan", lazy="raise"
    )
    part_of: Mapped["Solution | None"] = relationship(
        foreign_keys=part_of_id, remote_side=id, lazy="raise"
    )
    fork_of: Mapped["Solution | None"] = relationship(
        foreign_keys=fork_of_id, remote_side=id, lazy="raise"
    )
    successor: Mapped["Solution | None"] = relationship(
        foreign_keys=successor_id, remote_side=id, lazy="raise"
    )
    similar: Mapped[list["Solution"]] = relationship(
        secondary="catalog.similar_solution",
        primaryjoin="Solution.id == SimilarSolution.solution_id",
        secondaryjoin="Solution.id == SimilarSolution.similar_id",
        order_by="Solution.slug",
        lazy="raise",
    )


class SolutionIdentifier(Base):
    """A foreign name of a solution; unique, so that an import finds what exists already."""

    __tablename__ = "solution_identifier"
    __table_args__ = (UniqueConstraint("scheme", "value"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    scheme: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)


class SimilarSolution(Base):
    __tablename__ = "similar_solution"
    __table_args__ = (CheckConstraint("solution_id <> similar_id", name="not_itself"),)

    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), primary_key=True
    )
    similar_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class Claim(Base):
    """What somebody says about a solution, and how far it is proven."""

    __tablename__ = "claim"
    __table_args__ = (
        CheckConstraint(
            "level = 'declared' OR evidence_url IS NOT NULL OR evidence_label IS NOT NULL",
            name="evidence",
        ),
        CheckConstraint("valid_until >= issued_on", name="valid_until"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    subject: Mapped[ClaimSubject]
    criterion: Mapped[str | None] = mapped_column(Text)
    criterion_version: Mapped[str | None] = mapped_column(Text)
    value: Mapped[ClaimValue]
    statement: Mapped[LocalizedColumn | None]
    level: Mapped[EvidenceLevel]
    evidence_url: Mapped[str | None] = mapped_column(Text)
    evidence_label: Mapped[str | None] = mapped_column(Text)
    evidence_hash: Mapped[str | None] = mapped_column(Text)
    issued_by: Mapped[str | None] = mapped_column(Text)
    issued_on: Mapped[date | None]
    valid_until: Mapped[date | None]


class StandardSupport(Base):
    """A standard of the vocabulary that a solution speaks.

    What is said about it is a claim with the subject `standard` and the standard as criterion.
    """

    __tablename__ = "standard_support"
    __table_args__ = (UniqueConstraint("solution_id", "standard", "version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id", ondelete="CASCADE"))
    position: Mapped[int]
    standard: Mapped[str] = mapped_column(Text, index=True)
    version: Mapped[str | None] = mapped_column(Text)
    level: Mapped[StandardSupportLevel | None]


class Prerequisite(Base):
    """What a municipality must or should have; `check` compares an attribute of its profile."""

    __tablename__ = "prerequisite"
    __table_args__ = (
        CheckConstraint("\"check\" ?& ARRAY['attribute', 'operator', 'value']", name="check"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    workstream: Mapped[Workstream]
    phase: Mapped[ScalingPhase | None]
    level: Mapped[PrerequisiteLevel]
    text: Mapped[LocalizedColumn]
    check: Mapped[dict[str, Any] | None]


class OperatorModel(Base):
    """Who operates, owns, pays and maintains, and whether others can join."""

    __tablename__ = "operator_model"
    __table_args__ = (
        CheckConstraint("joining IS NULL OR is_joinable IS NOT NULL", name="joining"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    operator: Mapped[str] = mapped_column(Text)
    operator_id: Mapped[UUID | None]
    code_owner: Mapped[str | None] = mapped_column(Text)
    setup_costs: Mapped[LocalizedColumn | None]
    yearly_costs: Mapped[LocalizedColumn | None]
    split_rule: Mapped[LocalizedColumn | None]
    maintained_by: Mapped[str | None] = mapped_column(Text)
    maintained_until: Mapped[date | None]
    legal_form: Mapped[LegalForm | None]
    is_joinable: Mapped[bool | None]
    joining: Mapped[LocalizedColumn | None]
    founding: Mapped[LocalizedColumn | None]
    later_accession: Mapped[LocalizedColumn | None]
    source_label: Mapped[str | None] = mapped_column(Text)
    source_url: Mapped[str | None] = mapped_column(Text)
    checked_on: Mapped[date | None]


class SourceRecord(Base):
    """Where a fact is from; an import also keeps what it read and when.

    `fields` names what this source backs; empty means the whole entry.
    """

    __tablename__ = "source_record"
    __table_args__ = (UniqueConstraint("catalog", "foreign_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    label: Mapped[str] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    checked_on: Mapped[date]
    confidence: Mapped[Confidence]
    fields: Mapped[Texts]
    catalog: Mapped[str | None] = mapped_column(Text)
    foreign_id: Mapped[str | None] = mapped_column(Text)
    license_spdx: Mapped[str | None] = mapped_column(Text)
    fetched_at: Mapped[datetime | None]
    raw_text: Mapped[str | None] = mapped_column(Text)
    raw_hash: Mapped[str | None] = mapped_column(Text)
    local_edits: Mapped[dict[str, Any] | None]
