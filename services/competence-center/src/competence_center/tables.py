"""Imports every slice's models, so that the metadata is complete for migrations."""

from competence_center.database import Base

__all__ = ["Base"]
