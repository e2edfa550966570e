"""People who act for municipalities, as in the tests of the members."""

from tests.gateway.members.conftest import enter, provider

__all__ = ["enter", "provider"]
