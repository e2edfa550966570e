"""Everybody can read what was public, what changed, and whether the chain is intact."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.revisions.models import Revision
from catalog.revisions.service import chained_hash, find_latest, hash_of, next_revision
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from catalog.solutions.publishing import publish_solution
from tests.catalog.factories import NOW, REVIEW, make_content, make_organization, make_solution

REVISIONS = "/v1/solutions/pegel/revisions"


async def publish_again(
    session: AsyncSession, solution: Solution, *named: Solution, **stated: Any
) -> None:
    latest = await find_latest(session, [solution.id])
    previous = latest[solution.id]
    await publish_solution(
        session,
        solution,
        make_content(**stated),
        review=REVIEW,
        previous=previous,
        others={other.slug: other for other in named},
        now=NOW + timedelta(days=previous.number),
    )
    await session.commit()


class TestListRevisions:
    async def test_the_newest_comes_first_with_what_changed(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", name="Pegel")
        await publish_again(session, solution, name="Pegelkarte", keywords=["Wasser"])

        page = (await api.get(REVISIONS)).json()

        assert [item["number"] for item in page["items"]] == [2, 1]
        assert [c["label"]["de"] for c in page["items"][0]["changed"]] == ["Schlagwörter", "Name"]
        assert page["items"][0]["previous_hash"] == page["items"][1]["revision_hash"]
        assert page["chain"] == {"is_intact": True, "revision_count": 2, "broken_at": None}

    async def test_a_long_history_comes_in_pages(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        for number in range(3):
            await publish_again(session, solution, name=f"Pegel {number}")

        first = (await api.get(REVISIONS, params={"limit": 3})).json()
        second = (
            await api.get(REVISIONS, params={"limit": 3, "cursor": first["next_cursor"]})
        ).json()

        numbers = [item["number"] for item in first["items"] + second["items"]]
        assert numbers == [4, 3, 2, 1]
        assert (first["total"], second["next_cursor"]) == (4, None)

    async def test_every_sourced_entry_has_an_intact_chain(self, api: AsyncClient) -> None:
        cards = (await api.get("/v1/solutions", params={"limit": 5})).json()["items"]

        for card in cards:
            page = (await api.get(f"/v1/solutions/{card['slug']}/revisions")).json()
            assert page["chain"]["is_intact"]

    @pytest.mark.parametrize("status", [SolutionStatus.ARCHIVED, SolutionStatus.DRAFT])
    async def test_what_is_not_public_has_no_history(
        self, api: AsyncClient, session: AsyncSession, status: SolutionStatus
    ) -> None:
        await make_solution(session, slug="pegel", status=status)

        for path in (REVISIONS, f"{REVISIONS}/1", f"{REVISIONS}/1/changes"):
            assert (await api.get(path)).status_code == 404


def other_reason(revision: Revision) -> None:
    revision.reason = "another one"


def other_content(revision: Revision) -> None:
    revision.content = {**revision.content, "name": "another one"}


def other_content_and_hash(revision: Revision) -> None:
    other_content(revision)
    revision.content_hash = hash_of(revision.content)


def gap(revision: Revision) -> None:
    revision.number += 1
    revision.revision_hash = chained_hash(revision)


def other_ancestor(revision: Revision) -> None:
    revision.previous_hash = "0" * 64
    revision.revision_hash = chained_hash(revision)


class TestChain:
    @pytest.mark.parametrize(
        ("forge", "broken_at"),
        [
            (other_reason, 2),
            (other_content, 2),
            (other_content_and_hash, 2),
            (gap, 3),
            (other_ancestor, 2),
        ],
    )
    async def test_what_was_changed_or_left_out_is_noticed(
        self,
        api: AsyncClient,
        session: AsyncSession,
        forge: Callable[[Revision], None],
        broken_at: int,
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        latest = await find_latest(session, [solution.id])
        revision = next_revision(
            solution, make_content(), previous=latest[solution.id], reason="x", now=NOW
        )
        forge(revision)
        session.add(revision)
        await session.commit()

        chain = (await api.get(REVISIONS)).json()["chain"]

        assert (chain["is_intact"], chain["broken_at"]) == (False, broken_at)


class TestGetRevision:
    async def test_an_old_revision_says_what_it_said_then(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", name="Pegel")
        await publish_again(session, solution, name="Pegelkarte")

        revision = (await api.get(f"{REVISIONS}/1")).json()

        assert revision["content"]["name"] == "Pegel"
        assert revision["reason"] == "made up"

    async def test_a_number_that_does_not_exist_is_missing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        for path in (f"{REVISIONS}/2", f"{REVISIONS}/2/changes", f"{REVISIONS}/1/changes?since=2"):
            response = await api.get(path)
            assert response.status_code == 404
            assert response.json()["type"] == "/problems/revision-not-found"

    async def test_a_contact_that_was_taken_back_is_gone_everywhere(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        stays = {"role": "Pressestelle", "email": "presse@stadt.example", "has_consent": True}
        goes = {"role": "Projektbüro", "email": "projekt@stadt.example", "has_consent": True}
        solution = await make_solution(session, slug="pegel", contacts=[stays, goes])
        await publish_again(session, solution, contacts=[stays])

        revision = (await api.get(f"{REVISIONS}/1")).json()
        changes = (await api.get(f"{REVISIONS}/2/changes")).text

        assert [contact["role"] for contact in revision["content"]["contacts"]] == ["Pressestelle"]
        assert "projekt@stadt.example" not in changes


class TestGetChanges:
    async def test_any_two_can_be_compared(self, api: AsyncClient, session: AsyncSession) -> None:
        solution = await make_solution(session, slug="pegel", name="Pegel", keywords=["a"])
        await publish_again(session, solution, name="Pegelkarte", keywords=["a"])
        await publish_again(session, solution, name="Pegelkarte", keywords=["a", "b"])

        to_previous = (await api.get(f"{REVISIONS}/3/changes")).json()
        to_first = (await api.get(f"{REVISIONS}/3/changes", params={"since": 1})).json()

        assert [change["pointer"] for change in to_previous["changes"]] == ["/keywords/1"]
        assert [c["pointer"] for c in to_first["changes"]] == ["/keywords/1", "/name"]

    async def test_the_first_is_compared_with_nothing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", name="Pegel")

        body = (await api.get(f"{REVISIONS}/1/changes")).json()

        assert body["since"] == 0
        assert {change["kind"] for change in body["changes"]} == {"added"}

    async def test_ids_and_codes_are_said_in_words(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner = await make_organization(session, uuid4(), name="Stadt Solingen")
        operator = await make_organization(session, uuid4(), name="Rechenzentrum Nord")
        water = await make_solution(session, slug="wasser", name="Wasserstand")
        solution = await make_solution(session, slug="pegel")
        claim = {"subject": "privacy", "value": "partly", "level": "declared"}
        await publish_again(
            session,
            solution,
            water,
            keywords=["wasser"],
            owner_id=owner.id,
            similar=["wasser"],
            claims=[claim],
            operator_models=[{"operator": "Nord", "operator_id": operator.id, "is_joinable": True}],
        )

        changes = (await api.get(f"{REVISIONS}/2/changes")).json()["changes"]

        said = {change["pointer"]: change["after_text"] for change in changes}
        assert said["/owner_id"]["de"] == "Stadt Solingen"
        assert said["/similar"]["de"] == "Wasserstand"
        assert said["/keywords"]["de"] == "wasser"
        assert said["/claims"] == {
            "de": "Gegenstand: Datenschutz; Stufe: nur erklärt; Wert: Teilweise",
            "en": "Subject: Privacy; Level: declared only; Value: Partly",
        }
        assert "Betreiber auf der Plattform: Rechenzentrum Nord" in said["/operator_models"]["de"]
        assert "Open to others: Yes" in said["/operator_models"]["en"]

    async def test_an_id_that_nobody_knows_any_more_stays(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        gone = "019ab1c2-0000-7000-8000-000000000001"
        solution = await make_solution(session, slug="pegel", owner_id=gone, fork_of=None)
        await publish_again(session, solution, owner_id=None, unknown_as_of="2026-11-21")

        changes = (await api.get(f"{REVISIONS}/2/changes")).json()["changes"]

        said = {change["pointer"]: change for change in changes}
        assert said["/owner_id"]["before_text"] == {"de": gone, "en": None}
        assert said["/owner_id"]["after_text"] is None
        assert said["/unknown_as_of"]["before_text"] == {"de": "22.11.2026", "en": "2026-11-22"}
