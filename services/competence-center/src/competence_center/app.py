"""Puts the service together."""

from pathlib import Path

from fastapi import FastAPI

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.notices import build_notices_router
from chassis.personal_copies import build_personal_copies_router
from chassis.personal_rows import PersonalRows
from chassis.settings import ServiceSettings
from competence_center import tables
from competence_center.support_offers import endpoints as support_offers
from competence_center.units import endpoints as units


def create_app(settings: ServiceSettings) -> FastAPI:
    return build_app(
        settings,
        name="competence-center",
        schema="competence_center",
        locks_rows=True,
        title="Stufenplan competence center",
        description="Who helps a municipality: units of Bund and Länder, and what they offer.",
        routers=[
            units.router,
            support_offers.router,
            build_feed_router(schema="competence_center", source="/api/competence-center"),
            build_notices_router(),
            build_personal_copies_router(
                PersonalRows.of(tables.Base.metadata, Path(__file__).parent)
            ),
        ],
    )
