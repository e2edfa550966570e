"""Loads invented units with their offers and advice, each marked as demo.

What people made of them stays.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.seeds.demo_advice import load_advice, read_advice
from competence_center.seeds.entries import SupportOfferEntry, UnitEntry, read_entries
from competence_center.seeds.load import SUPPORT_OFFERS, UNITS, support_offer_values, unit_values
from competence_center.seeds.sync import put_entries
from competence_center.settings import Settings

FOLDER = Path(__file__).parent / "demo"


def demo_files() -> Iterable[Path]:
    return FOLDER.rglob("*.yaml")


def known_as() -> str:
    """Where the people log in who advise: a person is somebody only with the provider's name."""
    return Settings().demo_login or ""


async def load_demo(session: AsyncSession) -> None:
    """Add what is not there yet; without a demo login nobody advises."""
    units = read_entries(FOLDER / "units.yaml", UnitEntry)
    offers = read_entries(FOLDER / "support_offers.yaml", SupportOfferEntry)
    # As if people had stated them: the reference files leave them alone.
    stated = {"edited_at": datetime.now(UTC)}
    unit_ids = await put_entries(
        session,
        replace(UNITS, changeable=lambda _: False),
        {slug: unit_values(entry) | stated for slug, entry in units.items()},
    )
    await put_entries(
        session,
        replace(SUPPORT_OFFERS, changeable=lambda _: False),
        {slug: support_offer_values(entry, unit_ids) | stated for slug, entry in offers.items()},
    )
    if issuer := known_as():
        advice = read_advice(FOLDER / "advice.yaml")
        await load_advice(session, advice, unit_ids=unit_ids, issuer=issuer)
