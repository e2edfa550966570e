"""Absolute addresses of an entry: as a page, in the API, as a thing in RDF."""

from dataclasses import dataclass
from uuid import UUID

from starlette.requests import Request

from chassis.public_address import public_address, public_api


@dataclass(frozen=True, slots=True)
class Addresses:
    """`platform` and `api` end without a slash, e.g. `https://x.example` and `…/api/catalog`."""

    platform: str
    api: str

    @classmethod
    def of(cls, request: Request) -> "Addresses":
        return cls(public_address(request), public_api(request))

    def page(self, slug: str, language: str = "de") -> str:
        english = "/en" if language == "en" else ""
        return f"{self.platform}{english}/loesungen/{slug}"

    def entry(self, slug: str) -> str:
        return f"{self.api}/v1/solutions/{slug}"

    def dataset(self, slug: str) -> str:
        """The name of the solution in RDF; opened, it answers with the description in RDF."""
        return f"{self.entry(slug)}/dcat"

    def organization(self, organization_id: UUID) -> str:
        return f"{self.platform}/api/accounts/v1/organizations/{organization_id}"

    @property
    def catalog(self) -> str:
        return f"{self.api}/v1/catalog"

    @property
    def publisher(self) -> str:
        return f"{self.platform}/impressum"
