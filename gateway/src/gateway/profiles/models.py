"""Table of the profiles."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class Visibility(StrEnum):
    """To whom a statement is shown; the services know them all and pass no more on."""

    PUBLIC = "public"
    # Whoever is logged in for a public body.
    PUBLIC_BODIES = "public_bodies"
    PRIVATE = "private"


class StatedAs(StrEnum):
    """In which role somebody stated something, instead of a name."""

    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    DELEGATE = "delegate"


class ProfileRevision(Base):
    """All that an organisation stated about itself at one time; revisions are only ever added.

    Personal data: `changed_by`, a person's id, shown by name to the own organisation alone. The id
    of a person who was erased leads nowhere.
    """

    __tablename__ = "profile_revision"

    organization_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    # By topic: the value, for whom it is, who said it when.
    statements: Mapped[dict[str, Any]]
    # The topics that differ from the revision before.
    changed: Mapped[list[str]] = mapped_column(ARRAY(String(40)))
    changed_at: Mapped[datetime]
    changed_by: Mapped[str] = mapped_column(String(40))
    changed_as: Mapped[StatedAs]
