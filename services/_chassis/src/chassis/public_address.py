"""Under which address people reach the platform, for links that have to be absolute."""

from starlette.requests import Request


def public_address(request: Request) -> str:
    """Scheme and host without a slash at the end, e.g. `https://stufenplan.example`.

    The gateway tells services which address was asked; a service asked directly has its own.
    """
    scheme = request.headers.get("x-forwarded-proto", request.url.scheme)
    host = request.headers.get("x-forwarded-host", request.url.netloc)
    return f"{scheme}://{host}"


def public_api(request: Request) -> str:
    """Where this service's API begins, e.g. `https://stufenplan.example/api/catalog`."""
    return public_address(request) + request.headers.get("x-forwarded-prefix", "")
