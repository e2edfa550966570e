"""The order in which the platform comes up."""

import asyncio
import time

from stufenplan_local import demo_login
from stufenplan_local.cluster import open_cluster
from stufenplan_local.credentials import Credentials, kept_credentials
from stufenplan_local.deployables import DEPLOYABLES, GATEWAY, SERVICES
from stufenplan_local.environments import admin_environment, app_environment, inherited
from stufenplan_local.options import Options
from stufenplan_local.ports import free_ports
from stufenplan_local.preparation import (
    digest_of_sources,
    is_prepared,
    note_prepared,
    run_preparation,
)
from stufenplan_local.programs import (
    app_program,
    database_program,
    demo_login_program,
    edge_program,
    worker_program,
)
from stufenplan_local.server_check import check_server
from stufenplan_local.supervisor import Layer, Supervisor
from stufenplan_local.terminal import say


async def start_platform(supervisor: Supervisor, options: Options) -> None:
    """Start everything; returns when the public pages answer and the workers are on their way.

    Raises:
        StartError, ProgramGaveUpError: something did not come up; what runs has to be stopped.
    """
    started_at = time.monotonic()
    credentials = kept_credentials(options.data_dir / "credentials.json")
    admin_url = await find_database(supervisor, options)
    names = [*(app.name for app in DEPLOYABLES), demo_login.NAME]
    ports = dict(zip(names, free_ports(len(names)), strict=True))
    environment = {
        **inherited(),
        **app_environment(admin_url=admin_url, credentials=credentials, ports=ports),
        **demo_login.client_settings(options, credentials),
        "GATEWAY_ERASURE_LEDGER": str(options.data_dir / "erasures.jsonl"),
        "COMPETENCE_CENTER_FILES_URL": (options.data_dir / "files").resolve().as_uri(),
    }
    sources = digest_of_sources()
    if not is_prepared(options, sources):
        say("database: bringing schemas and entries up to date")
        await run_preparation(
            environment | admin_environment(admin_url), options.logs / "preparation.log"
        )
        note_prepared(options, sources)

    say("services, gateway and page: starting")
    apps = {
        app: app_program(app, port=ports[app.name], environment=environment, logs=options.logs)
        for app in DEPLOYABLES
    }
    login = demo_login_program(options, credentials, ports=ports, environment=inherited())
    supervisor.start(Layer.SERVICES, [*(apps[service] for service in SERVICES), login])
    supervisor.start(Layer.GATEWAY, [apps[GATEWAY]])
    supervisor.start(Layer.EDGE, [edge_program(options, ports=ports, environment=inherited())])
    await supervisor.until_ready()
    say_ready(options, credentials, seconds=time.monotonic() - started_at)
    # Last, because nobody waits for them.
    workers = [
        worker_program(app, environment=environment, logs=options.logs) for app in DEPLOYABLES
    ]
    supervisor.start(Layer.WORKERS, workers)


async def find_database(supervisor: Supervisor, options: Options) -> str:
    """The address of the database as a role that may change schemas; starts the embedded one."""
    if options.database_url is not None:
        await check_server(options.database_url)
        return options.database_url
    directory = options.data_dir / "postgres"
    if not directory.exists():
        say("database: making its files")
    cluster = await asyncio.to_thread(open_cluster, directory, durable=True)
    supervisor.start(Layer.DATABASE, [database_program(cluster, inherited())])
    await supervisor.until_ready()
    return cluster.url


def say_ready(options: Options, credentials: Credentials, *, seconds: float) -> None:
    say(f"ready after {seconds:.1f} s")
    say("")
    say(f"  {options.address}")
    say(f"  API documentation     {options.address}/docs")
    say(f"  mailbox               {options.address}/postfach")
    say(f"  administrator token   {credentials.administrator_token}")
    say(f"  logs                  {options.logs}")
    say("")
    say("Ctrl-C stops it.")
