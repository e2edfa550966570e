"""What can be asked of the exports."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from catalog.search.schemas import SolutionQuery, Sort
from chassis.pagination import PageParameters
from chassis.types import QueryParameters


class CatalogParameters(PageParameters):
    """Query parameters of the catalogue in RDF."""


class ExportQuery(SolutionQuery):
    """The filters of the list, without what is about pages or about one's own place."""

    limit: ClassVar[int]  # type: ignore[misc]
    cursor: ClassVar[str | None]  # type: ignore[misc]
    area: ClassVar[str | None]  # type: ignore[misc]

    @property
    def asks_something(self) -> bool:
        """Whether a part is asked for, or an order."""
        return bool(self.model_dump(exclude_defaults=True))


class FeedQuery(ExportQuery):
    """The filters of the list; the order of a feed is its own."""

    sort: ClassVar[Sort] = Sort.UPDATED  # type: ignore[misc]


class SitemapParameters(QueryParameters):
    """Query parameters of the sitemap."""

    part: Annotated[int, Field(ge=1, le=10_000, description="Ten thousand entries each.")] = 1


class SchemaOrgParameters(QueryParameters):
    """Query parameters of an entry in the words of schema.org."""

    language: Annotated[
        Literal["de", "en"], Field(description="Of the texts; German where there is no other.")
    ] = "de"
