"""The mailbox of the local start: all mails, open to everybody who can reach the machine."""

from fastapi import APIRouter, Request, Response

from chassis.database import Session
from gateway.notices import repository
from gateway.notices.errors import NoMailbox
from gateway.notices.schemas import Mail, Mailbox

router = APIRouter(prefix="/api/platform", tags=["mailbox"])

SHOWN = 50


@router.get("/v1/mailbox", responses={404: {"description": "Mails go to their readers here."}})
async def get_mailbox(request: Request, response: Response, session: Session) -> Mailbox:
    """The last fifty mails; only where invented people are, whose mail nobody else could read."""
    settings = request.app.state.settings
    # Mails carry links that let their reader in: never beside a real mail server.
    if not settings.demo_data or settings.smtp_host is not None:
        raise NoMailbox("It exists only in a local start with invented people.")
    response.headers["Cache-Control"] = "private, no-store"
    mails = await repository.find_latest(session, limit=SHOWN)
    return Mailbox(items=[Mail.of(mail) for mail in mails])
