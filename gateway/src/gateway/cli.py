"""`python -m gateway.cli migrate|seed|openapi|worker|renew-feed|…`; `--help` lists them all."""

from collections.abc import Callable, Mapping
from pathlib import Path

from chassis.command import Command, Demo, Deployable, Following
from chassis.database import Database
from chassis.jobs import Worker
from gateway import tables
from gateway.app import create_app
from gateway.audit.command import verify_audit
from gateway.clients import jobs as client_jobs
from gateway.demo.load import demo_files, known_as, load_demo
from gateway.erasures import jobs as erasure_jobs
from gateway.erasures.command import replay_erasures
from gateway.login import jobs as login_jobs
from gateway.notices import jobs as notice_jobs
from gateway.organization_notices import jobs as organization_notice_jobs
from gateway.organization_notices.copy import ToldNotices
from gateway.search_alerts import jobs as search_alert_jobs
from gateway.search_alerts.copy import ListedSolutions
from gateway.seeds.load import load_seeds, seed_files
from gateway.settings import Settings
from gateway.webhooks import jobs as webhook_jobs

SIBLINGS: Mapping[str, Callable[[Settings], str]] = {
    "catalog": lambda settings: str(settings.catalog_url),
    "competence-center": lambda settings: str(settings.competence_center_url),
    "knowledge": lambda settings: str(settings.knowledge_url),
}


def register_jobs(worker: Worker, database: Database) -> None:
    login_jobs.register_jobs(worker, database)
    notice_jobs.register_jobs(worker, database)
    client_jobs.register_jobs(worker, database)
    search_alert_jobs.register_jobs(worker, database)
    organization_notice_jobs.register_jobs(worker, database)
    erasure_jobs.register_jobs(worker, database)
    webhook_jobs.register_jobs(worker, database)


deployable = Deployable(
    name="gateway",
    metadata=tables.Base.metadata,
    package=Path(__file__).parent,
    settings=Settings,
    create_app=create_app,
    seed_files=seed_files,
    load_seeds=load_seeds,
    demo=Demo(files=demo_files, load=load_demo, variant=known_as),
    follows=(
        Following("catalog", SIBLINGS["catalog"], ListedSolutions()),
        *(
            Following(sibling, url, ToldNotices(), name=f"notices of {sibling}")
            for sibling, url in SIBLINGS.items()
        ),
    ),
    register_jobs=register_jobs,
    commands={
        "verify-audit": Command("check that no entry of the audit was changed", verify_audit),
        "replay-erasures": Command("erase again who was erased after the backup", replay_erasures),
    },
)
prepare = deployable.prepare

if __name__ == "__main__":
    deployable.main()
