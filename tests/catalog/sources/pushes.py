"""Short ways to push."""

from typing import Any
from uuid import UUID

from httpx import AsyncClient, Response

from tests.catalog.factories import make_content

OWN = UUID("019ab1c2-0000-7000-8000-0000000000b1")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000b2")
SCOPE = "catalog:write"
RECORDS = "/v1/sources/portal/records"
RECORD = f"{RECORDS}/pegel-7"
PUSHED = "/v1/pushed-records"


def content(**stated: Any) -> dict[str, Any]:
    """What passes a review, its owner left to the source."""
    said = make_content(name="Pegelkarte").as_json() | stated
    said.pop("owner_id", None)
    return said | ({"owner_id": stated["owner_id"]} if "owner_id" in stated else {})


async def push(
    caller: AsyncClient, *, to: str = RECORD, if_match: str | None = None, **members: Any
) -> Response:
    headers = {"If-Match": if_match} if if_match else {}
    return await caller.put(to, json={"content": content()} | members, headers=headers)


async def pushed(caller: AsyncClient, *, to: str = RECORD, **members: Any) -> Any:
    response = await push(caller, to=to, **members)
    assert response.is_success, response.text
    return response.json()


async def draft_of(caller: AsyncClient, slug: str) -> Any:
    """The draft of an entry, as who keeps it or an editor sees it."""
    drafts = (await caller.get("/v1/drafts?limit=100")).json()["items"]
    draft_id = next(draft["id"] for draft in drafts if draft["solution"]["slug"] == slug)
    return (await caller.get(f"/v1/drafts/{draft_id}")).json()
