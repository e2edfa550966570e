"""`GET /v1/briefs`: one page for a council, each sentence made from a field."""

from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.offers.enums import PriceModel
from catalog.solutions.enums import SolutionStatus
from catalog.uses.enums import UseLevel, UseStatus
from tests.catalog.factories import AACHEN, MUENCHEN, SOLINGEN, make_solution, make_use
from tests.catalog.test_comparisons import make_offer

pytestmark = pytest.mark.usefixtures("empty_catalogue")

TESTED = {
    "subject": "accessibility", "value": "partly", "level": "tested",
    "evidence_label": "BITV-Test", "issued_on": "2019-01-01",
}  # fmt: skip


async def brief(api: AsyncClient, query: str) -> dict[str, Any]:
    response = await api.get(f"/v1/briefs?{query}")
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


def told(body: dict[str, Any], section: str) -> list[tuple[str, str]]:
    """Tone and German text of every sentence of a section."""
    (found,) = [each for each in body["sections"] if each["name"] == section]
    return [
        (sentence["tone"], sentence["text"]["de"])
        for part in found["parts"]
        for sentence in part["sentences"]
    ]


class TestGetBrief:
    async def test_it_has_the_seven_questions_of_a_council(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", short_description={"de": "Zeigt Pegel"})

        body = await brief(api, "solutions=pegel")

        assert [section["name"] for section in body["sections"]] == [
            "what", "audience", "cost", "operation", "law", "risks", "next",
        ]  # fmt: skip
        assert told(body, "what")[0] == ("fact", "Zeigt Pegel.")
        (solution,) = body["solutions"]
        assert (solution["slug"], solution["revision_number"]) == ("pegel", 1)

    async def test_every_sentence_ends_and_speaks_both_languages(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(
            session,
            slug="pegel",
            claims=[TESTED],
            operator_models=[{"operator": "Stadtwerke", "is_joinable": True}],
            risk_flags=[{"code": "prototype"}],
            suitable_for=["5k_10k"],
        )
        await make_use(session, solution)

        body = await brief(api, "solutions=pegel")

        for section in body["sections"]:
            for part in section["parts"]:
                for sentence in part["sentences"]:
                    assert sentence["text"]["de"].endswith(".")
                    assert sentence["text"]["en"].endswith(".")

    async def test_unknown_cost_is_said_with_its_date(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", is_open_source=False)

        assert told(await brief(api, "solutions=pegel"), "cost") == [
            (
                "unknown",
                "Was Einführung und Betrieb kosten, ist nicht bekannt (Stand 22.11.2026).",
            )
        ]

    async def test_a_price_is_a_guide_price_with_its_date(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", is_open_source=False)
        await make_offer(
            session, solution, price_model=PriceModel.ONE_TIME, setup_from_cents=500_000,
            setup_to_cents=500_000,
        )  # fmt: skip

        assert told(await brief(api, "solutions=pegel"), "cost") == [
            (
                "fact",
                "Richtpreis, unverbindlich: einmaliger Preis, Einrichtung 5.000 €, netto "
                "(Stand 22.11.2026).",
            )
        ]

    async def test_a_claim_without_evidence_is_called_unproven(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        declared = {"subject": "accessibility", "value": "yes", "level": "declared"}
        await make_solution(session, slug="pegel", claims=[declared])

        law = told(await brief(api, "solutions=pegel"), "law")

        assert ("fact", "Barrierefreiheit: Ja (nur erklärt, nicht belegt).") in law
        assert ("unknown", "Datenschutz: nicht belegt (Stand 22.11.2026).") in law

    async def test_expired_evidence_is_a_warning(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", claims=[TESTED | {"valid_until": "2020-01-31"}])

        body = await brief(api, "solutions=pegel")

        text = "Barrierefreiheit: Teilweise (geprüft: BITV-Test, gültig bis 31.01.2020)."
        assert ("caution", text) in told(body, "law")
        assert ("caution", "Abgelaufene Nachweise: 1.") in told(body, "risks")

    async def test_risks_come_from_flags_status_and_what_is_missing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session,
            slug="pegel",
            status=SolutionStatus.STALE,
            development_status="beta",
            risk_flags=[{"code": "license_not_seen"}],
            operator_models=[{"operator": "Stadtwerke", "maintained_by": "Stadtwerke"}],
        )

        risks = told(await brief(api, "solutions=pegel"), "risks")

        assert [tone for tone, _ in risks] == ["caution"] * 4 + ["unknown"]
        assert [text for _, text in risks][:4] == [
            "Der Eintrag wurde seit über zwölf Monaten nicht bestätigt.",
            "Entwicklungsstand: Erprobung.",
            "Keine Lizenz für den Quelltext gefunden.",
            "Für Betrieb und Pflege ist nur eine Stelle genannt: Stadtwerke.",
        ]
        assert risks[4][1].startswith("Von 20 Pflichtangaben sind ")

    async def test_a_withdrawn_entry_says_why(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="gone", status=SolutionStatus.WITHDRAWN)

        body = await brief(api, "solutions=gone")

        text = "Der Eintrag ist zurückgezogen: Wird nicht mehr gepflegt."
        assert told(body, "risks")[0] == ("caution", text)

    async def test_uses_are_counted_and_claims_of_providers_never_named(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, organization_name="Aachen", level=UseLevel.CONFIRMED)
        await make_use(session, solution, organization_name="Bonn", area_key=None)
        await make_use(session, solution, organization_name="Behauptet", level=UseLevel.CLAIMED)

        operation = told(await brief(api, "solutions=pegel"), "operation")

        assert operation[-1] == (
            "fact",
            "Öffentlich bekannte Nutzungen: 2, davon von der Kommune bestätigt: 1. "
            "Zum Beispiel: Aachen, Bonn.",
        )

    async def test_whom_to_ask_begins_with_the_town_most_like_the_own(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", name="Pegel")
        await make_use(session, solution, organization_name="A-Stadt", area_key=MUENCHEN)
        await make_use(session, solution, organization_name="Z-Stadt", area_key=AACHEN)

        anyone = told(await brief(api, "solutions=pegel"), "next")[0]
        nearest = told(await brief(api, f"solutions=pegel&area={SOLINGEN}"), "next")[0]

        assert anyone == ("fact", "Erfahrungen erfragen: A-Stadt nutzt Pegel.")
        assert nearest == ("fact", "Erfahrungen erfragen: Z-Stadt nutzt Pegel.")

    async def test_a_use_that_has_ended_is_not_told_as_running(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", name="Pegel")
        use = await make_use(session, solution, organization_name="Aachen")
        use.status = UseStatus.ENDED
        await session.commit()

        first = told(await brief(api, "solutions=pegel"), "next")[0]

        assert first == ("fact", "Erfahrungen erfragen: Aachen hat Pegel genutzt.")

    async def test_several_solutions_share_sections_and_sources(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a")
        await make_solution(session, slug="b")

        body = await brief(api, "solutions=b&solutions=a")

        assert [part["slug"] for part in body["sections"][0]["parts"]] == ["b", "a"]
        assert [part["slug"] for part in body["sections"][-1]["parts"]] == [None]
        (source,) = body["sources"]
        assert (source["label"], source["slugs"]) == ("README", ["b", "a"])

    async def test_a_missing_solution_is_named(self, api: AsyncClient) -> None:
        response = await api.get("/v1/briefs?solutions=gibt-es-nicht")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/solution-not-found"
        assert "gibt-es-nicht" in response.json()["detail"]

    @pytest.mark.parametrize(
        "query",
        ["", "solutions=a&solutions=a", "solutions=a&area=059999999999", "solutions=a&area=x"],
    )
    async def test_what_cannot_be_briefed_is_a_bad_parameter(
        self, api: AsyncClient, query: str
    ) -> None:
        assert (await api.get(f"/v1/briefs?{query}")).status_code == 400
