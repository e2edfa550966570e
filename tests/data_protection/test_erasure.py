"""Nothing that is to be erased is left in any column of any table."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from chassis.command import Deployable
from chassis.personal_rows import person_hash
from chassis.row_security import OWN_WORK
from gateway.erasures.service import erase
from tests.data_protection.rows import NOW, Somebody, holdings, make_rows
from tests.support.databases import own_database_of
from tests.support.deployables import DEPLOYABLES, GATEWAY
from tests.support.service import MakeService

ANNA = Somebody(uuid4(), "Anna.Adler@stadt.example", "anna-adler")
# What shorter texts, such as a language, have in common with other rows, tells nothing.
TELLING = (ANNA.email, ANNA.mark)


def erased_values(
    deployable: Deployable, rows: Mapping[str, Mapping[str, Any]]
) -> Iterator[tuple[str, str]]:
    """Texts that stood in columns which are deleted or emptied, with their table."""
    for name, held in holdings(deployable):
        if held.erasure in ("delete", "empty"):
            for column in held.columns:
                value = str(rows[name][column])
                if value.startswith(TELLING):
                    yield name, value


def tables_with_kept_ids(deployable: Deployable) -> set[str]:
    return {name for name, held in holdings(deployable) if held.erasure == "keep"}


async def tables_with(connection: asyncpg.Connection, schema: str, word: str) -> set[str]:
    """Every table of the schema, the job queue's too, read as text row by row."""
    names = await connection.fetch(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = $1", schema
    )
    return {
        name
        for (name,) in names
        if await connection.fetchval(
            f'SELECT EXISTS (SELECT FROM "{schema}"."{name}" t WHERE strpos(t::text, $1) > 0)', word
        )
    }


class TestErase:
    @pytest.mark.parametrize("deployable", DEPLOYABLES, ids=lambda deployable: deployable.name)
    async def test_of_what_is_to_be_erased_no_table_has_anything_left(
        self, deployable: Deployable, under_test: MakeService
    ) -> None:
        schema = deployable.schema
        async with own_database_of(under_test(deployable)) as database:
            async with database.sessions.begin() as session:
                rows = await make_rows(session, deployable, ANNA)
            connection = await asyncpg.connect(
                str(database.settings.database_url), server_settings=OWN_WORK
            )
            values = list(erased_values(deployable, rows))
            for name, value in values:
                assert name in await tables_with(connection, schema, value)

            async with database.sessions.begin() as session:
                if deployable is GATEWAY:
                    await erase(session, {person_hash(ANNA.id): NOW})
                else:
                    hashes = [person_hash(ANNA.id)]
                    await deployable.personal_rows.erase(session, person_hashes=hashes)

            left = {
                value: tables
                for value in {value for _, value in values}
                if (tables := await tables_with(connection, schema, value))
            }
            pseudonymous = await tables_with(connection, schema, str(ANNA.id))
            await connection.close()

        assert left == {}
        assert pseudonymous <= tables_with_kept_ids(deployable)
