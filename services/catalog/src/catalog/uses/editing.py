"""Writes what is known of a use."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.service import find_ref
from catalog.editors import is_editor
from catalog.keepers import require_keeper
from catalog.organizations.namesakes import find_namesakes
from catalog.organizations.service import find_copies
from catalog.search.indexing import index_solutions
from catalog.solutions.enums import Origin
from catalog.solutions.service import find_owner_id
from catalog.uses import policy, repository
from catalog.uses.content import UseContent
from catalog.uses.enums import UseLevel
from catalog.uses.errors import UseAlreadyRecorded, UseNotFound
from catalog.uses.events import telling
from catalog.uses.models import Use
from catalog.uses.notices import tell_users
from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.members import organization_of
from chassis.problems import wrong_member

# A municipality has confirmed these: whoever changes one of them has to ask it again.
CONFIRMED_FACTS = (
    "organization_name", "organization_id", "area_key", "status", "since", "until",
    "solution_version", "scope",
)  # fmt: skip


async def record_use(
    session: AsyncSession,
    solution_id: UUID,
    content: UseContent,
    *,
    principal: Principal,
    now: datetime,
) -> Use:
    """
    Raises:
        Unauthenticated, Forbidden: see `require_claimant`.
        InvalidBody: the area or an organisation is not known.
        UseAlreadyRecorded: this organisation in this area uses the solution already.
    """
    owner_id = await find_owner_id(session, solution_id)
    policy.require_claimant(principal, owner_id=owner_id, content=content)
    facts = await _facts(session, content) | _claimant(principal)
    await check_is_new(session, solution_id, facts, besides=None)
    use = Use(
        id=new_id(), solution_id=solution_id, origin=Origin.ORGANIZATION, version=1,
        created_at=now, updated_at=now, **facts,
    )  # fmt: skip
    use.level = level_by_source(use)
    async with telling(session, [solution_id]):
        session.add(use)
    await index_solutions(session, [solution_id], today=now.date())
    if use.level is UseLevel.CLAIMED:
        await tell_users(session, solution_id, [use.organization_id])
    return use


async def change_use(
    session: AsyncSession,
    use_id: UUID,
    content: UseContent,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Use:
    """Replace what is known; a confirmed use that becomes another one has to be confirmed again.

    Raises:
        Unauthenticated, Forbidden: see `require_claimant`, `require_claim_of`.
        UseNotFound: there is none, or the caller may not see it (same answer on purpose).
        PreconditionRequired, VersionConflict: see `check_version`.
        InvalidBody: the area or an organisation is not known.
        UseAlreadyRecorded: another use has this organisation in this area.
    """
    use = await take_use(session, use_id, if_match=if_match, principal=principal)
    owner_id = await find_owner_id(session, use.solution_id)
    policy.require_claim_of(principal, use, owner_id=owner_id)
    policy.require_claimant(principal, owner_id=owner_id, content=content)
    facts = await _facts(session, content) | _claimant(principal)
    await check_is_new(session, use.solution_id, facts, besides=use.id)
    is_another = any(getattr(use, name) != facts[name] for name in CONFIRMED_FACTS)
    async with telling(session, [use.solution_id]):
        for name, value in facts.items():
            setattr(use, name, value)
        # Who corrects a declined claim asks again.
        is_asked_again = use.declined_at is not None
        use.declined_at = use.declined_because = None
        if use.level is not UseLevel.CONFIRMED or is_another:
            take_confirmation_back(use)
        touch(use, now=now)
    await index_solutions(session, [use.solution_id], today=now.date())
    if is_asked_again and use.level is UseLevel.CLAIMED:
        await tell_users(session, use.solution_id, [use.organization_id])
    return use


async def remove_use(
    session: AsyncSession,
    use_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """Delete a use with its experience and transfers.

    Raises:
        Unauthenticated, Forbidden: see `require_claim_of`.
        UseNotFound: there is none, or the caller may not see it (same answer on purpose).
        PreconditionRequired, VersionConflict: see `check_version`.
    """
    use = await take_use(session, use_id, if_match=if_match, principal=principal)
    owner_id = await find_owner_id(session, use.solution_id)
    policy.require_claim_of(principal, use, owner_id=owner_id)
    async with telling(session, [use.solution_id]):
        await session.delete(use)
    await index_solutions(session, [use.solution_id], today=now.date())


async def take_use(
    session: AsyncSession, use_id: UUID, *, if_match: str | None, principal: Principal
) -> Use:
    """The locked row, in the version that the caller has seen.

    Raises:
        Unauthenticated, Forbidden: nobody is logged in, or acts for no organisation.
        UseNotFound: there is none, or the caller may not see it (same answer on purpose).
        PreconditionRequired, VersionConflict: see `check_version`.
    """
    use = await find_locked(session, use_id, principal=principal)
    check_version(if_match, use.version)
    return use


async def find_locked(session: AsyncSession, use_id: UUID, *, principal: Principal) -> Use:
    """
    Raises:
        Unauthenticated, Forbidden: nobody is logged in, or acts for no organisation.
        UseNotFound: there is none, or the caller may not see it (same answer on purpose).
    """
    require_keeper(principal)
    if use_id not in await repository.find_readable(session, [use_id], reader=principal):
        raise UseNotFound(f"There is no use {use_id}.")
    uses = await repository.find_for_update(session, [use_id])
    if use_id not in uses:
        raise UseNotFound(f"There is no use {use_id}.")
    return uses[use_id]


def take_confirmation_back(use: Use) -> None:
    use.confirmed_by = use.confirmed_at = use.confirmation_expires_on = None
    use.level = level_by_source(use)


def level_by_source(use: Use) -> UseLevel:
    """What a use is without the word of the organisation."""
    return UseLevel.DOCUMENTED if use.source_label and use.checked_on else UseLevel.CLAIMED


def touch(use: Use, *, now: datetime) -> None:
    use.version += 1
    use.updated_at = now
    # A sourced use that somebody edits is no longer the file's, which would overwrite it.
    use.origin = Origin.ORGANIZATION


def _claimant(principal: Principal) -> dict[str, Any]:
    return {} if is_editor(principal) else {"claimed_by": organization_of(principal)}


async def _facts(session: AsyncSession, content: UseContent) -> dict[str, Any]:
    facts = content.model_dump()
    area = find_ref(content.area_key)
    if content.area_key and area is None:
        raise wrong_member("area_key", "is not a key of the register")
    facts["area_key"] = area.key if area else None
    facts["land"] = area.key[:2] if area else None
    named = {"organization_id": content.organization_id, "claimed_by": content.claimed_by}
    known = {copy.id for copy in await find_copies(session, [*filter(None, named.values())])}
    for name, organization_id in named.items():
        if organization_id and organization_id not in known:
            raise wrong_member(name, "is not an organisation of the platform")
    if area and content.organization_id is None:
        body = (content.organization_name, area.key)
        facts["organization_id"] = (await find_namesakes(session, [body])).get(body)
    return facts


async def check_is_new(
    session: AsyncSession, solution_id: UUID, facts: dict[str, Any], *, besides: UUID | None
) -> None:
    name, area_key = facts["organization_name"], facts["area_key"]
    if await repository.is_recorded(
        session, solution_id, organization_name=name, area_key=area_key, besides=besides
    ):
        raise UseAlreadyRecorded(f"{name} is recorded as a user of this solution.")
