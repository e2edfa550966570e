"""Answers as GeoJSON (RFC 7946); what a feature tells belongs to who answers."""

from typing import Literal

from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field


class GeoJsonResponse(JSONResponse):
    media_type = "application/geo+json"


class Point(BaseModel):
    type: Literal["Point"] = "Point"
    coordinates: tuple[float, float] = Field(description="WGS 84: longitude, latitude.")
