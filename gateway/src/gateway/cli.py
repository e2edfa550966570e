"""`python -m gateway.cli migrate|seed|openapi|worker|renew-feed|revision`."""

from pathlib import Path

from chassis.command import Deployable
from gateway import tables
from gateway.app import create_app
from gateway.barrier_reports.retention import register_jobs
from gateway.seeds.load import load_seeds, seed_files
from gateway.settings import Settings

deployable = Deployable(
    name="gateway",
    metadata=tables.Base.metadata,
    package=Path(__file__).parent,
    settings=Settings,
    create_app=create_app,
    seed_files=seed_files,
    load_seeds=load_seeds,
    register_jobs=register_jobs,
)
prepare = deployable.prepare

if __name__ == "__main__":
    deployable.main()
