"""Reported barriers: by everybody, for the administrator, and forgotten in time."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from gateway.barrier_reports.models import BarrierReport, BarrierReportStatus
from gateway.cli import deployable
from tests.gateway.factories import make_report
from tests.support.keys import sibling_headers
from tests.support.service import MakeService, client

REPORTS = "/api/platform/v1/barrier-reports"
REPORT = {"page": "/suche", "description": "Das Suchfeld hat keine Beschriftung."}
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


class TestReportBarrier:
    async def test_a_report_is_stored_and_gets_a_number(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        report = {**REPORT, "contact": "a@stadt.example", "language": "en"}

        response = await api.post(REPORTS, json=report)

        stored = (await session.execute(select(BarrierReport))).scalar_one()
        assert response.status_code == 201
        assert response.json().keys() == {"id", "number", "reported_at"}
        assert response.json()["number"] == stored.number
        assert response.headers["location"] == f"{REPORTS}/{stored.id}"
        assert stored.contact == "a@stadt.example"
        assert stored.status is BarrierReportStatus.OPEN

    @pytest.mark.parametrize(
        "page",
        ["/", "/en/suche?q=a&kommune=064350014014", "/loesungen/hochwasser-informationssystem"],
    )
    async def test_every_page_of_ours_can_be_named(self, api: AsyncClient, page: str) -> None:
        response = await api.post(REPORTS, json={**REPORT, "page": page})

        assert response.status_code == 201

    @pytest.mark.parametrize(
        "contact", [None, "", "a.b@stadt.example", "+49 6181 123-45", "(06181) 12345"]
    )
    async def test_a_contact_is_a_choice(self, api: AsyncClient, contact: str | None) -> None:
        response = await api.post(REPORTS, json={**REPORT, "contact": contact})

        assert response.status_code == 201

    @pytest.mark.parametrize(
        ("member", "value"),
        [
            ("page", "https://andere.example/"),
            ("page", "//andere.example/"),
            ("page", "/\\andere.example"),
            ("page", "suche"),
            ("page", ""),
            ("page", "/a b"),
            ("page", "/a\n"),
            ("page", "/" + "x" * 500),
            ("page", "/%00\x00"),
            ("description", "zu kurz"),
            ("description", " " * 20),
            ("description", "x" * 5001),
            ("description", "ein NUL \x00 mittendrin"),
            ("description", None),
            ("contact", "ruft mich an"),
            ("contact", "a@b"),
            ("contact", "12"),
            ("contact", "x" * 201),
            ("language", "fr"),
            ("colour", "blue"),
        ],
    )
    async def test_a_report_that_makes_no_sense_is_refused(
        self, api: AsyncClient, member: str, value: object
    ) -> None:
        response = await api.post(REPORTS, json={**REPORT, member: value})

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/invalid-body"
        assert response.json()["errors"][0]["pointer"] == f"/{member}"

    async def test_who_reports_very_often_has_to_wait(self, api: AsyncClient) -> None:
        answers = [await api.post(REPORTS, json=REPORT) for _ in range(21)]

        assert [answer.status_code for answer in answers] == [201] * 20 + [429]
        assert 0 < int(answers[-1].headers["retry-after"]) <= 1200

    async def test_sent_again_with_its_key_it_stays_one_report(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        key = {"Idempotency-Key": str(uuid4())}

        first = await api.post(REPORTS, json=REPORT, headers=key)
        again = await api.post(REPORTS, json=REPORT, headers=key)
        other = await api.post(REPORTS, json={**REPORT, "page": "/"}, headers=key)

        assert first.json() == again.json()
        assert again.headers["idempotent-replayed"] == "true"
        assert other.status_code == 422
        assert other.json()["type"] == "/problems/idempotency-key-reused"
        assert await session.scalar(select(func.count()).select_from(BarrierReport)) == 1

    async def test_fifty_at_the_same_time_with_one_key_are_one_report(
        self, under_test: MakeService
    ) -> None:
        service = under_test(deployable)
        app = service.app(await service.clone())
        database: Database = app.state.database
        key = str(uuid4())

        async def report(number: int) -> Response:
            headers = {"Idempotency-Key": key, "X-Forwarded-For": f"203.0.113.{number}"}
            return await api.post(REPORTS, json=REPORT, headers=headers)

        async with app.router.lifespan_context(app), client(app) as api:
            answers = await asyncio.gather(*map(report, range(50)))
            async with database.sessions() as session:
                stored = await session.scalar(select(func.count()).select_from(BarrierReport))

        created = [answer for answer in answers if answer.status_code == 201]
        # Who cannot wait any longer for the first one is asked to come again.
        assert {answer.status_code for answer in answers} <= {201, 409, 503}
        assert len({answer.json()["id"] for answer in created}) == 1
        assert stored == 1


class TestListBarrierReports:
    async def test_the_newest_comes_first_and_pages_lead_to_the_oldest(
        self, api: AsyncClient, session: AsyncSession, administrator: dict[str, str]
    ) -> None:
        numbers = [(await make_report(session)).number for _ in range(3)]
        await session.commit()

        first = await api.get(REPORTS, params={"limit": 2}, headers=administrator)
        following = {"limit": "2", "cursor": first.json()["next_cursor"]}
        second = await api.get(REPORTS, params=following, headers=administrator)

        listed = [item["number"] for item in first.json()["items"] + second.json()["items"]]
        assert listed == numbers[::-1]
        assert first.json()["total"] == 3
        assert first.headers["cache-control"] == "private, no-store"

    async def test_what_is_open_can_be_asked_for(
        self, api: AsyncClient, session: AsyncSession, administrator: dict[str, str]
    ) -> None:
        is_open = await make_report(session)
        await make_report(session, status=BarrierReportStatus.ANSWERED)
        await session.commit()

        response = await api.get(REPORTS, params={"status": "open"}, headers=administrator)

        assert [item["id"] for item in response.json()["items"]] == [str(is_open.id)]

    @pytest.mark.parametrize("query", ["status=lost", "cursor=x", "limit=0", "page=1"])
    async def test_what_makes_no_sense_is_refused(
        self, api: AsyncClient, administrator: dict[str, str], query: str
    ) -> None:
        response = await api.get(f"{REPORTS}?{query}", headers=administrator)

        assert response.status_code == 400


class TestWhoMayRead:
    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Authorization": "Bearer a-token-for-tests-onlx"},
            {"Authorization": "Bearer a-token-for-tests-only-and-more"},
            {"Authorization": "Basic YTpi"},
            {"Authorization": "Bearer"},
            {"X-User": "administrator"},
        ],
    )
    async def test_without_the_right_token_nobody_reads_or_marks(
        self, api: AsyncClient, session: AsyncSession, headers: dict[str, str]
    ) -> None:
        report = await make_report(session)
        await session.commit()
        one = f"{REPORTS}/{report.id}"

        listed = await api.get(REPORTS, headers=headers)
        read = await api.get(one, headers=headers)
        marked = await api.patch(one, json={"status": "answered"}, headers=headers)

        assert [listed.status_code, read.status_code, marked.status_code] == [401] * 3
        assert listed.headers["www-authenticate"] == "Bearer"

    async def test_a_sibling_is_known_but_not_allowed(self, api: AsyncClient) -> None:
        response = await api.get(REPORTS, headers=sibling_headers("gateway", sender="catalog"))

        assert response.status_code == 403


class TestMarkBarrierReport:
    async def mark(
        self, api: AsyncClient, report: BarrierReport, status: str, headers: dict[str, Any]
    ) -> Response:
        return await api.patch(f"{REPORTS}/{report.id}", json={"status": status}, headers=headers)

    async def test_a_report_is_answered_and_opened_again(
        self, api: AsyncClient, session: AsyncSession, administrator: dict[str, str]
    ) -> None:
        report = await make_report(session)
        await session.commit()
        read = await api.get(f"{REPORTS}/{report.id}", headers=administrator)

        version = {"If-Match": read.headers["etag"]}
        answered = await self.mark(api, report, "answered", administrator | version)
        version = {"If-Match": answered.headers["etag"]}
        reopened = await self.mark(api, report, "open", administrator | version)

        assert answered.json()["status"] == "answered"
        assert answered.json()["answered_at"] is not None
        assert reopened.json()["status"] == "open"
        assert reopened.json()["answered_at"] is None
        assert reopened.json()["version"] == 3

    async def test_from_an_old_version_it_is_a_conflict(
        self, api: AsyncClient, session: AsyncSession, administrator: dict[str, str]
    ) -> None:
        report = await make_report(session, version=2)
        await session.commit()

        stale = await self.mark(api, report, "answered", administrator | {"If-Match": '"v1"'})
        blind = await self.mark(api, report, "answered", administrator)

        assert stale.status_code == 412
        assert blind.status_code == 428

    async def test_an_unknown_one_is_missing(
        self, api: AsyncClient, administrator: dict[str, str]
    ) -> None:
        path = f"{REPORTS}/{uuid4()}"

        read = await api.get(path, headers=administrator)
        marked = await api.patch(path, json={"status": "open"}, headers=administrator)

        assert read.status_code == marked.status_code == 404
        assert read.json()["type"] == "/problems/barrier-report-not-found"
