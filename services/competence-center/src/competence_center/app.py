"""Puts the service together."""

from pathlib import Path

from fastapi import FastAPI

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.long_reads import LongReads
from chassis.notices import build_notices_router
from chassis.personal_copies import build_personal_copies_router
from chassis.personal_rows import PersonalRows
from competence_center import tables
from competence_center.action_plans import endpoints as action_plans
from competence_center.advice import endpoints as advice
from competence_center.assessments import endpoints as assessments
from competence_center.assessments import set_endpoints as question_sets
from competence_center.assessments.question_sets import read_question_sets
from competence_center.attachments import endpoints as attachments
from competence_center.attachments.files import Files
from competence_center.attachments.service import Attachments
from competence_center.coverage_gaps import endpoints as coverage_gaps
from competence_center.departures import endpoints as departures
from competence_center.exports import endpoints as exports
from competence_center.handovers import endpoints as handovers
from competence_center.learning import endpoints as learning
from competence_center.learning.paths import read_paths
from competence_center.lesson_drafts import endpoints as lesson_drafts
from competence_center.requests import adviser_endpoints as advising
from competence_center.requests import endpoints as requests
from competence_center.rerouting import endpoints as rerouting
from competence_center.routing import endpoints as routing
from competence_center.settings import Settings
from competence_center.statistics import endpoints as statistics
from competence_center.support_offers import endpoints as support_offers
from competence_center.units import endpoints as units


def create_app(settings: Settings) -> FastAPI:
    app = build_app(
        settings,
        name="competence-center",
        schema="competence_center",
        locks_rows=True,
        title="Stufenplan competence center",
        description="Where a municipality stands, who helps it, and with what.",
        routers=[
            units.router,
            advice.router,
            departures.router,
            coverage_gaps.router,
            routing.router,
            rerouting.router,
            requests.router,
            advising.router,
            handovers.router,
            action_plans.router,
            lesson_drafts.router,
            attachments.router,
            statistics.router,
            # Before the offers, whose slugs would take the suffixes.
            exports.router,
            support_offers.router,
            learning.router,
            question_sets.router,
            assessments.router,
            build_feed_router(schema="competence_center", source="/api/competence-center"),
            build_notices_router(),
            build_personal_copies_router(
                PersonalRows.of(tables.Base.metadata, Path(__file__).parent)
            ),
        ],
    )
    app.state.question_sets = read_question_sets()
    app.state.long_reads = LongReads(app.state.database, pool_size=settings.pool_size)
    app.state.learning_paths = read_paths()
    app.state.attachments = Attachments(
        Files(settings.files_url), scans=settings.clamav_host is not None
    )
    return app
