"""What can be done with reported barriers."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.barrier_reports import repository, schemas
from gateway.barrier_reports.errors import BarrierReportNotFound
from gateway.barrier_reports.models import BarrierReport, BarrierReportStatus
from gateway.barrier_reports.policy import check_may_answer


async def report_barrier(
    session: AsyncSession, new: schemas.NewBarrierReport, *, now: datetime
) -> BarrierReport:
    report = BarrierReport(
        id=new_id(), status=BarrierReportStatus.OPEN, reported_at=now, **new.model_dump()
    )
    session.add(report)
    await session.flush()
    return report


async def list_barrier_reports(
    session: AsyncSession, parameters: schemas.BarrierReportParameters, *, principal: Principal
) -> Page[schemas.BarrierReport]:
    """Reports, the newest first."""
    check_may_answer(principal)
    scope = cursor_scope("barrier-reports", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    before_number = int(keys[0] or 0) if keys else None
    rows = await repository.find_page(session, parameters, before_number=before_number)
    page = rows[: parameters.limit]
    has_more = len(rows) > len(page)
    return Page(
        items=[schemas.BarrierReport.of(report) for report in page],
        next_cursor=encode_cursor(scope, page[-1].number) if has_more else None,
        total=await repository.count(session, parameters),
    )


async def get_barrier_report(
    session: AsyncSession, report_id: UUID, *, principal: Principal
) -> BarrierReport:
    """
    Raises:
        BarrierReportNotFound: there is no such report.
    """
    check_may_answer(principal)
    return _found(await repository.find(session, report_id), report_id)


async def mark_barrier_report(
    session: AsyncSession,
    report_id: UUID,
    *,
    status: BarrierReportStatus,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> BarrierReport:
    """Mark a report as answered, or open it again.

    Raises:
        BarrierReportNotFound: there is no such report.
        PreconditionRequired, VersionConflict: the change is not made from the current version.
    """
    check_may_answer(principal)
    report = _found(await repository.find_for_update(session, report_id), report_id)
    check_version(if_match, report.version)
    if report.status is not status:
        report.status = status
        report.answered_at = now if status is BarrierReportStatus.ANSWERED else None
        report.version += 1
        entry = Entry.by(
            principal,
            Action.BARRIER_REPORT_MARKED,
            "barrier_report",
            report.id,
            details={"status": status.value},
        )
        await record(session, entry, now=now)
    return report


def _found(report: BarrierReport | None, report_id: UUID) -> BarrierReport:
    if report is None:
        raise BarrierReportNotFound(f"There is no report {report_id}.")
    return report
