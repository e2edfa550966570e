"""Route of briefs."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request

from catalog.briefs.schemas import Brief, BriefParameters
from catalog.briefs.service import write_brief
from catalog.comparisons.endpoints import NOT_FOUND
from catalog.figures.counting import count_readings
from catalog.figures.models import ReadingKind
from chassis.database import Session

router = APIRouter(prefix="/v1/briefs", tags=["briefs"])


@router.get("", responses=NOT_FOUND)
async def get_brief(
    request: Request, session: Session, parameters: Annotated[BriefParameters, Query()]
) -> Brief:
    """One page for a council about one to five solutions, in German and English.

    Every sentence is made from a field of the entry by a fixed rule: what is known, what is
    unknown and since when, and what to be careful about. Nothing is praised or ranked. The brief
    names its sources and the revision of each entry.
    """
    today = datetime.now(UTC).date()
    brief = await write_brief(session, parameters.solutions, area=parameters.area, today=today)
    count_readings(request, parameters.solutions, kind=ReadingKind.BRIEF)
    return brief
