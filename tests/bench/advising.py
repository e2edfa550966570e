"""What is asked of the competence center: offers for a place, advice, an inbox."""

import json
from datetime import UTC, datetime

from chassis.identity import Acting, Principal, PrincipalKind, Role, TokenSigner
from tests.bench.client import Asked
from tests.bench.country import FIELDS, Asker, InventedUnit, askers, busy, units
from tests.support.keys import signing_key

# Each case is asked from so many places, all over Germany.
PLACES = 40
# As many as the page asks for at once.
PAGE = 50


def offers_asked() -> list[Asked]:
    towns = [asker.area_key for asker in askers(PLACES)]
    return [
        Asked(f"/v1/support-offers?area={town}&action_field={FIELDS[place % len(FIELDS)]}")
        for place, town in enumerate(towns)
    ]


def requests_asked() -> list[Asked]:
    """Each from another municipality; the tokens live for a minute."""
    return [_new_request(asker, place) for place, asker in enumerate(askers(PLACES))]


def inboxes_asked() -> list[Asked]:
    """What is due first; the tokens live for a minute."""
    path = f"/v1/advisory-inbox?is_open=true&limit={PAGE}"
    return [Asked(path, _as_adviser(unit)) for unit in busy(units())]


def _new_request(asker: Asker, place: int) -> Asked:
    form = {
        "topic": FIELDS[place % len(FIELDS)],
        "subject": "Parkplätze im Zentrum",
        "description": "Wir suchen eine Lösung, die freie Parkplätze anzeigt. Wer hat Erfahrung?",
        "consent": {"tiers": ["kreis", "land", "bund"], "text_version": "1"},
    }
    acting = Acting(asker.organization_id, "municipality", asker.area_key)
    subject = str(asker.organization_id)
    return Asked("/v1/advisory-requests", _headers(subject, acting), json.dumps(form))


def _as_adviser(unit: InventedUnit) -> dict[str, str]:
    acting = Acting(unit.organization_id, "district", unit.area_keys[0])
    return _headers(str(unit.people[0]), acting, Role.ADVISER)


def _headers(subject: str, acting: Acting, *roles: Role) -> dict[str, str]:
    names = frozenset({Role.MEMBER.value, *(role.value for role in roles)})
    principal = Principal(PrincipalKind.PERSON, subject, names, acting)
    signer = TokenSigner(signing_key("gateway"))
    token = signer.forwarding_token("competence-center", principal, now=datetime.now(UTC))
    return {"Authorization": f"Bearer {token}"}
