"""What administrators are told in time before a key ends."""

from chassis.notices import NoticeTopic, OrganizationNotice
from gateway.clients.models import ApiClient, ClientCredential


def ending_notice(client: ApiClient, credential: ClientCredential) -> OrganizationNotice:
    day = credential.expires_at
    return OrganizationNotice(
        topic=NoticeTopic.PROGRAMS,
        organizations=[client.organization_id],
        title={
            "de": f"Schlüssel endet am {day:%d.%m.%Y}: {client.name}",
            "en": f"Key ends on {day:%Y-%m-%d}: {client.name}",
        },
        text={
            "de": f"Der Schlüssel {credential.key_id} des Zugangs „{client.name}“ gilt bis "
            f"{day:%d.%m.%Y}, danach wird er abgewiesen.\n"
            "Erstellen Sie vorher einen zweiten und stellen Sie das Programm um: zwei gelten "
            "nebeneinander. Ist es schon umgestellt, müssen Sie nichts tun.",
            "en": f"The key {credential.key_id} of the API client “{client.name}” is valid until "
            f"{day:%Y-%m-%d} and refused afterwards.\n"
            "Make a second one before and let the program use it: two keys are valid side by "
            "side. If it does already, you need not do anything.",
        },
        page="/organisation/schnittstellen",
    )
