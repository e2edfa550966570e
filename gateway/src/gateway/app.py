"""Puts the service together."""

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.settings import ServiceSettings
from fastapi import FastAPI


def create_app(settings: ServiceSettings) -> FastAPI:
    return build_app(
        settings,
        name="gateway",
        schema="gateway",
        title="Stufenplan gateway",
        description="Organisations, search over all services, and reported barriers.",
        routers=[build_feed_router(schema="gateway", source="/api/accounts")],
    )
