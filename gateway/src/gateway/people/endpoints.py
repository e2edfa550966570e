"""HTTP addresses of what people decide for themselves."""

from fastapi import APIRouter, Response

from chassis.database import Session
from chassis.identity import KnownPrincipal
from gateway.people import service
from gateway.people.schemas import MailLanguage

router = APIRouter(prefix="/api/accounts", tags=["people"])


@router.put("/v1/person/language")
async def choose_language(
    response: Response, session: Session, principal: KnownPrincipal, chosen: MailLanguage
) -> MailLanguage:
    """Say in which language mails shall come."""
    person = await service.choose_language(session, chosen.language, principal=principal)
    response.headers["Cache-Control"] = "private, no-store"
    return MailLanguage(language=person.language)
