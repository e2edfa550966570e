"""What an action points at."""

from typing import TypedDict

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.problems import wrong_member
from competence_center.action_plans.schemas import NewAction
from competence_center.action_plans.states import ActionKind
from competence_center.support_offers.errors import SupportOfferNotFound
from competence_center.support_offers.service import require_support_offer


class TargetColumns(TypedDict):
    kind: ActionKind
    target_address: str | None
    target_name: str | None


async def checked_target(session: AsyncSession, new: NewAction) -> TargetColumns:
    """Support offers are known here; solutions and knowledge are what their pages say they are.

    Raises:
        InvalidBody: there is no such support offer.
    """
    address = new.target.address if new.target else None
    name = new.target.name if new.target else None
    if new.kind is ActionKind.SUPPORT_OFFER and address is not None:
        try:
            name = (await require_support_offer(session, address)).name_de
        except SupportOfferNotFound:
            raise wrong_member("address", "is no support offer", inside="target") from None
    return {"kind": new.kind, "target_address": address, "target_name": name}
