"""The mails that tell how a registration was decided."""

from gateway.notices.letters import Letter, Link, Notice
from gateway.registrations.models import Registration


def confirmed_notice(registration: Registration, *, own_address: str) -> Notice:
    name = registration.name
    return Notice(
        de=Letter(
            f"Bestätigt: {name}",
            (f"Ihre Eintragung für {name} ist bestätigt. Sie können jetzt dafür handeln.",),
            Link("Zur Organisation", f"{own_address}/organisation"),
        ),
        en=Letter(
            f"Confirmed: {name}",
            (f"Your registration for {name} is confirmed. You can act for it now.",),
            Link("To the organisation", f"{own_address}/en/organisation"),
        ),
    )


def rejected_notice(registration: Registration, *, own_address: str) -> Notice:
    name, reason = registration.name, registration.reason or ""
    return Notice(
        de=Letter(
            f"Nicht bestätigt: {name}",
            (f"Ihre Eintragung für {name} ist nicht bestätigt worden. Begründung:", reason),
            Link("Zur Eintragung", f"{own_address}/organisation/eintragen"),
        ),
        en=Letter(
            f"Not confirmed: {name}",
            (f"Your registration for {name} was not confirmed. The reason:", reason),
            Link("To the registration", f"{own_address}/en/organisation/eintragen"),
        ),
    )
