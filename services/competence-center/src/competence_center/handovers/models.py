"""The table `handover`."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from chassis.database import new_id
from competence_center.database import Base
from competence_center.requests.models import AdvisoryRequest, Assignment
from competence_center.requests.states import AssignmentState
from competence_center.units.models import Unit


class HandoverKind(StrEnum):
    """Whether the other unit shall own the request, or help who owns it."""

    TRANSFER = "transfer"
    JOINT = "joint"


class HandoverState(StrEnum):
    PROPOSED = "proposed"
    AGREED = "agreed"
    NOT_AGREED = "not_agreed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"


class Handover(Base):
    """`assignment` is the part of the other unit: from it follows what became of the proposal."""

    __tablename__ = "handover"
    __table_args__ = (
        CheckConstraint("char_length(reason) <= 2000", name="reason"),
        CheckConstraint("(is_agreed IS NULL) = (answered_at IS NULL)", name="answered"),
        Index("ix_handover_request_id", "request_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    request_id: Mapped[UUID] = mapped_column(ForeignKey(AdvisoryRequest.id, ondelete="CASCADE"))
    assignment_id: Mapped[UUID] = mapped_column(
        ForeignKey(Assignment.id, ondelete="CASCADE"), unique=True
    )
    from_unit_id: Mapped[UUID] = mapped_column(ForeignKey(Unit.id))
    kind: Mapped[HandoverKind]
    reason: Mapped[str] = mapped_column(Text)
    proposed_by: Mapped[UUID | None]
    proposed_at: Mapped[datetime]
    is_agreed: Mapped[bool | None]
    answered_at: Mapped[datetime | None]

    assignment: Mapped[Assignment] = relationship(lazy="raise")
    from_unit: Mapped[Unit] = relationship(lazy="raise")

    @property
    def state(self) -> HandoverState:
        if self.is_agreed is False:
            return HandoverState.NOT_AGREED
        match self.assignment.state:
            case AssignmentState.OFFERED:
                return HandoverState.AGREED if self.is_agreed else HandoverState.PROPOSED
            case AssignmentState.DECLINED:
                return HandoverState.DECLINED
            case AssignmentState.LAPSED:
                return HandoverState.EXPIRED
            case AssignmentState.RELEASED if self.assignment.accepted_at is None:
                return HandoverState.EXPIRED
        return HandoverState.ACCEPTED
