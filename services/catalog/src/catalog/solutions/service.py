"""What can be asked about solutions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.keepers import keeps
from catalog.organizations.models import OrganizationCopy
from catalog.organizations.schemas import OrganizationRef
from catalog.organizations.service import find_copies
from catalog.solutions import repository
from catalog.solutions.content import ContentFields, SolutionContent
from catalog.solutions.enums import PUBLIC_STATUSES, ClaimSubject, Origin
from catalog.solutions.errors import SolutionNotFound
from catalog.solutions.models import Solution
from catalog.solutions.records import Claim, LocalizedLine
from catalog.solutions.schemas import (
    CompletenessMark,
    SolutionDetail,
    SolutionRef,
    SupportedStandard,
    UseCount,
    Withdrawal,
)
from chassis.identity import Principal
from chassis.problems import Forbidden
from reference.slugs import first_free, slug_of

# Leaves room for the number behind it, and for reading it out.
MAX_SLUG_LENGTH = 80


@dataclass(frozen=True, slots=True)
class PublicSolution:
    """An entry as its current revision shows it, with its state and the public uses counted."""

    solution: Solution
    owner: OrganizationCopy | None
    content: SolutionContent
    revision_hash: str
    documented: int
    confirmed: int


async def find_public_id(session: AsyncSession, slug: str) -> UUID:
    """Raises:
    SolutionNotFound: there is none, or the public may not see it (same answer on purpose).
    """
    solution_id = await repository.find_public_id(session, slug)
    if solution_id is None:
        raise _not_found(slug)
    return solution_id


async def find_public_owned(session: AsyncSession, slug: str) -> Solution:
    """The entry with its name and owner, for telling the owner of it.

    Raises:
        SolutionNotFound: there is none, or the public may not see it (same answer on purpose).
    """
    solution = await repository.find_public_owned(session, slug)
    if solution is None:
        raise _not_found(slug)
    return solution


async def find_id(session: AsyncSession, slug: str) -> UUID:
    """For editors: the solution whatever its status.

    Raises:
        SolutionNotFound: there is none.
    """
    solution_id = await repository.find_id(session, slug)
    if solution_id is None:
        raise _not_found(slug)
    return solution_id


async def find_kept_id(session: AsyncSession, slug: str, *, principal: Principal) -> UUID:
    """The solution that the caller may change, whatever its status.

    Raises:
        SolutionNotFound: there is none that the caller may know of.
        Forbidden: it belongs to somebody else.
    """
    solution_id, is_own = await _find_seen(session, slug, reader=principal)
    if not is_own:
        raise Forbidden("This entry belongs to another organisation.")
    return solution_id


async def find_readable_id(session: AsyncSession, slug: str, *, reader: Principal) -> UUID:
    """The solution, when it is public or the reader keeps it.

    Raises:
        SolutionNotFound: there is none, or the reader may not see it (same answer on purpose).
    """
    solution_id, _ = await _find_seen(session, slug, reader=reader)
    return solution_id


async def _find_seen(session: AsyncSession, slug: str, *, reader: Principal) -> tuple[UUID, bool]:
    """Id of a solution that the reader may know of, and whether the reader keeps it."""
    found = await repository.find_standing(session, slug)
    if found is None:
        raise _not_found(slug)
    is_own = keeps(reader, found.owner_id)
    if not is_own and found.status not in PUBLIC_STATUSES:
        raise _not_found(slug)
    return found.id, is_own


async def find_owner_id(session: AsyncSession, solution_id: UUID) -> UUID | None:
    """None also where the solution names no owner."""
    return await repository.find_owner_id(session, solution_id)


async def find_name(session: AsyncSession, solution_id: UUID) -> tuple[str, str]:
    """Slug and name of a solution that there is."""
    found = await repository.find_name(session, solution_id)
    return found.slug, found.name


async def get_public(session: AsyncSession, slug: str) -> SolutionDetail:
    """Raises:
    SolutionNotFound: there is none, or the public may not see it (same answer on purpose).
    """
    row = await repository.find_public(session, slug)
    if row is None:
        raise _not_found(slug)
    return (await _describe(session, [_published(row)]))[0]


async def describe_all(session: AsyncSession, ids: Sequence[UUID]) -> list[SolutionDetail]:
    """In the order of `ids`, without those that are not public; three statements at most."""
    rows = await repository.find_public_by_id(session, ids)
    details = await _describe(session, [_published(row) for row in rows])
    by_id = {detail.id: detail for detail in details}
    return [by_id[solution_id] for solution_id in ids if solution_id in by_id]


async def get_all_public(session: AsyncSession, slugs: Sequence[str]) -> list[PublicSolution]:
    """In the order of the slugs; one statement.

    Raises:
        SolutionNotFound: one is missing, or the public may not see it; the text names it.
    """
    rows = await repository.find_all_public(session, slugs)
    found = {row[0].slug: _published(row) for row in rows}
    missing = [slug for slug in slugs if slug not in found]
    if missing:
        raise _not_found(", ".join(missing))
    return [found[slug] for slug in slugs]


def _published(row: AnyRow) -> PublicSolution:
    solution, owner, content, revision_hash, documented, confirmed = row
    return PublicSolution(
        solution=solution,
        owner=owner,
        content=SolutionContent.model_validate(content),
        revision_hash=revision_hash,
        documented=documented,
        confirmed=confirmed,
    )


async def _describe(
    session: AsyncSession, published: Sequence[PublicSolution]
) -> list[SolutionDetail]:
    contents = [each.content for each in published]
    makers = await find_copies(session, [m for c in contents for m in c.further_maker_ids])
    refs = await _refs(session, contents)
    return [_detail(each, makers, refs) for each in published]


def _detail(
    published: PublicSolution,
    makers: Sequence[OrganizationRef],
    refs: Mapping[str, SolutionRef],
) -> SolutionDetail:
    solution, content = published.solution, published.content
    return SolutionDetail(
        **_plain_fields(content),
        **state_of(
            solution,
            published.owner,
            documented=published.documented,
            confirmed=published.confirmed,
        ),
        further_makers=[maker for maker in makers if maker.id in content.further_maker_ids],
        supports=_supports(content),
        accessibility=_first_claim(content, ClaimSubject.ACCESSIBILITY),
        privacy=_first_claim(content, ClaimSubject.PRIVACY),
        security=[claim for claim in content.claims if claim.subject is ClaimSubject.SECURITY],
        uses_ai=_first_claim(content, ClaimSubject.USES_AI),
        part_of=refs.get(content.part_of or ""),
        fork_of=refs.get(content.fork_of or ""),
        similar=[refs[slug] for slug in content.similar if slug in refs],
        withdrawn=_withdrawal(solution),
        revision_number=solution.revision_number,
        revision_hash=published.revision_hash,
        published_at=solution.published_at,
    )


async def find_listed_ids(
    session: AsyncSession, *, after: UUID | None, limit: int
) -> Sequence[UUID]:
    """Solutions that lists show, by id."""
    return await repository.find_listed_ids(session, after=after, limit=limit)


async def find_listed_slugs(
    session: AsyncSession, *, offset: int, limit: int
) -> list[tuple[str, datetime]]:
    """Slug and last change of the solutions that lists show, by id."""
    rows = await repository.find_listed_slugs(session, offset=offset, limit=limit)
    return [(slug, updated_at) for slug, updated_at in rows]


async def count_listed(session: AsyncSession) -> int:
    return await repository.count_listed(session)


async def find_by_origin(session: AsyncSession, origin: Origin) -> Sequence[Solution]:
    """Every solution of this origin with its parts, by slug."""
    return await repository.find_by_origin(session, origin)


async def find_edited(session: AsyncSession, slugs: Sequence[str]) -> dict[str, Solution]:
    """Those of the slugs that people or imports look after, not the sourced files."""
    found = await repository.find_edited(session, slugs) if slugs else []
    return {solution.slug: solution for solution in found}


async def find_any(session: AsyncSession, slug: str) -> Solution:
    """The solution with its parts, whatever its status; for editors only.

    Raises:
        SolutionNotFound: there is none.
    """
    solution = await repository.find_any(session, slug)
    if solution is None:
        raise SolutionNotFound(f"There is no solution {slug}.")
    return solution


async def lock(session: AsyncSession, solution_id: UUID) -> Solution:
    """The solution with its parts; who else wants to change it waits.

    Raises:
        SolutionNotFound: there is none.
    """
    solution = await repository.find_for_update(session, solution_id)
    if solution is None:
        raise SolutionNotFound(f"There is no solution {solution_id}.")
    return solution


async def find_public_by_slug(session: AsyncSession, slugs: Sequence[str]) -> dict[str, Solution]:
    """Those of the slugs that are public, with name and slug; no statement for no slugs."""
    found = await repository.find_public_refs(session, slugs) if slugs else []
    return {solution.slug: solution for solution in found}


async def find_identifier_holders(
    session: AsyncSession, identifiers: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], str]:
    """Slugs of the solutions that have these identifiers (scheme, value) already."""
    rows = await repository.find_identifier_holders(session, identifiers) if identifiers else []
    return {(scheme, value): slug for scheme, value, slug in rows}


async def is_slug_free(session: AsyncSession, slug: str) -> bool:
    return slug not in await repository.find_slugs_like(session, slug)


async def find_free_slug(session: AsyncSession, name: str) -> str:
    """A slug made of a name, with a number where others have it already."""
    slug = slug_of(name, at_most=MAX_SLUG_LENGTH, or_else="eintrag")
    return first_free(slug, set(await repository.find_slugs_like(session, slug)))


def state_of(
    solution: Solution,
    owner: OrganizationCopy | OrganizationRef | None,
    *,
    documented: int,
    confirmed: int,
) -> dict[str, Any]:
    """The members of `SolutionState`, for cards and details alike."""
    return {
        "id": solution.id,
        "slug": solution.slug,
        "owner": OrganizationRef.model_validate(owner) if owner else None,
        "use_count": UseCount(documented=documented, confirmed=confirmed),
        "completeness": CompletenessMark(known=solution.known_fields, total=solution.must_fields),
        "status": solution.status,
        "review_depth": solution.review_depth,
        "reviewed_at": solution.reviewed_at,
        "confirmed_at": solution.confirmed_at,
        "updated_at": solution.updated_at,
        "is_demo": solution.origin is Origin.DEMO,
    }


def _not_found(slug: str) -> SolutionNotFound:
    return SolutionNotFound(f"There is no public solution {slug}.")


def _plain_fields(content: SolutionContent) -> dict[str, Any]:
    fields = {name: getattr(content, name) for name in ContentFields.model_fields}
    return fields | {"contacts": [c for c in content.contacts if c.has_consent]}


def _supports(content: SolutionContent) -> list[SupportedStandard]:
    claims = {c.criterion: c for c in content.claims if c.subject is ClaimSubject.STANDARD}
    return [
        SupportedStandard(**support.model_dump(), claim=claims.get(support.standard))
        for support in content.supports
    ]


def _first_claim(content: SolutionContent, subject: ClaimSubject) -> Claim | None:
    return next((claim for claim in content.claims if claim.subject is subject), None)


async def _refs(
    session: AsyncSession, contents: Sequence[SolutionContent]
) -> dict[str, SolutionRef]:
    """The other solutions that contents name, by slug; no statement when they name none."""
    named = {slug for c in contents for slug in (c.part_of, c.fork_of, *c.similar) if slug}
    found = await repository.find_public_refs(session, sorted(named)) if named else []
    return {solution.slug: SolutionRef.model_validate(solution) for solution in found}


def _ref(solution: Solution | None) -> SolutionRef | None:
    return SolutionRef.model_validate(solution) if solution else None


def _withdrawal(solution: Solution) -> Withdrawal | None:
    if solution.withdrawn_at is None:
        return None
    return Withdrawal(
        reason=LocalizedLine.model_validate(solution.status_reason),
        at=solution.withdrawn_at,
        successor=_ref(solution.successor),
    )
