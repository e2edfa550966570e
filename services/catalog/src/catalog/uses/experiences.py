"""Writes what was learned from a use, and the reply of the solution's owner."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.records import LocalizedLine
from catalog.solutions.service import find_owner_id
from catalog.uses import repository
from catalog.uses.content import ExperienceContent
from catalog.uses.editing import find_locked, touch
from catalog.uses.errors import ExperienceNotFound, SolutionOwnerUnknown
from catalog.uses.events import telling
from catalog.uses.models import Experience, Use
from catalog.uses.notices import tell_of_experience, tell_of_reply
from catalog.uses.policy import require_owner, require_user
from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.problems import InvalidBody


async def tell_experience(
    session: AsyncSession,
    use_id: UUID,
    content: ExperienceContent,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Experience:
    """Write or replace the experience of a use; a reply stays.

    Raises:
        Unauthenticated, Forbidden: it is not the caller's to say.
        UseNotFound: there is no such use.
        PreconditionRequired, VersionConflict: there is an experience already, see `check_version`.
        InvalidBody: nothing is told.
    """
    use = await find_locked(session, use_id, principal=principal)
    require_user(principal, use)
    _check_tells_something(content)
    experience = await repository.find_experience_for_update(session, use_id)
    is_new = experience is None
    async with telling(session, [use.solution_id]):
        if experience is None:
            experience = Experience(id=new_id(), use_id=use_id, version=0, created_at=now)
            session.add(experience)
        else:
            check_version(if_match, experience.version)
        for name, value in content.model_dump().items():
            setattr(experience, name, value)
        _touch(experience, use, now=now)
    await tell_of_experience(session, use, experience, is_new=is_new)
    return experience


async def remove_experience(
    session: AsyncSession,
    use_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """
    Raises:
        Unauthenticated, Forbidden: it is not the caller's to say.
        UseNotFound, ExperienceNotFound: there is none.
        PreconditionRequired, VersionConflict: see `check_version`.
    """
    use, experience = await _take(session, use_id, if_match=if_match, principal=principal)
    require_user(principal, use)
    async with telling(session, [use.solution_id]):
        await session.delete(experience)
        touch(use, now=now)


async def reply_to_experience(
    session: AsyncSession,
    use_id: UUID,
    reply: LocalizedLine,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Experience:
    """Put the word of the solution's owner beside the experience.

    Raises:
        Unauthenticated, Forbidden: it is not the caller's to say.
        UseNotFound, ExperienceNotFound: there is none.
        PreconditionRequired, VersionConflict: see `check_version`.
        SolutionOwnerUnknown: the solution names no owner.
    """
    use, experience = await _take(session, use_id, if_match=if_match, principal=principal)
    owner_id = await find_owner_id(session, use.solution_id)
    require_owner(principal, owner_id)
    if owner_id is None:
        raise SolutionOwnerUnknown("State the owner of the solution first.")
    async with telling(session, [use.solution_id]):
        experience.reply = reply.model_dump()
        experience.replied_by, experience.replied_at = owner_id, now
        _touch(experience, use, now=now)
    await tell_of_reply(session, use)
    return experience


async def remove_reply(
    session: AsyncSession,
    use_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Experience:
    """
    Raises:
        Unauthenticated, Forbidden: it is not the caller's to say.
        UseNotFound, ExperienceNotFound: there is none.
        PreconditionRequired, VersionConflict: see `check_version`.
    """
    use, experience = await _take(session, use_id, if_match=if_match, principal=principal)
    require_owner(principal, await find_owner_id(session, use.solution_id))
    async with telling(session, [use.solution_id]):
        experience.reply = experience.replied_by = experience.replied_at = None
        _touch(experience, use, now=now)
    return experience


async def _take(
    session: AsyncSession, use_id: UUID, *, if_match: str | None, principal: Principal
) -> tuple[Use, Experience]:
    use = await find_locked(session, use_id, principal=principal)
    experience = await repository.find_experience_for_update(session, use_id)
    if experience is None:
        raise ExperienceNotFound(f"No experience is told of the use {use_id}.")
    check_version(if_match, experience.version)
    return use, experience


def _touch(experience: Experience, use: Use, *, now: datetime) -> None:
    experience.version += 1
    experience.updated_at = now
    touch(use, now=now)


def _check_tells_something(content: ExperienceContent) -> None:
    told = content.model_dump(exclude={"visibility", "source_label", "source_url"})
    if all(value is None for value in told.values()):
        raise InvalidBody(
            "Tell at least one thing.",
            errors=[{"pointer": "/what_worked", "detail": "nothing is told"}],
        )
