"""Absolute addresses of an offer: as a page, in the API, as a thing in RDF."""

from dataclasses import dataclass

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

    def page(self, slug: str) -> str:
        return f"{self.platform}/unterstuetzung/angebote/{slug}"

    def offer(self, slug: str) -> str:
        return f"{self.api}/v1/support-offers/{slug}"

    def service(self, slug: str) -> str:
        """The name of the offer in RDF; opened, it answers with the description in RDF."""
        return f"{self.offer(slug)}/cpsv"

    def unit(self, slug: str) -> str:
        return f"{self.api}/v1/units/{slug}"

    def concept(self, vocabulary: str, concept_id: str) -> str:
        return f"{self.platform}/api/catalog/v1/vocabularies/{vocabulary}#{concept_id}"

    @property
    def collection(self) -> str:
        return f"{self.api}/v1/public-services"

    @property
    def publisher(self) -> str:
        return f"{self.platform}/impressum"
