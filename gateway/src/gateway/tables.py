"""Imports every slice's models, so that the metadata is complete for migrations."""

from gateway.database import Base

__all__ = ["Base"]
