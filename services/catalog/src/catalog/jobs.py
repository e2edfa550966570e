"""The background work of all slices."""

from catalog.search import jobs as search
from catalog.uses import jobs as uses
from chassis.database import Database
from chassis.jobs import Worker


def register_jobs(worker: Worker, database: Database) -> None:
    search.register_jobs(worker, database)
    uses.register_jobs(worker, database)
