"""`/v1/own-data`: a person sees what is stored, of that person alone."""

from httpx import AsyncClient

from tests.gateway.login.conftest import Browser, browser
from tests.gateway.members.conftest import Enter

__all__ = ["browser"]

PATH = "/api/accounts/v1/own-data"


class TestGetOwnData:
    async def test_a_person_gets_the_own_rows_and_what_becomes_of_them(
        self, enter: Enter, browser: Browser
    ) -> None:
        anna = await enter("anna", "aalen")
        await enter("bert", "aalen")
        await browser.log_in(sub="anna", name="Anna", email="anna@stadt.example")

        response = await anna.api.get(PATH)

        items = {item["table"]: item for item in response.json()["items"]}
        (account,) = items["person"]["rows"]
        assert (account["name"], account["email"]) == ("Anna", "anna@stadt.example")
        assert (items["person"]["erasure"], items["audit_entry"]["erasure"]) == ("delete", "keep")
        assert items["audit_entry"]["because"]["de"]
        assert "bert" not in response.text.lower()
        assert response.headers["cache-control"] == "private, no-store"

    async def test_services_that_do_not_answer_are_named(self, enter: Enter) -> None:
        anna = await enter("anna")

        own = (await anna.api.get(PATH)).json()

        assert own["is_complete"] is False
        assert own["missing"] == ["catalog", "competence-center", "knowledge"]

    async def test_nobody_in_particular_is_refused(
        self, api: AsyncClient, administrator: dict[str, str]
    ) -> None:
        assert (await api.get(PATH)).status_code == 401
        assert (await api.get(PATH, headers=administrator)).status_code == 401
