"""Reading the audit, with the names that the reader knows anyway."""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from chassis.types import LocalizedText
from gateway.accounts.service import names_of_organizations
from gateway.audit import models, repository
from gateway.audit.policy import readable_part
from gateway.audit.schemas import AuditEntry, AuditPage, AuditParameters
from gateway.clients.service import names_of_clients
from gateway.memberships.members import names_of_members


async def list_entries(
    session: AsyncSession, parameters: AuditParameters, *, principal: Principal
) -> AuditPage:
    """What the caller may read, the latest first.

    Raises:
        Unauthenticated, Forbidden: see `policy.readable_part`.
    """
    organization_id = readable_part(principal)
    scope = cursor_scope(f"audit {organization_id}", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    before = int(str(keys[0])) if keys and keys[0] is not None else None
    rows = await repository.find_page(
        session,
        parameters,
        organization_id=organization_id,
        before=before,
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    has_more = len(rows) > len(page)
    return AuditPage(
        items=[AuditEntry.of(row) for row in page],
        next_cursor=encode_cursor(scope, page[-1].number) if has_more else None,
        total=await repository.count(session, parameters, organization_id=organization_id),
        names=await _names(session, page, organization_id=organization_id),
    )


async def _names(
    session: AsyncSession, page: Sequence[models.AuditEntry], *, organization_id: UUID | None
) -> dict[str, LocalizedText]:
    """Of organisations, and of people and clients of the reader's own; all others stay ids."""
    ids = set(_ids(page))
    names = {
        str(found): name for found, name in (await names_of_organizations(session, ids)).items()
    }
    if organization_id is None:
        return names
    own = {
        **await names_of_members(session, organization_id, ids),
        **await names_of_clients(session, organization_id, ids),
    }
    return names | {str(found): LocalizedText(de=name, en=None) for found, name in own.items()}


def _ids(page: Iterable[models.AuditEntry]) -> Iterator[UUID]:
    for entry in page:
        named = (entry.actor_id, entry.subject_id, entry.delegate_id, *entry.details.values())
        for each in named:
            try:
                yield UUID(str(each))
            except ValueError:
                continue
