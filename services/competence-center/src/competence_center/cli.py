"""`python -m competence_center.cli migrate|seed|openapi|worker|renew-feed|revision`."""

from pathlib import Path

from chassis.command import Demo, Deployable, Following
from chassis.erased_people import ErasedPeople
from competence_center import tables
from competence_center.app import create_app
from competence_center.jobs import register_jobs
from competence_center.organizations.jobs import OrganizationCopy
from competence_center.profiles.jobs import ProfileCopy
from competence_center.seeds.demo import demo_files, known_as, load_demo
from competence_center.seeds.load import load_seeds, seed_files
from competence_center.settings import Settings

deployable = Deployable(
    name="competence-center",
    metadata=tables.Base.metadata,
    package=Path(__file__).parent,
    settings=Settings,
    create_app=create_app,
    seed_files=seed_files,
    load_seeds=load_seeds,
    demo=Demo(files=demo_files, load=load_demo, variant=known_as),
    register_jobs=register_jobs,
    follows=(
        Following(
            sibling="gateway",
            url=lambda settings: f"{settings.gateway_url}/api/accounts",
            copy=OrganizationCopy(),
        ),
        Following(
            sibling="gateway",
            url=lambda settings: f"{settings.gateway_url}/api/accounts",
            copy=ProfileCopy(),
            name="profiles",
        ),
        Following(
            sibling="gateway",
            url=lambda settings: f"{settings.gateway_url}/api/accounts",
            copy=ErasedPeople(tables.Base.metadata, Path(__file__).parent),
            name="erased people",
        ),
    ),
)
prepare = deployable.prepare

if __name__ == "__main__":
    deployable.main()
