"""A list shows exactly what its reader may open: for every caller, in both directions."""

from collections.abc import Callable
from functools import partial
from itertools import product
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.uses.enums import Mine, UseLevel, Visibility
from catalog.uses.models import Use
from catalog.uses.policy import is_mine, is_waiting_for, may_speak_for
from chassis.identity import Acting, Principal, PrincipalKind, Role
from tests.catalog.drafts.test_drafts import begin
from tests.catalog.factories import make_organization, make_solution, make_use
from tests.catalog.members import client_headers, member_headers
from tests.catalog.test_corrections import suggest
from tests.support.keys import administrator_headers, person_headers

COMPANY = UUID("019ab1c2-0000-7000-8000-0000000000f1")
CITY = UUID("019ab1c2-0000-7000-8000-0000000000f2")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000f3")
AACHEN = "053340002002"
LISTS: dict[str, dict[str, str | int]] = {
    "/v1/uses": {"limit": 100, "area": AACHEN},
    "/v1/drafts": {"limit": 100},
    "/v1/handovers": {"limit": 100},
    "/v1/corrections": {"limit": 100},
}

# Made when a test needs them: tokens live for a minute.
CALLERS: dict[str, Callable[[], dict[str, str]]] = {
    "nobody": dict,
    "a person without an organisation": partial(person_headers, "catalog"),
    "the platform": partial(administrator_headers, "catalog"),
    "an editor": partial(person_headers, "catalog", Role.FEDERAL_EDITOR),
    "a member": partial(member_headers, COMPANY),
    "an administrator": partial(member_headers, COMPANY, Role.ORGANIZATION_ADMIN),
    "a delegate": partial(member_headers, COMPANY, delegate_id=OTHER),
    "a city": partial(member_headers, CITY, kind="municipality", area_key=AACHEN),
    "a competitor": partial(member_headers, OTHER, Role.ORGANIZATION_ADMIN),
    "a Land": partial(member_headers, OTHER, Role.LAND_COORDINATOR, kind="state", area_key="05"),
    "a program": partial(client_headers, COMPANY, "catalog:write"),
}


@pytest.fixture
async def records(
    api: AsyncClient, session: AsyncSession, editor: AsyncClient, empty_catalogue: None
) -> dict[str, set[str]]:
    """Ids by the address of their list; of each kind some of every owner, and some of nobody."""
    await make_organization(session, CITY, area_key=AACHEN)
    await make_organization(session, COMPANY, kind="company")
    await make_organization(session, OTHER, kind="company")
    found: dict[str, set[str]] = {path: set() for path in LISTS}
    for slug, owner_id in (("a", COMPANY), ("b", CITY), ("c", OTHER), ("d", None)):
        solution = await make_solution(session, slug=slug, owner_id=owner_id)
        for level, visibility in product(UseLevel, (Visibility.PUBLIC, Visibility.PRIVATE)):
            use = await make_use(
                session,
                solution,
                level=level,
                visibility=visibility,
                area_key=AACHEN,
                organization_id=CITY if level is UseLevel.CLAIMED else None,
            )
            found["/v1/uses"].add(str(use.id))
        found["/v1/drafts"].add((await begin(editor, solution=slug, content=None))["id"])
        found["/v1/corrections"].add((await suggest(api, slug=slug)).json()["id"])
        if owner_id is not None:
            response = await editor.post(
                f"/v1/solutions/{slug}/handovers",
                json={"to_organization_id": str(CITY if owner_id != CITY else OTHER)},
            )
            found["/v1/handovers"].add(response.json()["id"])
    return found


async def test_a_list_shows_what_may_be_opened_and_nothing_else(
    api: AsyncClient, records: dict[str, set[str]]
) -> None:
    for (caller, headers), (path, ids) in product(CALLERS.items(), records.items()):
        page = await api.get(path, params=LISTS[path], headers=headers())

        # The seeded entries have uses too.
        listed = {item["id"] for item in page.json().get("items", [])} & ids
        assert listed == await opened_by(api, headers, path, ids), f"{caller}: {path}"


async def opened_by(
    api: AsyncClient, headers: Callable[[], dict[str, str]], path: str, ids: set[str]
) -> set[str]:
    opened = set()
    for each in ids:
        if path == "/v1/corrections":
            # They have no address of their own: who may answer one is asked for its version.
            answer = {"outcome": "declined"}
            response = await api.post(f"{path}/{each}/answer", json=answer, headers=headers())
        else:
            response = await api.get(f"{path}/{each}", headers=headers())
        assert response.status_code in (200, 401, 403, 404, 428), response.text
        if response.status_code in (200, 428):
            opened.add(each)
    return opened


async def test_uses_wait_for_those_who_may_speak_for_them(
    session: AsyncSession, empty_catalogue: None
) -> None:
    solution = await make_solution(session, slug="pegel", owner_id=COMPANY)
    area_keys = [None, AACHEN, "053340002", "05334", "071385005078", "071385005"]
    uses = [
        await make_use(
            session, solution, level=level, area_key=key, organization_id=organization_id
        )
        for level, key, organization_id in product(
            (UseLevel.CLAIMED, UseLevel.CONFIRMED), area_keys, (None, CITY, OTHER)
        )
    ]
    kinds = ["municipality", "municipal_association", "district", "state", "company"]
    roles = [frozenset(), frozenset({Role.MEMBER.value}), frozenset({Role.LAND_COORDINATOR.value})]
    actings = [None, *(Acting(CITY, kind, key) for kind, key in product(kinds, area_keys))]

    for kind, own, acting in product((PrincipalKind.PERSON, PrincipalKind.CLIENT), roles, actings):
        caller = Principal(kind, "somebody", own, acting)
        speaks_for = {use.id for use in uses if may_speak_for(caller, use)}
        asked = is_waiting_for(caller) | is_mine(caller, Mine.RUN)

        shown = await session.scalars(select(Use.id).where(asked))

        assert set(shown) == speaks_for, caller
