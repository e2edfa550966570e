"""What the pages of others may do with the API."""

from httpx import AsyncClient

ORIGIN = {"Origin": "https://portal.example"}


class TestPublicReads:
    async def test_every_page_may_read_what_is_public(self, api: AsyncClient) -> None:
        response = await api.get("/api/accounts/v1/organizations", headers=ORIGIN)

        assert response.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in response.headers
        assert "RateLimit" in response.headers["access-control-expose-headers"]

    async def test_problems_can_be_read_too(self, api: AsyncClient) -> None:
        response = await api.get("/api/accounts/v1/organizations?limit=0", headers=ORIGIN)

        assert response.status_code == 400
        assert response.headers["access-control-allow-origin"] == "*"

    async def test_a_browser_may_ask_beforehand(self, api: AsyncClient) -> None:
        response = await api.options(
            "/api/catalog/v1/solutions",
            headers={**ORIGIN, "Access-Control-Request-Method": "GET"},
        )

        assert response.status_code == 204
        assert response.headers["access-control-allow-methods"] == "GET, HEAD"
        assert "if-none-match" in response.headers["access-control-allow-headers"]

    async def test_no_other_page_may_write(self, api: AsyncClient) -> None:
        asked = await api.options(
            "/api/platform/v1/barrier-reports",
            headers={**ORIGIN, "Access-Control-Request-Method": "POST"},
        )
        done = await api.post("/api/platform/v1/barrier-reports", json={}, headers=ORIGIN)

        assert "POST" not in asked.headers["access-control-allow-methods"]
        assert "access-control-allow-origin" not in done.headers

    async def test_no_other_page_may_read_with_a_token(
        self, api: AsyncClient, administrator: dict[str, str]
    ) -> None:
        response = await api.get(
            "/api/platform/v1/barrier-reports", headers={**ORIGIN, **administrator}
        )

        assert response.status_code == 200
        assert "access-control-allow-origin" not in response.headers

    async def test_options_without_a_browser_is_an_ordinary_request(self, api: AsyncClient) -> None:
        response = await api.options("/api/accounts/v1/organizations")

        assert response.status_code == 405
        assert response.headers["allow"] == "GET, HEAD"
