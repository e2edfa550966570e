"""Silence, absence and waiting move a request on by themselves."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy import Executable, delete, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.advice.models import Absence, Adviser
from competence_center.requests.forgetting import KEPT_FOR, forget_ended
from competence_center.requests.models import AdvisoryRequest, Assignment, Message
from competence_center.requests.tending import tend_silent, tend_unattended
from competence_center.units.models import Unit
from tests.competence_center.requests.conftest import KAI, KIM, LEO, act, ask, seen

BATCH = 10


async def asked(session: AsyncSession) -> tuple[str, UUID | None, str]:
    """The unit that owns the only request, who of it is asked, and on which rung."""
    rows = (
        select(Unit.slug, Assignment.person_id, Assignment.rung)
        .join(Assignment.unit)
        .where(Assignment.ended_at.is_(None))
    )
    slug, person_id, rung = (await session.execute(rows)).one()
    return slug, person_id, rung.value


async def due(session: AsyncSession) -> datetime:
    at = (await session.execute(select(AdvisoryRequest.due_at))).scalar_one()
    assert at is not None
    return at


async def wait_until_due(session: AsyncSession) -> datetime:
    """Let time pass until something happens; when that was."""
    now = await due(session)
    assert await tend_silent(session, now=now - timedelta(seconds=1), limit=BATCH) == 0
    assert await tend_silent(session, now=now, limit=BATCH) == 1
    await session.commit()
    return now


class TestSilence:
    async def test_it_moves_from_person_to_lead_to_the_next_tier_to_the_last_resort(
        self, town: AsyncClient, session: AsyncSession
    ) -> None:
        await ask(town)
        ladder = [await asked(session)]
        for _ in range(4):
            await wait_until_due(session)
            ladder.append(await asked(session))

        units = [slug for slug, _, _ in ladder]
        assert units[0] == "kreis"
        assert units[-1] == "auffangstelle"
        assert sorted(set(units), key=units.index) == ["kreis", "land", "auffangstelle"]
        of_the_kreis = [person for slug, person, _ in ladder if slug == "kreis"]
        assert set(of_the_kreis) == {KAI, KIM}

    async def test_the_last_resort_keeps_it_and_is_reminded_for_ever(
        self, town: AsyncClient, session: AsyncSession
    ) -> None:
        await ask(town)
        for _ in range(10):
            await wait_until_due(session)

        assert (await asked(session))[0] == "auffangstelle"

    async def test_whoever_accepts_and_never_writes_loses_it_as_well(
        self, town: AsyncClient, land: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "refusal", status=204, refusal="no_capacity")
        await act(land, request, "acceptance")
        assert await asked(session) == ("land", LEO, "responsible")

        await wait_until_due(session)

        assert (await asked(session))[0] == "auffangstelle"
        assert (await seen(town, request))["state"] == "offered"

    async def test_who_writes_begins_anew_on_the_first_rung(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await wait_until_due(session)
        assert (await asked(session))[2] == "deputy"

        await act(kreis, request, "messages", status=201, text="Guten Tag!")

        assert await asked(session) == ("kreis", KAI, "responsible")

    async def test_nobody_is_moved_on_while_the_municipality_has_to_write(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "pause", text="Wie viele?", for_whom="requester")

        week = datetime.now(UTC) + timedelta(days=7)
        assert await tend_silent(session, now=week, limit=BATCH) == 0
        # After 30 days it counts as unreachable, after 14 more it is closed.
        for state in ("answered", "closed"):
            await wait_until_due(session)
            found = await seen(town, request)
            assert (found["state"], found["outcome"]) == (state, "requester_unreachable")

    async def test_the_clock_runs_again_when_a_third_party_is_late(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        tomorrow = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
        said: dict[str, Any] = {
            "for_whom": "third_party",
            "third_party": "IT",
            "expected_on": tomorrow,
        }
        await act(kreis, request, "pause", text="Wir fragen nach.", **said)

        await wait_until_due(session)

        assert (await seen(kreis, request))["state"] == "in_progress"

    async def test_an_answer_holds_when_nobody_objects(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "answer", text="So.", outcome="information_given")

        await wait_until_due(session)

        closed = await seen(kreis, request)
        assert (closed["state"], closed["outcome"]) == ("closed", "information_given")


class TestAbsence:
    async def test_the_deputy_is_asked_while_somebody_is_away(
        self, town: AsyncClient, session: AsyncSession, units: Mapping[str, Unit]
    ) -> None:
        await ask(town)
        _, person_id, _ = await asked(session)
        other = KIM if person_id == KAI else KAI
        now = datetime.now(UTC)
        session.add(
            Absence(
                unit_id=units["kreis"].id, person_id=person_id, deputy_id=other,
                from_on=now.date(), until_on=(now + timedelta(days=3)).date(),
            )
        )  # fmt: skip
        await session.commit()

        assert await tend_unattended(session, now=now, limit=BATCH) == 1
        assert await asked(session) == ("kreis", other, "responsible")
        assert await tend_unattended(session, now=now, limit=BATCH) == 0

    async def test_who_leaves_the_unit_leaves_no_request_behind(
        self, town: AsyncClient, session: AsyncSession
    ) -> None:
        await ask(town)
        _, person_id, _ = await asked(session)
        await session.execute(delete(Adviser).where(Adviser.person_id == person_id))
        await session.commit()

        assert (await asked(session))[:2] == ("kreis", None)
        await tend_unattended(session, now=datetime.now(UTC), limit=BATCH)
        assert (await asked(session))[:2] == ("kreis", KIM if person_id == KAI else KAI)

    async def test_a_unit_that_everybody_left_passes_it_on(
        self, town: AsyncClient, session: AsyncSession
    ) -> None:
        await ask(town)
        await session.execute(delete(Adviser).where(Adviser.person_id.in_([KAI, KIM])))
        await session.commit()

        await wait_until_due(session)

        assert await asked(session) == ("land", LEO, "responsible")


class TestForgetting:
    async def test_what_could_name_people_is_gone_after_two_years_and_figures_stay(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "messages", status=201, text="Frau Muster hilft.")
        await act(town, request, "withdrawal")
        ended_at = (await session.execute(select(AdvisoryRequest.ended_at))).scalar_one()
        assert ended_at is not None
        # However long no run took place.
        day = ended_at + KEPT_FOR

        assert await forget_ended(session, now=day - timedelta(seconds=1), limit=BATCH) == 0
        assert await forget_ended(session, now=day + timedelta(days=99), limit=BATCH) == 1
        await session.commit()

        assert (await session.scalars(select(Message))).all() == []
        found = await seen(town, request)
        assert (found["texts"], found["topic"]) == (None, "mobilitaet-verkehr")
        assert found["outcome"] == "requester_withdrew"


class TestOwnerInvariant:
    """The database holds it, whoever forgets it."""

    @pytest.mark.parametrize(
        "forgetful",
        [
            update(Assignment).values(state="lapsed", ended_at=datetime(2026, 1, 1, tzinfo=UTC)),
            delete(Assignment),
        ],
        ids=["ends the owner's part", "deletes it"],
    )
    async def test_no_transaction_ends_with_an_open_request_without_an_owner(
        self, town: AsyncClient, session: AsyncSession, forgetful: Executable
    ) -> None:
        await ask(town)

        await session.execute(forgetful)

        with pytest.raises(DBAPIError, match="has no owner"):
            # What every transaction does at its end.
            await session.execute(text("SET CONSTRAINTS ALL IMMEDIATE"))
