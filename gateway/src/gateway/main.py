"""The app for uvicorn: `uvicorn gateway.main:app`."""

from chassis.telemetry import configure_logging
from gateway.app import create_app
from gateway.settings import Settings

settings = Settings()
configure_logging(settings.log_format, settings.log_level)
app = create_app(settings)
