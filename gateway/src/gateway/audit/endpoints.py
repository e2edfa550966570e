"""HTTP addresses of the audit."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse

from chassis.database import ReadingSession
from chassis.identity import KnownPrincipal
from chassis.pagination import link_next_page
from gateway.audit import files, reading
from gateway.audit.policy import readable_part
from gateway.audit.schemas import AuditPage, AuditParameters, Period

CSV = "text/csv"
JSON_LINES = "application/jsonl"
PRIVATE = "private, no-store"

router = APIRouter(prefix="/api/accounts", tags=["audit"])


def _file(media_type: str) -> dict[int | str, dict[str, Any]]:
    content = {media_type: {"schema": {"type": "string"}}}
    return {200: {"description": "The entries as a file.", "content": content}}


@router.get("/v1/audit-entries")
async def list_audit_entries(
    request: Request,
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    parameters: Annotated[AuditParameters, Query()],
) -> AuditPage:
    """What was done for the own organisation, the latest first; for its administrators.

    The platform's administrators see all entries.
    """
    page = await reading.list_entries(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = PRIVATE
    return page


@router.get(
    "/v1/audit-entries.csv", response_class=StreamingResponse, status_code=200, responses=_file(CSV)
)
async def export_audit_csv(
    request: Request, principal: KnownPrincipal, period: Annotated[Period, Query()]
) -> StreamingResponse:
    """The same entries as a table, the oldest first."""
    database = request.app.state.database
    chunks = files.write_csv(database, period, organization_id=readable_part(principal))
    return StreamingResponse(chunks, media_type=CSV, headers=_saved_as("csv"))


@router.get(
    "/v1/audit-entries.jsonl",
    response_class=StreamingResponse,
    status_code=200,
    responses=_file(JSON_LINES),
)
async def export_audit_jsonl(
    request: Request, principal: KnownPrincipal, period: Annotated[Period, Query()]
) -> StreamingResponse:
    """The same entries as lines of JSON, the oldest first."""
    database = request.app.state.database
    chunks = files.write_json_lines(database, period, organization_id=readable_part(principal))
    return StreamingResponse(chunks, media_type=JSON_LINES, headers=_saved_as("jsonl"))


def _saved_as(suffix: str) -> dict[str, str]:
    return {
        "Content-Disposition": f'attachment; filename="audit.{suffix}"',
        "Cache-Control": PRIVATE,
    }
