"""Pushes many records in one request, of which none loses the others."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts.enums import Severity
from catalog.sources.pushing import Push, Taken, check, finish, prepare, remove, take
from catalog.sources.schemas import (
    Condition,
    ItemResult,
    ManyResults,
    Outcome,
    PushedItem,
    RemovedItem,
)
from catalog.sources.showing import duplicates_of, find_named_entries, slug_of
from chassis.conditional import version_etag
from chassis.identity import Principal
from chassis.problems import (
    Problem,
    ProblemBody,
    ServiceUnavailable,
    problem_from,
    unreadable_part,
    wrong_member,
)

# A service answers within five seconds; what is left then is for the next request.
BUDGET_S = 3.0
STATUS = {
    Outcome.CREATED: 201,
    Outcome.CHANGED: 200,
    Outcome.UNCHANGED: 200,
    Outcome.REMOVED: 204,
}


@dataclass(frozen=True, slots=True)
class Refused:
    """An item, as far as it says which one it is, and what is wrong with it."""

    foreign_id: str | None
    problem: Problem


Item = PushedItem | RemovedItem


async def push_records(
    session: AsyncSession,
    source_name: str,
    sent: Sequence[Any],
    *,
    instance: str,
    principal: Principal,
    now: datetime,
    clock: Callable[[], float],
) -> ManyResults:
    """Push or remove each of the items as a single request would; a refused one changes nothing.

    Items for which the seconds of `clock` do not suffice are refused with 503.

    Raises:
        Unauthenticated, Forbidden: the caller acts for no organisation, or without the scope.
        SourceNotFound: the source is another organisation's.
        TooManySources: the organisation has as many as it may have.
    """
    ends_at = clock() + BUDGET_S
    items = list(_read_all(sent))
    pushed = [item for item in items if isinstance(item, PushedItem)]
    push = await prepare(
        session,
        source_name,
        pushed,
        principal=principal,
        now=now,
        removed=[item.foreign_id for item in items if isinstance(item, RemovedItem)],
    )
    done = [
        item
        if isinstance(item, Refused)
        else await _one(session, push, item)
        if clock() < ends_at
        else _left(item)
        for item in items
    ]
    taken = [each for each in done if isinstance(each, Taken)]
    findings = iter(await finish(session, taken, principal=principal, now=now))
    await session.flush()
    entries = await find_named_entries(session, [each.record for each in taken])
    results = []
    for each in done:
        if isinstance(each, Refused):
            results.append(_refused(each, instance=instance))
            continue
        errors = [found for found in next(findings) if found.severity is Severity.ERROR]
        results.append(
            ItemResult(
                foreign_id=each.record.foreign_id,
                status=STATUS[each.outcome],
                outcome=each.outcome,
                etag=version_etag(each.record.version),
                state=each.record.state,
                solution_slug=slug_of(each.record, entries),
                duplicates=duplicates_of(each.record, entries),
                error_count=len(errors) if each.draft else None,
            )
        )
    return ManyResults(results=results)


async def _one(session: AsyncSession, push: Push, item: Item) -> Taken | Refused:
    try:
        if isinstance(item, PushedItem) and (same := check(push, item)):
            return same
        async with session.begin_nested():
            if isinstance(item, PushedItem):
                return await take(session, push, item)
            return await _remove(session, push, item)
    except (Problem, IntegrityError) as error:
        return Refused(item.foreign_id, problem_from(error))


def _left(item: Item) -> Refused:
    return Refused(item.foreign_id, ServiceUnavailable("Send this one again, with fewer others."))


async def _remove(session: AsyncSession, push: Push, item: RemovedItem) -> Taken:
    surroundings = push.surroundings
    record = push.records.get(item.foreign_id)
    removed = await remove(session, surroundings.source, record, item, now=surroundings.now)
    return Taken(removed, Outcome.REMOVED)


def _read_all(sent: Sequence[Any]) -> Iterator[Item | Refused]:
    seen: set[str] = set()
    for raw in sent:
        item = _read(raw)
        if item.foreign_id in seen and not isinstance(item, Refused):
            item = Refused(item.foreign_id, wrong_member("foreign_id", "stands there twice"))
        elif item.foreign_id is not None:
            seen.add(item.foreign_id)
        yield item


def _read(raw: Any) -> Item | Refused:
    is_removal = isinstance(raw, dict) and raw.get("removed") is True
    try:
        return RemovedItem.model_validate(raw) if is_removal else PushedItem.model_validate(raw)
    except ValidationError as error:
        return Refused(_foreign_id(raw), unreadable_part(error))


def _foreign_id(raw: Any) -> str | None:
    try:
        return Condition.model_validate({"foreign_id": raw["foreign_id"]}).foreign_id
    except (ValidationError, KeyError, TypeError):
        return None


def _refused(each: Refused, *, instance: str) -> ItemResult:
    problem = each.problem
    return ItemResult(
        foreign_id=each.foreign_id,
        status=problem.status,
        problem=ProblemBody(
            type=problem.type,
            title=problem.title,
            status=problem.status,
            detail=problem.detail,
            instance=instance,
            errors=[{**error} for error in problem.errors] or None,
        ),
    )
