"""Routes of the exports."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.exports.addresses import Addresses
from catalog.exports.dcat import PREFIXES, describe_catalog, describe_solution
from catalog.exports.json_lines import write_json_lines
from catalog.exports.schemas import CatalogParameters, ExportQuery
from catalog.exports.service import describe_one, describe_page
from catalog.exports.table import write_table
from chassis.answers import Responses, answers, named_headers
from chassis.csv import MEDIA_TYPE as CSV
from chassis.database import Session
from chassis.json_lines import MEDIA_TYPE as JSON_LINES
from chassis.long_reads import BUSY
from chassis.pagination import link_next_page
from chassis.rdf import (
    IN_RDF,
    NEGOTIATED,
    Accept,
    RdfFormat,
    Suffix,
    link_other_formats,
    part_of,
    preferred_format,
    rdf_answer,
)
from chassis.streams import StreamedFile
from chassis.types import Slug

router = APIRouter(tags=["exports"])

ONE: Responses = {
    200: {**IN_RDF[200], "headers": named_headers("Link")},
    404: {"description": "No such public solution."},
}
SolutionSlug = Annotated[Slug, Path(examples=["pegelkarte"])]


@router.get(
    "/v1/solutions.csv", response_class=StreamedFile, status_code=200, responses=answers(CSV) | BUSY
)
async def export_solutions_csv(
    request: Request, query: Annotated[ExportQuery, Query()]
) -> StreamedFile:
    """All solutions that the list would show for this query, as a table.

    Written while it is read, from one state of the database. What breaks off in the middle ends
    without the last chunk, which every HTTP client reports.
    """
    state = request.app.state
    chunks = write_table(state.long_reads, query, Addresses.of(request), meanings=state.meanings)
    return StreamedFile(chunks, media_type=CSV, filename=_filename("csv"))


@router.get(
    "/v1/solutions.jsonl",
    response_class=StreamedFile,
    status_code=200,
    responses=answers(JSON_LINES) | BUSY,
)
async def export_solutions_jsonl(
    request: Request, query: Annotated[ExportQuery, Query()]
) -> StreamedFile:
    """All solutions that the list would show for this query, complete, each a line of JSON.

    `{"type": "solution", "solution": …, "uses": […]}` as their own addresses tell it; the last
    line is `{"type": "end", "count": …, "feed_cursor": …}`. Everything comes from one state of the
    database, and `GET /v1/events?cursor=…` continues it without a gap.
    """
    state = request.app.state
    chunks = write_json_lines(state.long_reads, query, meanings=state.meanings)
    return StreamedFile(chunks, media_type=JSON_LINES, filename=_filename("jsonl"))


@router.get("/v1/catalog", response_class=Response, responses=IN_RDF | NEGOTIATED)
async def get_catalog(
    request: Request,
    session: Session,
    parameters: Annotated[CatalogParameters, Query()],
    accept: Accept = None,
) -> Response:
    """The catalogue as DCAT-AP.de 3.0, page by page.

    A `dcat:Catalog` with one `dcat:Dataset` for each listed solution, which is an `adms:Asset` too.
    The `Link` header and `hydra:next` lead to the next page.
    """
    answer = await _catalog(request, session, parameters, preferred_format(accept))
    answer.headers["Vary"] = "Accept"
    return answer


@router.get("/v1/catalog.{suffix}", response_class=Response, responses=IN_RDF)
async def get_catalog_as(
    request: Request,
    session: Session,
    suffix: Suffix,
    parameters: Annotated[CatalogParameters, Query()],
) -> Response:
    """The catalogue as DCAT-AP.de 3.0 in the form that the address names."""
    return await _catalog(request, session, parameters, suffix)


@router.get(
    "/v1/solutions/{slug}/dcat",
    response_class=Response,
    responses=ONE | NEGOTIATED,
)
async def get_solution_dcat(
    request: Request, session: Session, slug: SolutionSlug, accept: Accept = None
) -> Response:
    """A solution as a `dcat:Dataset` and `adms:Asset` of DCAT-AP.de 3.0."""
    answer = await _solution(request, session, slug, preferred_format(accept))
    answer.headers["Vary"] = "Accept"
    return answer


@router.get("/v1/solutions/{slug}.{suffix}", response_class=Response, responses=ONE)
async def get_solution_dcat_as(
    request: Request, session: Session, slug: SolutionSlug, suffix: Suffix
) -> Response:
    """The same in the form that the address names."""
    return await _solution(request, session, slug, suffix)


async def _catalog(
    request: Request, session: Session, parameters: CatalogParameters, rdf_format: RdfFormat
) -> Response:
    page = await describe_page(session, parameters)
    addresses = Addresses.of(request)
    part = part_of(request, limit=parameters.limit, next_cursor=page.next_cursor, total=page.total)
    graph = describe_catalog(
        page.entries, addresses, part=part, contributor_id=_contributor_id(request)
    )
    answer = await rdf_answer(graph, rdf_format, prefixes=PREFIXES)
    link_next_page(request, answer, page.next_cursor)
    return answer


async def _solution(
    request: Request, session: Session, slug: str, rdf_format: RdfFormat
) -> Response:
    described = await describe_one(session, slug)
    addresses = Addresses.of(request)
    graph = describe_solution(described, addresses, contributor_id=_contributor_id(request))
    answer = await rdf_answer(graph, rdf_format, prefixes=PREFIXES)
    link_other_formats(answer, addresses.entry(slug), present=rdf_format)
    return answer


def _filename(suffix: str) -> str:
    return f"stufenplan-loesungen-{datetime.now(UTC):%Y-%m-%d}.{suffix}"


def _contributor_id(request: Request) -> str | None:
    contributor_id = request.app.state.settings.dcat_contributor_id
    return str(contributor_id) if contributor_id else None
