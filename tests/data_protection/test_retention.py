"""Whatever is kept for a time is gone when that time is over, and not before."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import Date, select, text

from chassis.command import Deployable
from chassis.personal_data import KeptFor, PersonalData
from tests.data_protection.rows import NOW, Somebody, make_row
from tests.support.databases import own_database_of
from tests.support.deployables import DEPLOYABLES, GATEWAY
from tests.support.service import MakeService

RULES = [
    pytest.param(deployable, table.name, held, kept, id=f"{table.name}-{kept.after}")
    for deployable in DEPLOYABLES
    for table in deployable.metadata.sorted_tables
    if table.name in deployable.personal_rows.declarations
    for held in deployable.personal_rows.declarations[table.name].personal
    for kept in held.kept_for
]


class TestRetention:
    @pytest.mark.parametrize(("deployable", "name", "held", "kept"), RULES)
    async def test_it_goes_when_its_time_is_over(
        self,
        deployable: Deployable,
        name: str,
        held: PersonalData,
        kept: KeptFor,
        under_test: MakeService,
    ) -> None:
        table = deployable.metadata.tables[f"{deployable.schema}.{name}"]
        moment = NOW - timedelta(days=kept.days or 0, hours=kept.hours or 0)
        is_day = isinstance(table.c[kept.after].type, Date)
        due = moment.date() if is_day else moment
        young = due + timedelta(days=1 if is_day else 0, seconds=1)
        others = {rule.after: NOW for rule in held.kept_for} | dict(kept.only)

        async with own_database_of(under_test(deployable)) as database:
            async with database.sessions.begin() as session:
                for mark, after in (("old", due), ("young", young)):
                    somebody = Somebody(uuid4(), f"{mark}@stadt.example", mark)
                    if deployable is GATEWAY:
                        person = deployable.metadata.tables["gateway.person"]
                        await make_row(session, deployable, person, somebody)
                    if name != "person":
                        await make_row(
                            session, deployable, table, somebody, **others | {kept.after: after}
                        )

            await deployable.forget_old(database, now=NOW)
            await deployable.forget_old(database, now=NOW)

            async with database.sessions() as session:
                is_full = table.c[held.columns[0]].is_not(None)
                left = set(await session.scalars(select(table.c[kept.after]).where(is_full)))

        assert (due in left, young in left) == (False, True)

    async def test_errors_of_background_work_go_after_a_month(
        self, under_test: MakeService
    ) -> None:
        async with own_database_of(under_test(GATEWAY)) as database:
            async with database.sessions.begin() as session:
                for days in (29, 31):
                    await session.execute(
                        text(
                            "INSERT INTO gateway.pgqueuer_log"
                            " (created, job_id, status, priority, entrypoint)"
                            " VALUES (:created, 1, 'exception', 0, 'send')"
                        ),
                        {"created": NOW - timedelta(days=days)},
                    )

            await GATEWAY.forget_old(database, now=NOW)

            async with database.sessions() as session:
                left = await session.scalar(text("SELECT count(*) FROM gateway.pgqueuer_log"))

        assert left == 1
