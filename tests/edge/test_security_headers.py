"""The headers that every answer carries, whoever made it."""

import httpx
import pytest

PAGES = ["/", "/loesungen", "/assets/app-1a2b3c.js", "/assets/missing.js"]
API = ["/api/x", "/openapi/catalog.json", "/health/live", "/metrics"]
API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"


class TestSecurityHeaders:
    @pytest.mark.parametrize("path", PAGES + API)
    def test_every_answer_carries_them_once(self, edge: httpx.Client, path: str) -> None:
        headers = edge.get(path).headers

        expected = {
            "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
        }
        assert {name: headers.get_list(name) for name in expected} == {
            name: [value] for name, value in expected.items()
        }
        assert "geolocation=()" in headers["Permissions-Policy"]

    @pytest.mark.parametrize("path", PAGES + API)
    def test_no_answer_says_which_software_made_it(self, edge: httpx.Client, path: str) -> None:
        headers = edge.get(path).headers

        assert "Server" not in headers
        assert "Via" not in headers

    @pytest.mark.parametrize("path", PAGES)
    def test_a_page_may_load_only_its_own_scripts_and_styles(
        self, edge: httpx.Client, path: str
    ) -> None:
        policy = edge.get(path).headers["Content-Security-Policy"].split("; ")

        assert "default-src 'none'" in policy
        assert "script-src 'self'" in policy
        assert "style-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "require-trusted-types-for 'script'" in policy
        assert "trusted-types structured-data" in policy
        assert not any("unsafe" in rule or "http" in rule for rule in policy)

    @pytest.mark.parametrize("path", API)
    def test_data_may_load_nothing(self, edge: httpx.Client, path: str) -> None:
        assert edge.get(path).headers.get_list("Content-Security-Policy") == [API_POLICY]

    def test_the_documentation_page_keeps_the_policy_of_the_gateway(
        self, edge: httpx.Client
    ) -> None:
        headers = edge.get("/docs").headers

        assert headers.get_list("Content-Security-Policy") == ["script-src 'self'"]
