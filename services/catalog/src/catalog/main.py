"""The app for uvicorn: `uvicorn catalog.main:app`."""

from catalog.app import create_app
from catalog.settings import Settings
from chassis.telemetry import configure_logging

settings = Settings()
configure_logging(settings.log_format, settings.log_level)
app = create_app(settings)
