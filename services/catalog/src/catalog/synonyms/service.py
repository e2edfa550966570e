"""What can be done with synonyms."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.editors import require_editor
from catalog.search.changes import note_change
from catalog.search.parsing import phrase_in, words_in
from catalog.synonyms import repository
from catalog.synonyms.errors import SynonymGroupNotFound
from catalog.synonyms.models import SynonymGroup
from catalog.synonyms.schemas import (
    SynonymGroup as SynonymGroupAnswer,
)
from catalog.synonyms.schemas import (
    SynonymGroupContent,
    SynonymPage,
    SynonymParameters,
)
from chassis.conditional import check_version
from chassis.identity import Principal
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from reference.german import fold, stem, tokens_in

_Alike = defaultdict[tuple[str, ...], dict[tuple[str, ...], None]]


class Synonyms:
    """Folded words and phrases with those that mean the same.

    They are read as a question is, where E-Akte and LoRaWAN are several words, or one when they
    are typed as one. The index has them as one as well, whatever the spelling.
    """

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._by_words: _Alike = defaultdict(dict)
        self._by_stems: _Alike = defaultdict(dict)
        for group in groups:
            meant = {word: _as_one(word) or phrase_in(word) for word in group}
            for word in group:
                others = dict.fromkeys(filter(None, meant.values()))
                others.pop(meant[word], None)
                for typed in filter(None, (words_in(word), _as_one(word))):
                    self._by_words[typed].update(others)
                    self._by_stems[tuple(map(stem, typed))].update(others)

    def of(self, words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """What means the same; a group that has the very words counts before their inflections,
        because park and parken have the same stem."""
        found = self._by_words.get(words) or self._by_stems.get(tuple(map(stem, words)), {})
        return tuple(found)


async def load_synonyms(session: AsyncSession) -> Synonyms:
    return Synonyms(await repository.find_words(session))


async def list_synonyms(session: AsyncSession, parameters: SynonymParameters) -> SynonymPage:
    """Raises:
    InvalidParameter: the cursor is not of this list.
    """
    scope = cursor_scope("list_synonyms", parameters)
    after = decode_cursor(parameters.cursor, scope, str, str)
    rows = await repository.find_page(
        session, q=parameters.q, after=after, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    has_more = len(rows) > parameters.limit
    return SynonymPage(
        items=[SynonymGroupAnswer.model_validate(group) for group in page],
        next_cursor=(
            encode_cursor(scope, page[-1].words[0].lower(), str(page[-1].id)) if has_more else None
        ),
        total=await repository.count(session, q=parameters.q),
    )


async def get_synonyms(session: AsyncSession, group_id: UUID) -> SynonymGroup:
    """Raises:
    SynonymGroupNotFound: there is none.
    """
    return _found(await repository.find(session, group_id), group_id)


async def add_synonyms(
    session: AsyncSession, content: SynonymGroupContent, *, principal: Principal, now: datetime
) -> SynonymGroup:
    require_editor(principal)
    group = SynonymGroup(**content.model_dump(), updated_at=now)
    session.add(group)
    await session.flush()
    await session.refresh(group)
    await note_change(session, ())
    return group


async def change_synonyms(
    session: AsyncSession,
    group_id: UUID,
    content: SynonymGroupContent,
    *,
    principal: Principal,
    if_match: str | None,
    now: datetime,
) -> SynonymGroup:
    """Raises:
    SynonymGroupNotFound: there is none.
    PreconditionRequired: the caller does not say which version it changes.
    VersionConflict: somebody else changed it in the meantime.
    """
    require_editor(principal)
    group = _found(await repository.find_for_update(session, group_id), group_id)
    check_version(if_match, group.version)
    group.words, group.note = content.words, content.note
    group.version += 1
    group.updated_at = now
    await session.flush()
    await note_change(session, ())
    return group


async def remove_synonyms(
    session: AsyncSession,
    group_id: UUID,
    *,
    principal: Principal,
    if_match: str | None,
    now: datetime,
) -> None:
    """Raises:
    SynonymGroupNotFound: there is none.
    PreconditionRequired: the caller does not say which version it removes.
    VersionConflict: somebody else changed it in the meantime.
    """
    require_editor(principal)
    group = _found(await repository.find_for_update(session, group_id), group_id)
    check_version(if_match, group.version)
    group.removed_at = now
    await session.flush()
    await note_change(session, ())


async def load_shipped(
    session: AsyncSession, groups: dict[str, SynonymGroupContent], *, now: datetime
) -> None:
    """Bring the groups that ship with the platform, by key; what an editor changed stays."""
    known = {group.seed_key: group for group in await repository.find_seeded(session)}
    for key, content in groups.items():
        group = known.get(key)
        if group is None:
            session.add(SynonymGroup(**content.model_dump(), seed_key=key, updated_at=now))
        elif group.version == 1 and group.words != content.words:
            group.words, group.note, group.updated_at = content.words, content.note, now
    await session.flush()
    await note_change(session, ())


def _as_one(word: str) -> tuple[str, ...]:
    """The one word that the index has for it, hyphens or not; empty for a phrase."""
    joined = fold(word).replace(" ", "")
    return (joined,) if any(token.word == joined for token in tokens_in(word)) else ()


def _found(group: SynonymGroup | None, group_id: UUID) -> SynonymGroup:
    if group is None:
        raise SynonymGroupNotFound(f"There are no synonyms {group_id}.")
    return group
