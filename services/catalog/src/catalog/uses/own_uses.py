"""Takes what an organisation says of its own use: the word that needs nobody else's."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations.service import find_bodies
from catalog.search.indexing import index_solutions
from catalog.solutions.enums import Origin
from catalog.uses import policy, repository
from catalog.uses.confirming import note_confirmation
from catalog.uses.content import OwnUseContent
from catalog.uses.editing import check_is_new, touch
from catalog.uses.enums import UseLevel
from catalog.uses.errors import OrganizationNotCopied, UseNotFound, UseOfOthersWord
from catalog.uses.events import telling
from catalog.uses.models import Use
from catalog.uses.notices import tell_of_confirmation, tell_of_use
from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal


async def tell_own_use(
    session: AsyncSession,
    solution_id: UUID,
    content: OwnUseContent,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Use:
    """Record the use of the caller's organisation, or replace what is known of it: confirmed.

    What others claim of it is settled by that; a source stays beside the organisation's word.

    Raises:
        Unauthenticated, Forbidden: the caller acts for no organisation.
        PreconditionRequired, VersionConflict: the use is recorded already, see `check_version`.
        OrganizationNotCopied: the organisation was registered a moment ago.
        UseAlreadyRecorded: a use by this name in this area is recorded of another organisation.
    """
    organization_id = policy.require_member(principal)
    use = await repository.find_own_for_update(
        session, solution_id, organization_id=organization_id
    )
    if use is None:
        return await _record(session, solution_id, organization_id, content, now=now)
    check_version(if_match, use.version)
    was_claim = use.level is UseLevel.CLAIMED
    async with telling(session, [solution_id]):
        for name, value in content.model_dump().items():
            setattr(use, name, value)
        note_confirmation(use, by=organization_id, now=now)
        touch(use, now=now)
    await index_solutions(session, [solution_id], today=now.date())
    if was_claim:
        await tell_of_confirmation(session, use)
    return use


async def remove_own_use(
    session: AsyncSession,
    solution_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """Delete a use that the organisation told of by mistake, with its experience and transfers.

    Raises:
        Unauthenticated, Forbidden: the caller acts for no organisation.
        UseNotFound: no use of this organisation is recorded.
        PreconditionRequired, VersionConflict: see `check_version`.
        UseOfOthersWord: a source, or another organisation, says so too.
    """
    organization_id = policy.require_member(principal)
    use = await repository.find_own_for_update(
        session, solution_id, organization_id=organization_id
    )
    if use is None:
        raise UseNotFound("No use of your organisation is recorded.")
    check_version(if_match, use.version)
    if use.source_label or use.claimed_by not in (None, organization_id):
        raise UseOfOthersWord("Say since when it has ended, or suggest a correction.")
    async with telling(session, [solution_id]):
        await session.delete(use)
    await index_solutions(session, [solution_id], today=now.date())


async def _record(
    session: AsyncSession,
    solution_id: UUID,
    organization_id: UUID,
    content: OwnUseContent,
    *,
    now: datetime,
) -> Use:
    facts = await _own_facts(session, organization_id)
    await check_is_new(session, solution_id, facts, besides=None)
    use = Use(
        id=new_id(), solution_id=solution_id, origin=Origin.ORGANIZATION, version=1,
        created_at=now, updated_at=now, **facts, **content.model_dump(),
    )  # fmt: skip
    note_confirmation(use, by=organization_id, now=now)
    async with telling(session, [solution_id]):
        session.add(use)
    await index_solutions(session, [solution_id], today=now.date())
    await tell_of_use(session, use)
    return use


async def _own_facts(session: AsyncSession, organization_id: UUID) -> dict[str, Any]:
    own = (await find_bodies(session, [organization_id])).get(organization_id)
    if own is None:
        raise OrganizationNotCopied("Try again in a minute.", headers={"Retry-After": "60"})
    return {
        "organization_id": own.id,
        "organization_name": own.name,
        "area_key": own.area_key,
        "land": own.area_key[:2] if own.area_key else None,
    }
