"""Imports every slice's models, so that the metadata is complete for migrations."""

from gateway.accounts.models import Organization
from gateway.barrier_reports.models import BarrierReport
from gateway.database import Base

__all__ = ["BarrierReport", "Base", "Organization"]
