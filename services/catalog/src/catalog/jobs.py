"""The background work of all slices."""

from catalog.handovers import jobs as handovers
from catalog.search import jobs as search
from catalog.solutions import jobs as solutions
from catalog.uses import jobs as uses
from chassis.database import Database
from chassis.jobs import Worker


def register_jobs(worker: Worker, database: Database) -> None:
    solutions.register_jobs(worker, database)
    search.register_jobs(worker, database)
    uses.register_jobs(worker, database)
    handovers.register_jobs(worker, database)
