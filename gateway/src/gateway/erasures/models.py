"""Table of the erasures."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class Erasure(Base):
    """Somebody was erased; the hash of an id leads to nobody who is not stored any more."""

    __tablename__ = "erasure"

    person_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    erased_at: Mapped[datetime]
