"""Route of municipalities that are alike."""

from typing import Annotated

from fastapi import APIRouter, Path

from catalog.municipalities.schemas import BodyKey, MunicipalityPeers
from catalog.municipalities.service import list_peers
from chassis.database import Session

router = APIRouter(prefix="/v1/municipalities", tags=["municipalities"])


@router.get(
    "/{area_key}/peers", responses={404: {"description": "No such municipality in the register."}}
)
async def list_municipality_peers(
    session: Session, area_key: Annotated[BodyKey, Path(examples=["057660044044"])]
) -> MunicipalityPeers:
    """What municipalities like this one run, according to public uses.

    The circle begins with the same size class, kind and Land and is widened until a use is known
    of three; `steps` tells how far. Only what runs or is being tried out counts, and what a
    provider merely claims never does. An ended key answers for its first successor.
    """
    return await list_peers(session, area_key)
