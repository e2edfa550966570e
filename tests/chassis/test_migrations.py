"""The migration runner, on the sample's own migrations."""

import asyncio

import pytest

from chassis import migrations
from chassis.command import Deployable
from tests.chassis.sample import service
from tests.support.migrations import MigrationChecks


class TestMigrations(MigrationChecks):
    @pytest.fixture
    def deployable(self) -> Deployable:
        return service.deployable

    async def test_two_machines_that_migrate_at_once_do_not_collide(
        self, deployable: Deployable, empty_database: str
    ) -> None:
        await asyncio.gather(deployable.migrate(), deployable.migrate())

        assert await migrations.drift(deployable.settings(), metadata=deployable.metadata) == []
