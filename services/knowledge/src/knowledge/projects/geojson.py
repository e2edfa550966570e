"""Where the projects are: a GeoJSON answer (RFC 7946)."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from chassis.geojson import Point
from chassis.types import LocalizedText
from knowledge.projects.models import PartnerRole, ProjectCategory


class PlaceProperties(BaseModel):
    slug: str = Field(description="Of the project.")
    title: LocalizedText
    wave: int
    category: ProjectCategory
    role: PartnerRole
    name: str = Field(description="Of the partner.")
    area_key: str


class Feature(BaseModel):
    type: Literal["Feature"] = "Feature"
    geometry: Point
    properties: PlaceProperties


class FeatureCollection(BaseModel):
    """One point for each partner with an area; a project with several has several."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "FeatureCollection",
                    "features": [
                        {
                            "type": "Feature",
                            "geometry": {"type": "Point", "coordinates": [7.06601, 51.16009]},
                            "properties": {
                                "slug": "beispielstadt",
                                "title": {"de": "Beispielstadt", "en": "Beispielstadt"},
                                "wave": 1,
                                "category": "large_city",
                                "role": "lead",
                                "name": "Beispielstadt",
                                "area_key": "059999999999",
                            },
                        }
                    ],
                }
            ]
        }
    )

    type: Literal["FeatureCollection"] = "FeatureCollection"
    features: list[Feature]
