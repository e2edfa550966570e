"""Loads invented units and offers, each marked as demo; what people made of them stays."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.seeds.entries import SupportOfferEntry, UnitEntry, read_entries
from competence_center.seeds.load import SUPPORT_OFFERS, UNITS, support_offer_values, unit_values
from competence_center.seeds.sync import put_entries

FOLDER = Path(__file__).parent / "demo"


def demo_files() -> Iterable[Path]:
    return FOLDER.rglob("*.yaml")


async def load_demo(session: AsyncSession) -> None:
    """Add what is not there yet."""
    units = read_entries(FOLDER / "units.yaml", UnitEntry)
    offers = read_entries(FOLDER / "support_offers.yaml", SupportOfferEntry)
    unit_ids = await put_entries(
        session,
        replace(UNITS, changeable=lambda _: False),
        {slug: unit_values(entry) for slug, entry in units.items()},
    )
    # As if people had stated them: the reference files leave them alone, and so the unit.
    stated = {"edited_at": datetime.now(UTC)}
    await put_entries(
        session,
        replace(SUPPORT_OFFERS, changeable=lambda _: False),
        {slug: support_offer_values(entry, unit_ids) | stated for slug, entry in offers.items()},
    )
