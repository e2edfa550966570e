"""Routes of comparisons."""

from datetime import UTC, date, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from catalog.comparisons.schemas import (
    Comparison,
    ComparisonParameters,
    ComparisonTableParameters,
)
from catalog.comparisons.service import compare_solutions
from catalog.comparisons.table import write_table
from catalog.figures.counting import count_readings
from catalog.figures.models import ReadingKind
from chassis.csv import CsvResponse
from chassis.database import Session

router = APIRouter(prefix="/v1", tags=["comparisons"])

NOT_FOUND: dict[int | str, dict[str, Any]] = {
    404: {"description": "One of the slugs is no public solution; the answer names it."}
}


@router.get("/comparisons", responses=NOT_FOUND)
async def get_comparison(
    request: Request, session: Session, parameters: Annotated[ComparisonParameters, Query()]
) -> Comparison:
    """Two to five entries side by side, with the differences marked.

    Every known cell has its source and date; a claim also tells how far it is proven and until
    when. What nobody knows is said as unknown. Withdrawn entries are compared and marked. The
    answer names the revision of each entry, so that it can be looked up later.
    """
    comparison = await compare_solutions(session, parameters.solutions, today=_today())
    count_readings(request, parameters.solutions, kind=ReadingKind.COMPARISON)
    return comparison


@router.get("/comparisons.csv", responses=NOT_FOUND, response_class=CsvResponse)
async def get_comparison_table(
    request: Request, session: Session, parameters: Annotated[ComparisonTableParameters, Query()]
) -> Response:
    """The comparison for a spreadsheet: UTF-8 with a byte order mark, comma separated.

    A text that a spreadsheet would run as a formula has an apostrophe before it.
    """
    comparison = await compare_solutions(session, parameters.solutions, today=_today())
    count_readings(request, parameters.solutions, kind=ReadingKind.COMPARISON)
    name = "vergleich" if parameters.language == "de" else "comparison"
    return CsvResponse(
        write_table(comparison, language=parameters.language),
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def _today() -> date:
    return datetime.now(UTC).date()
