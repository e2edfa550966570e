"""Routes of the figures of advisory requests."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response

from chassis.csv import CsvResponse
from chassis.database import Session
from chassis.identity import KnownPrincipal
from competence_center.statistics import service
from competence_center.statistics.schemas import (
    AdvisoryStatistics,
    CodebookParameters,
    StatisticsParameters,
    TableParameters,
)
from competence_center.statistics.table import area_of, write_codebook, write_table

router = APIRouter(tags=["advisory statistics"])


@router.get("/v1/advisory-statistics")
async def get_advisory_statistics(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[StatisticsParameters, Query()],
) -> AdvisoryStatistics:
    """Demand, results, times and punctuality in a half-year, of the Land that the caller
    coordinates, or of Germany for the federation.

    No figure is about fewer than five municipalities, nor can one be computed from the others.
    """
    response.headers["Cache-Control"] = "private, no-store"
    return await service.get_statistics(
        session, parameters.period, principal=principal, now=datetime.now(UTC)
    )


@router.get("/v1/advisory-statistics.csv", response_class=CsvResponse)
async def get_advisory_statistics_table(
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[TableParameters, Query()],
) -> Response:
    """The same figures, one in a row: UTF-8 with a byte order mark, comma separated."""
    statistics = await service.get_statistics(
        session, parameters.period, principal=principal, now=datetime.now(UTC)
    )
    name = f"beratung-{area_of(statistics)}-{statistics.period.name}.csv".lower()
    return CsvResponse(
        write_table(statistics, language=parameters.language),
        headers={
            "Cache-Control": "private, no-store",
            "Content-Disposition": f'attachment; filename="{name}"',
        },
    )


@router.get("/v1/advisory-statistics/codebook.csv", response_class=CsvResponse)
async def get_advisory_statistics_codebook(
    parameters: Annotated[CodebookParameters, Query()],
) -> Response:
    """What columns, figures, measures and values of the table mean, and by which rule they are."""
    return CsvResponse(
        write_codebook(language=parameters.language),
        headers={"Content-Disposition": 'attachment; filename="beratung-codebuch.csv"'},
    )
