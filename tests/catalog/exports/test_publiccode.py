"""`GET /v1/solutions/{slug}/publiccode.yml`: valid, honest, and readable by ourselves."""

import re
from datetime import date
from typing import Any

import pytest
from httpx import AsyncClient
from ruamel.yaml import YAML
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts.enums import Severity
from catalog.imports.licenses import read_license
from catalog.imports.lists import (
    DEVELOPMENT_STATUSES,
    MAINTENANCE_TYPES,
    SOFTWARE_TYPES,
    categories,
)
from catalog.imports.reading import read_publiccode
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from tests.catalog.factories import make_solution, make_use

TODAY = date(2026, 11, 22)
WEB = re.compile(r"https?://\S+")


def faults(document: dict[str, Any]) -> list[str]:
    """What the standard (0.7, required keys and closed lists) forbids in a file."""
    legal, localisation = document["legal"], document["localisation"]
    maintenance, descriptions = document["maintenance"], document["description"]
    rules = {
        "version": document["publiccodeYmlVersion"] == "0.7",
        "name": isinstance(document["name"], str) and document["name"],
        "url": WEB.fullmatch(document["url"]),
        "platforms": document["platforms"] and all(document["platforms"]),
        "categories": set(document.get("categories", [])) <= categories().keys(),
        "developmentStatus": document["developmentStatus"] in DEVELOPMENT_STATUSES,
        "softwareType": document["softwareType"] in SOFTWARE_TYPES,
        "license": read_license(legal["license"]).expression == legal["license"],
        "maintenance": maintenance["type"] in MAINTENANCE_TYPES,
        "contractors": (maintenance["type"] == "contract") == ("contractors" in maintenance),
        "until": all(
            date.fromisoformat(each["until"]) for each in maintenance.get("contractors", [])
        ),
        "localisationReady": isinstance(localisation["localisationReady"], bool),
        "availableLanguages": localisation["availableLanguages"],
        "supports": all(WEB.fullmatch(each["id"]) for each in document.get("supports", [])),
        "short": all(0 < len(each["shortDescription"]) <= 150 for each in descriptions.values()),
        "long": any("longDescription" in each for each in descriptions.values()),
        "long_length": all(
            150 <= len(each.get("longDescription", "x" * 150)) <= 10_000
            for each in descriptions.values()
        ),
        "features": any(each.get("features") for each in descriptions.values()),
    }
    return [name for name, holds in rules.items() if not holds]


def parsed(text: str) -> dict[str, Any]:
    document: dict[str, Any] = YAML(typ="safe", pure=True).load(text)
    return document


class TestGetPubliccode:
    async def test_every_open_source_entry_that_ships_is_valid(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        statement = select(Solution.slug, Solution.is_open_source).where(
            Solution.status == SolutionStatus.PUBLISHED
        )
        rows = (await session.execute(statement)).all()
        assert len(rows) == 79

        for slug, is_open_source in rows:
            response = await api.get(f"/v1/solutions/{slug}/publiccode.yml")
            if not is_open_source:
                assert response.status_code == 409
                continue
            file = read_publiccode(response.text, today=TODAY)
            errors = [f.code for f in file.findings if f.severity is Severity.ERROR]
            assert (slug, faults(parsed(response.text)), errors) == (slug, [], [])

    async def test_what_is_known_comes_back_as_it_was(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(
            session,
            slug="pegel",
            name="Pegel",
            short_description={"de": "Zeigt Pegel.", "en": "Shows gauges."},
            long_description={"de": "Zeigt Pegel auf einer Karte. " * 10},
            features={"de": ["Karte"]},
            license_spdx="EUPL-1.2",
            source_code_url="https://gitlab.example.org/a/b",
            software_type="standalone/web",
            development_status="beta",
            solution_types=["geographic_information_system"],
            supports=[{"standard": "oparl"}],
            depends_on=[{"name": "PostgreSQL", "kind": "open", "min_version": "15"}],
            operator_models=[
                {
                    "operator": "Musterpflege eG",
                    "maintained_by": "Musterpflege eG",
                    "maintained_until": "2031-12-31",
                }
            ],
        )
        await make_use(session, solution, organization_name="Stadt Musterstadt")

        response = await api.get("/v1/solutions/pegel/publiccode.yml")

        file = read_publiccode(response.text, today=TODAY)
        document = parsed(response.text)
        assert document["usedBy"] == ["Stadt Musterstadt"]
        assert file.content["short_description"] == {"de": "Zeigt Pegel.", "en": "Shows gauges."}
        assert file.content["long_description"]["de"] == ("Zeigt Pegel auf einer Karte. " * 10)[:-1]
        assert file.content["license_spdx"] == "EUPL-1.2"
        assert file.content["development_status"] == "beta"
        assert file.content["solution_types"] == ["geographic_information_system"]
        assert [each["standard"] for each in file.content["supports"]] == ["oparl"]
        assert file.content["depends_on"][0]["min_version"] == "15"
        assert file.content["operator_models"][0]["maintained_until"] == "2031-12-31"
        assert faults(document) == []

    async def test_what_nobody_stated_is_named_in_the_first_lines(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", name="Pegel")

        text = (await api.get("/v1/solutions/pegel/publiccode.yml")).text

        head = "".join(line for line in text.splitlines(keepends=True) if line.startswith("#"))
        document = parsed(text)
        assert "legal/license: LicenseRef-unknown" in head
        assert "maintenance/type: none" in head
        assert "developmentStatus: concept" in head
        assert document["url"].endswith("/loesungen/pegel")
        assert document["localisation"]["availableLanguages"] == ["und"]
        assert faults(document) == []

    async def test_it_is_a_file_with_a_tag(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="pegel")

        first = await api.get("/v1/solutions/pegel/publiccode.yml")
        again = await api.get(
            "/v1/solutions/pegel/publiccode.yml", headers={"If-None-Match": first.headers["etag"]}
        )

        assert first.headers["content-type"].startswith("application/yaml")
        assert first.headers["content-disposition"] == 'attachment; filename="publiccode.yml"'
        assert again.status_code == 304

    async def test_text_that_looks_like_yaml_stays_text(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        name = "yes: [no] # &a *b !c"
        await make_solution(session, slug="pegel", name=name)

        text = (await api.get("/v1/solutions/pegel/publiccode.yml")).text

        assert parsed(text)["name"] == name

    @pytest.mark.parametrize("is_open_source", [False, None])
    async def test_other_entries_have_none(
        self, api: AsyncClient, session: AsyncSession, is_open_source: bool | None
    ) -> None:
        await make_solution(session, slug="pegel", is_open_source=is_open_source)

        response = await api.get("/v1/solutions/pegel/publiccode.yml")

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/not-open-source"

    async def test_a_draft_does_not_exist_for_the_public(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", status=SolutionStatus.DRAFT)

        assert (await api.get("/v1/solutions/pegel/publiccode.yml")).status_code == 404
