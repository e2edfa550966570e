"""Hands the gateway a copy of all that a service holds of a person (Art. 15 and 20 GDPR)."""

from typing import Annotated, Any, Self
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, Field

from chassis.database import ReadingSession
from chassis.identity import KnownPrincipal, require_gateway
from chassis.personal_data import Basis, Erasure, Words
from chassis.personal_rows import Holding, PersonalRows


class HeldData(BaseModel):
    """What is held for one purpose in one table, with what is declared about it."""

    table: str
    what: Words
    purpose: Words
    seen_by: Words
    kept: Words
    basis: Basis = Field(description="The point of Art. 6 (1) GDPR.")
    erasure: Erasure = Field(
        description="What erasing the account does: `delete` rows, `empty` columns, or `keep` them."
    )
    because: Words | None
    rows: list[dict[str, Any]] = Field(description="Values by name of the column.")

    @classmethod
    def of(cls, holding: Holding) -> Self:
        declared = holding.declared
        return cls(
            table=holding.table,
            what=declared.what,
            purpose=declared.purpose,
            seen_by=declared.seen_by,
            kept=declared.kept,
            basis=declared.basis,
            erasure=declared.erasure,
            because=declared.because,
            rows=[{name: _readable(value) for name, value in row.items()} for row in holding.rows],
        )


class HeldDataList(BaseModel):
    items: list[HeldData]


def build_personal_copies_router(rows: PersonalRows) -> APIRouter:
    """`GET /v1/people/{person_id}/data` of one service, for the gateway alone."""
    router = APIRouter(tags=["personal data"])

    @router.get("/v1/people/{person_id}/data", name="copy_personal_data")
    async def copy_personal_data(
        response: Response,
        session: ReadingSession,
        principal: KnownPrincipal,
        person_id: Annotated[UUID, Path(description="As in tokens.")],
    ) -> HeldDataList:
        """All that is held of a person; the gateway asks when that person does."""
        require_gateway(principal)
        response.headers["Cache-Control"] = "private, no-store"
        found = await rows.find(session, person_id, email=None)
        return HeldDataList(items=[HeldData.of(holding) for holding in found if holding.rows])

    return router


def _readable(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value
