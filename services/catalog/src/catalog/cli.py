"""`python -m catalog.cli migrate|seed|openapi|worker|renew-feed|revision`."""

from pathlib import Path

from catalog import tables
from catalog.app import create_app
from catalog.jobs import register_jobs
from catalog.organizations.copy import OrganizationCopies
from catalog.seeds.demo import demo_files, load_demo
from catalog.seeds.load import load_seeds, seed_files
from catalog.settings import Settings
from chassis.command import Demo, Deployable, Following
from chassis.erased_people import ErasedPeople

deployable = Deployable(
    name="catalog",
    metadata=tables.Base.metadata,
    package=Path(__file__).parent,
    settings=Settings,
    create_app=create_app,
    seed_files=seed_files,
    load_seeds=load_seeds,
    demo=Demo(files=demo_files, load=load_demo),
    follows=(
        Following(
            "gateway", lambda settings: f"{settings.gateway_url}/api/accounts", OrganizationCopies()
        ),
        Following(
            "gateway",
            lambda settings: f"{settings.gateway_url}/api/accounts",
            ErasedPeople(tables.Base.metadata, Path(__file__).parent),
            name="erased people",
        ),
    ),
    register_jobs=register_jobs,
)
prepare = deployable.prepare

if __name__ == "__main__":
    deployable.main()
