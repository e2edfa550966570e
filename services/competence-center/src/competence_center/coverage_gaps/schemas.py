"""What the API takes and tells about gaps in the coverage."""

from typing import Literal

from pydantic import BaseModel, Field

from chassis.geojson import Point
from chassis.pagination import Page, PageParameters
from chassis.types import LandKey, QueryParameters
from competence_center.vocabulary import ActionField


class GapParameters(PageParameters):
    """Query parameters of the gaps."""

    land: LandKey = Field(examples=["08"])
    topic: ActionField | None = Field(None, description="Only gaps on this topic.")


class GapMapParameters(QueryParameters):
    land: LandKey = Field(examples=["08"])
    topic: ActionField | None = Field(None, description="Only gaps on this topic.")


class GapTableParameters(GapMapParameters):
    language: Literal["de", "en"] = Field("de", description="Of the headings.")


class MunicipalityGap(BaseModel):
    """A municipality, and the topics on which no unit below the federation advises it."""

    area_key: str
    name: str
    kreis: str | None = Field(description="Null where the city is its own.")
    population: int | None
    topics: list[str] = Field(description="Ids in the vocabulary `action-fields`.")


class TopicGap(BaseModel):
    topic: str
    municipalities: int
    population: int = Field(description="People who live there.")


class GapPage(Page[MunicipalityGap]):
    """Municipalities with a gap, by key."""

    municipalities: int = Field(description="All of the Land.")
    by_topic: list[TopicGap] = Field(description="In the order of the vocabulary, all topics.")


class GapProperties(BaseModel):
    area_key: str
    name: str
    missing: int = Field(description="On so many topics nobody near it advises.")


class GapFeature(BaseModel):
    type: Literal["Feature"] = "Feature"
    geometry: Point
    properties: GapProperties


class GapMap(BaseModel):
    """One point for each municipality with a gap, by key."""

    type: Literal["FeatureCollection"] = "FeatureCollection"
    features: list[GapFeature]
