"""The table `action`."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column, relationship

from chassis.database import new_id
from competence_center.action_plans.states import ActionKind, ActionState, CostBand, Reminder
from competence_center.database import Base
from competence_center.requests.models import AdvisoryRequest
from competence_center.units.models import Unit


class Action(Base):
    """A step of a municipality's plan: recommended on a request by a unit, or its own.

    `target_address` is the slug of a solution or offer, or the path of a page. `dimension` is that
    of the self-assessment in which an own action closes a gap. `responsible` is a role, no person.
    """

    __tablename__ = "action"
    __table_args__ = (
        CheckConstraint("char_length(title) <= 200", name="title"),
        CheckConstraint("char_length(text) <= 4000", name="text"),
        CheckConstraint("(request_id IS NULL) = (unit_id IS NULL)", name="recommended"),
        CheckConstraint(
            "(state IN ('blocked', 'declined')) = (reason IS NOT NULL)", name="reasoned"
        ),
        CheckConstraint(
            "(state IN ('done', 'already_done', 'declined', 'withdrawn')) = (ended_at IS NOT NULL)",
            name="ended",
        ),
        Index("ix_action_organization_id", "organization_id"),
        Index("ix_action_request_id", "request_id", postgresql_where=sql("request_id IS NOT NULL")),
        Index(
            "ix_action_due_on",
            "due_on",
            postgresql_where=sql("state IN ('proposed', 'planned', 'in_progress', 'blocked')"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    organization_id: Mapped[UUID]
    request_id: Mapped[UUID | None] = mapped_column(
        ForeignKey(AdvisoryRequest.id, ondelete="CASCADE")
    )
    unit_id: Mapped[UUID | None] = mapped_column(ForeignKey(Unit.id))
    kind: Mapped[ActionKind]
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str | None] = mapped_column(Text)
    target_address: Mapped[str | None]
    target_name: Mapped[str | None]
    dimension: Mapped[str | None]
    cost_band: Mapped[CostBand | None]
    due_on: Mapped[date | None]
    responsible: Mapped[str | None] = mapped_column(Text)
    state: Mapped[ActionState]
    reason: Mapped[str | None] = mapped_column(Text)
    reminded_of: Mapped[Reminder | None]
    version: Mapped[int]
    written_by: Mapped[UUID | None]
    written_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    request: Mapped[AdvisoryRequest | None] = relationship(lazy="raise")
    unit: Mapped[Unit | None] = relationship(lazy="raise")
