"""Migrations of the schema `catalog`."""

import pytest

from catalog import cli
from chassis.command import Deployable
from tests.support.migrations import MigrationChecks


class TestMigrations(MigrationChecks):
    @pytest.fixture
    def deployable(self) -> Deployable:
        return cli.deployable
