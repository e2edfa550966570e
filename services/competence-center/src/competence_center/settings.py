"""Settings of this service, read from `COMPETENCE_CENTER_…`."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="COMPETENCE_CENTER_", extra="ignore", frozen=True)

    gateway_url: str = Field(
        "http://127.0.0.1:8001",
        description="Inner address of the gateway, whose organisations are copied.",
    )
    files_url: str = Field(
        "file:///var/lib/stufenplan/competence-center",
        description="Where attachments lie: a folder of their own, or `s3://bucket/prefix` with "
        "the usual `AWS_…` variables. Service and worker have to reach it.",
    )
    clamav_host: str | None = Field(
        None,
        description="Of a ClamAV daemon. With one, attachments are given out once it found "
        "nothing; without, they are marked as not scanned.",
    )
    clamav_port: int = Field(3310, ge=1, le=65535)
    demo_login: str | None = Field(
        None,
        description="Name of the provider at which the people of the demo log in, as the gateway "
        "has it; without it demo units have no advisers.",
    )
