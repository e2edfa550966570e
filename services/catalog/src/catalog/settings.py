"""Settings of this service, read from `CATALOG_…`."""

from pydantic import Field, HttpUrl
from pydantic_settings import SettingsConfigDict

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="CATALOG_", extra="ignore", frozen=True)

    meaning_search: bool = Field(
        True,
        description="Also find what is near in meaning; costs 100 MB per process and worker.",
    )
    remembered_answers: int = Field(
        300,
        ge=0,
        description="Answers of the list that a process gives again while the catalogue is the "
        "same; about 25 kB each.",
    )
    gateway_url: str = Field(
        "http://127.0.0.1:8001",
        description="Inner address of the gateway, whose organisations are copied.",
    )
    dcat_contributor_id: HttpUrl | None = Field(
        None,
        description="Address that GovData gave this platform, for `dcatde:contributorID`.",
        examples=["http://dcat-ap.de/def/contributors/beispiel"],
    )
