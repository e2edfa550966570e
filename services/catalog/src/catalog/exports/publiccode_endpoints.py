"""Route of the publiccode.yml of an entry."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from catalog.exports.addresses import Addresses
from catalog.exports.errors import NotOpenSource
from catalog.exports.publiccode import write_publiccode
from catalog.figures.counting import count_readings
from catalog.figures.models import ReadingKind
from catalog.solutions.service import get_public
from catalog.uses.service import find_all_public
from chassis.answers import answers
from chassis.database import Session
from chassis.types import Slug

MEDIA_TYPE = "application/yaml"

router = APIRouter(prefix="/v1/solutions", tags=["exports"])


@router.get(
    "/{slug}/publiccode.yml",
    response_class=Response,
    responses=answers(MEDIA_TYPE)
    | {
        404: {"description": "No such public solution."},
        409: {"description": "The entry is not known to be open source."},
    },
)
async def get_publiccode(
    request: Request,
    session: Session,
    slug: Annotated[Slug, Path(description="Short name of the entry.", examples=["pegelkarte"])],
) -> Response:
    """An open-source entry as a valid publiccode.yml 0.7.

    Where nobody has stated what the format demands, the file says so in its first lines.
    """
    solution = await get_public(session, slug)
    if not solution.is_open_source:
        raise NotOpenSource(f"{slug} is not known to be open source.")
    uses = await find_all_public(session, [solution.id])
    count_readings(request, [slug], kind=ReadingKind.FILE)
    text = write_publiccode(
        solution,
        list(uses),
        page=Addresses.of(request).page(slug),
        published_on=solution.updated_at.date(),
    )
    return Response(
        text,
        media_type=MEDIA_TYPE,
        headers={"Content-Disposition": 'attachment; filename="publiccode.yml"'},
    )
