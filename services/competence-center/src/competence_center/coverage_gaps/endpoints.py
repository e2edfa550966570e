"""Routes of the gaps in the coverage."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.csv import CsvResponse
from chassis.database import ReadingSession
from chassis.geojson import GeoJsonResponse
from chassis.identity import KnownPrincipal
from chassis.pagination import link_next_page
from competence_center.coverage_gaps import service
from competence_center.coverage_gaps.schemas import (
    GapMap,
    GapMapParameters,
    GapPage,
    GapParameters,
    GapTableParameters,
)
from competence_center.coverage_gaps.table import write_table
from competence_center.working_time import LOCAL

router = APIRouter(tags=["coverage gaps"])


@router.get("/v1/coverage-gaps")
async def list_coverage_gaps(
    request: Request,
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    parameters: Annotated[GapParameters, Query()],
) -> GapPage:
    """Municipalities of a Land, and on which topics no unit near them takes their requests.

    Near is the own municipality, Verband, Kreis or Land. The federation helps everywhere, so it
    fills no gap.
    """
    today = datetime.now(LOCAL).date()
    page = await service.list_gaps(session, parameters, principal=principal, today=today)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.get("/v1/coverage-gaps.csv", response_class=CsvResponse)
async def get_coverage_gaps_table(
    session: ReadingSession,
    principal: KnownPrincipal,
    parameters: Annotated[GapTableParameters, Query()],
) -> Response:
    """All of them for a spreadsheet: UTF-8 with a byte order mark, comma separated."""
    today = datetime.now(LOCAL).date()
    land = parameters.land
    gaps = await service.get_gaps(session, land, parameters.topic, principal=principal, today=today)
    return CsvResponse(
        write_table(gaps, language=parameters.language),
        headers={
            "Cache-Control": "private, no-store",
            "Content-Disposition": f'attachment; filename="luecken-{land}.csv"',
        },
    )


@router.get("/v1/coverage-gaps.geojson", response_class=GeoJsonResponse)
async def locate_coverage_gaps(
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    parameters: Annotated[GapMapParameters, Query()],
) -> GapMap:
    """All of them for a map: WGS 84, longitude before latitude (RFC 7946)."""
    response.headers["Cache-Control"] = "private, no-store"
    today = datetime.now(LOCAL).date()
    land, topic = parameters.land, parameters.topic
    return await service.locate_gaps(session, land, topic, principal=principal, today=today)
