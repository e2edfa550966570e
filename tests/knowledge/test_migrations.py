"""Migrations of the schema `knowledge`."""

import pytest

from chassis.command import Deployable
from knowledge import cli
from tests.support.migrations import MigrationChecks


class TestMigrations(MigrationChecks):
    @pytest.fixture
    def deployable(self) -> Deployable:
        return cli.deployable
