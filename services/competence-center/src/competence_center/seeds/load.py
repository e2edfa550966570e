"""Loads the sourced entries; running it again changes nothing."""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

REFERENCE = Path(__file__).parent / "reference"


def seed_files() -> Iterable[Path]:
    return REFERENCE.rglob("*.yaml")


async def load_seeds(session: AsyncSession) -> None:
    """Insert or update every sourced entry."""
