"""From the address of a repository to the text of its publiccode.yml."""

from collections.abc import Callable

import httpx
import pytest

from catalog.imports.document import MAX_BYTES
from catalog.imports.errors import AddressNotFetched, PubliccodeUnreadable
from catalog.imports.fetching import fetch_publiccode

RAW = "https://gitlab.example.org/a/b/-/raw/HEAD/publiccode"


def forge(files: dict[str, httpx.Response]) -> httpx.AsyncClient:
    """A client for a forge that has these files; the guard itself is tested with the chassis."""

    def answer(request: httpx.Request) -> httpx.Response:
        return files.get(str(request.url), httpx.Response(404))

    return httpx.AsyncClient(transport=httpx.MockTransport(answer), follow_redirects=True)


async def fetch(files: dict[str, httpx.Response], address: str) -> tuple[str, str]:
    async with forge(files) as client:
        return await fetch_publiccode(client, address)


class TestFetchPubliccode:
    async def test_a_repository_leads_to_its_file(self) -> None:
        files = {f"{RAW}.yml": httpx.Response(200, text="name: Köln")}

        text, found_at = await fetch(files, "https://gitlab.example.org/a/b.git")

        assert (text, found_at) == ("name: Köln", f"{RAW}.yml")

    async def test_the_other_ending_is_found_too(self) -> None:
        files = {f"{RAW}.yaml": httpx.Response(200, text="name: x")}

        assert (await fetch(files, "https://gitlab.example.org/a/b"))[1] == f"{RAW}.yaml"

    async def test_a_moved_repository_is_followed(self) -> None:
        moved = httpx.Response(301, headers={"Location": f"{RAW}.yml"})
        files = {
            "https://gitlab.example.org/old/b/-/raw/HEAD/publiccode.yml": moved,
            f"{RAW}.yml": httpx.Response(200, text="name: x"),
        }

        assert (await fetch(files, "https://gitlab.example.org/old/b"))[0] == "name: x"

    @pytest.mark.parametrize(
        "answer",
        [
            lambda: httpx.Response(404),
            lambda: httpx.Response(500),
            lambda: httpx.Response(302, headers={"Location": f"{RAW}.yml"}),
            lambda: httpx.Response(200, content=b"a: " + b"x" * MAX_BYTES),
        ],
    )
    async def test_whatever_goes_wrong_has_one_answer(
        self, answer: Callable[[], httpx.Response]
    ) -> None:
        with pytest.raises(AddressNotFetched):
            await fetch({f"{RAW}.yml": answer()}, "https://gitlab.example.org/a/b")

    async def test_a_page_in_the_place_of_the_file_is_no_file(self) -> None:
        files = {f"{RAW}.yml": httpx.Response(200, text="<!doctype html><title>Login</title>")}

        with pytest.raises(PubliccodeUnreadable):
            await fetch(files, "https://gitlab.example.org/a/b")
