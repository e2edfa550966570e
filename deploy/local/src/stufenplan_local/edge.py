"""How the edge is started: Caddy with the configuration of deploy/edge."""

import os
import socket
import sysconfig
from collections.abc import Sequence
from pathlib import Path

CONFIGURATION = Path(__file__).parents[3] / "edge" / "Caddyfile"


def edge_command() -> list[str]:
    caddy = Path(sysconfig.get_path("scripts")) / "caddy"
    return [str(caddy), "run", "--config", str(CONFIGURATION), "--adapter", "caddyfile"]


def edge_environment(
    *, port: int, page_files: Path, gateways: Sequence[str], state: Path
) -> dict[str, str]:
    """The variables that the configuration reads; `gateways` are host:port."""
    return {
        "EDGE_ADDRESS": f":{port}",
        "EDGE_BIND": " ".join(loopback_addresses()),
        "EDGE_PAGE_FILES": str(page_files),
        "EDGE_GATEWAYS": " ".join(gateways),
        # Caddy keeps its own files here instead of in the home directory.
        "XDG_DATA_HOME": str(state),
        "XDG_CONFIG_HOME": str(state),
        "HOME": os.environ.get("HOME", str(state)),
    }


def loopback_addresses() -> list[str]:
    """Where "localhost" may lead on this machine."""
    return [address for address in ("127.0.0.1", "::1") if _can_listen(address)]


def _can_listen(address: str) -> bool:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.bind((address, 0))
    except OSError:
        return False
    return True
