"""`GET /v1/solutions/{slug}`: everything public about one solution."""

from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from tests.catalog.factories import make_organization, make_solution

pytestmark = pytest.mark.usefixtures("empty_catalogue")


class TestGetSolution:
    async def test_it_tells_what_is_known_and_what_is_not(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session, slug="pegel", name="Pegel", license_spdx="EUPL-1.2", keywords=["Wasser"]
        )

        body = (await api.get("/v1/solutions/pegel")).json()

        assert (body["name"], body["license_spdx"], body["keywords"]) == (
            "Pegel", "EUPL-1.2", ["Wasser"],
        )  # fmt: skip
        assert body["completeness"] == {"known": 5, "total": 20}
        assert len(body["unknown"]) == 15
        assert "source_code_url" in body["unknown"]
        assert body["unknown_as_of"] == "2026-11-22"
        assert body["sources"][0]["label"] == "README"
        assert (body["status"], body["revision_number"]) == ("published", 1)
        assert len(body["revision_hash"]) == 64

    async def test_claims_stand_where_they_are_looked_for(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        declared = {"value": "yes", "level": "declared"}
        await make_solution(
            session,
            slug="pegel",
            supports=[{"standard": "oparl"}, {"standard": "gtfs"}],
            claims=[
                declared | {"subject": "uses_ai", "value": "no"},
                declared | {"subject": "security", "criterion": "it_grundschutz"},
                declared | {"subject": "standard", "criterion": "oparl"},
            ],
        )

        body = (await api.get("/v1/solutions/pegel")).json()

        assert body["uses_ai"]["value"] == "no"
        assert [claim["criterion"] for claim in body["security"]] == ["it_grundschutz"]
        assert (body["accessibility"], body["privacy"]) == (None, None)
        assert [support["claim"] is not None for support in body["supports"]] == [True, False]
        assert len(body["claims"]) == 3

    async def test_contacts_without_consent_are_kept_back(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session,
            slug="pegel",
            contacts=[{"role": "Vertrieb"}, {"role": "Projekt", "has_consent": True}],
        )

        body = (await api.get("/v1/solutions/pegel")).json()

        assert [contact["role"] for contact in body["contacts"]] == ["Projekt"]

    async def test_makers_have_names_as_soon_as_they_are_copied(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        copied, missing = uuid4(), uuid4()
        await make_solution(session, slug="pegel", further_maker_ids=[copied, missing])
        await make_organization(session, copied, name="Verein")

        body = (await api.get("/v1/solutions/pegel")).json()

        assert body["further_maker_ids"] == [str(copied), str(missing)]
        assert [maker["name"] for maker in body["further_makers"]] == ["Verein"]
        assert body["owner"] is None

    async def test_a_withdrawn_entry_tells_reason_and_successor(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        successor = await make_solution(session, slug="neu")
        withdrawn = await make_solution(session, slug="alt", status=SolutionStatus.WITHDRAWN)
        withdrawn.successor_id = successor.id
        await session.commit()

        body = (await api.get("/v1/solutions/alt")).json()

        assert body["status"] == "withdrawn"
        assert body["withdrawn"]["reason"]["de"] == "Wird nicht mehr gepflegt."
        assert body["withdrawn"]["successor"]["slug"] == "neu"

    async def test_a_reader_who_has_it_already_gets_304(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        etag = (await api.get("/v1/solutions/pegel")).headers["etag"]

        response = await api.get("/v1/solutions/pegel", headers={"If-None-Match": etag})

        assert response.status_code == 304

    @pytest.mark.parametrize(
        "status",
        [
            SolutionStatus.DRAFT,
            SolutionStatus.IN_REVIEW,
            SolutionStatus.ARCHIVED,
        ],
    )
    async def test_what_is_not_public_does_not_exist(
        self, api: AsyncClient, session: AsyncSession, status: SolutionStatus
    ) -> None:
        await make_solution(session, slug="hidden", status=status)

        hidden = await api.get("/v1/solutions/hidden")
        missing = await api.get("/v1/solutions/missing")

        assert hidden.status_code == missing.status_code == 404
        assert hidden.json()["type"] == missing.json()["type"] == "/problems/solution-not-found"
        assert hidden.json()["detail"].replace("hidden", "missing") == missing.json()["detail"]

    @pytest.mark.parametrize("slug", ["Groß", "a--b", "a" * 121, "%00", "%FF", "a_b"])
    async def test_what_is_no_slug_is_a_bad_parameter(self, api: AsyncClient, slug: str) -> None:
        assert (await api.get(f"/v1/solutions/{slug}")).status_code == 400
