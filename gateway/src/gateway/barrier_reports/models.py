"""Table of the reported barriers."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Identity, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class BarrierReportStatus(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"


class Language(StrEnum):
    DE = "de"
    EN = "en"


class BarrierReport(Base):
    """What keeps somebody from using a page.

    Personal data: `contact` (mail address or telephone number), given voluntarily and used only to
    answer this report (§ 12b BGG asks for a way to report barriers). It is kept long enough for a
    question about the answer, and for the arbitration of § 16 BGG. `description` is about the page;
    the form asks to leave people out of it.
    """

    __tablename__ = "barrier_report"
    __table_args__ = (Index("ix_barrier_report_status_number", "status", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True), unique=True)
    page: Mapped[str] = mapped_column(String(500))
    description: Mapped[str]
    contact: Mapped[str | None] = mapped_column(String(200))
    language: Mapped[Language]
    status: Mapped[BarrierReportStatus]
    version: Mapped[int] = mapped_column(default=1)
    reported_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
