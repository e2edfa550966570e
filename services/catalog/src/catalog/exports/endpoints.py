"""Routes of the exports that are made as a whole."""

from typing import Annotated

import anyio.to_thread
from fastapi import APIRouter, Header, Path, Query, Request, Response
from rdflib import Graph

from catalog.exports.addresses import Addresses
from catalog.exports.dcat import CatalogPart, describe_catalog, describe_solution
from catalog.exports.rdf import preferred_format, write_graph
from catalog.exports.schemas import (
    RDF_MEDIA_TYPES,
    CatalogParameters,
    RdfFormat,
    Responses,
    answers,
)
from catalog.exports.service import describe_one, describe_page
from chassis.database import Session
from chassis.pagination import link_next_page
from chassis.types import Slug

router = APIRouter(tags=["exports"])

Accept = Annotated[str | None, Header(description="Turtle, RDF/XML or JSON-LD.")]
RDF = answers(*RDF_MEDIA_TYPES.values())
MISSING: Responses = {404: {"description": "No such public solution."}}
NEGOTIATED: Responses = {406: {"description": "None of the media types in `Accept` is offered."}}
Suffix = Annotated[RdfFormat, Path(description="Turtle, RDF/XML or JSON-LD.", examples=["ttl"])]
SolutionSlug = Annotated[Slug, Path(examples=["pegelkarte"])]


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
    "/v1/solutions/{slug}/dcat", response_class=Response, responses=RDF | MISSING | NEGOTIATED
)
async def get_solution_dcat(
    request: Request, session: Session, slug: SolutionSlug, accept: Accept = None
) -> Response:
    """A solution as a `dcat:Dataset` and `adms:Asset` of DCAT-AP.de 3.0."""
    answer = await _solution(request, session, slug, preferred_format(accept))
    answer.headers["Vary"] = "Accept"
    return answer


@router.get("/v1/solutions/{slug}.{suffix}", response_class=Response, responses=RDF | MISSING)
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


def _contributor_id(request: Request) -> str | None:
    contributor_id = request.app.state.settings.dcat_contributor_id
    return str(contributor_id) if contributor_id else None
