"""Rows of a person are found, erased and forgotten as their tables declare."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import idempotency_key
from chassis.personal_rows import person_hash
from tests.chassis.sample.service import deployable

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
rows = deployable.personal_rows


async def answer(session: AsyncSession, person_id: UUID, *, age: timedelta = timedelta(0)) -> None:
    values = {"principal": str(person_id), "key": str(uuid4()), "fingerprint": b"", "status": 201}
    await session.execute(insert(idempotency_key).values(**values, created_at=NOW - age))


async def principals(session: AsyncSession) -> set[str]:
    return set(await session.scalars(select(idempotency_key.c.principal)))


class TestFind:
    async def test_a_person_gets_own_rows_with_what_is_declared(
        self, session: AsyncSession
    ) -> None:
        anna, bert = uuid4(), uuid4()
        for person_id in (anna, bert):
            await answer(session, person_id)

        (held,) = await rows.find(session, anna, email=None)

        assert (held.table, held.declared.what.en[:6]) == ("idempotency_key", "answer")
        assert [row["principal"] for row in held.rows] == [str(anna)]
        assert set(held.rows[0]) == set(held.declared.columns)


class TestErase:
    async def test_rows_of_the_person_go_and_no_others(self, session: AsyncSession) -> None:
        anna, bert = uuid4(), uuid4()
        for person_id in (anna, bert):
            await answer(session, person_id)

        for _ in range(2):
            await rows.erase(session, person_hashes=[person_hash(anna)])

        assert await principals(session) == {str(bert)}

    async def test_an_id_is_no_hash(self, session: AsyncSession) -> None:
        anna = uuid4()
        await answer(session, anna)

        await rows.erase(session, person_hashes=[str(anna)])

        assert await principals(session) == {str(anna)}


class TestForget:
    async def test_answers_go_after_two_days(self, session: AsyncSession) -> None:
        old, young = uuid4(), uuid4()
        await answer(session, old, age=timedelta(hours=48))
        await answer(session, young, age=timedelta(hours=48, seconds=-1))

        await rows.forget(session, now=NOW)

        assert await principals(session) == {str(young)}
        assert await session.scalar(select(func.count()).select_from(idempotency_key)) == 1
