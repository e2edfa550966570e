"""Shapes of login and logout in the API."""

from pydantic import BaseModel, Field


class LoggedOut(BaseModel):
    location: str | None = Field(
        description="Where the browser ends the login at the identity provider; null without one."
    )
