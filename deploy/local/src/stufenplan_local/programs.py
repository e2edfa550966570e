"""The programs that make up the running platform."""

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from signal import Signals

from stufenplan_local import demo_login
from stufenplan_local.cluster import Cluster, clear_stale_lock
from stufenplan_local.credentials import Credentials
from stufenplan_local.deployables import Deployable
from stufenplan_local.edge import edge_command, edge_environment
from stufenplan_local.environments import gateway_address
from stufenplan_local.options import PROJECT, Options
from stufenplan_local.ports import LOOPBACK
from stufenplan_local.privileges import tied_to_parent
from stufenplan_local.program import Program
from stufenplan_local.readiness import answers

PAGE_FILES = PROJECT / "frontend" / "dist"


def database_program(cluster: Cluster, environment: Mapping[str, str]) -> Program:
    async def is_ready(pid: int) -> bool:
        return cluster.is_ready(pid)

    return Program(
        name="database",
        command=cluster.command(),
        environment=environment,
        log=cluster.log,
        is_ready=is_ready,
        before_start=partial(clear_stale_lock, cluster.files),
        stop_signal=Signals.SIGINT,
        last_signal=Signals.SIGQUIT,
    )


def app_program(
    deployable: Deployable, *, port: int, environment: Mapping[str, str], logs: Path
) -> Program:
    async def is_ready(_pid: int) -> bool:
        return await answers(port, "/health/ready")

    options = {
        "--host": LOOPBACK,
        "--port": str(port),
        "--loop": "uvloop",
        "--http": "httptools",
        # Longer than anyone in front keeps an idle connection, so that none closes in their hands.
        "--timeout-keep-alive": "75",
        "--timeout-graceful-shutdown": "20",
    }
    return Program(
        name=deployable.name,
        command=[
            *tied_to_parent(Signals.SIGTERM),
            *(sys.executable, "-m", "uvicorn", f"{deployable.package}.main:app"),
            *("--no-access-log", "--no-server-header"),
            *(word for option in options.items() for word in option),
        ],
        environment=environment,
        log=logs / f"{deployable.name}.log",
        is_ready=is_ready,
    )


def worker_program(
    deployable: Deployable, *, environment: Mapping[str, str], logs: Path
) -> Program:
    async def is_ready(_pid: int) -> bool:
        return True

    name = f"{deployable.name}-worker"
    return Program(
        name=name,
        command=[
            *tied_to_parent(Signals.SIGTERM),
            *(sys.executable, "-m", f"{deployable.package}.cli", "worker"),
        ],
        environment=environment,
        log=logs / f"{name}.log",
        is_ready=is_ready,
    )


def demo_login_program(
    options: Options,
    credentials: Credentials,
    *,
    ports: Mapping[str, int],
    environment: Mapping[str, str],
) -> Program:
    port = ports[demo_login.NAME]

    async def is_ready(_pid: int) -> bool:
        return await answers(port, f"/{demo_login.NAME}/.well-known/openid-configuration")

    settings = demo_login.provider_settings(options, credentials, ports=ports)
    return Program(
        name=demo_login.NAME,
        command=[
            *tied_to_parent(Signals.SIGTERM),
            *("node", str(demo_login.DEMO_LOGIN / "provider.js")),
        ],
        environment={**environment, **settings},
        log=options.logs / f"{demo_login.NAME}.log",
        is_ready=is_ready,
    )


def edge_program(
    options: Options, *, ports: Mapping[str, int], environment: Mapping[str, str]
) -> Program:
    async def is_ready(_pid: int) -> bool:
        return await answers(options.port, "/") and await answers(options.port, "/health/ready")

    own = edge_environment(
        port=options.port,
        page_files=PAGE_FILES,
        gateways=[gateway_address(ports)],
        demo_login=f"{LOOPBACK}:{ports[demo_login.NAME]}",
        state=options.data_dir / "edge",
    )
    return Program(
        name="edge",
        command=[*tied_to_parent(Signals.SIGTERM), *edge_command()],
        environment={**environment, **own},
        log=options.logs / "edge.log",
        is_ready=is_ready,
    )
