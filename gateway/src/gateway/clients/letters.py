"""The mail that tells in time that a key ends."""

from gateway.clients.models import ApiClient, ClientCredential
from gateway.notices.letters import Letter, Link, Notice


def ending_notice(
    client: ApiClient, credential: ClientCredential, *, own_address: str | None
) -> Notice:
    """Without an address, as on a machine of one's own, the mail has no link."""
    day, path = credential.expires_at, "/organisation/schnittstellen"
    return Notice(
        de=Letter(
            f"Schlüssel endet am {day:%d.%m.%Y}: {client.name}",
            (
                f"Der Schlüssel {credential.key_id} des Zugangs „{client.name}“ gilt bis "
                f"{day:%d.%m.%Y}, danach wird er abgewiesen.",
                "Erstellen Sie vorher einen zweiten und stellen Sie das Programm um: zwei gelten "
                "nebeneinander. Ist es schon umgestellt, müssen Sie nichts tun.",
            ),
            Link("Zu den Zugängen", own_address + path) if own_address else None,
        ),
        en=Letter(
            f"Key ends on {day:%Y-%m-%d}: {client.name}",
            (
                f"The key {credential.key_id} of the API client “{client.name}” is valid until "
                f"{day:%Y-%m-%d} and refused afterwards.",
                "Make a second one before and let the program use it: two keys are valid side by "
                "side. If it does already, you need not do anything.",
            ),
            Link("To the API clients", f"{own_address}/en{path}") if own_address else None,
        ),
    )
