"""Loads the sourced organisations; running it again changes nothing."""

import csv
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.types import AreaKey, Line, Slug
from gateway.accounts.models import OrganizationKind, Origin
from gateway.accounts.service import OrganizationEntry, synchronise_organizations
from reference import areas

FOLDER = Path(__file__).parent
WebAddress = Annotated[
    str, StringConstraints(pattern=r"^https?://[^\s/]+\.[^\s]+$", max_length=500)
]


def _in_force(key: str) -> str:
    area = areas.get(key)
    if area is None or area.successors or area.key != key:
        raise ValueError(f"{key} is no key of an area in force")
    return key


class SeedRow(BaseModel):
    """One line of a table; an organisation with several sources has several lines."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    slug: Slug
    kind: OrganizationKind
    name_de: Line
    name_en: Line | None
    area_key: Annotated[AreaKey, AfterValidator(_in_force)] | None
    parent_slug: Slug | None
    website_url: WebAddress | None
    source_label: Line
    source_url: WebAddress | None
    checked_on: date
    confidence: Annotated[Literal["A", "B", "V", "S"], Field(description="A is the surest.")]

    @property
    def source(self) -> dict[str, Any]:
        return {
            "label": self.source_label,
            "url": self.source_url,
            "checked_on": self.checked_on.isoformat(),
            "confidence": self.confidence,
        }

    @property
    def facts(self) -> dict[str, Any]:
        """Everything but the source: what all lines of one organisation must agree on."""
        return self.model_dump(exclude={"source_label", "source_url", "checked_on", "confidence"})


def seed_files() -> Iterable[Path]:
    return sorted(FOLDER.glob("*.csv"))


async def load_seeds(session: AsyncSession) -> None:
    """Make the organisations equal to the tables."""
    entries = read_organizations(seed_files())
    await synchronise_organizations(session, entries, origin=Origin.SOURCED, now=datetime.now(UTC))


def read_organizations(files: Iterable[Path]) -> list[OrganizationEntry]:
    """The organisations of all tables.

    Raises:
        ValueError: a line is not valid, lines contradict each other, or a parent is missing.
    """
    rows = sorted((row for file in files for row in _rows(file)), key=attrgetter("slug"))
    entries = [_entry(list(lines)) for _, lines in groupby(rows, key=attrgetter("slug"))]
    slugs = {entry.slug for entry in entries}
    orphans = [e.slug for e in entries if e.parent_slug and e.parent_slug not in slugs]
    if orphans:
        raise ValueError(f"the parents of these organisations are missing: {orphans}")
    return entries


def _rows(file: Path) -> Iterator[SeedRow]:
    with file.open(encoding="utf-8", newline="") as lines:
        for number, line in enumerate(csv.DictReader(lines), start=2):
            try:
                yield SeedRow.model_validate({name: text or None for name, text in line.items()})
            except ValueError as error:
                raise ValueError(f"{file.name}, line {number}: {error}") from error


def _entry(lines: list[SeedRow]) -> OrganizationEntry:
    first = lines[0]
    for line in lines[1:]:
        if line.facts != first.facts:
            raise ValueError(f"the lines of {first.slug} contradict each other")
    sources: list[dict[str, Any]] = []
    for line in lines:
        if line.source not in sources:
            sources.append(line.source)
    return OrganizationEntry(**first.facts, sources=sources)
