"""The table `organization`."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from knowledge.database import Base


class Organization(Base):
    """A copy: other tables name its id without a foreign key, because the copy may come later."""

    __tablename__ = "organization"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    slug: Mapped[str]
    kind: Mapped[str]
    name: Mapped[str]
    copied_at: Mapped[datetime] = mapped_column(index=True)
