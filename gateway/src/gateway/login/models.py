"""Table of logins that have been begun."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base
from gateway.notices.letters import Language


class LoginAttempt(Base):
    """A login on its way to the identity provider and back; used once, at most ten minutes old."""

    __tablename__ = "login_attempt"

    state_hash: Mapped[bytes] = mapped_column(primary_key=True)
    # Of the cookie of the browser that began it.
    browser_hash: Mapped[bytes]
    nonce: Mapped[str] = mapped_column(String(43))
    code_verifier: Mapped[str] = mapped_column(String(43))
    redirect_uri: Mapped[str] = mapped_column(String(500))
    return_to: Mapped[str] = mapped_column(String(2000))
    language: Mapped[Language] = mapped_column(String(2), server_default="de")
    # Whether the person has to prove anew who they are.
    is_fresh: Mapped[bool] = mapped_column(server_default="false")
    begun_at: Mapped[datetime]


class SeenLogout(Base):
    """A logout token of the identity provider that has been obeyed and must not come again."""

    __tablename__ = "seen_logout"

    token_id: Mapped[str] = mapped_column(String(255), primary_key=True)
    seen_at: Mapped[datetime]
