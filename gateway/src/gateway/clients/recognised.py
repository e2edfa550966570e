"""A client that has proven who it is, as the rest of the gateway sees it."""

from dataclasses import dataclass
from uuid import UUID

from starlette.types import Scope

from chassis.identity import Principal


@dataclass(frozen=True, slots=True)
class RecognisedClient:
    client_id: UUID
    key_id: str
    principal: Principal
    quota_per_minute: int


def recognised_in(scope: Scope) -> RecognisedClient | None:
    client: RecognisedClient | None = scope.get("state", {}).get("client")
    return client
