"""What the catalogue tells about an organisation."""

from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

EXAMPLE: dict[str, Any] = {
    "id": "0f1e8f0c-3f9f-5b64-9f55-1f7a7f0d2a11",
    "slug": "solingen",
    "name": "Stadt Solingen",
    "kind": "municipality",
}


class OrganizationRef(BaseModel):
    """An organisation of the platform; `/api/accounts/v1/organizations/{id}` has the rest."""

    model_config = ConfigDict(from_attributes=True, json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    name: str
    kind: str = Field(description="Id in the vocabulary `organization-kinds`.")
