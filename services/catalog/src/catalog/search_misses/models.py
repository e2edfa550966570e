"""Table of the searches without a hit."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.database import Base
from chassis.database import new_id


class SearchMiss(Base):
    """A question in folded words, and how often it was asked on how many days.

    Nothing else is kept: not who asked, not when on a day.
    """

    __tablename__ = "search_miss"
    __table_args__ = (CheckConstraint("char_length(question) <= 100", name="question"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    question: Mapped[str] = mapped_column(Text, unique=True)
    times: Mapped[int] = mapped_column(server_default=text("1"))
    days: Mapped[int] = mapped_column(server_default=text("1"))
    first_on: Mapped[date]
    last_on: Mapped[date]
