"""The copy of the organisations follows the feed of the accounts."""

import pytest

from chassis.command import Deployable
from competence_center import cli
from competence_center.organizations.models import Organization
from tests.support.organization_copies import OrganizationCopyChecks


class TestOrganizationCopy(OrganizationCopyChecks):
    model = Organization

    @pytest.fixture
    def deployable(self) -> Deployable:
        return cli.deployable
