"""How an entry of the seed files looks; anything else in them is an error."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from ruamel.yaml import YAML

from chassis.types import Code, LandKey, Line, LocalizedText, Paragraphs, Slug
from competence_center.eligibility.rules import Rule, check_size
from competence_center.learning.enums import Mode, Role
from competence_center.learning.values import DimensionId, Workload
from competence_center.sources import Source
from competence_center.support_offers.enums import Cost, Recurrence
from competence_center.units.models import UnitKind, UnitLevel
from competence_center.vocabulary import ActionField, SupportOfferKind
from reference import areas


def _area_in_force(key: str) -> str:
    area = areas.get(key)
    if area is None or area.key != key or area.successors:
        raise ValueError("is not the key of an area in force")
    return key


CoveredAreaKey = Annotated[str, AfterValidator(_area_in_force)]
Language = Annotated[str, Field(pattern="^[a-z]{2}$")]
Url = Annotated[str, Field(pattern="^https?://", max_length=500)]


class Text(LocalizedText):
    model_config = ConfigDict(extra="forbid")

    de: Paragraphs
    en: Paragraphs | None


class EntryModel(BaseModel):
    model_config = ConfigDict(extra="forbid")

    slug: Slug
    website_url: Url | None = None
    checked_on: date
    sources: list[Source] = Field(min_length=1)


class UnitEntry(EntryModel):
    """One unit of `units.yaml`; no `coverage` means all of Germany.

    Exactly one of them is the last resort, to which requests go that nobody else can take.
    """

    organization: Slug | None = None
    name: Line
    level: UnitLevel
    kind: UnitKind
    coverage: list[CoveredAreaKey] = []
    description: Text
    is_last_resort: bool = False


class SupportOfferEntry(EntryModel):
    """One offer of `support_offers.yaml`; `unit` is the slug of one in `units.yaml`."""

    unit: Slug
    name: Text
    kind: SupportOfferKind
    description: Text
    action_fields: list[ActionField] = []
    eligibility_rule: Annotated[Rule, AfterValidator(check_size)] | None = None
    eligibility_description: Text | None = None
    application_process: Text | None = None
    cost: Cost | None = None
    fees_description: Text | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    deadline_on: date | None = None
    recurrence: Recurrence | None = None
    assured_on: date | None = None


class CourseEntry(EntryModel):
    """One course of `courses.yaml`; what no source states is left out."""

    organization: Slug | None = None
    provider: Line
    name: Line
    description: Text
    roles: list[Role] = Field(min_length=1)
    dimensions: list[DimensionId] = Field(min_length=1)
    mode: Mode | None = None
    workload: Workload | None = None
    cost: Cost | None = None
    fees_description: Text | None = None
    certificate: Text | None = None
    languages: list[Language] = []
    license_spdx: Code | None = None
    lands: list[LandKey] = []


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
