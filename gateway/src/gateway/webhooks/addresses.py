"""To which addresses events may be sent; whether one leads inside is seen when it is connected."""

from urllib.parse import urlsplit

from chassis.problems import wrong_member
from gateway.settings import Settings


def check_address(url: str, *, platform: str, settings: Settings) -> None:
    """Public ones by https at its own port; in a local start also http, at any port.

    Raises:
        InvalidBody: another scheme, port or form, or the platform itself.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise wrong_member("url", "is not an address") from None
    if parts.scheme != "https" and not (settings.demo_data and parts.scheme == "http"):
        raise wrong_member("url", "must begin with https://")
    if port not in (None, 443) and not settings.demo_data:
        raise wrong_member("url", "must not name a port")
    if not parts.hostname or parts.username or parts.password or parts.fragment:
        raise wrong_member("url", "must have a host, and neither a user nor a fragment")
    if parts.hostname == urlsplit(platform).hostname:
        raise wrong_member("url", "must not be the platform itself")
