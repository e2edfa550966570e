"""One id for an organisation everywhere, made from its slug."""

from uuid import NAMESPACE_URL, UUID, uuid5

_ADDRESS = "https://stufenplan.example/organizations/"


def organization_id(slug: str) -> UUID:
    return uuid5(NAMESPACE_URL, _ADDRESS + slug)
