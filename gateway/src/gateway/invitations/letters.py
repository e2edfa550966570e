"""The mail that brings an invitation."""

from datetime import datetime

from gateway.accounts.models import Organization
from gateway.notices.letters import Letter, Link, Notice


def invitation_notice(organization: Organization, *, url: str, expires_at: datetime) -> Notice:
    name_de, name_en = organization.name_de, organization.name_en or organization.name_de
    return Notice(
        de=Letter(
            f"Einladung: für {name_de} mitarbeiten",
            (
                f"{name_de} lädt Sie ein, auf Stufenplan für die Organisation mitzuarbeiten.",
                f"Der Link gilt bis {expires_at:%d.%m.%Y}, einmal, und nur für ein Konto mit "
                "dieser Mailadresse. Kennen Sie die Organisation nicht, müssen Sie nichts tun.",
            ),
            Link("Einladung ansehen", url),
        ),
        en=Letter(
            f"Invitation: work for {name_en}",
            (
                f"{name_en} invites you to work for the organisation on Stufenplan.",
                f"The link is valid until {expires_at:%Y-%m-%d}, once, and only for an account "
                "with this mail address. If you do not know the organisation, do nothing.",
            ),
            Link("See the invitation", url.replace("/einladung/", "/en/einladung/")),
        ),
    )
