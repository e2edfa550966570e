"""Table of the copied organisations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.database import Base


class OrganizationCopy(Base):
    """What the catalogue shows of an organisation; the gateway owns the fact."""

    __tablename__ = "organization_copy"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    area_key: Mapped[str | None] = mapped_column(Text, index=True)
    copied_at: Mapped[datetime]
