"""How organisations look in answers."""

from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class OrganizationRef(BaseModel):
    """An organisation of `/api/accounts/v1/organizations`."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    slug: str
    name: str
    kind: str = Field(description="Id in the vocabulary `organization-kinds`.")
