"""How an entry of the seed files looks; anything else in them is an error."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Annotated, Self, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from ruamel.yaml import YAML

from chassis.types import LandKey, Line, LocalizedText, Paragraphs, Slug
from knowledge.implementation_steps.models import StepStatus
from knowledge.periods import Period
from knowledge.projects.models import PartnerRole, ProjectCategory
from knowledge.sources import Source
from reference import areas


def _known_area(key: str) -> str:
    area = areas.get(key)
    if area is None or area.key != key:
        raise ValueError("is not the key of an area")
    return key


PlacedAreaKey = Annotated[str, AfterValidator(_known_area)]
Url = Annotated[str, Field(pattern="^https?://", max_length=500)]


class Text(LocalizedText):
    model_config = ConfigDict(extra="forbid")

    de: Paragraphs
    en: Paragraphs | None


class EntryModel(BaseModel):
    model_config = ConfigDict(extra="forbid")

    slug: Slug
    number: int = Field(ge=1)
    period: Period | None
    sources: list[Source] = Field(min_length=1)


class PartnerEntry(BaseModel):
    model_config = ConfigDict(extra="forbid")

    organization: Slug | None
    area_key: PlacedAreaKey | None
    name: Line
    role: PartnerRole


class AmountEntry(BaseModel):
    model_config = ConfigDict(extra="forbid")

    amount_eur: int = Field(gt=0, lt=10**12)
    approximate: bool
    source: Source
    checked_on: date


class ProjectEntry(EntryModel):
    """One project of `projects.yaml`; `official_name` only where it is certain."""

    title: Text
    official_name: Line | None
    category: ProjectCategory
    wave: int = Field(ge=1, le=3)
    lands: list[LandKey] = Field(min_length=1)
    partners: list[PartnerEntry] = Field(min_length=1)
    total_cost: AmountEntry | None
    grant_amount: AmountEntry | None
    own_contribution: AmountEntry | None
    land_funding: AmountEntry | None
    website_url: Url | None
    note: Text | None

    @model_validator(mode="after")
    def _partners_lie_in_the_lands(self) -> Self:
        placed = {partner.area_key[:2] for partner in self.partners if partner.area_key}
        if not placed <= set(self.lands):
            raise ValueError(f"{self.slug}: partners in {placed} are not all in {self.lands}")
        return self


class ImplementationStepEntry(EntryModel):
    """One step of `implementation_steps.yaml`."""

    title: Text
    description: Text
    status: StepStatus
    happened_on: date | None = None


AnyEntry = TypeVar("AnyEntry", bound=EntryModel)


def read_entries(file: Path, model: type[AnyEntry]) -> dict[str, AnyEntry]:
    """The entries of a file by slug, in their order.

    Raises:
        ValueError: an entry does not look as it must, or a slug is there twice.
    """
    content = YAML(typ="safe", pure=True).load(file)
    entries = [model.model_validate(each) for each in content]
    repeated = [slug for slug, n in Counter(entry.slug for entry in entries).items() if n > 1]
    if repeated:
        raise ValueError(f"{file.name}: repeated slugs {repeated}")
    return {entry.slug: entry for entry in entries}
