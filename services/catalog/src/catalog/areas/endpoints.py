"""Routes of the areas."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from catalog.areas.errors import AreaNotFound
from catalog.areas.schemas import Area, AreaList, AreaParameters
from catalog.areas.service import describe_area, search_areas
from chassis.types import AreaKey
from reference import areas

router = APIRouter(prefix="/v1/areas", tags=["areas"])


@router.get("")
async def search_for_areas(parameters: Annotated[AreaParameters, Query()]) -> AreaList:
    """Find municipalities, Verbände, Kreise and Länder by name or key.

    Whole names come first, then names with their Kreis or Land, then beginnings; within these
    municipalities first, by population. The key of an ended area answers with its successors.
    """
    found = search_areas(
        parameters.q, level=parameters.level, land=parameters.land, limit=parameters.limit
    )
    return AreaList(items=found)


@router.get("/{key}", responses={404: {"description": "The register has no such key."}})
async def get_area(
    key: Annotated[AreaKey, Path(examples=["053340002002", "05334002"])],
) -> Area:
    """One area by ARS or AGS; an ended one tells its end and its successors."""
    area = areas.get(key)
    if area is None:
        raise AreaNotFound(f"The register has no area with the key {key}.")
    return describe_area(area)
