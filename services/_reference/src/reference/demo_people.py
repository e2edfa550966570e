"""One id for a person of the demo login everywhere, made from where and as whom they log in."""

from uuid import NAMESPACE_URL, UUID, uuid5


def demo_person_id(issuer: str, subject: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"{issuer} {subject}")
