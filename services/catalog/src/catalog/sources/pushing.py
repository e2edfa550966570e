"""What a source may do with its records: push one or many, and remove them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts.findings import Finding, has_errors
from catalog.drafts.models import Draft
from catalog.drafts.reviewing import hand_in
from catalog.drafts.showing import judge_drafts
from catalog.imports import service as imports
from catalog.organizations.service import find_bodies
from catalog.revisions.service import hash_of
from catalog.sources import policy, repository
from catalog.sources.errors import RecordNotFound, TooManySources
from catalog.sources.models import PushedRecord, RecordState, Source
from catalog.sources.schemas import Condition, Outcome, PushedDetail, PushedItem
from catalog.sources.showing import find_source, show
from catalog.sources.taking_over import (
    Surroundings,
    begin_or_ask,
    drop_untouched_entry,
    merge_into_entry,
    owner_of,
    sought,
)
from chassis.conditional import VersionConflict, check_version
from chassis.database import new_id
from chassis.identity import Principal

MAX_SOURCES = 20


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one record; the draft is that which was made or changed."""

    record: PushedRecord
    outcome: Outcome
    draft: Draft | None = None
    submit: bool = False


@dataclass(frozen=True, slots=True)
class Push:
    """A request of a source, with what is known before the first record is taken over."""

    principal: Principal
    records: Mapping[str, PushedRecord]
    # Owners of the entries that the records became.
    entry_owners: Mapping[UUID, UUID | None]
    surroundings: Surroundings


async def push_record(
    session: AsyncSession,
    source_name: str,
    item: PushedItem,
    *,
    principal: Principal,
    now: datetime,
) -> PushedDetail:
    """Take a record over, or its new content.

    The first use of a source's name registers it for the caller's organisation. The same content
    again changes nothing. A new record that may be about an entry which exists makes no second
    one: it waits until somebody has decided.

    Raises:
        Unauthenticated, Forbidden: the caller acts for no organisation, or without the scope.
        SourceNotFound: the source is another organisation's.
        TooManySources: the organisation has as many as it may have.
        VersionConflict: the record has another version than `if_match` says.
        OwnerNotYours, OutsideLand: it names an owner for whom the caller may not push.
    """
    push = await prepare(session, source_name, [item], principal=principal, now=now)
    taken = check(push, item) or await take(session, push, item)
    findings = await finish(session, [taken], principal=principal, now=now)
    await session.flush()
    shown = await show(session, push.surroundings.source, taken.record)
    return PushedDetail(**shown, outcome=taken.outcome, findings=findings[0])


async def remove_record(
    session: AsyncSession, source_name: str, gone: Condition, *, principal: Principal, now: datetime
) -> None:
    """Note that a record is gone at its source; again, it changes nothing.

    An entry that was never public and that nobody worked on goes too. About every other one an
    editor decides.

    Raises:
        Unauthenticated, Forbidden: the caller acts for no organisation, or without the scope.
        SourceNotFound, RecordNotFound: there is none, or it is another organisation's.
        VersionConflict: the record has another version than `if_match` says.
    """
    organization_id = policy.require_pusher(principal)
    source = await find_source(session, source_name, organization_id=organization_id, lock=True)
    records = await repository.find_records(session, source.id, [gone.foreign_id])
    await remove(session, source, records.get(gone.foreign_id), gone, now=now)


async def prepare(
    session: AsyncSession,
    source_name: str,
    items: Sequence[PushedItem],
    *,
    removed: Sequence[str] = (),
    principal: Principal,
    now: datetime,
) -> Push:
    """Look up together what each of the items, and of the removed records, needs."""
    source = await _open_source(session, source_name, principal=principal, now=now)
    names = [item.foreign_id for item in items]
    records = await repository.find_records(session, source.id, [*names, *removed])
    tied = [each.solution_id for each in records.values() if each.solution_id]
    entries = await repository.find_entries(session, tied) if tied else {}
    entry_owners = {entry.id: entry.owner_id for entry in entries.values()}
    stated = {owner for item in items if (owner := owner_of(item.content, source))}
    wanted = {source.organization_id, *stated, *filter(None, entry_owners.values())}
    owners = await find_bodies(session, sorted(wanted))
    new = [
        sought(item.content, source, owners)
        for item in items
        if not _has_entry(records.get(item.foreign_id))
    ]
    known = await imports.find_known(
        session, new, owner_ids=sorted({source.organization_id, *stated})
    )
    return Push(principal, records, entry_owners, Surroundings(source, owners, known, now))


def check(push: Push, item: PushedItem) -> Taken | None:
    """The record where nothing has to be done about it, None where `take` has to.

    Raises:
        VersionConflict, OwnerNotYours, OutsideLand: see `push_record`.
    """
    record = push.records.get(item.foreign_id)
    _check_condition(item, record)
    owner_id = owner_of(item.content, push.surroundings.source)
    owner = push.surroundings.owners.get(owner_id) if owner_id else None
    policy.check_owner(push.principal, owner_id, owner)
    if record is None or record.state is RecordState.REMOVED or record.sha256 != _hash_of(item):
        return None
    return Taken(record, Outcome.UNCHANGED)


async def take(session: AsyncSession, push: Push, item: PushedItem) -> Taken:
    """Write down an item that was checked, and make or change the draft of its entry."""
    source, now = push.surroundings.source, push.surroundings.now
    record = push.records.get(item.foreign_id)
    if record is None:
        record = PushedRecord(id=new_id(), source_id=source.id, foreign_id=item.foreign_id)
        record.version, base, outcome = 1, None, Outcome.CREATED
    else:
        record.version, base, outcome = record.version + 1, record.content, Outcome.CHANGED
    record.content, record.url, record.sha256 = item.content, item.url, _hash_of(item)
    record.state, record.received_at, record.removed_at = RecordState.TAKEN_OVER, now, None
    draft = await _apply(session, push, record, base)
    session.add(record)
    await session.flush()
    return Taken(record, outcome, draft, submit=item.submit)


async def finish(
    session: AsyncSession, taken: Sequence[Taken], *, principal: Principal, now: datetime
) -> list[list[Finding]]:
    """Judge the drafts of all records together, and submit those that shall be and can be."""
    drafts = [each.draft for each in taken if each.draft is not None]
    judged = await judge_drafts(session, drafts, today=now.date()) if drafts else []
    by_draft = {draft.id: findings for draft, findings in zip(drafts, judged, strict=True)}
    for each in taken:
        if each.draft and each.submit and not has_errors(by_draft[each.draft.id]):
            hand_in(each.draft, principal=principal, now=now)
    return [by_draft[each.draft.id] if each.draft else [] for each in taken]


async def remove(
    session: AsyncSession,
    source: Source,
    record: PushedRecord | None,
    gone: Condition,
    *,
    now: datetime,
) -> PushedRecord:
    """
    Raises:
        RecordNotFound, VersionConflict: see `remove_record`.
    """
    if record is None:
        raise RecordNotFound(f"{source.name} has pushed no record {gone.foreign_id}.")
    _check_condition(gone, record)
    if record.state is RecordState.REMOVED:
        return record
    if await drop_untouched_entry(session, record, source):
        record.solution_id = None
    record.state, record.removed_at, record.duplicates = RecordState.REMOVED, now, []
    record.version += 1
    await session.flush()
    return record


async def _open_source(
    session: AsyncSession, name: str, *, principal: Principal, now: datetime
) -> Source:
    organization_id = policy.require_pusher(principal)
    is_new = await repository.register(session, name, organization_id=organization_id, now=now)
    if is_new and await repository.count_sources(session, organization_id) > MAX_SOURCES:
        raise TooManySources(f"Use one of your {MAX_SOURCES} sources.")
    return await find_source(session, name, organization_id=organization_id, lock=True)


async def _apply(
    session: AsyncSession,
    push: Push,
    record: PushedRecord,
    base: dict[str, object] | None,
) -> Draft | None:
    if record.solution_id is None:
        return await begin_or_ask(session, record, push.surroundings)
    record.merge = []
    owner_id = push.entry_owners.get(record.solution_id)
    owner = push.surroundings.owners.get(owner_id) if owner_id else None
    is_own = owner_id == push.surroundings.source.organization_id
    if not is_own and not policy.may_push_for(push.principal, owner):
        # The entry has become somebody else's: what comes is kept and changes nothing.
        return None
    return await merge_into_entry(
        session,
        record,
        record.solution_id,
        base=base,
        source=push.surroundings.source,
        now=push.surroundings.now,
    )


def _hash_of(item: PushedItem) -> str:
    return hash_of([item.content, item.url])


def _check_condition(item: Condition, record: PushedRecord | None) -> None:
    if item.if_match is None:
        return
    if record is None:
        raise VersionConflict("There is no such record yet; send it without `If-Match`.")
    check_version(item.if_match, record.version)


def _has_entry(record: PushedRecord | None) -> bool:
    return record is not None and record.solution_id is not None
