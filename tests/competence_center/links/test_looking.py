"""How an address is asked, and what counts as an answer. Nothing leaves this machine."""

from collections.abc import Callable

import anyio
import anyio.lowlevel
import httpx
import pytest

from competence_center.links.looking import MOST_HOSTS, is_reached, look_at

Answer = Callable[[httpx.Request], httpx.Response]


def asking(answer: Answer) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.MockTransport(answer), follow_redirects=True)


async def reached(answer: Answer, url: str = "https://stelle.example/") -> bool:
    async with asking(answer) as client:
        return await is_reached(client, url)


class TestIsReached:
    @pytest.mark.parametrize("status", [200, 204, 401, 403, 429])
    async def test_who_answers_is_there_even_if_programs_may_not_read(self, status: int) -> None:
        assert await reached(lambda _: httpx.Response(status))

    @pytest.mark.parametrize("status", [404, 410, 500, 503])
    async def test_a_page_that_is_gone_or_broken_is_not(self, status: int) -> None:
        assert not await reached(lambda _: httpx.Response(status))

    @pytest.mark.parametrize("status", [404, 405, 500])
    async def test_get_decides_where_head_does_not_confirm(self, status: int) -> None:
        asked: list[str] = []

        def answer(request: httpx.Request) -> httpx.Response:
            asked.append(request.method)
            return httpx.Response(200 if request.method == "GET" else status)

        assert await reached(answer)
        assert asked == ["HEAD", "GET"]

    async def test_a_good_head_is_enough(self) -> None:
        asked: list[str] = []

        def answer(request: httpx.Request) -> httpx.Response:
            asked.append(request.method)
            return httpx.Response(200)

        await reached(answer)

        assert asked == ["HEAD"]

    async def test_what_does_not_answer_or_leads_round_in_circles_is_not_there(self) -> None:
        def refuse(_: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("nobody listens")

        assert not await reached(refuse)
        assert not await reached(lambda r: httpx.Response(302, headers={"Location": str(r.url)}))

    async def test_only_the_web_is_asked(self) -> None:
        assert not await reached(lambda _: httpx.Response(200), "ftp://stelle.example/")


class TestLookAt:
    async def test_a_host_is_asked_one_thing_after_the_other_and_few_at_a_time(self) -> None:
        running: dict[str, int] = {}
        most = [0]

        async def answer(request: httpx.Request) -> httpx.Response:
            host = request.url.host
            running[host] = running.get(host, 0) + 1
            assert running[host] == 1
            most[0] = max(most[0], len([each for each in running.values() if each]))
            await anyio.lowlevel.checkpoint()
            running[host] -= 1
            return httpx.Response(200)

        hosts = range(2 * MOST_HOSTS)
        urls = [f"https://{number}.example/{page}" for number in hosts for page in "abc"]
        transport = httpx.MockTransport(answer)
        async with httpx.AsyncClient(transport=transport) as client:
            found = await look_at(client, urls, pause_s=0)

        assert found == dict.fromkeys(urls, True)
        assert 1 < most[0] <= MOST_HOSTS
