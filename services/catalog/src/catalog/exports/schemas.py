"""What can be asked of the exports."""

from enum import StrEnum
from typing import Any

from chassis.pagination import PageParameters


class CatalogParameters(PageParameters):
    """Query parameters of the catalogue in RDF."""


class RdfFormat(StrEnum):
    """What stands behind the dot of an address."""

    TURTLE = "ttl"
    RDF_XML = "rdf"
    JSON_LD = "jsonld"


RDF_MEDIA_TYPES = {
    RdfFormat.TURTLE: "text/turtle",
    RdfFormat.RDF_XML: "application/rdf+xml",
    RdfFormat.JSON_LD: "application/ld+json",
}


Responses = dict[int | str, dict[str, Any]]


def answers(*media_types: str) -> Responses:
    """For OpenAPI: a good answer in one of these media types."""
    return {200: {"content": {each: {"schema": {"type": _type(each)}} for each in media_types}}}


def _type(media_type: str) -> str:
    return "object" if media_type.endswith("json") else "string"
