"""What can be done with a publiccode.yml: understand it, keep it as a draft, look at it again."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from itertools import islice
from typing import Any
from uuid import UUID

import anyio.to_thread
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.drafts import policy
from catalog.drafts import service as drafts
from catalog.drafts.findings import Finding
from catalog.editors import is_editor
from catalog.imports import repository
from catalog.imports.addresses import repository_key
from catalog.imports.duplicates import (
    Duplicate,
    KnownEntries,
    KnownEntry,
    Sought,
    find_duplicates,
)
from catalog.imports.errors import ImportNotFound, PubliccodeUnreadable
from catalog.imports.findings import Report
from catalog.imports.merging import MergedField, merge
from catalog.imports.models import PubliccodeImport
from catalog.imports.reading import PubliccodeFile, read_publiccode
from catalog.imports.repository import Seen
from catalog.imports.schemas import (
    DuplicateEntry,
    ImportDetail,
    ImportSummary,
    NamedArea,
    ProposedUse,
    PubliccodeReport,
    PubliccodeResult,
)
from catalog.imports.users import NamedUser
from catalog.keepers import require_keeper
from catalog.organizations.schemas import OrganizationRef
from catalog.organizations.service import find_named
from catalog.solutions import service as solutions
from catalog.solutions.enums import PUBLIC_STATUSES, Origin, SolutionStatus
from catalog.solutions.models import Solution
from chassis.database import new_id
from chassis.identity import Principal
from chassis.members import organization_of
from chassis.pagination import Page

MAX_LISTED = 50
# Files that are worked on before what they left in memory is given back.
BATCH = 200
# More of them are compared with all entries in memory instead of in one long statement.
FEW = 10


@dataclass(frozen=True, slots=True)
class SentText:
    """A file as it was sent, or fetched from `address`."""

    text: str
    address: str | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Understood:
    """A file, and what the catalogue knows about those whom it names."""

    file: PubliccodeFile
    duplicates: list[Duplicate]


@dataclass(slots=True)
class ImportedMany:
    """What became of many files; `faulty` ones are stored too, `unreadable` ones are not."""

    stored: int = 0
    faulty: int = 0
    unreadable: int = 0
    duplicates: int = 0


async def check_publiccode(
    session: AsyncSession,
    sent: SentText,
    *,
    solution_slug: str | None,
    principal: Principal,
    now: datetime,
) -> PubliccodeResult:
    """Tell how a file is understood and, for an entry of one's own, how it would be merged.

    Raises:
        ContentTooLarge, PubliccodeUnreadable: the text is no readable publiccode.yml.
        Unauthenticated, Forbidden, SolutionNotFound: only when an entry is named.
    """
    solution = await _named_entry(session, solution_slug, principal)
    understood = await _understand(session, sent, seen=_seen_by(principal), today=now.date())
    _, merged = await _merge(session, solution, understood.file)
    return PubliccodeResult(
        **_report(understood.file, sent, merged),
        id=None,
        draft_id=None,
        solution_slug=None,
        duplicates=_shown_duplicates(understood.duplicates, solution),
    )


async def store_publiccode(
    session: AsyncSession,
    sent: SentText,
    *,
    solution_slug: str | None,
    principal: Principal,
    now: datetime,
) -> tuple[PubliccodeResult, bool]:
    """Keep a file as a draft; also whether it is new, for the same text is stored once.

    Without `solution_slug` a new entry begins, also where there are duplicates: whether it is the
    same solution decides a person.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries, or not this one.
        ContentTooLarge, PubliccodeUnreadable: the text is no readable publiccode.yml.
        SolutionNotFound: there is no entry of this short name.
        OwnerNotYours: the file names another organisation of the platform as owner.
    """
    require_keeper(principal)
    solution = await _named_entry(session, solution_slug, principal)
    understood = await _understand(session, sent, seen=_seen_by(principal), today=now.date())
    await repository.wait_for_same_text(session, sent.sha256)
    row = await repository.find_by_text(
        session, sent.sha256, slug=solution_slug, owner_id=policy.listed_owner(principal)
    )
    is_new = row is None
    if row is None:
        import_id = await _store(
            session, understood.file, sent, solution=solution, principal=principal, now=now
        )
        stored = await get_import(session, import_id, principal=principal)
    else:
        stored = _detail(row)
    own = [each for each in understood.duplicates if each.entry.slug != stored.solution_slug]
    return PubliccodeResult(
        **{name: getattr(stored, name) for name in PubliccodeReport.model_fields},
        id=stored.id,
        draft_id=stored.draft_id,
        solution_slug=stored.solution_slug,
        duplicates=_shown_duplicates(own, solution),
    ), is_new


async def import_many(
    session: AsyncSession, files: Iterable[SentText], *, now: datetime
) -> ImportedMany:
    """Keep every readable file as the draft of a new entry; memory does not grow with their number.

    For harvests and measurements: the caller answers for the right to do so. Duplicates are looked
    up in memory, among the entries of before and the files of this run.
    """
    outcome = ImportedMany()
    known = await _read_known(session, seen=Seen(everything=True))
    remaining = iter(files)
    while batch := list(islice(remaining, BATCH)):
        for sent, file in await _read_all(session, batch, outcome=outcome, now=now):
            await _import_one(session, sent, file, known=known, outcome=outcome, now=now)
        await session.flush()
        session.expunge_all()
    return outcome


async def find_known(
    session: AsyncSession, sought: Sequence[Sought], *, owner_ids: Sequence[UUID]
) -> KnownEntries:
    """What records may be about: public entries, and any of these owners.

    Nobody must learn about drafts of others by asking for duplicates of them.
    """
    seen = Seen(owner_ids)
    if len(sought) > FEW:
        return await _read_known(session, seen=seen)
    return KnownEntries(
        await repository.find_known(
            session,
            names=[each.name for each in sought if each.name],
            repository_keys=[each.repository_key for each in sought if each.repository_key],
            seen=seen,
        )
    )


async def find_named_users(session: AsyncSession, solution_id: UUID) -> list[ProposedUse]:
    """Whom the last file of an entry names as its users."""
    users = await repository.find_latest_users(session, solution_id)
    return [ProposedUse.model_validate(user) for user in users]


async def get_import(
    session: AsyncSession, import_id: UUID, *, principal: Principal
) -> ImportDetail:
    """
    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
        ImportNotFound: there is none, or its entry is not the caller's (same answer on purpose).
    """
    require_keeper(principal)
    row = await repository.find(session, import_id, owner_id=policy.listed_owner(principal))
    if row is None:
        raise ImportNotFound(f"There is no import {import_id}.")
    return _detail(row)


async def list_imports(
    session: AsyncSession, slug: str, *, principal: Principal
) -> Page[ImportSummary]:
    """The imports of an entry, the latest first; the oldest of more than fifty are left out."""
    require_keeper(principal)
    owner_id = policy.listed_owner(principal)
    rows = await repository.find_page(session, slug, owner_id=owner_id, limit=MAX_LISTED)
    items = [ImportSummary(**_summary(row)) for row in rows]
    return Page(items=items, next_cursor=None, total=len(items))


async def _read_known(session: AsyncSession, *, seen: Seen) -> KnownEntries:
    return KnownEntries([entry async for entry in repository.stream_known(session, seen=seen)])


async def _read_all(
    session: AsyncSession, batch: Iterable[SentText], *, outcome: ImportedMany, now: datetime
) -> list[tuple[SentText, PubliccodeFile]]:
    """The readable files with their owners, who are looked up together."""
    read = []
    for sent in batch:
        try:
            file = read_publiccode(sent.text, today=now.date(), address=sent.address)
        except PubliccodeUnreadable:
            outcome.unreadable += 1
        else:
            read.append((sent, file))
    owners = await _find_owners(session, [file for _, file in read])
    return [(sent, _with_owner(file, owners)) for sent, file in read]


async def _import_one(
    session: AsyncSession,
    sent: SentText,
    file: PubliccodeFile,
    *,
    known: KnownEntries,
    outcome: ImportedMany,
    now: datetime,
) -> None:
    sought = _sought(file)
    same = known.of_repository(sought.repository_key)
    outcome.duplicates += bool(find_duplicates(sought, same))
    outcome.faulty += any(finding.severity == "error" for finding in file.findings)
    import_id = await _store(session, file, sent, solution=None, principal=None, now=now)
    outcome.stored += 1
    if sought.repository_key is not None:
        keys = frozenset({sought.repository_key})
        slug = str(import_id)
        known.add(KnownEntry(import_id, slug, sought.name, SolutionStatus.DRAFT, None, keys))


async def _named_entry(
    session: AsyncSession, slug: str | None, principal: Principal
) -> Solution | None:
    if slug is None:
        return None
    require_keeper(principal)
    await solutions.find_kept_id(session, slug, principal=principal)
    return await solutions.find_any(session, slug)


def _seen_by(principal: Principal) -> Seen:
    own = organization_of(principal)
    return Seen([own] if own else [], everything=is_editor(principal))


async def _understand(
    session: AsyncSession, sent: SentText, *, seen: Seen, today: date
) -> Understood:
    # The longest texts take half a second, in which others want to be answered.
    read = partial(read_publiccode, sent.text, today=today, address=sent.address)
    file = await anyio.to_thread.run_sync(read)
    file = _with_owner(file, await _find_owners(session, [file]))
    origins = {key: text for text in file.based_on if (key := repository_key(text))}
    sought = _sought(file)
    known = await repository.find_known(
        session,
        names=[sought.name] if sought.name else [],
        repository_keys=[key for key in {sought.repository_key, *origins} if key],
        seen=seen,
    )
    report = Report()
    fork_of = _fork_of(file, origins, known, report)
    return Understood(_with(file, report, fork_of=fork_of), find_duplicates(sought, known))


async def _find_owners(
    session: AsyncSession, files: Iterable[PubliccodeFile]
) -> dict[str, OrganizationRef]:
    names = {file.organisation.name for file in files if file.organisation}
    return await find_named(session, sorted(names))


def _with_owner(file: PubliccodeFile, owners: Mapping[str, OrganizationRef]) -> PubliccodeFile:
    organisation = file.organisation
    if organisation is None:
        return file
    owner = owners.get(organisation.name)
    code = "owner_matched" if owner else "owner_unmatched"
    report = Report()
    report.add(code, organisation.pointer, organisation.line, text=organisation.name)
    return _with(file, report, owner_id=str(owner.id)) if owner else _with(file, report)


def _with(file: PubliccodeFile, report: Report, **content: Any) -> PubliccodeFile:
    findings = sorted([*file.findings, *report.findings], key=lambda each: each.line or 0)
    return replace(file, content=file.content | content, findings=findings)


def _fork_of(
    file: PubliccodeFile, origins: dict[str, str], known: Sequence[KnownEntry], report: Report
) -> str | None:
    """The public entry that the file names as its origin."""
    for entry in known:
        if entry.status in PUBLIC_STATUSES and entry.repository_keys & origins.keys():
            return entry.slug
    for place, text in enumerate(file.based_on):
        pointer = "/isBasedOn" if len(file.based_on) == 1 else f"/isBasedOn/{place}"
        report.add("based_on_kept", pointer, None, text=text)
    return None


def _sought(file: PubliccodeFile) -> Sought:
    owner = file.organisation.name if file.organisation else None
    return Sought(file.content["name"], owner, file.repository_key)


async def _merge(
    session: AsyncSession, solution: Solution | None, file: PubliccodeFile
) -> tuple[dict[str, Any], list[MergedField]]:
    if solution is None:
        return file.content, []
    base = await repository.find_latest_content(session, solution.id)
    return merge(base, await drafts.working_content(session, solution), file.content)


async def _store(
    session: AsyncSession,
    file: PubliccodeFile,
    sent: SentText,
    *,
    solution: Solution | None,
    principal: Principal | None,
    now: datetime,
) -> UUID:
    content, merged = await _merge(session, solution, file)
    owner_id = policy.listed_owner(principal) if principal else None
    if principal:
        content = policy.with_own_owner(principal, content)
    draft = await drafts.save_import(
        session,
        content=content,
        solution_id=solution.id if solution else None,
        owner_id=owner_id,
        origin=Origin.IMPORT,
        findings=file.findings,
        now=now,
    )
    row = PubliccodeImport(
        id=new_id(),
        solution_id=draft.solution_id,
        url=sent.address,
        raw_text=sent.text,
        sha256=sent.sha256,
        format_version=file.version,
        repository_key=file.repository_key,
        content=file.content,
        extras=file.extras,
        findings=[finding.model_dump(mode="json") for finding in file.findings],
        users=[_proposed(user).model_dump() for user in file.users],
        merge=merged,
        imported_at=now,
    )
    session.add(row)
    await session.flush()
    return row.id


def _report(file: PubliccodeFile, sent: SentText, merged: Sequence[MergedField]) -> dict[str, Any]:
    return {
        "format_version": file.version,
        "source_url": sent.address,
        "content": file.content,
        "extras": file.extras,
        "findings": file.findings,
        "proposed_uses": [_proposed(user) for user in file.users],
        "merge": merged,
    }


def _proposed(user: NamedUser) -> ProposedUse:
    return ProposedUse(
        text=user.text,
        pointer=user.pointer,
        line=user.line,
        areas=[
            NamedArea(key=area.key, name=area.official_name, kind=area.kind.de)
            for area in user.areas
        ],
    )


def _shown_duplicates(
    duplicates: Sequence[Duplicate], solution: Solution | None
) -> list[DuplicateEntry]:
    return [
        DuplicateEntry(
            slug=each.entry.slug,
            name=each.entry.name,
            status=each.entry.status,
            reasons=list(each.reasons),
        )
        for each in duplicates
        if solution is None or each.entry.id != solution.id
    ]


def _summary(row: AnyRow) -> dict[str, Any]:
    kept, slug, draft_id = row
    return {
        "id": kept.id,
        "solution_slug": slug,
        "draft_id": draft_id,
        "source_url": kept.url,
        "format_version": kept.format_version,
        "imported_at": kept.imported_at,
    }


def _detail(row: AnyRow) -> ImportDetail:
    kept = row[0]
    return ImportDetail(
        **_summary(row),
        content=kept.content,
        extras=kept.extras,
        findings=[Finding.model_validate(each) for each in kept.findings],
        proposed_uses=[ProposedUse.model_validate(each) for each in kept.users],
        merge=kept.merge,
        raw_text=kept.raw_text,
    )
