"""The id of an organisation follows from its slug alone."""

from uuid import UUID

from reference.organizations import organization_id


class TestOrganizationId:
    def test_it_never_changes(self) -> None:
        assert organization_id("muenchen") == UUID("30335d22-3bea-5887-a44b-05a9d1c73a48")

    def test_it_differs_by_slug(self) -> None:
        assert organization_id("muenchen") != organization_id("solingen")
