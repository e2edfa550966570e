"""How the edge serves the built page."""

import gzip

import httpx
import pytest

from tests.edge.conftest import SCRIPT

ASSET = "/assets/app-1a2b3c.js"


class TestPages:
    @pytest.mark.parametrize(
        ("path", "page"),
        [
            ("/", "index.html"),
            ("/loesungen", "loesungen/index.html"),
            ("/loesungen/", "loesungen/index.html"),
            ("/loesungen?q=Hochwasser", "loesungen/index.html"),
            ("/loesungen/one", "app.html"),
            ("/loesungen/one/verlauf", "app.html"),
            ("/verwaltung", "app.html"),
            ("/verwaltung/entwuerfe/one", "app.html"),
            ("/en", "en/index.html"),
            ("/en/loesungen/one", "en/app.html"),
        ],
    )
    def test_an_address_answers_with_its_page_or_the_frame_of_its_language(
        self, edge: httpx.Client, path: str, page: str
    ) -> None:
        response = edge.get(path)

        assert response.status_code == 200
        assert response.text == f"<title>{page}</title>"
        assert response.headers["Content-Type"] == "text/html; charset=utf-8"

    def test_a_page_is_asked_for_again_each_time_and_then_not_sent_again(
        self, edge: httpx.Client
    ) -> None:
        first = edge.get("/")
        again = edge.get("/", headers={"If-None-Match": first.headers["ETag"]})

        assert first.headers["Cache-Control"] == "no-cache"
        assert again.status_code == 304


class TestAssets:
    def test_a_named_by_content_file_is_kept_for_ever(self, edge: httpx.Client) -> None:
        response = edge.get(ASSET)

        assert response.text == SCRIPT
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"

    def test_the_compressed_files_of_the_build_are_sent_as_they_are(
        self, edge: httpx.Client
    ) -> None:
        with edge.stream("GET", ASSET, headers={"Accept-Encoding": "br, gzip"}) as brotli:
            body = b"".join(brotli.iter_raw())
        with edge.stream("GET", ASSET, headers={"Accept-Encoding": "gzip"}) as zipped:
            unzipped = gzip.decompress(b"".join(zipped.iter_raw()))

        assert brotli.headers["Content-Encoding"] == "br"
        assert body == b"made by the build, sent as it is"
        assert zipped.headers["Content-Encoding"] == "gzip"
        assert unzipped.decode() == SCRIPT
        assert "Accept-Encoding" in zipped.headers["Vary"]

    @pytest.mark.parametrize(
        "path",
        [
            "/assets/app-older.js",
            "/assets/",
            "/favicon.ico",
            "/.vite/manifest.json",
            "/.env",
        ],
    )
    def test_a_file_that_is_missing_or_hidden_is_not_found(
        self, edge: httpx.Client, path: str
    ) -> None:
        response = edge.get(path)

        assert response.status_code == 404
        assert response.headers["Content-Type"] == "application/problem+json"
        assert response.json()["type"] == "/problems/not-found"
        assert "Cache-Control" not in response.headers

    @pytest.mark.parametrize(
        ("path", "frame"),
        [
            ("/nirgendwo", "app.html"),
            ("/loesungen/one/more", "app.html"),
            ("/en/nowhere/at/all", "en/app.html"),
            ("/..%2f..%2f..%2fetc/passwd", "app.html"),
        ],
    )
    def test_an_unknown_address_shows_the_page_but_is_told_as_missing(
        self, edge: httpx.Client, path: str, frame: str
    ) -> None:
        response = edge.get(path)

        assert response.status_code == 404
        assert response.text == f"<title>{frame}</title>"
        assert response.headers["Content-Security-Policy"].startswith("default-src 'none'; script")
