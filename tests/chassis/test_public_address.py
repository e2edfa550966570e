"""Absolute links begin with what people typed, not with where the service is."""

import pytest
from starlette.requests import Request

from chassis.public_address import public_address, public_api


def request(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request(
        {
            "type": "http",
            "scheme": "http",
            "server": ("127.0.0.1", 8002),
            "path": "/v1/things",
            "query_string": b"",
            "headers": raw,
        }
    )


class TestPublicAddress:
    @pytest.mark.parametrize(
        ("headers", "platform", "api"),
        [
            ({}, "http://127.0.0.1:8002", "http://127.0.0.1:8002"),
            ({"host": "inside:1"}, "http://inside:1", "http://inside:1"),
            (
                {
                    "host": "inside:1",
                    "x_forwarded_proto": "https",
                    "x_forwarded_host": "stufenplan.example",
                    "x_forwarded_prefix": "/api/sample",
                },
                "https://stufenplan.example",
                "https://stufenplan.example/api/sample",
            ),
        ],
    )
    def test_what_the_gateway_says_counts(
        self, headers: dict[str, str], platform: str, api: str
    ) -> None:
        assert public_address(request(**headers)) == platform
        assert public_api(request(**headers)) == api
