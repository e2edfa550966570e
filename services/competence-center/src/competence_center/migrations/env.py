"""Alembic's entry point."""

from chassis.migrations import run_environment
from competence_center.tables import Base

run_environment(Base.metadata)
