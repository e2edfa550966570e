"""Routes of what was learned from a use."""

from datetime import UTC, datetime

from fastapi import APIRouter, Response
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.records import LocalizedLine
from catalog.uses import experiences, service
from catalog.uses.answers import UseId, tag
from catalog.uses.content import ExperienceContent
from catalog.uses.schemas import Experience
from chassis.conditional import IfMatch
from chassis.database import Session
from chassis.identity import CurrentPrincipal, KnownPrincipal, Principal

PATH = "/v1/uses/{use_id}/experience"

router = APIRouter(tags=["uses"])


@router.get(PATH)
async def get_experience(
    response: Response, session: Session, reader: CurrentPrincipal, use_id: UseId
) -> Experience:
    """What the organisation learned, and what the owner of the solution replied."""
    return await _show(session, response, use_id, reader)


@router.put(PATH)
async def tell_experience(
    response: Response,
    session: Session,
    editor: KnownPrincipal,
    use_id: UseId,
    content: ExperienceContent,
    if_match: IfMatch = None,
) -> Experience:
    """Tell of an experience, or replace what was told; then with `If-Match`.

    For the using organisation and editors.

    A reply of the owner stays.
    """
    await experiences.tell_experience(
        session, use_id, content, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )
    return await _show(session, response, use_id, editor)


@router.delete(PATH, status_code=204)
async def remove_experience(
    session: Session, editor: KnownPrincipal, use_id: UseId, if_match: IfMatch = None
) -> None:
    """Delete an experience with its reply. For who told it and editors."""
    await experiences.remove_experience(
        session, use_id, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )


@router.put(
    PATH + "/reply",
    responses={409: {"description": "The solution names no owner."}},
)
async def reply_to_experience(
    response: Response,
    session: Session,
    editor: KnownPrincipal,
    use_id: UseId,
    reply: LocalizedLine,
    if_match: IfMatch = None,
) -> Experience:
    """Put the word of the solution's owner beside an experience. For it and editors."""
    await experiences.reply_to_experience(
        session, use_id, reply, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )
    return await _show(session, response, use_id, editor)


@router.delete(PATH + "/reply")
async def remove_reply(
    response: Response,
    session: Session,
    editor: KnownPrincipal,
    use_id: UseId,
    if_match: IfMatch = None,
) -> Experience:
    """Take the owner's reply away again. For the owner and editors."""
    await experiences.remove_reply(
        session, use_id, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )
    return await _show(session, response, use_id, editor)


async def _show(
    session: AsyncSession, response: Response, use_id: UseId, reader: Principal
) -> Experience:
    experience = await service.get_experience(session, use_id, reader=reader)
    tag(response, reader, experience.version)
    return experience
