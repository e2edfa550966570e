"""Routes of the exports."""

from datetime import UTC, datetime
from typing import Annotated

import anyio.to_thread
from fastapi import APIRouter, Header, Path, Query, Request, Response
from rdflib import Graph

from catalog.exports.addresses import Addresses
from catalog.exports.dcat import CatalogPart, describe_catalog, describe_solution
from catalog.exports.json_lines import MEDIA_TYPE as JSON_LINES
from catalog.exports.json_lines import write_json_lines
from catalog.exports.rdf import preferred_format, write_graph
from catalog.exports.schemas import (
    RDF_MEDIA_TYPES,
    CatalogParameters,
    ExportQuery,
    RdfFormat,
    Responses,
    answers,
)
from catalog.exports.service import describe_one, describe_page
from catalog.exports.streams import StreamedFile
from catalog.exports.table import write_table
from chassis.answers import named_headers
from chassis.csv import MEDIA_TYPE as CSV
from chassis.database import Session
from chassis.pagination import link_next_page
from chassis.types import Slug

router = APIRouter(tags=["exports"])

Accept = Annotated[str | None, Header(description="Turtle, RDF/XML or JSON-LD.")]
RDF = answers(*RDF_MEDIA_TYPES.values())
ONE: Responses = {
    200: {**RDF[200], "headers": named_headers("Link")},
    404: {"description": "No such public solution."},
}
NEGOTIATED: Responses = {406: {"description": "None of the media types in `Accept` is offered."}}
Suffix = Annotated[RdfFormat, Path(description="Turtle, RDF/XML or JSON-LD.", examples=["ttl"])]
SolutionSlug = Annotated[Slug, Path(examples=["pegelkarte"])]

BUSY: Responses = {503: {"description": "Too many exports are running; see `Retry-After`."}}


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
    chunks = write_table(state.snapshots, query, Addresses.of(request), meanings=state.meanings)
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
    chunks = write_json_lines(state.snapshots, query, meanings=state.meanings)
    return StreamedFile(chunks, media_type=JSON_LINES, filename=_filename("jsonl"))


@router.get("/v1/catalog", response_class=Response, responses=RDF | NEGOTIATED)
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


@router.get("/v1/catalog.{suffix}", response_class=Response, responses=RDF)
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
    here = f"{addresses.api}{request.url.path}"
    part = CatalogPart(
        address=f"{here}?{query}" if (query := request.url.query) else here,
        first=f"{here}?limit={parameters.limit}",
        next=f"{here}?limit={parameters.limit}&cursor={page.next_cursor}"
        if page.next_cursor
        else None,
        total=page.total,
    )
    graph = describe_catalog(
        page.entries, addresses, part=part, contributor_id=_contributor_id(request)
    )
    answer = await _answer(graph, rdf_format)
    link_next_page(request, answer, page.next_cursor)
    return answer


async def _solution(
    request: Request, session: Session, slug: str, rdf_format: RdfFormat
) -> Response:
    described = await describe_one(session, slug)
    addresses = Addresses.of(request)
    graph = describe_solution(described, addresses, contributor_id=_contributor_id(request))
    answer = await _answer(graph, rdf_format)
    answer.headers["Link"] = ", ".join(
        f'<{addresses.entry(slug)}.{each}>; rel="alternate"; type="{media_type}"'
        for each, media_type in RDF_MEDIA_TYPES.items()
        if each is not rdf_format
    )
    return answer


async def _answer(graph: Graph, rdf_format: RdfFormat) -> Response:
    # A hundred entries take a good part of a second, in which others want to be answered.
    content = await anyio.to_thread.run_sync(write_graph, graph, rdf_format)
    return Response(content, media_type=RDF_MEDIA_TYPES[rdf_format])


def _filename(suffix: str) -> str:
    return f"stufenplan-loesungen-{datetime.now(UTC):%Y-%m-%d}.{suffix}"


def _contributor_id(request: Request) -> str | None:
    contributor_id = request.app.state.settings.dcat_contributor_id
    return str(contributor_id) if contributor_id else None
