"""Browsers that log in, and people who act for organisations."""

from tests.gateway.login.conftest import browser, other_browser, provider
from tests.gateway.members.conftest import enter

__all__ = ["browser", "enter", "other_browser", "provider"]
