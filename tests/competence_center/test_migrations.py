"""Migrations of the schema `competence_center`."""

import pytest

from chassis.command import Deployable
from competence_center import cli
from tests.support.migrations import MigrationChecks


class TestMigrations(MigrationChecks):
    @pytest.fixture
    def deployable(self) -> Deployable:
        return cli.deployable
