"""The table `profile`."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from competence_center.database import Base


class Profile(Base):
    """Statements of one organisation, private ones included: shown to nobody else.

    The database hides a row from other callers a second time, see the migration.
    """

    __tablename__ = "profile"

    organization_id: Mapped[UUID] = mapped_column(primary_key=True)
    # By topic, in the shape of the accounts' API.
    statements: Mapped[dict[str, Any]]
    # By topic: `public`, `public_bodies` or `private`.
    visibility: Mapped[dict[str, Any]]
    copied_at: Mapped[datetime] = mapped_column(index=True)
