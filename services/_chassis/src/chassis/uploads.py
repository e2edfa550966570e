"""Requests that bring a file may be larger and take longer than others.

They are known by their address, so that the edge, the gateway and the service agree on it.
"""

from starlette.types import Scope

# The edge has the same figure.
UPLOAD_LIMIT_BYTES = 10_000_000
# 10 MB over a line of 2 Mbit/s.
UPLOAD_TIMEOUT_S = 60.0


def brings_file(scope: Scope) -> bool:
    return scope["method"] == "POST" and str(scope["path"]).endswith("/attachments")
