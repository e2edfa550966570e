"""The background work of all slices."""

from chassis.database import Database
from chassis.jobs import Worker
from competence_center.action_plans import jobs as action_plans
from competence_center.attachments import jobs as attachments
from competence_center.handovers import jobs as handovers
from competence_center.lesson_drafts import jobs as lesson_drafts
from competence_center.links import jobs as links
from competence_center.requests import jobs as requests
from competence_center.support_offers import jobs as support_offers


def register_jobs(worker: Worker, database: Database) -> None:
    support_offers.register_jobs(worker, database)
    links.register_jobs(worker, database)
    requests.register_jobs(worker, database)
    handovers.register_jobs(worker, database)
    action_plans.register_jobs(worker, database)
    lesson_drafts.register_jobs(worker, database)
    attachments.register_jobs(worker, database)
