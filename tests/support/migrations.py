"""What must hold for the migrations of every deployable."""

import os
from uuid import uuid4

import asyncpg
import pytest

from chassis import migrations
from chassis.command import Deployable
from tests.support.postgres import Databases, database_url, service_url
from tests.support.service import environment


class MigrationChecks:
    """Inherit, and give the fixture `deployable`."""

    @pytest.fixture
    async def empty_database(self, deployable: Deployable, databases: Databases) -> str:
        name = f"{databases.run}_{uuid4().hex[:12]}"
        connection = await asyncpg.connect(databases.server_url)
        await connection.execute(f'CREATE DATABASE "{name}"')
        await connection.close()
        url = database_url(databases.server_url, name)
        os.environ.update(environment(deployable, url))
        return url

    def test_there_is_one_head(self, deployable: Deployable) -> None:
        assert len(migrations.heads(deployable.scripts)) == 1

    async def test_models_and_migrated_schema_do_not_differ(
        self, deployable: Deployable, empty_database: str
    ) -> None:
        await deployable.migrate()

        assert await migrations.drift(deployable.settings(), metadata=deployable.metadata) == []

    async def test_the_way_up_down_and_up_again_works(
        self, deployable: Deployable, empty_database: str
    ) -> None:
        settings = deployable.settings()

        await deployable.migrate()
        await migrations.downgrade(
            settings, metadata=deployable.metadata, scripts=deployable.scripts, revision="base"
        )
        await deployable.migrate()

        assert await migrations.drift(settings, metadata=deployable.metadata) == []

    async def test_the_service_role_writes_rows_but_cannot_change_tables(
        self, deployable: Deployable, empty_database: str
    ) -> None:
        await deployable.migrate()
        role, schema = f"{deployable.schema}_svc", deployable.schema

        connection = await asyncpg.connect(service_url(empty_database, role))
        try:
            await connection.execute(f"INSERT INTO {schema}.seed_state VALUES ('a', 'b')")
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(f"ALTER TABLE {schema}.seed_state ADD COLUMN c text")
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(f"CREATE TABLE {schema}.mine (a text)")
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(f'SET ROLE "{schema}_owner"')
        finally:
            await connection.close()
