"""HTTP addresses of the reported barriers."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import CurrentPrincipal, KnownPrincipal
from chassis.pagination import Page, link_next_page
from gateway.barrier_reports import models, service
from gateway.barrier_reports.schemas import (
    BarrierReport,
    BarrierReportChange,
    BarrierReportParameters,
    BarrierReportReceipt,
    NewBarrierReport,
    ReportId,
)

PATH = "/api/platform/v1/barrier-reports"

router = APIRouter(tags=["barrier reports"])


@router.post(
    PATH,
    status_code=201,
    response_model=BarrierReportReceipt,
    responses={429: {"description": "Too many reports from this address; see `Retry-After`."}},
)
async def report_barrier(
    request: Request,
    session: Session,
    principal: CurrentPrincipal,
    new: NewBarrierReport,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Report what keeps you from using a page. No account is needed.

    Please name no other people. The contact is used for the answer only and deleted six months
    after it, at the latest after twelve months.
    """

    async def create() -> Created:
        report = await service.report_barrier(session, new, now=datetime.now(UTC))
        receipt = BarrierReportReceipt.model_validate(report, from_attributes=True)
        return Created(receipt, location=f"{PATH}/{report.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get(PATH)
async def list_barrier_reports(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[BarrierReportParameters, Query()],
) -> Page[BarrierReport]:
    """Reported barriers, the newest first; for the administrator."""
    page = await service.list_barrier_reports(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.get(PATH + "/{report_id}")
async def get_barrier_report(
    response: Response, session: Session, principal: KnownPrincipal, report_id: ReportId
) -> BarrierReport:
    """One report; for the administrator."""
    report = await service.get_barrier_report(session, report_id, principal=principal)
    return _shown(report, response)


@router.patch(PATH + "/{report_id}")
async def mark_barrier_report(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    report_id: ReportId,
    change: BarrierReportChange,
    if_match: IfMatch = None,
) -> BarrierReport:
    """Mark a report as answered, or open it again; for the administrator."""
    report = await service.mark_barrier_report(
        session,
        report_id,
        status=change.status,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    return _shown(report, response)


def _shown(report: models.BarrierReport, response: Response) -> BarrierReport:
    body = BarrierReport.of(report)
    response.headers["ETag"] = version_etag(body.version)
    response.headers["Cache-Control"] = "private, no-store"
    return body
