"""The table `link_check`."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from competence_center.database import Base

# An address that is down for a night, or over a weekend of maintenance, is not dead.
DEAD_AFTER_DAYS = 4


class LinkCheck(Base):
    """What was found at an address that entries name, at most once a day.

    `failing_since` and `failed_days` are those of the present row of failures.
    """

    __tablename__ = "link_check"

    url: Mapped[str] = mapped_column(primary_key=True)
    checked_on: Mapped[date]
    last_reached_on: Mapped[date | None]
    failing_since: Mapped[date | None]
    failed_days: Mapped[int] = mapped_column(default=0)
