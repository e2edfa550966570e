"""`GET /v1/comparisons`: entries side by side, with evidence and what is unknown."""

import csv
import io
from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.offers.enums import PriceModel
from catalog.offers.models import Offer
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from catalog.uses.enums import UseLevel, Visibility
from tests.catalog.factories import TODAY, make_organization, make_solution, make_use

pytestmark = pytest.mark.usefixtures("empty_catalogue")

SOURCE = {"label": "README", "url": "https://example.org", "checked_on": "2026-11-22"}


async def make_offer(session: AsyncSession, solution: Solution, **columns: Any) -> Offer:
    values: dict[str, Any] = {
        "provider_id": uuid4(),
        "operation_models": ["saas"],
        "price_model": PriceModel.RECURRING,
        "price_as_of": TODAY,
        "includes_vat": False,
    } | columns
    offer = Offer(solution_id=solution.id, **values)
    session.add(offer)
    await session.commit()
    return offer


async def compare(api: AsyncClient, *slugs: str) -> dict[str, Any]:
    response = await api.get("/v1/comparisons", params={"solutions": list(slugs)})
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


def rows(body: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {row["field"]: row for group in body["groups"] for row in group["rows"]}


class TestCompareSolutions:
    async def test_columns_stand_in_the_order_that_was_asked_for(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for slug in ("a", "b", "c"):
            await make_solution(session, slug=slug)

        body = await compare(api, "c", "a", "b")

        assert [solution["slug"] for solution in body["solutions"]] == ["c", "a", "b"]
        assert {len(row["cells"]) for row in rows(body).values()} == {3}
        assert body["solutions"][0]["action_fields"] == ["verwaltung-buergerservice"]
        assert [group["name"] for group in body["groups"]] == [
            "overview", "operation", "law", "technology", "use",
        ]  # fmt: skip

    async def test_a_column_points_at_the_revision_that_it_shows(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a")
        await make_solution(session, slug="b")

        body = await compare(api, "a", "b")

        detail = (await api.get("/v1/solutions/a")).json()
        (shown, _) = body["solutions"]
        assert shown["revision_number"] == detail["revision_number"] == 1
        assert shown["revision_hash"] == detail["revision_hash"]

    async def test_only_what_differs_is_marked(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", development_status="beta", license_spdx="MIT")
        await make_solution(session, slug="b", development_status="stable", license_spdx="MIT")

        found = rows(await compare(api, "a", "b"))

        assert found["development_status"]["is_different"] is True
        assert found["license_spdx"]["is_different"] is False
        assert found["privacy"]["is_different"] is False

    async def test_the_same_word_proven_differently_is_a_difference(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        claim = {"subject": "accessibility", "value": "yes"}
        tested = claim | {"level": "tested", "evidence_label": "BITV-Test"}
        await make_solution(session, slug="a", claims=[claim | {"level": "declared"}])
        await make_solution(session, slug="b", claims=[tested])

        row = rows(await compare(api, "a", "b"))["accessibility"]

        assert row["is_different"] is True
        assert [cell["text"]["de"] for cell in row["cells"]] == ["Ja", "Ja"]
        assert [cell["evidence"]["level"] for cell in row["cells"]] == ["declared", "tested"]

    async def test_no_cell_is_known_without_source_and_date(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(
            session,
            slug="full",
            owner_id=uuid4(),
            sources=[],
            features={"de": ["Karte"]},
            claims=[
                {"subject": "security", "criterion": "iso27001", "value": "yes",
                 "level": "declared"},
                {"subject": "privacy", "value": "partly", "level": "declared"},
            ],
            supports=[{"standard": "ngsi_ld"}],
            operator_models=[{"operator": "Stadtwerke", "is_joinable": True}],
            risk_flags=[{"code": "prototype"}],
        )  # fmt: skip
        await make_use(session, solution)
        await make_offer(session, solution, yearly_from_cents=100_000)
        await make_solution(session, slug="empty")

        cells = [
            cell for row in rows(await compare(api, "full", "empty")).values()
            for cell in row["cells"]
        ]  # fmt: skip

        known = [cell for cell in cells if cell["state"] == "known"]
        assert len(known) > 12
        for cell in known:
            assert cell["text"] or cell["items"]
            assert cell["source"]["label"]["de"]
            assert cell["source"]["checked_on"]
        assert all(cell["source"] is None for cell in cells if cell["state"] != "known")

    async def test_the_source_of_the_field_comes_before_that_of_the_entry(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        whole = SOURCE | {"confidence": "A"}
        single = whole | {"label": "LICENSE", "fields": ["license_spdx"]}
        stated: dict[str, Any] = {"license_spdx": "MIT", "development_status": "beta"}
        await make_solution(session, slug="a", sources=[whole, single], **stated)
        await make_solution(session, slug="b")

        found = rows(await compare(api, "a", "b"))

        assert found["license_spdx"]["cells"][0]["source"]["label"]["de"] == "LICENSE"
        assert found["development_status"]["cells"][0]["source"]["label"]["de"] == "README"

    async def test_unknown_is_shown_with_its_date(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", unknown_as_of="2026-10-01")
        await make_solution(session, slug="b", goals=[])

        found = rows(await compare(api, "a", "b"))

        privacy = found["privacy"]["cells"][0]
        assert (privacy["state"], privacy["unknown_as_of"]) == ("unknown", "2026-10-01")
        nobody_said = found["documentation_url"]["cells"][0]
        assert (nobody_said["state"], nobody_said["unknown_as_of"]) == ("unknown", None)

    async def test_source_code_does_not_apply_to_what_is_closed(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="closed", is_open_source=False)
        await make_solution(session, slug="open", source_code_url="https://example.org/code")

        cells = rows(await compare(api, "closed", "open"))["source_code_url"]["cells"]

        assert [cell["state"] for cell in cells] == ["not_applicable", "known"]

    async def test_expired_evidence_is_called_expired(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        claim = {
            "subject": "accessibility", "value": "yes", "level": "tested",
            "evidence_label": "Prüfbericht", "issued_on": "2019-01-01",
        }  # fmt: skip
        await make_solution(session, slug="old", claims=[claim | {"valid_until": "2020-01-01"}])
        await make_solution(session, slug="new", claims=[claim | {"valid_until": "2999-01-01"}])

        row = rows(await compare(api, "old", "new"))["accessibility"]

        assert [cell["evidence"]["is_expired"] for cell in row["cells"]] == [True, False]
        assert row["is_different"] is True

    async def test_each_standard_that_one_of_them_names_gets_a_row(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", supports=[{"standard": "ngsi_ld", "level": "full"}])
        await make_solution(session, slug="b")

        row = rows(await compare(api, "a", "b"))["supports:ngsi_ld"]

        assert row["label"]["de"] == "NGSI-LD"
        assert row["cells"][0]["text"]["de"] == "vollständig"
        assert row["cells"][1]["state"] == "unknown"

    async def test_prices_name_provider_band_and_tax(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="a")
        provider_id = uuid4()
        await make_organization(session, provider_id, name="Beispiel GmbH", kind="company")
        await make_offer(
            session, solution, provider_id=provider_id, setup_from_cents=1_000_000,
            setup_to_cents=2_000_050, yearly_from_cents=120_000,
        )  # fmt: skip
        await make_solution(session, slug="b")

        cell, other = rows(await compare(api, "a", "b"))["price"]["cells"]

        assert cell["items"] == [
            {
                "de": "Beispiel GmbH: laufender Preis, Einrichtung 10.000 € bis 20.000,50 €, "
                "im Jahr ab 1.200 €, netto",
                "en": "Beispiel GmbH: recurring price, setup €10,000 to €20,000.50, "
                "a year from €1,200, without VAT",
            }
        ]
        assert cell["source"]["label"]["de"] == "Angabe von Beispiel GmbH"
        assert cell["source"]["checked_on"] == "2026-11-22"
        assert other["state"] == "unknown"

    async def test_an_offer_that_has_ended_is_left_out(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="a")
        await make_offer(session, solution, valid_until=TODAY.replace(year=2020))
        await make_solution(session, slug="b")

        assert rows(await compare(api, "a", "b"))["price"]["cells"][0]["state"] == "unknown"

    async def test_uses_count_per_level_and_claims_stay_hidden(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="a")
        await make_use(session, solution, organization_name="Aachen", level=UseLevel.CONFIRMED)
        await make_use(session, solution, organization_name="Stadt Aachen")
        await make_use(session, solution, organization_name="Behauptet", level=UseLevel.CLAIMED)
        await make_use(
            session, solution, organization_name="Verborgen", visibility=Visibility.PRIVATE
        )
        await make_solution(session, slug="b")

        found = rows(await compare(api, "a", "b"))

        assert found["confirmed"]["cells"][0]["text"]["de"] == "1"
        assert found["documented"]["cells"][0]["text"]["de"] == "1"
        assert found["documented"]["cells"][1]["state"] == "unknown"
        assert [item["de"] for item in found["places"]["cells"][0]["items"]] == [
            "Aachen, bestätigt",
            "Stadt Aachen, belegt",
        ]

    async def test_more_uses_than_shown_are_counted(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="a")
        for _ in range(13):
            await make_use(session, solution)
        await make_solution(session, slug="b")

        items = rows(await compare(api, "a", "b"))["places"]["cells"][0]["items"]

        assert len(items) == 11
        assert items[-1]["de"] == "und 3 weitere"

    async def test_a_withdrawn_entry_is_compared_and_marked(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="gone", status=SolutionStatus.WITHDRAWN)
        await make_solution(session, slug="seen")

        body = await compare(api, "gone", "seen")

        assert [solution["is_withdrawn"] for solution in body["solutions"]] == [True, False]
        assert rows(body)["status"]["cells"][0]["text"]["de"].startswith("zurückgezogen")

    @pytest.mark.parametrize("status", [SolutionStatus.DRAFT, SolutionStatus.ARCHIVED])
    async def test_what_is_not_public_is_missing_and_named(
        self, api: AsyncClient, session: AsyncSession, status: SolutionStatus
    ) -> None:
        await make_solution(session, slug="seen")
        await make_solution(session, slug="hidden", status=status)

        response = await api.get("/v1/comparisons?solutions=seen&solutions=hidden")

        assert response.status_code == 404
        problem = response.json()
        assert problem["type"] == "/problems/solution-not-found"
        assert "hidden" in problem["detail"]
        assert "seen" not in problem["detail"]

    @pytest.mark.parametrize(
        ("query", "named"),
        [
            ("", "solutions"),
            ("solutions=a", "solutions"),
            ("solutions=a&solutions=b&solutions=a", "names a more than once"),
            ("&".join(f"solutions=s{n}" for n in range(6)), "solutions"),
            ("solutions=a&solutions=Kein%20Slug", "solutions"),
            ("solutions=a&solutions=b&sort=name", "sort"),
        ],
    )
    async def test_what_cannot_be_compared_is_a_bad_parameter(
        self, api: AsyncClient, query: str, named: str
    ) -> None:
        response = await api.get(f"/v1/comparisons?{query}")

        assert response.status_code == 400
        assert named in response.text


class TestComparisonTable:
    async def test_the_table_has_four_columns_for_each_entry(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", name="Alpha", development_status="beta")
        await make_solution(session, slug="b", name="Beta", development_status="stable")

        response = await api.get("/v1/comparisons.csv?solutions=a&solutions=b")

        assert response.headers["content-type"].startswith("text/csv; charset=utf-8")
        assert 'filename="vergleich.csv"' in response.headers["content-disposition"]
        text = response.content.decode()
        assert text.startswith("\ufeffGruppe,")
        header, *lines = csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
        assert header[3] == "Alpha (Fassung 1)"
        assert {len(line) for line in [header, *lines]} == {3 + 2 * 4}
        (status,) = [line for line in lines if line[1] == "Entwicklungsstand"]
        assert status[2:4] == ["ja", "Erprobung"]
        assert status[5:7] == ["README", "2026-11-22"]

    async def test_it_speaks_english_when_asked(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a")
        await make_solution(session, slug="b")

        text = (await api.get("/v1/comparisons.csv?solutions=a&solutions=b&language=en")).text

        assert "Law and security,Privacy,no,unknown" in text

    async def test_a_name_that_looks_like_a_formula_stays_a_text(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        formula = '=HYPERLINK("https://example.org","hier")'
        await make_solution(session, slug="a", name=formula, short_description={"de": "+49;=1+1"})
        await make_solution(session, slug="b")

        text = (await api.get("/v1/comparisons.csv?solutions=a&solutions=b")).text

        cells = [cell for line in csv.reader(io.StringIO(text)) for cell in line]
        assert f"'{formula} (Fassung 1)" in cells
        assert "'+49;'=1+1" in cells
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]

    async def test_a_missing_entry_is_missing_here_too(self, api: AsyncClient) -> None:
        response = await api.get("/v1/comparisons.csv?solutions=a&solutions=b")

        assert response.status_code == 404
        assert response.headers["content-type"] == "application/problem+json"
