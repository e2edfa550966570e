"""Tables of the advisory requests."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    SmallInteger,
    Text,
    Uuid,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from chassis.database import new_id
from competence_center.coverage import Tier
from competence_center.database import Base
from competence_center.requests.states import (
    AssignmentRole,
    AssignmentState,
    Outcome,
    PlacedBecause,
    Refusal,
    RequestState,
    Rung,
)
from competence_center.units.models import Unit

IS_OWNER = "role = 'lead' AND state IN ('offered', 'accepted')"


class AdvisoryRequest(Base):
    """A matter of one municipality, which all its people see.

    The database lets no open one be without an owner, see the migration. `origin` is what it was
    asked from. `due_at` is when it moves on by itself if nobody does anything, `forgotten_at` when
    all that could name people was removed.
    """

    __tablename__ = "advisory_request"
    __table_args__ = (
        CheckConstraint("char_length(subject) <= 200", name="subject"),
        CheckConstraint("char_length(description) <= 10000", name="description"),
        CheckConstraint("(state = 'merged') = (merged_into_id IS NOT NULL)", name="merged"),
        CheckConstraint(
            "(state IN ('closed', 'withdrawn', 'merged')) = (ended_at IS NOT NULL)", name="ended"
        ),
        Index("ix_advisory_request_organization_id", "organization_id", "id"),
        Index("ix_advisory_request_due_at", "due_at", postgresql_where=sql("due_at IS NOT NULL")),
        # For the figures of half-years, and to forget what ended long ago.
        Index("ix_advisory_request_submitted_at", "submitted_at"),
        Index("ix_advisory_request_ended_at", "ended_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(Identity(always=True), unique=True)
    organization_id: Mapped[UUID]
    area_key: Mapped[str]
    topic: Mapped[str]
    phase: Mapped[str | None]
    subject: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    origin: Mapped[dict[str, Any] | None]
    state: Mapped[RequestState]
    outcome: Mapped[Outcome | None]
    version: Mapped[int]
    submitted_by: Mapped[UUID | None]
    submitted_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    merged_into_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("competence_center.advisory_request.id")
    )
    forgotten_at: Mapped[datetime | None]

    assignments: Mapped[list["Assignment"]] = relationship(
        lazy="raise", order_by="Assignment.offered_at, Assignment.id", back_populates="request"
    )
    consents: Mapped[list["Consent"]] = relationship(
        lazy="raise", order_by="Consent.given_at, Consent.id"
    )

    @property
    def lead(self) -> "Assignment":
        """Who owns it, or owned it last."""
        leads = [each for each in self.assignments if each.role is AssignmentRole.LEAD]
        return max(leads, key=lambda each: (each.ended_at is None, each.ended_at))


class RoutingDecision(Base):
    """Who was found for a request and why: `candidates` are all that were looked at.

    `decided_by` is the person who had it routed anew; nobody where the platform acted by itself.
    """

    __tablename__ = "routing_decision"
    __table_args__ = (Index("ix_routing_decision_request_id", "request_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    request_id: Mapped[UUID] = mapped_column(ForeignKey(AdvisoryRequest.id, ondelete="CASCADE"))
    because: Mapped[PlacedBecause]
    policy_id: Mapped[UUID | None]
    unit_id: Mapped[UUID] = mapped_column(ForeignKey(Unit.id))
    is_last_resort: Mapped[bool]
    reason_de: Mapped[str] = mapped_column(Text)
    reason_en: Mapped[str] = mapped_column(Text)
    candidates: Mapped[list[dict[str, Any]]]
    decided_by: Mapped[UUID | None]
    decided_at: Mapped[datetime]

    unit: Mapped[Unit] = relationship(lazy="raise")


class Assignment(Base):
    """The part of one unit in a request, with its own clock.

    `tier` is from where it serves the place. `…_days` are the working days that its Land promised
    when it was offered, `…_by` their ends. `person_id` is who of the unit is asked first; when
    somebody leaves the unit, nobody is until the next is found.
    """

    __tablename__ = "assignment"
    __table_args__ = (
        ForeignKeyConstraint(
            ["unit_id", "person_id"],
            ["competence_center.adviser.unit_id", "competence_center.adviser.person_id"],
            name="fk_assignment_adviser",
            ondelete="SET NULL (person_id)",
        ),
        CheckConstraint("(state = 'declined') = (refusal IS NOT NULL)", name="refusal"),
        CheckConstraint("(state IN ('offered', 'accepted')) = (ended_at IS NULL)", name="ended"),
        Index("uq_assignment_owner", "request_id", unique=True, postgresql_where=sql(IS_OWNER)),
        Index("ix_assignment_request_id", "request_id"),
        Index("ix_assignment_unit_id", "unit_id", "state"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    request_id: Mapped[UUID] = mapped_column(ForeignKey(AdvisoryRequest.id, ondelete="CASCADE"))
    unit_id: Mapped[UUID] = mapped_column(ForeignKey(Unit.id))
    tier: Mapped[Tier]
    role: Mapped[AssignmentRole]
    state: Mapped[AssignmentState]
    person_id: Mapped[UUID | None]
    rung: Mapped[Rung]
    refusal: Mapped[Refusal | None]
    refusal_text: Mapped[str | None] = mapped_column(Text)
    offered_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    first_answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    # The usual ones by default, for code from before Länder could state them.
    acknowledge_days: Mapped[int] = mapped_column(SmallInteger, server_default="2")
    answer_days: Mapped[int] = mapped_column(SmallInteger, server_default="5")
    update_days: Mapped[int] = mapped_column(SmallInteger, server_default="10")
    resolve_days: Mapped[int] = mapped_column(SmallInteger, server_default="30")
    acknowledge_by: Mapped[datetime]
    answer_by: Mapped[datetime | None]
    update_by: Mapped[datetime | None]
    resolve_by: Mapped[datetime | None]

    request: Mapped[AdvisoryRequest] = relationship(lazy="raise", back_populates="assignments")
    unit: Mapped[Unit] = relationship(lazy="raise")
    pauses: Mapped[list["Pause"]] = relationship(lazy="raise", order_by="Pause.from_at")


class Pause(Base):
    """A time in which the clock of an assignment stands, and for what it waits."""

    __tablename__ = "pause"
    __table_args__ = (
        Index(
            "uq_pause_running", "assignment_id", unique=True,
            postgresql_where=sql("until_at IS NULL"),
        ),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    assignment_id: Mapped[UUID] = mapped_column(
        ForeignKey(Assignment.id, ondelete="CASCADE"), index=True
    )
    state: Mapped[RequestState]
    third_party: Mapped[str | None] = mapped_column(Text)
    expected_on: Mapped[date | None]
    from_at: Mapped[datetime]
    until_at: Mapped[datetime | None]


class Consent(Base):
    """Who may read a request: units of these tiers, and these units; never changed but ended."""

    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_request_id", "request_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    request_id: Mapped[UUID] = mapped_column(ForeignKey(AdvisoryRequest.id, ondelete="CASCADE"))
    tiers: Mapped[list[str]] = mapped_column(ARRAY(Text))
    unit_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid()))
    text_version: Mapped[str]
    given_by: Mapped[UUID | None]
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class Message(Base):
    """What one side wrote to the other; a note stays among the units."""

    __tablename__ = "message"
    __table_args__ = (
        CheckConstraint("char_length(text) <= 10000", name="text"),
        CheckConstraint("NOT is_note OR unit_id IS NOT NULL", name="notes_are_of_units"),
        Index("ix_message_request_id", "request_id", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    request_id: Mapped[UUID] = mapped_column(ForeignKey(AdvisoryRequest.id, ondelete="CASCADE"))
    unit_id: Mapped[UUID | None] = mapped_column(ForeignKey(Unit.id))
    is_note: Mapped[bool]
    text: Mapped[str] = mapped_column(Text)
    author_id: Mapped[UUID | None]
    author_name: Mapped[str | None]
    written_at: Mapped[datetime]

    unit: Mapped[Unit | None] = relationship(lazy="raise")
