"""The environment variables with which the apps are started."""

import json
import os
from collections.abc import Mapping
from urllib.parse import quote, urlsplit, urlunsplit

from stufenplan_local.credentials import Credentials
from stufenplan_local.deployables import DEPLOYABLES, GATEWAY, Deployable
from stufenplan_local.ports import LOOPBACK

# Set in some images: without compiled modules every start would take seconds longer.
UNWANTED = ("PYTHONDONTWRITEBYTECODE",)


def inherited() -> dict[str, str]:
    """Our own environment, with what would disturb a local start taken out."""
    environment = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    # A company's proxy must not be asked for addresses on this machine.
    exceptions = environment.get("NO_PROXY") or environment.get("no_proxy") or ""
    without_proxy = ",".join(filter(None, [exceptions, "localhost", LOOPBACK]))
    return environment | {"NO_PROXY": without_proxy, "no_proxy": without_proxy}


def app_environment(
    *, admin_url: str, credentials: Credentials, ports: Mapping[str, int]
) -> dict[str, str]:
    """Variables for all apps at once; each reads those with its own prefix.

    `ports` are found by the name of the deployable.
    """
    environment = {
        "GATEWAY_ADMINISTRATOR_TOKEN": credentials.administrator_token,
        "GATEWAY_KEY_PEPPER": credentials.key_pepper,
    }
    for deployable in DEPLOYABLES:
        own = {
            "DATABASE_URL": service_url(admin_url, deployable, credentials),
            "SIGNING_KEY": json.dumps(dict(credentials.signing_keys[deployable.name])),
            "TRUSTED_KEYS": credentials.trusted_keys,
            "DEMO_DATA": "true",
        }
        siblings = {
            f"{sibling.prefix}URL": f"http://{LOOPBACK}:{ports[sibling.name]}"
            for sibling in DEPLOYABLES
        }
        for name, value in (own | siblings).items():
            environment[deployable.prefix + name] = value
    return environment


def admin_environment(admin_url: str) -> dict[str, str]:
    """Variables that only a change of the schema needs, never a running app."""
    return {f"{deployable.prefix}ADMIN_DATABASE_URL": admin_url for deployable in DEPLOYABLES}


def service_url(admin_url: str, deployable: Deployable, credentials: Credentials) -> str:
    """The same database, as the role that reads and writes rows only."""
    parts = urlsplit(admin_url)
    host = parts.netloc.rpartition("@")[2]
    password = quote(credentials.database_passwords[deployable.name], safe="")
    return urlunsplit(parts._replace(netloc=f"{deployable.role}:{password}@{host}"))


def gateway_address(ports: Mapping[str, int]) -> str:
    return f"{LOOPBACK}:{ports[GATEWAY.name]}"
