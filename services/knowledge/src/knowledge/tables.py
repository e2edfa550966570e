"""Imports every slice's models, so that the metadata is complete for migrations."""

from knowledge.database import Base

__all__ = ["Base"]
