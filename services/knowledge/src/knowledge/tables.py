"""Imports every slice's models, so that the metadata is complete for migrations."""

from knowledge.database import Base
from knowledge.implementation_steps.models import ImplementationStep
from knowledge.organizations.models import Organization
from knowledge.projects.models import Project, ProjectAmount, ProjectPartner

__all__ = [
    "Base",
    "ImplementationStep",
    "Organization",
    "Project",
    "ProjectAmount",
    "ProjectPartner",
]
