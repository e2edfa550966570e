"""The documentation page and the documents that it shows."""

import re

import pytest
from httpx import AsyncClient

from gateway.app import create_app
from gateway.docs.documents import KEPT_FOR_S, Documents
from gateway.docs.endpoints import PAGE
from tests.gateway.behind import Service, answer_json, gateway_before, services_of, settings
from tests.support.server import serve

DOCUMENT = b'{"openapi": "3.1.0"}'


class TestDocumentationPage:
    async def test_all_it_needs_is_served_here(self, api: AsyncClient) -> None:
        page = await api.get("/docs")
        needed = re.findall(r'(?:src|href)="(/docs/[^"]+)"', page.text)

        answers = [await api.get(address) for address in needed]

        assert page.headers["content-type"].startswith("text/html")
        assert len(needed) == 5
        assert {answer.status_code for answer in answers} == {200}

    async def test_nothing_comes_from_anybody_else(self) -> None:
        content = "".join(file.read_text() for file in sorted(PAGE.iterdir()))

        others = set(re.findall(r"(?:https?:)?//([a-z0-9.-]+\.[a-z]+)", content))

        # The placeholder that the script replaces by the page's own address.
        assert others == {"stufenplan.example"}
        assert "validatorUrl: null" in content

    async def test_its_policy_lets_no_script_in_and_no_request_out(self, api: AsyncClient) -> None:
        policy = (await api.get("/docs")).headers["content-security-policy"]

        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy
        assert "connect-src 'self';" in policy
        assert "<script>" not in (PAGE / "index.html").read_text()

    async def test_it_knows_no_other_files(self, api: AsyncClient) -> None:
        for path in ("/docs/page/..%2fendpoints.py", "/docs/swagger-ui/nix.js", "/docs/nix"):
            assert (await api.get(path)).status_code == 404


class TestDocuments:
    async def test_the_document_of_a_service_comes_from_the_service(self) -> None:
        catalog = Service(answer_json(DOCUMENT))

        async with gateway_before(catalog=catalog) as api:
            first = await api.get("/openapi/catalog.json")
            again = await api.get(
                "/openapi/catalog.json", headers={"If-None-Match": first.headers["etag"]}
            )

        assert first.content == DOCUMENT
        assert first.headers["access-control-allow-origin"] == "*"
        assert again.status_code == 304
        assert [request["path"] for request in catalog.requests] == ["/openapi.json"]

    async def test_it_is_asked_for_again_after_a_while(self) -> None:
        now = 0.0
        catalog = Service(answer_json(DOCUMENT))
        async with serve(catalog) as url:
            app = create_app(settings(catalog_url=url))
            async with app.router.lifespan_context(app):
                documents = Documents(services_of(app), clock=lambda: now)
                await documents.get("catalog")
                now += KEPT_FOR_S
                await documents.get("catalog")

        assert len(catalog.requests) == 2

    @pytest.mark.parametrize("service", ["knowledge", "competence-center"])
    async def test_a_service_that_is_down_has_none_while_others_have(self, service: str) -> None:
        async with gateway_before(catalog=Service(answer_json(DOCUMENT))) as api:
            missing = await api.get(f"/openapi/{service}.json")
            there = await api.get("/openapi/catalog.json")

        assert missing.status_code == 503
        assert missing.json()["service"] == service
        assert there.status_code == 200

    async def test_the_gateways_own_tells_whole_addresses(self, api: AsyncClient) -> None:
        document = (await api.get("/openapi/gateway.json")).json()

        assert document["servers"] == [{"url": "/"}]
        assert "/api/search" in document["paths"]

    async def test_there_is_no_other(self, api: AsyncClient) -> None:
        assert (await api.get("/openapi/nix.json")).status_code == 400
