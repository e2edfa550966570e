"""Routes of the exports."""

from datetime import UTC, date, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.answers import Responses, answers, named_headers
from chassis.csv import MEDIA_TYPE as CSV
from chassis.database import Session
from chassis.identity import ANONYMOUS
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
from competence_center.exports.addresses import Addresses
from competence_center.exports.cpsv import PREFIXES, describe_offer, describe_offers
from competence_center.exports.json_lines import write_json_lines
from competence_center.exports.schemas import CpsvParameters, OfferExportQuery
from competence_center.exports.service import read_page
from competence_center.exports.table import write_table
from competence_center.support_offers.service import get_support_offer

router = APIRouter(tags=["exports"])

ONE: Responses = {
    200: {**IN_RDF[200], "headers": named_headers("Link")},
    404: {"description": "No offer has this slug."},
}


@router.get(
    "/v1/support-offers.csv",
    response_class=StreamedFile,
    status_code=200,
    responses=answers(CSV) | BUSY,
)
async def export_support_offers_csv(
    request: Request, query: Annotated[OfferExportQuery, Query()]
) -> StreamedFile:
    """All offers that the list would show for this query, as a table.

    Written while it is read, from one state of the database. What breaks off in the middle ends
    without the last chunk, which every HTTP client reports.
    """
    today = _today()
    chunks = write_table(request.app.state.long_reads, query, Addresses.of(request), today=today)
    return StreamedFile(chunks, media_type=CSV, filename=_filename(today, "csv"))


@router.get(
    "/v1/support-offers.jsonl",
    response_class=StreamedFile,
    status_code=200,
    responses=answers(JSON_LINES) | BUSY,
)
async def export_support_offers_jsonl(
    request: Request, query: Annotated[OfferExportQuery, Query()]
) -> StreamedFile:
    """All offers that the list would show for this query, complete, each a line of JSON.

    `{"type": "support_offer", "support_offer": …}` as its own address tells it; the last line is
    `{"type": "end", "count": …, "feed_cursor": …}`. Everything comes from one state of the
    database, and `GET /v1/events?cursor=…` continues it without a gap.
    """
    today = _today()
    chunks = write_json_lines(request.app.state.long_reads, query, today=today)
    return StreamedFile(chunks, media_type=JSON_LINES, filename=_filename(today, "jsonl"))


@router.get("/v1/public-services", response_class=Response, responses=IN_RDF | NEGOTIATED)
async def get_public_services(
    request: Request,
    session: Session,
    parameters: Annotated[CpsvParameters, Query()],
    accept: Accept = None,
) -> Response:
    """The support offers as CPSV-AP 3.2, page by page.

    A `dcat:Dataset` with one `cpsv:PublicService` for each listed offer. The `Link` header and
    `hydra:next` lead to the next page.
    """
    answer = await _collection(request, session, parameters, preferred_format(accept))
    answer.headers["Vary"] = "Accept"
    return answer


@router.get("/v1/public-services.{suffix}", response_class=Response, responses=IN_RDF)
async def get_public_services_as(
    request: Request,
    session: Session,
    suffix: Suffix,
    parameters: Annotated[CpsvParameters, Query()],
) -> Response:
    """The support offers as CPSV-AP 3.2 in the form that the address names."""
    return await _collection(request, session, parameters, suffix)


@router.get("/v1/support-offers/{slug}/cpsv", response_class=Response, responses=ONE | NEGOTIATED)
async def get_support_offer_cpsv(
    request: Request, session: Session, slug: Slug, accept: Accept = None
) -> Response:
    """A support offer as a `cpsv:PublicService` of CPSV-AP 3.2."""
    answer = await _offer(request, session, slug, preferred_format(accept))
    answer.headers["Vary"] = "Accept"
    return answer


@router.get("/v1/support-offers/{slug}.{suffix}", response_class=Response, responses=ONE)
async def get_support_offer_cpsv_as(
    request: Request, session: Session, slug: Slug, suffix: Suffix
) -> Response:
    """The same in the form that the address names."""
    return await _offer(request, session, slug, suffix)


async def _collection(
    request: Request, session: Session, parameters: CpsvParameters, rdf_format: RdfFormat
) -> Response:
    page = await read_page(session, parameters, today=_today())
    part = part_of(request, limit=parameters.limit, next_cursor=page.next_cursor, total=page.total)
    graph = describe_offers(page.offers, Addresses.of(request), part=part)
    answer = await rdf_answer(graph, rdf_format, prefixes=PREFIXES)
    link_next_page(request, answer, page.next_cursor)
    return answer


async def _offer(request: Request, session: Session, slug: str, rdf_format: RdfFormat) -> Response:
    offer = await get_support_offer(session, slug, area=None, reader=ANONYMOUS, today=_today())
    addresses = Addresses.of(request)
    answer = await rdf_answer(describe_offer(offer, addresses), rdf_format, prefixes=PREFIXES)
    link_other_formats(answer, addresses.offer(slug), present=rdf_format)
    return answer


def _today() -> date:
    return datetime.now(UTC).date()


def _filename(today: date, suffix: str) -> str:
    return f"stufenplan-unterstuetzung-{today}.{suffix}"
