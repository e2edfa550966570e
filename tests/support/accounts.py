"""The accounts as services see them: a feed of organisations, and what can be read of them."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import httpx

PAGE_SIZE = 2


class FakeAccounts:
    """Answers like the gateway's accounts; `restart` makes all cursors invalid."""

    def __init__(self) -> None:
        self.organizations: dict[UUID, dict[str, Any]] = {}
        self.events: list[dict[str, Any]] = []
        self.generation = 0

    def put(self, organization_id: UUID, *, name: str = "Stadt", what: str = "registered") -> None:
        self.organizations[organization_id] = {
            "id": str(organization_id),
            "slug": f"organization-{organization_id.hex[:8]}",
            "names": {"de": name, "en": None},
            "kind": "municipality",
            "area_key": None,
            "parent_id": None,
            "website_url": None,
            "sources": [],
        }
        self.tell(organization_id, what)

    def remove(self, organization_id: UUID) -> None:
        del self.organizations[organization_id]
        self.tell(organization_id, "removed")

    def tell_something_else(self) -> None:
        """An event that is not about organisations."""
        self.tell(uuid4(), "opened", noun="membership")

    def restart(self) -> None:
        """As after a restore: the feed begins anew and names only what exists."""
        self.generation += 1
        self.events = []
        for organization_id in self.organizations:
            self.tell(organization_id, "registered")

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            transport=httpx.MockTransport(self.answer), base_url="http://gateway/api/accounts"
        )

    def tell(self, subject: UUID | str, what: str, *, noun: str = "organization") -> None:
        self.events.append(
            {
                "specversion": "1.0",
                "id": str(uuid4()),
                "source": "/api/accounts",
                "type": f"de.stufenplan.accounts.{noun}.{what}.v1",
                "subject": str(subject),
                "time": datetime.now(UTC).isoformat(),
                "datacontenttype": "application/json",
                "data": {
                    "id": str(subject),
                    "version": 1,
                    "link": f"/v1/{noun}s/{subject}",
                    "deleted": what == "removed",
                },
            }
        )

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/accounts/v1/events":
            return self._events(request.url.params.get("cursor"))
        assert request.url.path == "/api/accounts/v1/organizations"
        ids = request.url.params["ids"].split(",")
        assert int(request.url.params["limit"]) >= len(ids)
        items = [facts for facts in self.organizations.values() if facts["id"] in ids]
        return httpx.Response(200, json={"items": items, "next_cursor": None, "total": len(items)})

    def _events(self, cursor: str | None) -> httpx.Response:
        generation, position = (
            (self.generation, 0) if cursor is None else map(int, cursor.split("."))
        )
        if generation != self.generation:
            return httpx.Response(410, json={})
        end = position + PAGE_SIZE
        page = {
            "items": self.events[position:end],
            "next_cursor": f"{generation}.{min(end, len(self.events))}",
            "is_caught_up": end >= len(self.events),
        }
        return httpx.Response(200, json=page)
