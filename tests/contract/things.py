"""What the addresses of the matrix name: things of the own organisation, made before the calls."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select, update

from catalog.handovers.models import Handover, HandoverStatus
from catalog.organizations.models import OrganizationCopy
from catalog.search_misses.models import SearchMiss
from catalog.solutions.models import Solution
from chassis.database import new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from competence_center.organizations.models import Organization as KnownOrganization
from gateway.accounts.models import OrganizationKind
from gateway.clients.models import ApiClient, ClientCredential, CredentialKind, Environment
from gateway.memberships.models import Delegation, Membership
from gateway.notices.rhythms import Rhythm
from gateway.people.models import Person
from gateway.registrations.models import Registration, RegistrationStatus
from gateway.search_alerts.models import SearchAlert
from gateway.webhooks.models import Webhook
from gateway.webhooks.service import write_delivery
from reference.organizations import organization_id
from tests.contract.callers import OWN, PEOPLE, callers_of_service
from tests.support.keys import administrator_headers, forwarded_headers
from tests.support.service import client

Things = dict[str, str]
ANY_VERSION = {"If-Match": "*"}
# Who the caller `adviser` advises for.
LAND_BODY = "digitalakademie-bw"
# To whom the own organisation offers one of its entries.
RECEIVER = "apfeldorf"


async def things_of(name: str, app: FastAPI) -> Things:
    """By the names that addresses use for them: `slug`, or for one operation `get_unit.slug`."""
    return {"person_id": str(new_id()), **await _MAKERS[name](app)}


async def _catalog(app: FastAPI) -> Things:
    await _know_own_organization(app)
    as_member = callers_of_service("catalog")["member"]()
    async with (
        client(app, headers=administrator_headers("catalog")) as editor,
        client(app, headers=dict(as_member)) as member,
    ):
        cards = await _get(editor, "/v1/solutions?limit=2")
        slug, other_slug = (card["slug"] for card in cards["items"])
        await _own(app, slug)
        uses = f"/v1/solutions/{slug}/uses"
        # What has a source is public; without one it would be the provider's word alone.
        source = {"source_label": "Bericht", "checked_on": "2026-11-22"}
        own = {"organization_name": "Aalen", "organization_id": str(organization_id(OWN))}
        use = await _post(editor, uses, own | source)
        other_use = await _post(editor, uses, {"organization_name": "Ulm"} | source)
        experience = f"/v1/uses/{use}/experience"
        assert (await editor.put(experience, json={"effort_days": 5})).is_success
        reply = await editor.put(f"{experience}/reply", json={"de": "Danke."}, headers=ANY_VERSION)
        assert reply.is_success, reply.text
        ends = {"from_use_id": use, "to_use_id": other_use, "outcome": "succeeded"}
        draft = {"content": {"kind": "software", "name": "Pegelkarte"}}
        words = {"words": ["Wasserstand", "Pegelstand"]}
        received = await _handover(app, other_slug, to=organization_id(OWN))
        return {
            "slug": slug,
            "other_slug": other_slug,
            "number": "1",
            "since": "0",
            "use_id": use,
            "other_use_id": other_use,
            "transfer_id": await _post(editor, "/v1/transfers", ends),
            "draft_id": await _post(member, "/v1/drafts", draft),
            "group_id": await _post(editor, "/v1/synonyms", words),
            "import_id": await _import(member),
            "a_minute_ago": (datetime.now(UTC) - timedelta(minutes=1)).isoformat(),
            "correction_id": await _correction(editor, slug),
            "source": "landesportal",
            "foreign_id": await _push(member),
            "miss_id": await _miss(app),
            "area_key": "081365001088",
            "key": "081365001088",
            "name": "solution-types",
            "suffix": "ttl",
            "own": str(organization_id(OWN)),
            "receiver": str(organization_id(RECEIVER)),
            "handover_id": await _handover(app, slug, to=organization_id(RECEIVER)),
            "accept_handover.handover_id": received,
            "decline_handover.handover_id": received,
        }


async def _competence_center(app: FastAPI) -> Things:
    as_administrator = callers_of_service("competence-center")["organization_admin"]()
    async with client(app, headers=dict(as_administrator)) as administrator:
        assessment_id = await _shown_assessment(administrator)
    own, adviser_id, leaving_id = organization_id(OWN), str(new_id()), str(new_id())
    async with app.state.database.sessions.begin() as session:
        for known, kind in ((OWN, "municipality"), (LAND_BODY, "state")):
            facts = {"slug": known, "kind": kind, "name": known}
            session.add(
                KnownOrganization(id=organization_id(known), copied_at=datetime.now(UTC), **facts)
            )
    form = {
        "organization_id": str(own),
        "name": "Digitalbüro Aalen",
        "level": "kommunal",
        "kind": "agency",
        "coverage": ["081365001088"],
        "description": {"de": "Berät die Stadt."},
    }
    advice = {
        "is_open": True,
        "hours": [{"weekday": 1, "opens": "09:00", "closes": "16:00"}],
        "holiday_land": "08",
        "capacity": 9,
        # Not what is asked below: those go to the unit of the Land.
        "topics": ["energie-klimaschutz"],
        "areas": [{"area_key": "081365001088", "from_on": "2026-01-01"}],
        "advisers": [{"person_id": adviser_id, "is_lead": True}, {"person_id": leaving_id}],
    }
    absence = {"person_id": adviser_id, "from_on": "2026-12-01", "until_on": "2026-12-02"}
    rules = {"land": "08", "valid_from": "2127-01-01", "tiers": ["land"]}
    headers = administrator_headers("competence-center")
    async with client(app, headers=headers) as api:
        entered = await api.post("/v1/units", json=form)
        assert entered.is_success, entered.text
        slug = entered.json()["slug"]
        first = {"If-Match": '"v0"'}
        stated = await api.put(f"/v1/units/{slug}/advice", json=advice, headers=first)
        assert stated.is_success, stated.text
        offer = {
            "unit": slug,
            "name": {"de": "Beratung"},
            "kind": "advice",
            "description": {"de": "Berät."},
        }
        await _post(api, "/v1/support-offers", offer)
        land_slug = await _unit_of_the_land(api, form, advice)
        return {
            "slug": slug,
            "get_support_offer.slug": "beratung",
            "get_support_offer_cpsv.slug": "beratung",
            "get_support_offer_cpsv_as.slug": "beratung",
            "suffix": "ttl",
            "change_support_offer.slug": "beratung",
            "add_offer_variant.slug": "start-smart",
            "assure_support_offer.slug": "beratung",
            "get_course.slug": "open-government",
            "get_course_schema_org.slug": "open-government",
            "version": "1.0",
            "statement_id": "data-open",
            "number": "1",
            "assessment_id": assessment_id,
            "own": str(own),
            "adviser_id": adviser_id,
            "leaving_id": leaving_id,
            "policy_id": await _post(api, "/v1/routing-policies", rules),
            "absence_id": await _post(api, f"/v1/units/{slug}/advice/absences", absence),
            **await _advisory_requests(app, near=slug, land=land_slug),
        }


async def _knowledge(app: FastAPI) -> Things:
    async with client(app) as api:
        project = (await _get(api, "/v1/projects?limit=1"))["items"][0]
        return {"slug": project["slug"]}


async def _gateway(app: FastAPI) -> Things:
    async with client(app) as api:
        own = organization_id(OWN)
        invitation = {"organization_id": str(own), "email": "a@b.example", "roles": ["member"]}
        by_platform = {"Authorization": "Bearer a-token-for-tests-only"}
        membership = await _membership(app)
        report = {"page": "/suche", "description": "Das Suchfeld hat keine Beschriftung."}
        return {
            "id_or_slug": OWN,
            "solution_id": str(new_id()),
            "report_id": await _post(api, "/api/platform/v1/barrier-reports", report),
            "own": str(own),
            "delegate_id": str(organization_id("apfeldorf")),
            "delegation_id": await _delegation(app),
            "membership_id": str(membership.id),
            "registration_id": await _registration(app, membership.person_id),
            **await _api_client(app),
            "alert_id": await _search_alert(app),
            **await _webhook(app),
            "invitation_id": await _post(
                api, "/api/accounts/v1/invitations", invitation, headers=by_platform
            ),
        }


_MAKERS = {
    "catalog": _catalog,
    "competence-center": _competence_center,
    "knowledge": _knowledge,
    "gateway": _gateway,
}


async def _get(api: AsyncClient, path: str) -> Any:
    response = await api.get(path)
    assert response.status_code == 200, response.text
    return response.json()


async def _post(
    api: AsyncClient, path: str, body: dict[str, Any], *, headers: dict[str, str] | None = None
) -> str:
    """The id of what was made."""
    response = await api.post(path, json=body, headers=headers)
    assert response.status_code == 201, response.text
    return response.headers["location"].rpartition("/")[2]


async def _shown_assessment(administrator: AsyncClient) -> str:
    """With one held state, shown to the Land."""
    assessment = await _post(administrator, "/v1/assessments", {})
    path = f"/v1/assessments/{assessment}"
    answered = await administrator.put(
        f"{path}/answers/data-open", json={"current_level": 1}, headers={"If-Match": '"v0"'}
    )
    assert answered.is_success, answered.text
    await _post(administrator, f"{path}/snapshots", {})
    visibility = {"is_shown_to_land": True, "is_compared": False}
    shown = await administrator.put(f"{path}/visibility", json=visibility, headers=ANY_VERSION)
    assert shown.is_success, shown.text
    return assessment


async def _unit_of_the_land(api: AsyncClient, unit: dict[str, Any], advice: dict[str, Any]) -> str:
    """Of the organisation for which the caller `adviser` advises."""
    form = {
        **unit,
        "organization_id": str(organization_id(LAND_BODY)),
        "name": "Beratung des Landes",
        "level": "land",
        "coverage": ["08"],
    }
    slug = await _post(api, "/v1/units", form)
    areas = [{"area_key": "08", "from_on": "2026-01-01"}]
    stated = await api.put(
        f"/v1/units/{slug}/advice",
        json={**advice, "topics": [], "areas": areas},
        headers={"If-Match": '"v0"'},
    )
    assert stated.is_success, stated.text
    return slug


async def _advisory_requests(app: FastAPI, *, near: str, land: str) -> Things:
    """One in progress, and for operations that need another state one in that.

    Where the unit of the Land is to help, the municipality's own unit owns the request.
    """
    callers = callers_of_service("competence-center")
    new = {
        "topic": "mobilitaet-verkehr",
        "subject": "Parken",
        "description": "Wer hilft?",
        "consent": {"tiers": ["land"], "text_version": "1"},
    }
    path = "/v1/advisory-requests"
    async with client(app, headers=dict(callers["organization_admin"]())) as administrator:
        offered, working, paused, answered, proposed, *closing = [
            await _post(administrator, path, new) for _ in range(8)
        ]
        both = {"consent": {"tiers": ["gemeinde", "land"], "text_version": "1"}}
        helped = await _post(administrator, path, new | both | {"topic": "energie-klimaschutz"})
        attached = f"{path}/{working}/attachments?name=plan.txt"
        attachment_id = await _post(administrator, attached, {})
    answer = {"text": "So.", "outcome": "information_given"}
    question = {"text": "Wie viele?", "for_whom": "requester"}
    help_ = {"unit": near, "kind": "joint", "reason": "Kennt sich aus."}
    async with client(app, headers=dict(callers["adviser"]())) as adviser:
        for deed, body in (
            (f"{proposed}/acceptance", {}),
            (f"{proposed}/handovers", help_),
            (f"{working}/acceptance", {}),
            (f"{paused}/acceptance", {}),
            (f"{paused}/pause", question),
            *(
                (f"{each}/{deed}", body)
                for each in closing
                for deed, body in (("acceptance", {}), ("answer", answer))
            ),
            (f"{answered}/acceptance", {}),
            (f"{answered}/answer", answer),
        ):
            done = await adviser.post(f"{path}/{deed}", json=body, headers=ANY_VERSION)
            assert done.is_success, done.text
        action = {"kind": "free", "title": "Zuständigkeit klären"}
        action_id = await _post(adviser, f"{path}/{working}/actions", action)
        handover_id = (await _get(adviser, f"{path}/{proposed}/handovers"))["items"][0]["id"]
    acting = Acting(organization_id(OWN), "municipality", "081365001088")
    roles = frozenset({Role.MEMBER.value, Role.ADVISER.value})
    own_adviser = Principal(PrincipalKind.PERSON, str(new_id()), roles, acting)
    headers = forwarded_headers("competence-center", own_adviser) | ANY_VERSION
    async with client(app, headers=headers) as own:
        accepted = await own.post(f"{path}/{helped}/acceptance")
        assert accepted.is_success, accepted.text
        await _post(own, f"{path}/{helped}/handovers", help_ | {"unit": land})
        asked_id = (await _get(own, f"{path}/{helped}/handovers"))["items"][0]["id"]
    return {
        "near_slug": near,
        "agree_to_request_handover.request_id": proposed,
        "agree_to_request_handover.handover_id": handover_id,
        "accept_request_handover.request_id": helped,
        "accept_request_handover.handover_id": asked_id,
        "decline_request_handover.request_id": helped,
        "decline_request_handover.handover_id": asked_id,
        "request_id": working,
        "action_id": action_id,
        **await _lesson_drafts(app, closing),
        "attachment_id": attachment_id,
        "other_request_id": offered,
        "accept_advisory_request.request_id": offered,
        "resume_advisory_request.request_id": paused,
        "close_advisory_request.request_id": answered,
        "reopen_advisory_request.request_id": answered,
    }


async def _lesson_drafts(app: FastAPI, requests: Sequence[str]) -> Things:
    """Of the first request there is none, that of the second is drafted, of the third released."""
    path = "/v1/advisory-requests"
    lesson = {
        "title": "Gemeinsam betreiben",
        "context": "Eine Stadt ohne IT.",
        "problem": "Kein Personal.",
        "approach": "Mitnutzen.",
        "what_worked": "Alles.",
    }
    administrator = callers_of_service("competence-center")["organization_admin"]
    async with (
        client(app, headers=dict(administrator()) | ANY_VERSION) as town,
        client(app, headers=_adviser_of_the_land()) as writer,
        client(app, headers=_adviser_of_the_land()) as reader,
    ):
        for request_id in requests:
            closed = await town.post(f"{path}/{request_id}/closing", json={})
            assert closed.is_success, closed.text
        drafted, released = [
            await _post(writer, f"{path}/{request_id}/lesson-drafts", lesson)
            for request_id in requests[1:]
        ]
        checked = await reader.post(f"/v1/lesson-drafts/{released}/check", json={})
        assert checked.is_success, checked.text
        consent = {"is_agreed": True, "text_version": "1"}
        agreed = await town.put(f"/v1/lesson-drafts/{released}/consent", json=consent)
        assert agreed.is_success, agreed.text
    return {
        "write_lesson_draft.request_id": requests[0],
        "draft_id": drafted,
        "get_released_lesson.draft_id": released,
    }


def _adviser_of_the_land() -> dict[str, str]:
    """Another person each time."""
    acting = Acting(organization_id(LAND_BODY), "state", "08")
    roles = frozenset({Role.ADVISER.value})
    adviser = Principal(PrincipalKind.PERSON, str(new_id()), roles, acting)
    return forwarded_headers("competence-center", adviser) | ANY_VERSION


async def _import(member: AsyncClient) -> str:
    text = 'publiccodeYmlVersion: "0.7"\nname: Musterpegel\nurl: https://example.org/pegel\n'
    response = await member.post(
        "/v1/imports/publiccode", content=text, headers={"Content-Type": "application/yaml"}
    )
    assert response.status_code == 201, response.text
    return response.headers["location"].rpartition("/")[2]


async def _correction(api: AsyncClient, slug: str) -> str:
    opened_at = datetime.now(UTC) - timedelta(minutes=1)
    correction = {"text": "Die Lizenz ist die EUPL 1.2.", "opened_at": opened_at.isoformat()}
    return await _post(api, f"/v1/solutions/{slug}/corrections", correction)


async def _push(member: AsyncClient) -> str:
    record = {"content": {"kind": "software", "name": "Mängelmelder"}}
    response = await member.put("/v1/sources/landesportal/records/melder-7", json=record)
    assert response.status_code == 201, response.text
    return "melder-7"


async def _handover(app: FastAPI, slug: str, *, to: UUID) -> str:
    """An entry that its owner, whoever that is, offers to an organisation."""
    now = datetime.now(UTC)
    async with app.state.database.sessions.begin() as session:
        solution = (
            await session.execute(
                select(Solution.id, Solution.owner_id).where(Solution.slug == slug)
            )
        ).one()
        handover = Handover(
            id=new_id(),
            solution_id=solution.id,
            from_organization_id=solution.owner_id,
            to_organization_id=to,
            status=HandoverStatus.OPEN,
            version=1,
            offered_at=now,
            expires_at=now + timedelta(days=1),
        )
        session.add(handover)
    return str(handover.id)


async def _miss(app: FastAPI) -> str:
    today = date(2026, 11, 22)
    miss = SearchMiss(question="pegelbrunnen", first_on=today, last_on=today)
    async with app.state.database.sessions.begin() as session:
        session.add(miss)
    return str(miss.id)


async def _delegation(app: FastAPI) -> str:
    delegation = Delegation(
        id=new_id(),
        organization_id=organization_id(OWN),
        delegate_id=organization_id("arnsberg"),
        reason="Zweckvereinbarung",
        since=datetime(2026, 1, 1, tzinfo=UTC),
    )
    async with app.state.database.sessions.begin() as session:
        session.add(delegation)
    return str(delegation.id)


async def _api_client(app: FastAPI) -> Things:
    now = datetime.now(UTC)
    api_client = ApiClient(
        id=new_id(),
        organization_id=organization_id(OWN),
        name="Landesportal",
        environment=Environment.LIVE,
        scopes=["catalog:read"],
        is_limited_to_land=False,
        quota_per_minute=600,
        created_at=now,
        created_by="somebody",
    )
    credential = ClientCredential(
        id=new_id(),
        client_id=api_client.id,
        kind=CredentialKind.API_KEY,
        key_id="k3yid2ab",
        created_at=now,
        expires_at=now + timedelta(days=1),
    )
    async with app.state.database.sessions.begin() as session:
        session.add(api_client)
        await session.flush()
        session.add(credential)
    return {"client_id": str(api_client.id), "credential_id": str(credential.id)}


async def _membership(app: FastAPI) -> Membership:
    """That of somebody who never calls."""
    now = datetime.now(UTC)
    person = Person(
        id=new_id(),
        issuer="https://login.example",
        subject="somebody",
        name="Somebody",
        is_email_verified=False,
        created_at=now,
        logged_in_at=now,
    )
    membership = Membership(
        id=new_id(),
        person_id=person.id,
        organization_id=organization_id(OWN),
        roles=["member"],
        since=now,
    )
    async with app.state.database.sessions.begin() as session:
        session.add(person)
        await session.flush()
        session.add(membership)
    return membership


async def _registration(app: FastAPI, person_id: UUID) -> str:
    """That of a town which nobody administers yet, in the Land of the own organisation."""
    registration = Registration(
        id=new_id(),
        person_id=person_id,
        organization_key="municipality 081195001008",
        kind=OrganizationKind.MUNICIPALITY,
        name="Backnang",
        area_key="081195001008",
        work_email="somebody@stadt.example",
        is_email_verified=False,
        status=RegistrationStatus.OPEN,
        registered_at=datetime.now(UTC),
    )
    async with app.state.database.sessions.begin() as session:
        session.add(registration)
    return str(registration.id)


async def _search_alert(app: FastAPI) -> str:
    """That of an address which is nobody's here."""
    now = datetime.now(UTC)
    alert = SearchAlert(
        id=new_id(),
        email="somebody@stadt.example",
        mailbox="somebody@stadt.example",
        search="q=Pegel",
        rhythm=Rhythm.DAILY,
        language="de",
        platform="https://testserver",
        requested_at=now,
        confirmed_at=now,
    )
    async with app.state.database.sessions.begin() as session:
        session.add(alert)
    return str(alert.id)


async def _webhook(app: FastAPI) -> Things:
    now = datetime.now(UTC)
    webhook = Webhook(
        id=new_id(),
        organization_id=organization_id(OWN),
        url="https://portal.example/stufenplan",
        topics=["catalog.solution"],
        secret=b"sealed",
        platform="https://testserver",
        created_at=now,
    )
    async with app.state.database.sessions.begin() as session:
        session.add(webhook)
        await session.flush()
        event = {"type": "de.stufenplan.catalog.solution.changed.v1", "subject": "1"}
        delivery = write_delivery(session, webhook.id, event, now=now)
    return {"webhook_id": str(webhook.id), "delivery_id": str(delivery.id)}


async def _know_own_organization(app: FastAPI) -> None:
    """As the feed of the accounts would tell of it."""
    own = PEOPLE["member"]
    copy = OrganizationCopy(
        id=organization_id(OWN),
        slug=OWN,
        name="Aalen",
        kind=own.kind,
        area_key=own.area_key,
        copied_at=datetime.now(UTC),
    )
    async with app.state.database.sessions.begin() as session:
        session.add(copy)


async def _own(app: FastAPI, slug: str) -> None:
    """As the editors hand an entry over to whom it belongs."""
    owned = update(Solution).where(Solution.slug == slug).values(owner_id=organization_id(OWN))
    async with app.state.database.sessions.begin() as session:
        await session.execute(owned)
