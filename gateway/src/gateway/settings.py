"""Settings of the gateway, read from `GATEWAY_…`."""

from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, HttpUrl, SecretStr, model_validator
from pydantic_settings import SettingsConfigDict

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="GATEWAY_", extra="ignore", frozen=True)

    catalog_url: HttpUrl = Field(HttpUrl("http://127.0.0.1:8002"), description="Inner address.")
    competence_center_url: HttpUrl = Field(
        HttpUrl("http://127.0.0.1:8003"), description="Inner address."
    )
    knowledge_url: HttpUrl = Field(HttpUrl("http://127.0.0.1:8004"), description="Inner address.")

    administrator_token: SecretStr = Field(
        min_length=16, description="Who sends it as a bearer token is the platform's administrator."
    )
    key_pepper: SecretStr = Field(
        min_length=32,
        description="Secret to hash keys of API clients and to encrypt those of webhooks with.",
    )
    oidc_issuer: str | None = Field(
        None,
        pattern=r"^https?://[^\s/]+(/\S*)?$",
        description="The OpenID provider at which people log in, exactly as it names itself; "
        "without it nobody can.",
    )
    oidc_client_id: str = Field("stufenplan", description="Our name at that provider.")
    oidc_client_secret: SecretStr | None = Field(
        None, description="Our secret at that provider; none for a public client."
    )
    erasure_ledger: Path | None = Field(
        None, description="File, kept apart from the database, that remembers who was erased."
    )
    smtp_host: str | None = Field(
        None, description="Mail server; without it mails are written and not sent."
    )
    smtp_port: int = Field(587, gt=0, lt=65536)
    smtp_security: Literal["starttls", "tls", "none"] = Field(
        "starttls", description="How the connection to the mail server is encrypted."
    )
    smtp_username: str | None = None
    smtp_password: SecretStr | None = None
    mail_sender: str = Field(
        "Stufenplan <stufenplan@localhost>", description="From whom mails come."
    )
    public_url: HttpUrl | None = Field(
        None, description="Address that people know; without it, that of each request."
    )
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...] = Field(
        (ip_network("127.0.0.0/8"), ip_network("::1/128")),
        description="Networks of the edge, whose `X-Forwarded-For` is believed.",
    )

    # Outer above inner: edge 30 s, gateway 10 s, its wait for a service 9 s, service 5 s.
    request_timeout_s: float = Field(10.0, gt=0, description="Longest wait for the first byte.")
    service_timeout_s: float = Field(9.0, gt=0, description="Longest wait for a service.")
    search_timeout_s: float = Field(2.0, gt=0, description="What a service gets for a search.")

    reads_per_minute: int = Field(600, gt=0, description="Per client address.")
    searches_per_minute: int = Field(120, gt=0, description="Per client address.")
    exports_per_minute: int = Field(20, gt=0, description="Per client address.")
    writes_per_minute: int = Field(30, gt=0, description="Per client address.")
    answers_per_minute: int = Field(
        300,
        gt=0,
        description="Per client address: of a self-assessment, which saves each answer by itself, "
        "and at which a whole town hall may work.",
    )
    logins_per_ten_minutes: int = Field(
        200,
        gt=0,
        description="Per client address, which a whole town may share; a login asks twice.",
    )
    barrier_reports_per_ten_minutes: int = Field(20, gt=0, description="Per client address.")
    search_alerts_per_ten_minutes: int = Field(20, gt=0, description="Per client address.")
    corrections_per_ten_minutes: int = Field(20, gt=0, description="Per client address.")

    @model_validator(mode="after")
    def _mails_lead_home(self) -> Self:
        """Or the host of somebody's request would decide where the links in a mail lead."""
        if self.smtp_host is not None and self.public_url is None:
            raise ValueError("a mail server needs GATEWAY_PUBLIC_URL")
        return self
