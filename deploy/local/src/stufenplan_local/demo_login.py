"""The OpenID provider of the local start, with invented people and without passwords."""

from collections.abc import Mapping

from stufenplan_local.credentials import Credentials
from stufenplan_local.deployables import GATEWAY
from stufenplan_local.options import PROJECT, Options
from stufenplan_local.ports import LOOPBACK

DEMO_LOGIN = PROJECT / "deploy" / "identity" / "demo"
NAME = "demo-login"
CLIENT_ID = "stufenplan"


def issuer(options: Options) -> str:
    return f"{options.address}/{NAME}"


def client_settings(options: Options, credentials: Credentials) -> dict[str, str]:
    """How the gateway finds the provider, and who the people of the demo are elsewhere."""
    return {
        "COMPETENCE_CENTER_DEMO_LOGIN": issuer(options),
        "GATEWAY_OIDC_ISSUER": issuer(options),
        "GATEWAY_OIDC_CLIENT_ID": CLIENT_ID,
        "GATEWAY_OIDC_CLIENT_SECRET": credentials.oidc_client_secret,
    }


def provider_settings(
    options: Options, credentials: Credentials, *, ports: Mapping[str, int]
) -> dict[str, str]:
    """`ports` are found by name."""
    gateway = f"http://{LOOPBACK}:{ports[GATEWAY.name]}"
    return {
        "PORT": str(ports[NAME]),
        "ISSUER": issuer(options),
        "CLIENT_ID": CLIENT_ID,
        "CLIENT_SECRET": credentials.oidc_client_secret,
        "HOSTS": f"{options.address} http://{LOOPBACK}:{options.port}",
        "BACK_CHANNEL": f"{gateway}/auth/backchannel-logout",
    }
