"""Settings of this service, read from `CATALOG_…`."""

from chassis.settings import ServiceSettings
from pydantic import Field
from pydantic_settings import SettingsConfigDict


class Settings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="CATALOG_", extra="ignore", frozen=True)

    gateway_url: str = Field(
        "http://127.0.0.1:8080/api/accounts",
        description="Inner address of the accounts, whose feed of organisations is copied.",
    )
