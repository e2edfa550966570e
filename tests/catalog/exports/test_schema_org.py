"""Entries in the words of schema.org: a type for each kind, and nothing that nobody has stated."""

from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionKind, SolutionStatus
from tests.catalog.exports.test_dcat import EDGE
from tests.catalog.factories import AACHEN, NOW, make_organization, make_solution, make_use

PAGE = "https://stufenplan.example/loesungen/pegel"
TYPES = {
    SolutionKind.SOFTWARE: "SoftwareApplication",
    SolutionKind.PLATFORM: "SoftwareApplication",
    SolutionKind.SERVICE: "Service",
    SolutionKind.SENSOR_HARDWARE: "Product",
    SolutionKind.DATASET: "Dataset",
    SolutionKind.METHOD: "CreativeWork",
    SolutionKind.SPECIFICATION: "CreativeWork",
}
ADDRESS = "/v1/solutions/pegel/schema-org"
# Members that only a shop or a review site could fill.
NEVER = {"offers", "aggregateRating", "review", "price", "operatingSystem"}


async def things(api: AsyncClient, query: str = "") -> list[dict[str, Any]]:
    response = await api.get(f"{ADDRESS}{query}", headers=EDGE)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/ld+json"
    document = response.json()
    assert document["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = document["@graph"]
    return graph


async def main_thing(api: AsyncClient, query: str = "") -> dict[str, Any]:
    return (await things(api, query))[0]


class TestSchemaOrg:
    async def test_software_is_an_application_with_its_source_code(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session,
            slug="pegel",
            name="Pegelkarte",
            short_description={"de": "Zeigt Pegelstände.", "en": "Shows water levels."},
            action_fields=["klimaanpassung-wasser-gruen"],
            suitable_for=["lt_1k"],
            license_spdx="EUPL-1.2",
            source_code_url="https://git.example/pegel",
            programming_languages=["Python"],
        )

        application, code = await things(api)

        assert application["@type"] == "SoftwareApplication"
        assert application["@id"] == f"{PAGE}#solution"
        assert application["name"] == "Pegelkarte"
        assert application["description"] == "Zeigt Pegelstände."
        assert application["applicationCategory"] == ["Klimaanpassung, Wasser und Grün"]
        assert application["audience"][0]["audienceType"] == "unter 1.000 Einwohner"
        assert application["license"] == "https://spdx.org/licenses/EUPL-1.2.html"
        assert application["isAccessibleForFree"] is True
        assert code["@type"] == "SoftwareSourceCode"
        assert code["codeRepository"] == "https://git.example/pegel"
        assert code["programmingLanguage"] == ["Python"]
        assert code["targetProduct"] == {"@id": application["@id"]}

    @pytest.mark.parametrize(("kind", "schema_type"), TYPES.items())
    async def test_each_kind_has_its_type(
        self, api: AsyncClient, session: AsyncSession, kind: SolutionKind, schema_type: str
    ) -> None:
        await make_solution(session, slug="pegel", kind=kind)

        assert (await main_thing(api))["@type"] == schema_type

    @pytest.mark.parametrize("kind", SolutionKind)
    async def test_what_nobody_has_stated_is_left_out(
        self, api: AsyncClient, session: AsyncSession, kind: SolutionKind
    ) -> None:
        await make_solution(session, slug="pegel", kind=kind, action_fields=[], is_open_source=None)

        [thing] = await things(api)

        assert set(thing) == {"@type", "@id", "name", "mainEntityOfPage"}
        assert thing["mainEntityOfPage"] == {
            "@type": "WebPage",
            "@id": PAGE,
            "url": PAGE,
            "inLanguage": "de",
            "datePublished": NOW.isoformat(),
            "dateModified": NOW.isoformat(),
        }

    async def test_what_is_not_open_may_be_free_or_not(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", is_open_source=False)

        thing = await main_thing(api)

        assert "isAccessibleForFree" not in thing
        assert NEVER & set(thing) == set()

    async def test_public_bodies_that_made_it_are_told_from_others(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner, maker = uuid4(), uuid4()
        await make_organization(session, owner, name="Stadt Aachen")
        await make_organization(session, maker, name="Verein", kind="community")
        await make_solution(session, slug="pegel", owner_id=owner, further_maker_ids=[maker])

        thing = await main_thing(api)

        makers = [(each["@type"], each["name"]) for each in thing["creator"]]
        assert makers == [("GovernmentOrganization", "Stadt Aachen"), ("Organization", "Verein")]

    async def test_a_service_is_offered_where_it_is_used(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        service = await make_solution(session, slug="pegel", kind="service")
        await make_use(session, service, area_key=AACHEN)

        thing = await main_thing(api)

        assert thing["areaServed"] == [
            {"@type": "AdministrativeArea", "identifier": AACHEN, "name": "Aachen"}
        ]

    async def test_several_licences_have_no_address(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", license_spdx="MIT OR Apache-2.0")

        licence = (await main_thing(api))["license"]

        assert licence == {"@type": "CreativeWork", "name": "MIT OR Apache-2.0"}

    async def test_in_english_texts_are_english_and_german_where_there_are_none(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session,
            slug="pegel",
            short_description={"de": "Zeigt Pegelstände.", "en": "Shows water levels."},
            features={"de": ["Warnt"], "en": None},
        )

        thing = await main_thing(api, "?language=en")

        assert thing["description"] == "Shows water levels."
        assert thing["featureList"] == ["Warnt"]
        assert thing["@id"] == f"{PAGE}#solution"
        assert thing["mainEntityOfPage"]["@id"] == "https://stufenplan.example/en/loesungen/pegel"

    async def test_a_withdrawn_entry_says_so(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="pegel", status=SolutionStatus.WITHDRAWN)

        assert (await main_thing(api))["creativeWorkStatus"] == "withdrawn"

    async def test_a_reader_who_has_it_already_gets_304(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        etag = (await api.get(ADDRESS)).headers["etag"]

        assert (await api.get(ADDRESS, headers={"If-None-Match": etag})).status_code == 304

    async def test_what_is_not_public_is_missing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", status=SolutionStatus.DRAFT)

        assert (await api.get(ADDRESS)).status_code == 404

    async def test_an_unknown_language_is_a_bad_parameter(self, api: AsyncClient) -> None:
        assert (await api.get(f"{ADDRESS}?language=fr")).status_code == 400
