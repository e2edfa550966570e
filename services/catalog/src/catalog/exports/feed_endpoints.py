"""Routes for readers of feeds, for browsers and for search engines."""

from collections.abc import Sequence
from contextlib import aclosing
from typing import Annotated
from uuid import UUID

import orjson
from fastapi import APIRouter, Query, Request, Response

from catalog.exports.addresses import Addresses
from catalog.exports.atom import MEDIA_TYPE as ATOM
from catalog.exports.atom import MOST_ENTRIES, write_feed
from catalog.exports.schemas import FeedQuery, SitemapParameters
from catalog.search.streaming import stream_found
from catalog.solutions.service import describe_all, find_listed_slugs
from catalog.suggestions.schemas import SuggestionParameters
from catalog.suggestions.service import suggest
from chassis.answers import answers
from chassis.database import Session
from chassis.public_address import public_address
from chassis.sitemaps import MEDIA_TYPE as SITEMAP
from chassis.sitemaps import MOST_PAGES, write_sitemap

# Source: OpenSearch Suggestions 1.1.
SUGGESTIONS = "application/x-suggestions+json"

router = APIRouter(tags=["exports"])


@router.get("/v1/solutions.atom", response_class=Response, responses=answers(ATOM))
async def get_solutions_feed(
    request: Request, session: Session, query: Annotated[FeedQuery, Query()]
) -> Response:
    """What of this result was published or changed last, as an Atom feed.

    The filters of the list; a saved search is this address. At most fifty entries.
    """
    async with aclosing(stream_found(session, query, meanings=request.app.state.meanings)) as pages:
        found: Sequence[UUID] = await anext(pages, [])
    solutions = await describe_all(session, found[:MOST_ENTRIES])
    feed = write_feed(solutions, Addresses.of(request), query=request.url.query, words=query.q)
    return Response(feed, media_type=ATOM)


@router.get("/v1/sitemap.xml", response_class=Response, responses=answers(SITEMAP))
async def get_solutions_sitemap(
    request: Request, session: Session, parameters: Annotated[SitemapParameters, Query()]
) -> Response:
    """Pages of the listed solutions in both languages, for search engines."""
    rows = await find_listed_slugs(
        session, offset=(parameters.part - 1) * MOST_PAGES, limit=MOST_PAGES
    )
    pages = [(f"/loesungen/{slug}", updated_at) for slug, updated_at in rows]
    return Response(write_sitemap(pages, platform=public_address(request)), media_type=SITEMAP)


@router.get(
    "/v1/opensearch-suggestions",
    response_class=Response,
    responses={200: {"content": {SUGGESTIONS: {"schema": {"type": "array"}}}}},
)
async def get_opensearch_suggestions(
    session: Session, parameters: Annotated[SuggestionParameters, Query()]
) -> Response:
    """Searches that begin like this, for the address bar of a browser (OpenSearch 1.1).

    An array of what was typed and the array of the searches; `/v1/suggestions` tells more.
    """
    found = await suggest(session, parameters)
    searches = list(dict.fromkeys(each.text for each in found.items))
    return Response(orjson.dumps([parameters.q, searches]), media_type=SUGGESTIONS)
