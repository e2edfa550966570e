"""The lists of the services that are searched, and what becomes of their entries.

The models hold only what the search needs from the services' published contracts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel

from gateway.search.schemas import Language, SearchItem

SUMMARY_LENGTH = 240

Entry = TypeVar("Entry")


class EntryPage(BaseModel, Generic[Entry]):
    items: list[Entry]
    total: int


class Text(BaseModel):
    de: str
    en: str | None = None


class _Entry(BaseModel):
    id: UUID
    slug: str


class Solution(_Entry):
    name: str
    short_description: Text

    def item(self, language: Language) -> SearchItem:
        return SearchItem(
            type="solution",
            id=self.id,
            slug=self.slug,
            title=self.name,
            summary=_summary(self.short_description, language),
            url=f"/loesungen/{self.slug}",
        )


class Unit(_Entry):
    name: str
    description: Text

    def item(self, language: Language) -> SearchItem:
        return SearchItem(
            type="unit",
            id=self.id,
            slug=self.slug,
            title=self.name,
            summary=_summary(self.description, language),
            url=f"/unterstuetzung/{self.slug}",
        )


class SupportOffer(_Entry):
    name: Text
    description: Text

    def item(self, language: Language) -> SearchItem:
        return SearchItem(
            type="support_offer",
            id=self.id,
            slug=self.slug,
            title=_text(self.name, language),
            summary=_summary(self.description, language),
            url=f"/unterstuetzung/angebote/{self.slug}",
        )


class Course(_Entry):
    name: str
    description: Text

    def item(self, language: Language) -> SearchItem:
        return SearchItem(
            type="course",
            id=self.id,
            slug=self.slug,
            title=self.name,
            summary=_summary(self.description, language),
            url=f"/lernen/{self.slug}",
        )


class Project(_Entry):
    title: Text
    official_name: str | None = None

    def item(self, language: Language) -> SearchItem:
        return SearchItem(
            type="project",
            id=self.id,
            slug=self.slug,
            title=_text(self.title, language),
            summary=self.official_name,
            url=f"/modellprojekte/{self.slug}",
        )


@dataclass(frozen=True, slots=True)
class SearchedList:
    """One list of a service; `page` reads its answer, `item` makes a hit of an entry."""

    path: str
    page: type[EntryPage[Any]]
    item: Callable[[Any, Language], SearchItem]


LISTS: dict[str, tuple[SearchedList, ...]] = {
    "catalog": (SearchedList("/v1/solutions", EntryPage[Solution], Solution.item),),
    "competence-center": (
        SearchedList("/v1/units", EntryPage[Unit], Unit.item),
        SearchedList("/v1/support-offers", EntryPage[SupportOffer], SupportOffer.item),
        SearchedList("/v1/courses", EntryPage[Course], Course.item),
    ),
    "knowledge": (SearchedList("/v1/projects", EntryPage[Project], Project.item),),
}


def _text(text: Text, language: Language) -> str:
    return (text.en if language == "en" else None) or text.de


def _summary(text: Text, language: Language) -> str:
    whole = _text(text, language)
    if len(whole) <= SUMMARY_LENGTH:
        return whole
    return whole[:SUMMARY_LENGTH].rsplit(" ", 1)[0] + " …"
