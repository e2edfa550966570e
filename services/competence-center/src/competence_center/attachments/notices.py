"""What people are told about attachments."""

from uuid import UUID

from chassis.notices import Bilingual, OrganizationNotice
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.notices import request_notice


def infected_notice(request: AdvisoryRequest, organization_id: UUID | None) -> OrganizationNotice:
    """To the side that attached it."""
    return request_notice(
        request,
        organization_id,
        title=Bilingual(
            de=f"Schadsoftware in einem Anhang zu Anfrage Nr. {request.number}",
            en=f"Malware in an attachment to request no. {request.number}",
        ),
        text=Bilingual(
            de="Die Datei wurde gelöscht, niemand konnte sie öffnen. Bitte prüfen Sie den Rechner, "
            "von dem sie kam.",
            en="The file was deleted; nobody could open it. Please check the computer from which "
            "it came.",
        ),
    )
