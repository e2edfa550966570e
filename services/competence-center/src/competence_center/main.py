"""The app for uvicorn: `uvicorn competence_center.main:app`."""

from chassis.telemetry import configure_logging
from competence_center.app import create_app
from competence_center.settings import Settings

settings = Settings()
configure_logging(settings.log_format, settings.log_level)
app = create_app(settings)
