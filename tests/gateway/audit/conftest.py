"""Browsers that log in, as in the tests of the login."""

from tests.gateway.login.conftest import browser, other_browser, provider

__all__ = ["browser", "other_browser", "provider"]
