"""What a municipality agrees to when others read its request, and in which words."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.database import new_id
from chassis.identity import Principal
from chassis.problems import wrong_member
from competence_center.requests.models import Consent
from competence_center.requests.policy import person_of
from reference.labels import Label

CURRENT = "1"

# A version is never changed: a new one follows it.
TEXTS = {
    "1": Label(
        de="Beratungsstellen der gewählten Ebenen dürfen lesen, wer wir sind und was wir "
        "geschrieben haben, sobald sie die Anfrage übernehmen. Andere Stellen sehen bis zu unserer "
        "Zustimmung nur Thema, Phase, Land und Größenklasse. Wir können die Zustimmung jederzeit "
        "für die Zukunft zurücknehmen.",
        en="Advisory units of the chosen tiers may read who we are and what we wrote, as soon as "
        "they own the request. Until we agree, other units see only topic, phase, Land and size "
        "class. We can withdraw this at any time for the future.",
    )
}


def agree(
    text_version: str,
    tiers: Sequence[str],
    unit_ids: Sequence[UUID],
    *,
    principal: Principal,
    now: datetime,
) -> Consent:
    """
    Raises:
        InvalidBody: there are no such words.
    """
    if text_version not in TEXTS:
        raise wrong_member("text_version", "is none of the preview")
    return Consent(
        id=new_id(),
        tiers=list(dict.fromkeys(tiers)),
        unit_ids=list(unit_ids),
        text_version=text_version,
        given_by=person_of(principal),
        given_at=now,
    )
