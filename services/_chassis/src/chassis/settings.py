"""Settings that every deployable has; each adds its own and fixes its environment prefix."""

from typing import Literal

from pydantic import Field, PostgresDsn, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class ServiceSettings(BaseSettings):
    """Read from the environment, e.g. `CATALOG_DATABASE_URL` for the catalog."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    database_url: PostgresDsn = Field(
        description="As the service role, which reads and writes rows but owns nothing."
    )
    admin_database_url: PostgresDsn | None = Field(
        None, description="As a role that may create roles and schemas; needed by `migrate` only."
    )
    signing_key: SecretStr = Field(
        description="Private key for own tokens: an ES256 JWK as JSON, `kid` = name of the service."
    )
    trusted_keys: str = Field(
        description='Public keys of all deployables: a JWK set as JSON, `{"keys": [...]}`.'
    )
    pool_size: int = Field(4, ge=1, le=100, description="Database connections per process.")
    connection_wait_s: float = Field(1.0, gt=0, description="Longest wait for a free connection.")
    lock_wait_s: float = Field(1.0, gt=0, description="Longest wait for a row somebody changes.")
    statement_timeout_s: float = Field(2.0, gt=0, description="Longest statement of a request.")
    request_timeout_s: float = Field(5.0, gt=0, description="Longest request, answer included.")
    body_limit_bytes: int = Field(1_000_000, gt=0)
    demo_data: bool = Field(
        False, description="Load invented entries, marked as demo; never where facts are expected."
    )
    log_format: Literal["json", "console"] = "json"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
