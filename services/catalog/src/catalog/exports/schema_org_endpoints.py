"""Route of an entry in the words of schema.org."""

from typing import Annotated

import orjson
from fastapi import APIRouter, Path, Query, Request, Response

from catalog.exports.addresses import Addresses
from catalog.exports.schema_org import MEDIA_TYPE, describe_for_search_engines
from catalog.exports.schemas import SchemaOrgParameters
from catalog.exports.service import describe_one
from chassis.answers import answers
from chassis.database import Session
from chassis.types import Slug

router = APIRouter(prefix="/v1/solutions", tags=["exports"])


@router.get(
    "/{slug}/schema-org",
    response_class=Response,
    responses=answers(MEDIA_TYPE) | {404: {"description": "No such public solution."}},
)
async def get_solution_schema_org(
    request: Request,
    session: Session,
    slug: Annotated[Slug, Path(examples=["pegelkarte"])],
    parameters: Annotated[SchemaOrgParameters, Query()],
) -> Response:
    """A solution in the words of schema.org, as it stands in the page for search engines.

    Only what is stated: no offers, prices or ratings.
    """
    described = await describe_one(session, slug)
    graph = describe_for_search_engines(
        described, Addresses.of(request), language=parameters.language
    )
    return Response(orjson.dumps(graph), media_type=MEDIA_TYPE)
