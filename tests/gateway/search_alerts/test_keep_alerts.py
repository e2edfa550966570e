"""Alerts are asked for, confirmed, changed and ended, with and without an account."""

from datetime import timedelta

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from pydantic import ValidationError
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.search_alerts import repository
from gateway.search_alerts.links import alert_behind, link_token
from gateway.search_alerts.models import SearchAlert
from gateway.search_alerts.service import MAX_CONFIRMED, MAX_WAITING
from tests.gateway.behind import settings
from tests.gateway.members.conftest import Enter
from tests.gateway.search_alerts.conftest import (
    ALERTS,
    PARKING,
    Catalog,
    mails,
    make_alert,
    token_in,
)

pytestmark = pytest.mark.usefixtures("catalog")


async def alerts(session: AsyncSession) -> int:
    return (await session.execute(select(func.count()).select_from(SearchAlert))).scalar_one()


async def grow_older(session: AsyncSession, by: timedelta) -> None:
    older = SearchAlert.requested_at - by
    await session.execute(update(SearchAlert).values(requested_at=older))
    await session.commit()


class TestRequestSearchAlert:
    async def test_an_address_gets_a_link_to_confirm(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        response = await api.post(ALERTS, json=PARKING)

        assert (response.status_code, response.json()) == (202, {"needs_confirmation": True})
        [mail] = await mails(session)
        assert mail.recipient == "erika@stadt.example"
        assert mail.unsubscribe_url is None
        assert f"http://testserver/benachrichtigungen/bestaetigung/{token_in(mail)}" in mail.text

    async def test_nothing_that_was_typed_stands_in_the_first_mail(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await api.post(ALERTS, json={**PARKING, "search": "q=Gewonnen+https%3A%2F%2Fevil.example"})

        [mail] = await mails(session)
        assert "evil" not in mail.subject + mail.text + mail.html

    async def test_the_database_holds_a_hash_of_the_link_only(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await api.post(ALERTS, json=PARKING)

        [mail] = await mails(session)
        kept = (await session.execute(select(SearchAlert.token_hash))).scalar_one()
        assert kept is not None
        assert token_in(mail).encode() not in kept

    async def test_nobody_learns_whether_an_address_is_known(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unknown = await api.post(ALERTS, json=PARKING)
        await make_alert(api, session)
        known = await api.post(ALERTS, json=PARKING)

        assert (known.status_code, known.content) == (unknown.status_code, unknown.content)

    async def test_one_box_gets_three_such_mails_a_day_under_any_spelling(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        spellings = ["erika@stadt.example", "Erika@Stadt.example", "erika+a@stadt.example"]
        addresses = [*spellings, *(f"erika+{number}@stadt.example" for number in range(4))]

        answers = [await api.post(ALERTS, json={**PARKING, "email": each}) for each in addresses]

        assert {answer.content for answer in answers} == {answers[0].content}
        assert len(await mails(session)) == MAX_WAITING
        await grow_older(session, timedelta(days=1))
        await api.post(ALERTS, json=PARKING)
        assert len(await mails(session)) == MAX_WAITING + 1

    async def test_one_client_cannot_write_to_everybody(self, api: AsyncClient) -> None:
        limit = settings().search_alerts_per_ten_minutes
        addresses = [f"person{number}@stadt.example" for number in range(limit + 1)]

        *_, last = [await api.post(ALERTS, json={**PARKING, "email": each}) for each in addresses]

        assert last.status_code == 429
        assert last.headers["RateLimit-Policy"] == f'"search-alert";q={limit};w=600'

    @pytest.mark.parametrize("email", [None, "keine", "a@b.de\r\nBcc: c@d.de"])
    async def test_without_a_login_it_needs_an_address(
        self, api: AsyncClient, email: str | None
    ) -> None:
        response = await api.post(ALERTS, json={**PARKING, "email": email})

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/email"

    async def test_what_the_catalogue_does_not_understand_is_refused(
        self, api: AsyncClient, session: AsyncSession, catalog: Catalog
    ) -> None:
        catalog.status = 400

        response = await api.post(ALERTS, json={**PARKING, "search": "landd=05"})

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/search"
        assert await alerts(session) == 0

    async def test_without_the_catalogue_it_asks_to_come_back(
        self, api: AsyncClient, session: AsyncSession, catalog: Catalog
    ) -> None:
        catalog.status = 500

        response = await api.post(ALERTS, json=PARKING)

        assert (response.status_code, response.json()["type"]) == (503, "/problems/service-down")
        assert await alerts(session) == 0

    async def test_a_login_proves_the_own_address(
        self, session: AsyncSession, enter: Enter
    ) -> None:
        erika = await enter("erika")

        response = await erika.api.post(ALERTS, json={"search": "q=Parken"})

        assert response.json() == {"needs_confirmation": False}
        assert await mails(session) == []
        listed = (await erika.api.get(ALERTS)).json()
        assert listed["email"] == erika.email
        assert [alert["search"] for alert in listed["items"]] == ["q=Parken"]

    async def test_the_address_of_somebody_else_has_to_be_confirmed_by_them(
        self, session: AsyncSession, enter: Enter
    ) -> None:
        erika = await enter("erika")

        response = await erika.api.post(ALERTS, json={**PARKING, "email": "otto@stadt.example"})

        assert response.json() == {"needs_confirmation": True}
        assert (await erika.api.get(ALERTS)).json()["items"] == []

    async def test_an_address_that_the_login_does_not_prove_counts_for_nothing(
        self, enter: Enter
    ) -> None:
        erika = await enter("erika", is_verified=False)

        response = await erika.api.post(ALERTS, json={"search": "q=Parken"})

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/no-verified-address"


class TestConfirmSearchAlert:
    async def test_looking_at_the_link_confirms_nothing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await api.post(ALERTS, json={**PARKING, "rhythm": "weekly"})
        token = {"token": token_in((await mails(session))[0])}

        for _ in range(2):
            response = await api.post(f"{ALERTS}/preview", json=token)
            assert response.json() == {**PARKING, "rhythm": "weekly"}

        assert await repository.find_confirmed(session, PARKING["email"]) == []
        assert (await api.post(f"{ALERTS}/confirmation", json=token)).status_code == 200

    async def test_a_link_works_once(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_alert(api, session)
        used = {"token": token_in((await mails(session))[0])}

        for step in ("preview", "confirmation"):
            response = await api.post(f"{ALERTS}/{step}", json=used)
            assert response.status_code == 404
            assert response.json()["type"] == "/problems/alert-not-found"

    async def test_a_link_works_for_48_hours(self, api: AsyncClient, session: AsyncSession) -> None:
        await api.post(ALERTS, json=PARKING)
        token = {"token": token_in((await mails(session))[0])}
        await grow_older(session, timedelta(hours=48))

        assert (await api.post(f"{ALERTS}/confirmation", json=token)).status_code == 404

    async def test_the_same_search_again_replaces_the_alert(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_alert(api, session, search="?q=Parken&land=05&sort=name&limit=5")
        link = await make_alert(api, session, search="land=05&q=Parken", rhythm="weekly")

        listed = (await api.get(ALERTS, headers={"Alert-Link": link})).json()["items"]

        assert [(each["search"], each["rhythm"]) for each in listed] == [
            ("land=05&q=Parken", "weekly")
        ]

    async def test_an_address_has_so_many_and_no_more(
        self, session: AsyncSession, enter: Enter
    ) -> None:
        erika = await enter("erika")
        for number in range(MAX_CONFIRMED):
            await erika.api.post(ALERTS, json={"search": f"q={number}"})
            # Every test is one client, and these are more than one may ask for.
            erika.api.headers["X-Forwarded-For"] = f"203.0.113.{number}"

        response = await erika.api.post(ALERTS, json={"search": "q=noch-eine"})

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/too-many-alerts"
        assert (await erika.api.post(ALERTS, json={"search": "q=0"})).status_code == 202


class TestKeepSearchAlerts:
    async def test_the_link_of_a_mail_shows_all_alerts_of_its_address(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_alert(api, session, search="q=Pegel")
        link = await make_alert(api, session)
        await make_alert(api, session, email="otto@stadt.example")

        listed = (await api.get(ALERTS, headers={"Alert-Link": link})).json()

        assert listed["email"] == "erika@stadt.example"
        assert [alert["search"] for alert in listed["items"]] == ["q=Pegel", "q=Parken"]

    async def test_a_rhythm_is_changed_by_who_knows_the_version(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        api.headers["Alert-Link"] = await make_alert(api, session)
        [alert] = (await api.get(ALERTS)).json()["items"]
        address = f"{ALERTS}/{alert['id']}"
        weekly = {"rhythm": "weekly"}

        changed = await api.put(address, json=weekly, headers={"If-Match": '"v1"'})
        again = await api.put(address, json=weekly, headers={"If-Match": '"v1"'})

        assert (changed.json()["rhythm"], changed.headers["ETag"]) == ("weekly", '"v2"')
        assert again.status_code == 412
        assert (await api.put(address, json=weekly)).status_code == 428

    async def test_with_the_last_alert_the_address_is_gone(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        api.headers["Alert-Link"] = await make_alert(api, session)
        [alert] = (await api.get(ALERTS)).json()["items"]

        ended = await api.delete(f"{ALERTS}/{alert['id']}", headers={"If-Match": "*"})

        assert ended.status_code == 204
        assert await alerts(session) == 0
        assert (await api.get(ALERTS)).status_code == 404

    async def test_nobody_touches_the_alert_of_another_address(
        self, api: AsyncClient, session: AsyncSession, enter: Enter
    ) -> None:
        link = await make_alert(api, session)
        [alert] = (await api.get(ALERTS, headers={"Alert-Link": link})).json()["items"]
        address = f"{ALERTS}/{alert['id']}"
        other = await make_alert(api, session, email="otto@stadt.example")
        somebody = await enter("somebody")

        for caller, headers in ((api, {"Alert-Link": other}), (somebody.api, {})):
            any_version = {"If-Match": "*", **headers}
            changed = await caller.put(address, json={"rhythm": "weekly"}, headers=any_version)
            ended = await caller.delete(address, headers=any_version)
            assert (changed.status_code, ended.status_code) == (404, 404)

    async def test_without_link_and_login_nothing_is_shown(self, api: AsyncClient) -> None:
        assert (await api.get(ALERTS)).status_code == 401

    async def test_a_made_up_link_opens_nothing(
        self, api: AsyncClient, app: FastAPI, session: AsyncSession
    ) -> None:
        link = await make_alert(api, session)
        forged = link[:-4] + ("AAAA" if link[-4:] != "AAAA" else "BBBB")

        response = await api.get(ALERTS, headers={"Alert-Link": forged})

        assert response.status_code == 404
        stranger = settings(key_pepper="another-pepper-of-at-least-32-characters")
        known = alert_behind(link, app.state.settings)
        assert known is not None
        assert link_token(known, stranger) != link


class TestUnsubscribe:
    async def test_one_click_in_a_mail_program_ends_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        link = await make_alert(api, session)
        address = f"{ALERTS}/unsubscribe/{link}"

        for _ in range(2):
            response = await api.post(address, data={"List-Unsubscribe": "One-Click"})
            assert response.status_code == 204

        assert await alerts(session) == 0

    async def test_a_program_that_only_looks_at_links_ends_nothing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        link = await make_alert(api, session)

        response = await api.get(f"{ALERTS}/unsubscribe/{link}")

        assert response.status_code == 303
        assert response.headers["location"] == f"http://testserver/benachrichtigungen/{link}"
        assert await alerts(session) == 1


class TestSettings:
    def test_a_mail_server_needs_a_fixed_address_for_links(self) -> None:
        with pytest.raises(ValidationError, match="GATEWAY_PUBLIC_URL"):
            settings(smtp_host="mail.example")

    async def test_with_one_a_forged_host_is_of_no_use(
        self, api: AsyncClient, app: FastAPI, session: AsyncSession
    ) -> None:
        original = app.state.public_address
        fixed = settings(public_url="https://stufenplan.example").public_url
        app.state.public_address = type(original)(fixed, original.trusted_proxies)

        await api.post(ALERTS, json=PARKING, headers={"Host": "evil.example"})
        app.state.public_address = original

        [mail] = await mails(session)
        assert "https://stufenplan.example/benachrichtigungen/" in mail.text
        assert "evil" not in mail.text + mail.html
