"""Routes of the figures of an entry."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.figures import service
from catalog.figures.schemas import FigureParameters, Figures
from catalog.figures.table import write_table
from chassis.csv import CsvResponse
from chassis.database import ReadingSession
from chassis.identity import KnownPrincipal
from chassis.types import Slug

OwnSlug = Annotated[Slug, Path(examples=["pegelkarte"])]

router = APIRouter(prefix="/v1/own-entries", tags=["own entries"])


@router.get("/{slug}/figures")
async def get_figures(
    request: Request,
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    slug: OwnSlug,
) -> Figures:
    """How often an entry was read in 90 days and 24 months, its uses, and alerts that found it.

    Readings are counted without anything about the readers, and told in steps of five, up to
    yesterday.
    """
    response.headers["Cache-Control"] = "private, no-store"
    return await service.get_figures(
        session,
        slug,
        principal=principal,
        accounts=request.app.state.accounts,
        now=datetime.now(UTC),
    )


@router.get("/{slug}/figures.csv", response_class=CsvResponse)
async def get_figures_table(
    request: Request,
    session: ReadingSession,
    principal: KnownPrincipal,
    slug: OwnSlug,
    parameters: Annotated[FigureParameters, Query()],
) -> Response:
    """The same months and days for a spreadsheet: UTF-8 with a byte order mark, comma separated."""
    figures = await service.get_figures(
        session,
        slug,
        principal=principal,
        accounts=request.app.state.accounts,
        now=datetime.now(UTC),
    )
    return CsvResponse(
        write_table(figures, language=parameters.language),
        headers={
            "Cache-Control": "private, no-store",
            "Content-Disposition": f'attachment; filename="{slug}.csv"',
        },
    )
