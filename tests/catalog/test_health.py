"""The service says whether it can work."""

from httpx import AsyncClient


class TestHealth:
    async def test_it_is_ready_when_the_database_answers(self, api: AsyncClient) -> None:
        response = await api.get("/health/ready")

        assert response.status_code == 200
        assert response.json() == {"status": "ok"}
