"""Table of the browser sessions."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class BrowserSession(Base):
    """One login in one browser; the secret in its cookie is stored as a hash only."""

    __tablename__ = "browser_session"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    organization_id: Mapped[UUID | None] = mapped_column(ForeignKey("organization.id"))
    delegate_id: Mapped[UUID | None] = mapped_column(ForeignKey("organization.id"))
    # The login at the identity provider, by which that can end ours.
    provider_session: Mapped[str | None] = mapped_column(String(255), index=True)
    browser: Mapped[str] = mapped_column(String(80))
    network: Mapped[str] = mapped_column(String(45))
    opened_at: Mapped[datetime]
    # When the person last proved to the identity provider who they are; None when it does not say.
    authenticated_at: Mapped[datetime | None]
    seen_at: Mapped[datetime]
    # Whatever happens until then; measured from the login, not from the last request.
    ends_at: Mapped[datetime]
