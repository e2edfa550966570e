"""HTTP addresses of how often notices come."""

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Request, Response
from fastapi.responses import RedirectResponse

from chassis.database import Session
from chassis.identity import CurrentPrincipal
from chassis.notices import NoticeTopic
from gateway.notices.links import Token
from gateway.organization_notices import service
from gateway.organization_notices.links import PAGE, UNSUBSCRIBE
from gateway.organization_notices.schemas import NoticeRhythms, RhythmChoice, TopicRhythm
from gateway.organization_notices.service import Reader

PATH = "/api/accounts/v1/notice-rhythms"
NO_LINK: dict[int | str, dict[str, Any]] = {
    404: {"description": "The link is about something else, or the account is gone."}
}

router = APIRouter(tags=["notices"])

# In the path, because mail programs take a link as it is.
LinkToken = Annotated[Token, Path(description="The secret of the link in a mail.")]


async def _reader(
    request: Request,
    session: Session,
    principal: CurrentPrincipal,
    notice_link: Annotated[
        Token | None,
        Header(description="Without a login: the secret of the link in one of the mails."),
    ] = None,
) -> Reader:
    settings = request.app.state.settings
    return await service.find_reader(session, notice_link, settings=settings, principal=principal)


CurrentReader = Annotated[Reader, Depends(_reader)]


@router.get(PATH, responses=NO_LINK)
async def list_notice_rhythms(
    response: Response, session: Session, reader: CurrentReader
) -> NoticeRhythms:
    """How often mails about each topic come; with the link of a mail, about that one's."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.list_rhythms(session, reader)


@router.put(f"{PATH}/{{topic}}", responses=NO_LINK)
async def choose_notice_rhythm(
    response: Response,
    session: Session,
    reader: CurrentReader,
    topic: Annotated[NoticeTopic, Path(description="What the mails are about.")],
    choice: RhythmChoice,
) -> TopicRhythm:
    """Say how often mails about a topic come; what waits already comes then."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.choose_rhythm(
        session, topic, rhythm=choice.rhythm, reader=reader, now=datetime.now(UTC)
    )


@router.post(f"{UNSUBSCRIBE}/{{token}}", status_code=204)
async def unsubscribe_from_notices(request: Request, session: Session, token: LinkToken) -> None:
    """End the mails about a topic from within a mail program, with one click (RFC 8058)."""
    settings = request.app.state.settings
    await service.unsubscribe(session, token, settings=settings, now=datetime.now(UTC))


@router.get(f"{UNSUBSCRIBE}/{{token}}", status_code=303, response_class=RedirectResponse)
async def show_notice_unsubscribe(request: Request, token: LinkToken) -> str:
    """The page on which the mails are ended: programs that only look at links end nothing."""
    platform = request.app.state.public_address.of(request.scope)
    return f"{platform}{PAGE}/{token}"
