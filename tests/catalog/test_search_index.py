"""The index that searches read: it finds what PostgreSQL would find, and follows the entries."""

from collections.abc import Iterable
from uuid import UUID, uuid4

import numpy as np
import pytest
from fastapi import FastAPI
from sqlalchemy import delete, text
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.changes import forget_changes, note_change
from catalog.search.conditions import AllOf, AnyOf, Condition, Not, Phrase, Word
from catalog.search.document import neutral_order
from catalog.search.index import MOST_LEFT_OUT, Index, IndexedEntry
from catalog.search.keeping import Kept, keep_up
from catalog.search.models import SearchEntry
from catalog.search.reading import Reading
from chassis.database import Database
from tests.catalog.factories import make_solution

DOCUMENTS = (
    "'parken':1A,20 '~park':7B 'baum':3B",
    "'parkraum':2A '~park':2A '~raum':2A 'parken':9",
    "'baum':1,3C 'parken':2",
    "'raum':5C 'parken':6C",
)
CONDITIONS: tuple[tuple[Condition, str], ...] = (
    (Word("parken"), "'parken'"),
    (Word("park", is_beginning=True), "'park':*"),
    (Word("nichts"), "'nichts'"),
    (AnyOf((Word("~park"), Word("raum"))), "'~park' | 'raum'"),
    (AllOf((Word("baum"), Word("parken"))), "'baum' & 'parken'"),
    (AllOf((Word("parken"), Not(Word("baum")))), "'parken' & !'baum'"),
    (Phrase(((0, Word("baum")), (1, Word("parken")))), "'baum' <-> 'parken'"),
    (Phrase(((0, Word("raum")), (1, Word("parken")))), "'raum' <-> 'parken'"),
    (
        AnyOf((Word("~raum"), AllOf((Word("baum"), Word("~park"))))),
        "'~raum' | ('baum' & '~park')",
    ),
)


def entry(
    document: str, solution_id: UUID | None = None, codes: Iterable[int] = ()
) -> IndexedEntry:
    own_id = solution_id or uuid4()
    return IndexedEntry(own_id, document, [*codes], "name", neutral_order(own_id), 0.0)


def index_of(*documents: str) -> Index:
    index = Index()
    index.replace((), [entry(document) for document in documents])
    return index


def rows(index: Index, condition: Condition) -> list[int]:
    return np.flatnonzero(Reading(index).everywhere().found(condition)).tolist()


class TestReading:
    @pytest.mark.parametrize(("condition", "query"), CONDITIONS)
    async def test_it_finds_what_the_database_would(
        self, session: AsyncSession, condition: Condition, query: str
    ) -> None:
        asked = text(
            "SELECT place - 1 FROM unnest(CAST(:documents AS text[])) WITH ORDINALITY"
            " AS entry(document, place)"
            " WHERE CAST(document AS tsvector) @@ CAST(:query AS tsquery) ORDER BY place"
        )
        parameters = {"documents": list(DOCUMENTS), "query": query}

        assert rows(index_of(*DOCUMENTS), condition) == [*await session.scalars(asked, parameters)]

    def test_it_knows_the_fields_and_the_heaviest_of_them(self) -> None:
        seen = Reading(index_of(*DOCUMENTS)).everywhere()

        assert seen.fields(Word("parken")).tolist() == [0b1001, 0b0001, 0b0001, 0b0010]
        assert seen.place(Word("parken")).tolist() == [4, 1, 1, 2]

    def test_of_words_that_are_wanted_together_the_worst_place_counts(self) -> None:
        seen = Reading(index_of(*DOCUMENTS)).everywhere()

        assert seen.place(AllOf((Word("parken"), Word("baum")))).tolist() == [3, 0, 1, 0]


class TestReplacing:
    def test_a_changed_entry_is_found_by_its_new_words_only(self) -> None:
        index = Index()
        old = entry("'alt':1A")
        index.replace((), [old, entry("'alt':1A")])

        index.replace([old.solution_id], [entry("'neu':1A", old.solution_id)])

        listed = np.flatnonzero(index.is_listed)
        assert len(index) == 2
        assert [row for row in rows(index, Word("alt")) if row in listed] == [1]
        assert rows(index, Word("neu")) == [index.row_of(old.solution_id)]

    def test_without_what_is_left_out_everything_is_as_before(self) -> None:
        index = Index()
        entries = [entry(document, codes=[7, number]) for number, document in enumerate(DOCUMENTS)]
        index.replace((), entries)
        index.replace([entries[0].solution_id], [])

        smaller = index.without_left_out()

        assert smaller.ids == [each.solution_id for each in entries[1:]]
        assert rows(smaller, Word("parken")) == [0, 1, 2]
        assert rows(smaller, Phrase(((0, Word("baum")), (1, Word("parken"))))) == [1]
        values, numbers = smaller.values_of(np.arange(3))
        assert [smaller.codes[value] for value in values] == [7, 1, 7, 2, 7, 3]
        assert numbers.tolist() == [2, 2, 2]

    def test_it_is_mostly_left_out_after_many_changes(self) -> None:
        index = index_of(*DOCUMENTS)
        changed = entry("'neu':1A")

        for _ in range(MOST_LEFT_OUT + 10):
            index.replace([changed.solution_id], [changed])

        assert index.is_mostly_left_out


@pytest.mark.usefixtures("empty_catalogue")
class TestKeepingUp:
    async def test_new_changed_and_gone_entries_are_followed(self, session: AsyncSession) -> None:
        kept = await keep_up(session, None)
        pegel = await make_solution(session, name="Pegel")
        with_one = await keep_up(session, kept)
        found = [with_one.index.row_of(pegel.id), len(with_one.index)]
        await session.execute(delete(SearchEntry).where(SearchEntry.solution_id == pegel.id))
        await note_change(session, [pegel.id])

        without = await keep_up(session, with_one)

        assert found == [0, 1]
        assert len(without.index) == 0
        assert without.index is with_one.index

    async def test_what_says_nothing_about_entries_leaves_them(self, session: AsyncSession) -> None:
        kept = await keep_up(session, None)
        await note_change(session, ())

        after = await keep_up(session, kept)

        assert after.version != kept.version
        assert after.index is kept.index

    async def test_after_a_change_of_everything_all_is_read(self, session: AsyncSession) -> None:
        kept = await keep_up(session, None)
        await make_solution(session, name="Pegel")
        await note_change(session)

        after = await keep_up(session, kept)

        assert after.index is not kept.index
        assert len(after.index) == 1

    async def test_who_has_missed_what_was_forgotten_reads_all(self, session: AsyncSession) -> None:
        kept = await keep_up(session, None)
        await note_change(session, ())
        await session.execute(
            text("UPDATE catalog.search_change SET changed_at = changed_at - interval '2 days'")
        )
        await forget_changes(session)

        after = await keep_up(session, kept)

        assert after.index is not kept.index


class TestConcurrentWriters:
    async def test_the_change_that_began_first_and_came_last_is_seen(self, app: FastAPI) -> None:
        """Its number and its transaction are lower than what was seen already."""
        database: Database = app.state.database
        async with database.sessions() as slow, database.sessions() as fast:
            await note_change(slow, ())
            first = await slow.scalar(text("SELECT max(id) FROM catalog.search_change"))
            await note_change(fast, ())
            await fast.commit()
            before = await _keep_up(database, None)
            await slow.commit()

            after = await _keep_up(database, before)

        assert first not in before.seen
        assert after.version != before.version
        assert first in after.seen


async def _keep_up(database: Database, kept: Kept | None) -> Kept:
    async with database.reads() as session:
        return await keep_up(session, kept)
