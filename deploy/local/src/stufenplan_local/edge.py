"""How the edge is started: Caddy with the configuration of deploy/edge."""

import os
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from stufenplan_local.demo_login import DEMO_LOGIN
from stufenplan_local.ports import loopback_addresses

CONFIGURATION = Path(__file__).parents[3] / "edge" / "Caddyfile"


def edge_command() -> list[str]:
    caddy = Path(sysconfig.get_path("scripts")) / "caddy"
    return [str(caddy), "run", "--config", str(CONFIGURATION), "--adapter", "caddyfile"]


def edge_environment(
    *,
    port: int,
    page_files: Path,
    gateways: Sequence[str],
    state: Path,
    demo_login: str | None = None,
) -> dict[str, str]:
    """The variables that the configuration reads; `gateways` and `demo_login` are host:port."""
    environment = {
        "EDGE_ADDRESS": f":{port}",
        "EDGE_BIND": " ".join(loopback_addresses()),
        "EDGE_PAGE_FILES": str(page_files),
        "EDGE_GATEWAYS": " ".join(gateways),
        # Caddy keeps its own files here instead of in the home directory.
        "XDG_DATA_HOME": str(state),
        "XDG_CONFIG_HOME": str(state),
        "HOME": os.environ.get("HOME", str(state)),
    }
    if demo_login is not None:
        environment |= {"EDGE_DEMO_LOGIN": demo_login, "EDGE_MORE": str(DEMO_LOGIN / "edge.caddy")}
    return environment
