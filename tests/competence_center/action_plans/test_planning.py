"""A municipality keeps its plan: what it was recommended, and what it plans itself."""

from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis import mechanics
from competence_center.action_plans.jobs import remind
from competence_center.action_plans.repository import part_from_forgotten
from competence_center.requests.forgetting import KEPT_FOR, forget_ended
from competence_center.requests.models import AdvisoryRequest
from tests.competence_center.action_plans.conftest import (
    ACTIONS,
    change,
    free,
    listed,
    plan,
    recommend,
    report,
)
from tests.competence_center.requests.conftest import act, as_colleague, as_company
from tests.support.service import client

DUE = datetime(2030, 6, 30, 9, tzinfo=UTC)


class TestPlanAction:
    async def test_colleagues_share_one_plan(self, app: FastAPI, town: AsyncClient) -> None:
        await plan(town, title="Datenstrategie", dimension="data", responsible="CDO")

        async with client(app, headers=as_colleague()) as colleague:
            (action,) = (await colleague.get(ACTIONS)).json()["items"]

        assert action["state"] == "planned"
        assert (action["dimension"], action["responsible"]) == ("data", "CDO")
        assert (action["request"], action["unit"]) == (None, None)

    async def test_only_municipalities_plan(self, app: FastAPI, town: AsyncClient) -> None:
        async with client(app, headers=as_company()) as company:
            refused = await plan(company, status=403)

        assert refused["type"] == "/problems/only-municipalities"
        wrong = await plan(town, status=422, dimension="unbekannt")
        assert wrong["errors"][0]["pointer"] == "/dimension"

    async def test_an_own_one_is_worded_anew_and_removed(self, town: AsyncClient) -> None:
        action = await plan(town, due_on="2030-06-30")

        changed = await change(town, action, **free(title="Anders"))
        stale = await town.put(
            f"{ACTIONS}/{action['id']}", json=free(), headers={"If-Match": '"v1"'}
        )
        await change(town, action, method="DELETE", status=204)

        assert (changed["title"], changed["due_on"], changed["version"]) == ("Anders", None, 2)
        assert stale.status_code == 412
        assert await listed(town) == []

    async def test_a_recommendation_keeps_its_words(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        action = await recommend(kreis, request_)

        worded = await change(town, action, status=409, **free(title="Anders"))
        await change(town, action, method="DELETE", status=409)

        assert worded["type"] == "/problems/action-recommended"
        await change(kreis, action, status=403, **free())


class TestReportProgress:
    async def test_it_goes_from_the_recommendation_to_the_end(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        action = await recommend(kreis, request_, due_on="2030-06-30")
        steps: list[tuple[str, dict[str, Any]]] = [
            ("planned", {"due_on": "2030-09-30", "responsible": "IT-Leitung"}),
            ("in_progress", {}),
            ("blocked", {"reason": "Haushaltssperre"}),
            ("in_progress", {}),
            ("done", {}),
        ]

        for state, facts in steps:
            shown = await report(town, action, state, **facts)
            assert shown["state"] == state

        assert shown["ended_at"] is not None
        assert shown["reason"] is None

    async def test_a_reason_is_given_where_it_is_needed_and_only_there(
        self, town: AsyncClient
    ) -> None:
        action = await plan(town)

        await report(town, action, "declined", status=422)
        await report(town, action, "in_progress", status=422, reason="Weil.")
        never = await report(town, action, "already_done", status=409)

        assert (never["type"], never["state"]) == (
            "/problems/action-not-in-this-state",
            "planned",
        )

    async def test_who_was_wrong_goes_back_to_the_plan(self, town: AsyncClient) -> None:
        action = await plan(town)
        await report(town, action, "done")

        again = await report(town, action, "planned")

        assert (again["state"], again["ended_at"]) == ("planned", None)

    async def test_only_who_has_seen_the_current_version_reports(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        action = await recommend(kreis, request_)
        path = f"{ACTIONS}/{action['id']}/progress"

        unseen = await town.put(path, json={"state": "planned"})
        first = await town.put(path, json={"state": "planned"}, headers={"If-Match": '"v1"'})
        second = await town.put(path, json={"state": "done"}, headers={"If-Match": '"v1"'})

        assert [each.status_code for each in (unseen, first, second)] == [428, 200, 412]
        await report(kreis, action, "done", status=403)


class TestListActions:
    async def test_what_is_due_next_comes_first_and_filters_narrow_it(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        await plan(town, title="ohne Tag")
        late = await plan(town, title="spät", due_on="2031-01-01")
        await recommend(
            kreis, request_, title="früh", due_on="2030-01-01", kind="solution",
            target={"address": "klarschiff", "name": "Klarschiff"},
        )  # fmt: skip
        await report(town, late, "done", due_on="2031-01-01")

        assert await listed(town) == ["früh", "spät", "ohne Tag"]
        assert await listed(town, is_open=True) == ["früh", "ohne Tag"]
        assert await listed(town, is_own=True) == ["spät", "ohne Tag"]
        assert await listed(town, kind="solution") == ["früh"]
        assert await listed(town, state=["done", "planned"]) == ["spät", "ohne Tag"]
        assert await listed(town, due_until="2030-12-31") == ["früh"]

    async def test_the_table_has_the_same_rows_with_words(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        await recommend(kreis, request_, title="=1+1", cost_band="none", due_on="2030-01-01")

        table = await town.get(f"{ACTIONS}.csv", params={"language": "en"})

        header, row = table.text.splitlines()
        assert table.headers["content-type"].startswith("text/csv")
        assert header.startswith("\ufeffAction,Why,Kind")
        number = request_["number"]
        assert row == f"'=1+1,,other,,recommended,,2030-01-01,,none,kreis,{number}"


class TestReminders:
    async def test_each_is_told_once_before_and_once_on_the_day(
        self, session: AsyncSession, town: AsyncClient
    ) -> None:
        await plan(town, due_on=f"{DUE:%Y-%m-%d}")
        await plan(town, due_on=f"{DUE:%Y-%m-%d}")
        told = []
        for days in (-8, -7, -6, 0, 1, 30):
            told.append(await remind(session, now=DUE + timedelta(days=days)))

        assert told == [0, 2, 0, 2, 0, 0]
        assert await titles(session) == [
            "2 Maßnahmen Ihres Plans sind bald fällig",
            "2 Maßnahmen Ihres Plans sind fällig",
        ]

    async def test_what_a_missed_run_left_is_told_once(
        self, session: AsyncSession, town: AsyncClient
    ) -> None:
        await plan(town, due_on=f"{DUE:%Y-%m-%d}")

        told = [await remind(session, now=DUE + timedelta(days=9)) for _ in range(2)]

        assert told == [1, 0]
        assert await titles(session) == ["Eine Maßnahme Ihres Plans ist fällig"]

    async def test_a_new_day_is_told_anew_and_what_is_done_is_not(
        self, session: AsyncSession, town: AsyncClient
    ) -> None:
        moved = await plan(town, due_on=f"{DUE:%Y-%m-%d}")
        done = await plan(town, due_on=f"{DUE:%Y-%m-%d}")
        await report(town, done, "done", due_on=f"{DUE:%Y-%m-%d}")
        assert await remind(session, now=DUE) == 1
        await session.commit()

        later = DUE + timedelta(days=60)
        await report(town, moved, "planned", due_on=f"{later:%Y-%m-%d}")

        assert await remind(session, now=DUE) == 0
        assert await remind(session, now=later) == 1


class TestForgetting:
    async def test_with_the_request_goes_what_nobody_has_taken_on(
        self, session: AsyncSession, town: AsyncClient, kreis: AsyncClient,
        request_: dict[str, Any],
    ) -> None:  # fmt: skip
        await plan(town, title="eigene")
        taken_on = await recommend(kreis, request_, title="übernommen")
        await report(town, taken_on, "planned")
        declined = await recommend(kreis, request_, title="abgelehnt")
        await report(town, declined, "declined", reason="Nein.")
        await recommend(kreis, request_, title="unbeantwortet")
        await act(town, request_, "withdrawal")
        ended = (await session.execute(select(AdvisoryRequest.ended_at))).scalar_one()
        assert ended is not None

        for after in (KEPT_FOR - timedelta(days=1), KEPT_FOR):
            await forget_ended(session, now=ended + after, limit=10)
            await part_from_forgotten(session)
            await session.commit()
            if after < KEPT_FOR:
                assert len(await listed(town)) == 4

        items = (await town.get(ACTIONS)).json()["items"]
        assert [each["title"] for each in items] == ["eigene", "übernommen"]
        assert [each["unit"] for each in items] == [None, None]


async def titles(session: AsyncSession) -> list[str]:
    """Of all reminders."""
    notice = mechanics.notice.c
    rows = select(notice.title).where(notice.page == "/massnahmenplan")
    return sorted(title["de"] for title in (await session.scalars(rows)))
