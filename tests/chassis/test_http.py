"""Addresses that people give us lead to public places only."""

import pytest

from chassis.http import FetchRefused, fetch, guarded_client, status_of
from tests.support.server import serve


class TestGuard:
    @pytest.mark.parametrize(
        "address",
        [
            "http://127.0.0.1/",
            "http://[::1]/",
            "http://0.0.0.0/",
            "http://10.0.0.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1/",
            "http://[::ffff:127.0.0.1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://localhost/",
            "file:///etc/passwd",
            "gopher://example.org/",
            "https://",
        ],
    )
    async def test_inner_addresses_are_refused(self, address: str) -> None:
        async with guarded_client() as client:
            with pytest.raises(FetchRefused):
                await fetch(client, address, max_bytes=1000)
            with pytest.raises(FetchRefused):
                await status_of(client, address, method="HEAD")

    async def test_a_server_on_this_machine_is_never_asked(self) -> None:
        asked: list[str] = []

        async def app(scope: object, receive: object, send: object) -> None:
            asked.append("once")

        async with serve(app) as address, guarded_client() as client:
            with pytest.raises(FetchRefused):
                await fetch(client, address, max_bytes=1000)

        assert asked == []
