"""The database for a single command: a given one, the running one, or one started for it."""

from collections.abc import Iterator
from contextlib import contextmanager

from stufenplan_local.cluster import running_cluster
from stufenplan_local.options import Options
from stufenplan_local.postgres import embedded_postgres_server


@contextmanager
def any_database(options: Options) -> Iterator[str]:
    """The address as a role that may change schemas."""
    directory = options.data_dir / "postgres"
    if options.database_url is not None:
        yield options.database_url
    elif (cluster := running_cluster(directory)) is not None:
        yield cluster.url
    else:
        with embedded_postgres_server(directory) as url:
            yield url
