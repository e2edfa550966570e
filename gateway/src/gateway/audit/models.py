"""Table of the audit."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, Index, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from chassis.identity import PrincipalKind
from gateway.database import Base


class Action(StrEnum):
    """What can be done; once it is written down, a name stays for ever."""

    SESSION_OPENED = "session.opened"
    SESSION_ENDED = "session.ended"
    LOGIN_REFUSED = "login.refused"
    ACTING_FOR_CHANGED = "acting_for.changed"
    DELEGATION_MADE = "delegation.made"
    DELEGATION_ENDED = "delegation.ended"
    API_CLIENT_MADE = "api_client.made"
    API_CLIENT_REVOKED = "api_client.revoked"
    CREDENTIAL_MADE = "credential.made"
    CREDENTIAL_REVOKED = "credential.revoked"
    PERSON_ERASED = "person.erased"
    WEBHOOK_MADE = "webhook.made"
    WEBHOOK_CHANGED = "webhook.changed"
    WEBHOOK_ROTATED = "webhook.rotated"
    WEBHOOK_DELETED = "webhook.deleted"
    PROFILE_CHANGED = "profile.changed"
    REGISTRATION_MADE = "registration.made"
    REGISTRATION_WITHDRAWN = "registration.withdrawn"
    REGISTRATION_CONFIRMED = "registration.confirmed"
    REGISTRATION_REJECTED = "registration.rejected"
    MEMBERSHIP_ADDED = "membership.added"
    MEMBERSHIP_CHANGED = "membership.changed"
    MEMBERSHIP_ENDED = "membership.ended"
    INVITATION_MADE = "invitation.made"
    INVITATION_RENEWED = "invitation.renewed"
    INVITATION_WITHDRAWN = "invitation.withdrawn"
    INVITATION_ACCEPTED = "invitation.accepted"
    BARRIER_REPORT_MARKED = "barrier_report.marked"


class AuditEntry(Base):
    """One deed, with ids instead of names; the database refuses to change or delete it."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_organization_id", "organization_id", "number"),)

    # Without gaps, so that a missing row shows.
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    recorded_at: Mapped[datetime]
    action: Mapped[str] = mapped_column(String(80))
    actor_kind: Mapped[PrincipalKind]
    actor_id: Mapped[str] = mapped_column(String(80))
    # For whom it was done; who acted for it by delegation stands beside it.
    organization_id: Mapped[UUID | None]
    delegate_id: Mapped[UUID | None]
    subject_kind: Mapped[str] = mapped_column(String(80))
    subject_id: Mapped[str] = mapped_column(String(80))
    details: Mapped[dict[str, str]] = mapped_column(JSONB)
    # SHA-256, see `chain`.
    previous_hash: Mapped[bytes]
    hash: Mapped[bytes]
