"""The gateway says whether it can work, and how the services are."""

from httpx import AsyncClient

from gateway.app import create_app
from tests.gateway.behind import Service, answer_json, services_of, settings
from tests.support.server import serve
from tests.support.service import client


class TestHealth:
    async def test_it_is_ready_although_all_services_are_down(self, api: AsyncClient) -> None:
        response = await api.get("/health/ready")

        assert response.status_code == 200
        assert response.json() == {
            "status": "ok",
            "services": {
                "catalog": "unavailable",
                "competence-center": "unavailable",
                "knowledge": "unavailable",
            },
        }

    async def test_without_its_database_it_is_not_ready(self) -> None:
        async with client(create_app(settings())) as api:
            response = await api.get("/health/ready")

        assert response.status_code == 503

    async def test_it_tells_which_service_is_ready(self) -> None:
        ill = Service(answer_json(b"{}", status=503))
        async with serve(Service()) as catalog_url, serve(ill) as knowledge_url:
            app = create_app(settings(catalog_url=catalog_url, knowledge_url=knowledge_url))
            async with app.router.lifespan_context(app):
                states = await app.state.service_states.current()

        assert services_of(app).by_name.keys() == states.keys()
        assert states["catalog"] == "ok"
        assert states["knowledge"] == states["competence-center"] == "unavailable"
