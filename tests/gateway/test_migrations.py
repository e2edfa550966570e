"""Migrations of the schema `gateway`."""

import pytest

from chassis.command import Deployable
from gateway import cli
from tests.support.migrations import MigrationChecks


class TestMigrations(MigrationChecks):
    @pytest.fixture
    def deployable(self) -> Deployable:
        return cli.deployable
