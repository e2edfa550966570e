"""How a Land words a nationwide offer: what it may say, what stays, and who sees which."""

from datetime import UTC, datetime
from typing import Any

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Acting, Role
from chassis.mechanics import event
from competence_center.seeds.load import load_seeds
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import UnitLevel
from tests.competence_center.factories import make_support_offer, make_unit
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty")

HANAU, KASSEL_LAND, MAINZ = "064350014014", "06633", "073150000000"


def coordinator(land: str) -> dict[str, str]:
    acting = Acting(new_id(), "state", land)
    return person_headers("competence-center", Role.LAND_COORDINATOR, acting=acting)


def editor() -> dict[str, str]:
    return person_headers("competence-center", Role.FEDERAL_EDITOR)


def hessen() -> dict[str, str]:
    return coordinator("06")


@pytest.fixture
async def template(empty: None, session: AsyncSession) -> SupportOffer:
    """Nationwide advice, and a unit each in Hessen and Rheinland-Pfalz."""
    for land, slug in (("06", "hessen"), ("07", "pfalz")):
        await make_unit(session, slug=slug, covers=[land], level=UnitLevel.LAND)
    await make_unit(session, slug="kreis", covers=["06633"])
    offer = await make_support_offer(
        session, slug="rat", name_de="Rat", description_de="Berät überall.", cost="free"
    )
    await session.commit()
    return offer


async def vary(
    api: AsyncClient,
    headers: dict[str, str] | None = None,
    *,
    unit: str = "hessen",
    of: str = "rat",
) -> Response:
    path = f"/v1/support-offers/{of}/variants"
    return await api.post(
        path, json={"unit": unit}, headers=hessen() if headers is None else headers
    )


def content_of(offer: dict[str, Any], **changes: Any) -> dict[str, Any]:
    members = (
        "name", "kind", "status", "description", "action_fields", "eligibility_rule",
        "eligibility_description", "application_process", "cost", "fees_description", "valid_from",
        "valid_to", "submission_deadline", "recurrence", "url", "review_interval_months",
    )  # fmt: skip
    return {name: offer[name] for name in members} | changes


async def put(api: AsyncClient, slug: str, headers: dict[str, str], **changes: Any) -> Response:
    offer = (await api.get(f"/v1/support-offers/{slug}")).json()
    return await api.put(
        f"/v1/support-offers/{slug}",
        json=content_of(offer, **changes),
        headers=headers | {"If-Match": f'"v{offer["version"]}"'},
    )


async def listed(api: AsyncClient, query: str = "") -> list[str]:
    body = (await api.get(f"/v1/support-offers?{query}")).json()
    assert body["total"] == len(body["items"])
    return [item["slug"] for item in body["items"]]


@pytest.mark.usefixtures("template")
class TestAddVariant:
    async def test_it_says_what_the_template_says_and_has_a_unit_of_the_land(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        told = (await session.execute(select(func.count()).select_from(event))).scalar_one()

        response = await vary(api)

        assert response.status_code == 201, response.text
        assert response.headers["location"] == "/v1/support-offers/rat-hessen"
        variant = (await api.get("/v1/support-offers/rat-hessen")).json()
        assert variant["description"]["de"] == "Berät überall."
        assert (variant["cost"], variant["unit"]["slug"]) == ("free", "hessen")
        assert variant["template"]["slug"] == "rat"
        assert variant["own_fields"] == []
        original = (await api.get("/v1/support-offers/rat")).json()
        assert original["variants"] == [{"land": "06", "slug": "rat-hessen"}]
        events = (await session.execute(select(func.count()).select_from(event))).scalar_one()
        assert events == told + 1

    async def test_a_land_has_one_and_others_have_their_own(self, api: AsyncClient) -> None:
        await vary(api)

        again = await vary(api)
        other = await vary(api, coordinator("07"), unit="pfalz")

        assert again.json()["type"] == "/problems/variant-exists"
        assert other.status_code == 201

    async def test_only_coordinators_of_a_land_may(self, api: AsyncClient) -> None:
        member = person_headers("competence-center", Role.MEMBER)

        assert (await vary(api, {})).status_code == 401
        assert (await vary(api, member)).status_code == 403
        assert (await vary(api, editor())).status_code == 403

    async def test_the_unit_serves_the_whole_land_of_the_coordinator(
        self, api: AsyncClient
    ) -> None:
        for unit in ("pfalz", "kreis", "missing"):
            response = await vary(api, unit=unit)
            assert response.status_code == 422
            assert response.json()["errors"][0]["pointer"] == "/unit"

    async def test_only_a_nationwide_offer_can_be_varied(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit(session, covers=["07"])
        await make_support_offer(session, slug="pfaelzisch", unit=unit)
        await session.commit()
        await vary(api)

        for slug in ("pfaelzisch", "rat-hessen"):
            response = await vary(api, coordinator("07"), unit="pfalz", of=slug)
            assert response.json()["type"] == "/problems/no-template"
        assert (await vary(api, of="missing")).status_code == 404

    async def test_who_may_add_one_is_told_so(self, api: AsyncClient) -> None:
        async def may_vary_for(headers: dict[str, str]) -> str | None:
            offer = (await api.get("/v1/support-offers/rat", headers=headers)).json()
            land: str | None = offer["may_vary_for"]
            return land

        before = await may_vary_for(hessen())
        await vary(api)

        assert before == "06"
        assert await may_vary_for(hessen()) is None
        assert await may_vary_for(coordinator("07")) == "07"
        assert await may_vary_for(editor()) is None


@pytest.mark.usefixtures("template")
class TestChangeVariant:
    async def test_words_are_the_lands_and_what_is_protected_is_not(self, api: AsyncClient) -> None:
        await vary(api)

        worded = await put(api, "rat-hessen", hessen(), description={"de": "Berät in Hessen."})
        refused = await put(
            api, "rat-hessen", hessen(), cost="paid", kind="tool", submission_deadline="2027-01-01"
        )

        assert worded.json()["own_fields"] == ["description"]
        assert refused.status_code == 422
        pointers = {error["pointer"] for error in refused.json()["errors"]}
        assert pointers == {"/cost", "/kind", "/submission_deadline"}

    async def test_the_template_reaches_what_the_variant_does_not_say_itself(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await vary(api)
        await put(api, "rat-hessen", hessen(), description={"de": "Berät in Hessen."})

        await put(
            api,
            "rat",
            editor(),
            name={"de": "Erster Rat"},
            description={"de": "Neu."},
            cost="paid",
            valid_to="2090-01-01",
        )

        variant = (await api.get("/v1/support-offers/rat-hessen")).json()
        assert variant["name"]["de"] == "Erster Rat"
        assert variant["description"]["de"] == "Berät in Hessen."
        assert (variant["cost"], variant["valid_to"]) == ("paid", "2090-01-01")
        assert variant["version"] == 3
        assert await listed(api, f"area={HANAU}&q=Erster") == ["rat-hessen"]

    async def test_a_change_that_does_not_reach_it_leaves_its_version(
        self, api: AsyncClient
    ) -> None:
        await vary(api)
        await put(api, "rat-hessen", hessen(), description={"de": "Berät in Hessen."})

        await put(api, "rat", editor(), description={"de": "Neu."})

        assert (await api.get("/v1/support-offers/rat-hessen")).json()["version"] == 2

    async def test_saying_what_the_template_says_follows_it_again(self, api: AsyncClient) -> None:
        await vary(api)
        await put(api, "rat-hessen", hessen(), description={"de": "Berät in Hessen."})

        await put(api, "rat-hessen", hessen(), description={"de": "Berät überall."})
        await put(api, "rat", editor(), description={"de": "Neu."})

        variant = (await api.get("/v1/support-offers/rat-hessen")).json()
        assert variant["description"]["de"] == "Neu."

    async def test_another_land_and_the_outside_cannot_change_it(self, api: AsyncClient) -> None:
        await vary(api)

        foreign = await put(api, "rat-hessen", coordinator("07"), description={"de": "x"})
        template = await put(api, "rat", hessen(), description={"de": "x"})

        assert foreign.status_code == template.status_code == 403

    async def test_what_has_ended_has_ended_in_every_land(self, api: AsyncClient) -> None:
        await vary(api)
        await put(api, "rat-hessen", hessen(), status="temporarily_closed")

        await put(api, "rat", editor(), status="defunct")
        revived = await put(api, "rat-hessen", hessen(), status="active")
        await put(api, "rat", editor(), status="active")

        assert revived.json()["errors"][0]["pointer"] == "/status"
        assert (await api.get("/v1/support-offers/rat-hessen")).json()["status"] == "active"


@pytest.mark.usefixtures("template")
class TestWhoSeesWhich:
    async def test_people_of_the_land_see_the_variant_and_others_the_template(
        self, api: AsyncClient
    ) -> None:
        await vary(api)

        assert await listed(api, f"area={HANAU}") == ["rat-hessen"]
        assert await listed(api, f"area={KASSEL_LAND}") == ["rat-hessen"]
        assert await listed(api, f"area={MAINZ}") == ["rat"]
        assert await listed(api) == ["rat"]

    async def test_who_asks_for_a_land_sees_what_it_says(self, api: AsyncClient) -> None:
        await vary(api)
        await vary(api, coordinator("07"), unit="pfalz")

        assert await listed(api, "land=06") == ["rat-hessen"]
        assert await listed(api, "land=06&land=07") == ["rat-hessen", "rat-rheinland-pfalz"]

    async def test_facets_count_it_once(self, api: AsyncClient) -> None:
        await vary(api)

        async def facets(query: str) -> dict[str, dict[str, int]]:
            body = (await api.get(f"/v1/support-offers?{query}")).json()
            return {
                facet["name"]: {each["value"]: each["count"] for each in facet["values"]}
                for facet in body["facets"]
            }

        for query in ("", f"area={HANAU}", "land=06"):
            assert (await facets(query))["kind"] == {"advice": 1}
        assert (await facets(""))["land"] == {"06": 1}
        assert (await facets("land=07"))["land"] == {"06": 1}

    async def test_a_variant_that_ended_gives_way_to_the_template(self, api: AsyncClient) -> None:
        await vary(api)

        await put(api, "rat-hessen", hessen(), status="defunct")

        assert await listed(api, f"area={HANAU}") == ["rat"]
        assert (await api.get("/v1/support-offers/rat")).json()["variants"] == []

    async def test_exports_hold_both(self, api: AsyncClient) -> None:
        await vary(api)

        text = (await api.get("/v1/public-services.ttl")).text

        assert "/support-offers/rat-hessen/cpsv>" in text
        assert "isVersionOf <http://testserver/v1/support-offers/rat/cpsv>" in text


class TestShippedTemplates:
    async def test_a_new_file_reaches_the_variants_and_removes_no_template(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await load_seeds(session)
        nationwide = (
            select(SupportOffer).join(SupportOffer.unit).where(SupportOffer.unit.has(area_keys=[]))
        )
        shipped = (await session.scalars(nationwide.order_by(SupportOffer.slug))).first()
        assert shipped is not None
        hessen = await make_unit(session, covers=["06"], level=UnitLevel.LAND)
        variant = await make_support_offer(
            session,
            slug="variante",
            unit=hessen,
            template_id=shipped.id,
            variant_land="06",
            edited_at=datetime.now(UTC),
        )
        await session.flush()

        await load_seeds(session)

        await session.refresh(variant)
        assert variant.name_de == shipped.name_de
        assert variant.kind == shipped.kind
