"""The statement of the list: match, rank, facets and page at once, whatever is asked.

Written as SQL, because it is what a reader would profile. Only fixed texts are put together;
whatever a person typed is a parameter. A filter that is not set is not in the statement: a
condition that is always true makes PostgreSQL read the whole index.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import (
    ARRAY,
    Integer,
    Text,
    bindparam,
    cast,
    func,
    or_,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.search.changes import VERSION
from catalog.search.meaning import CLEARLY_NEAR, MOST_ORDERED
from catalog.search.meaning import NEAR as NEAR_IN_MEANING
from catalog.search.models import SearchFacet, SearchWord
from catalog.search.planning import COVERED, Plan, Share
from catalog.search.schemas import Sort
from catalog.search.terms import Term, all_of, any_of, in_head, whole
from catalog.search.typos import deletions
from chassis.pagination import CursorKey

# What a word counts in the name, in what an entry is, and in what it can do.
WEIGHTS = {"A": 1.0, "AB": 0.4, "": 0.15}
# A word itself counts most, then a longer or shorter one with it, then a synonym.
NEAR, TOGETHER, SYNONYM = 0.5, 0.3, 0.35
# All words themselves, and not only parts of them or what means the same.
NAMED = 0.5
# What a whole question in the long text is worth; a part of the question that part of it.
COVERAGE = 2.0
# A word of the question in the long text alone, compared with one anywhere else.
MENTIONED = 0.6
# The nearness in meaning, a cosine, beside these.
SIMILAR = 4.0
LABELS = "abcd"
MOST_WORDS_COMPARED = 500

# Each step outweighs all that come after it.
EXACT_NAME, LITERAL = 1000, 100
# In use at the place itself outweighs the words; in its Kreis or Land it weighs beside them.
NEARNESS = (10.0, 1.0, 0.3)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A filter: one of the codes has to be there."""

    facet: str
    codes: Sequence[int]


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry of a page; `labels` are where its words were found, `missing` what was not.

    `closeness` is 0 for the words themselves, then near them, synonyms, in meaning or by place.
    """

    solution_id: UUID
    card: str
    key: float | str
    neutral_order: str
    labels: Sequence[str]
    closeness: int
    missing: Sequence[int]
    is_in_place: bool


@dataclass(frozen=True, slots=True)
class Found:
    """`version` tells whether what a process remembers is still true.

    `counts` are (code, filters missed as bits, entries), with one filter missed at most.
    """

    version: str
    total: int
    hits: Sequence[Hit]
    counts: Sequence[tuple[int, int, int]] | None


class _Statement:
    """Collects parameters; each gets a number of its own."""

    def __init__(self) -> None:
        self._parameters: list[Any] = []
        self._queries: dict[str, str] = {}

    def query(self, tsquery: str) -> str:
        """The same parameter wherever a statement needs the same query."""
        if tsquery not in self._queries:
            # As a subquery it is read once; a prepared statement would read it for every entry.
            self._queries[tsquery] = f"(SELECT {self._cast(tsquery, 'text')}::tsquery)"
        return self._queries[tsquery]

    def codes(self, codes: Sequence[int]) -> str:
        return self._cast(list(codes), "bigint[]")

    def ids(self, ids: Iterable[UUID]) -> str:
        return self._cast(list(ids), "uuid[]")

    def numbers(self, numbers: Iterable[float]) -> str:
        return self._cast(list(numbers), "float8[]")

    def number(self, number: float) -> str:
        return self._cast(number, "float8")

    def limit(self, limit: int) -> str:
        return self._cast(limit, "bigint")

    def line(self, line: str) -> str:
        return self._cast(line, "text")

    def _cast(self, value: Any, kind: str) -> str:
        self._parameters.append(value)
        return f"CAST(${len(self._parameters)} AS {kind})"

    async def run(self, session: AsyncSession, sql: str) -> Any:
        # As the driver takes it: there is nothing to compile, which took as long as the rest.
        connection = await session.connection()
        return (await connection.exec_driver_sql(sql, tuple(self._parameters))).one()


async def find_page(
    session: AsyncSession,
    plan: Plan,
    *,
    chosen: Sequence[Chosen],
    sort: Sort,
    after: Sequence[CursorKey] | None,
    limit: int,
    has_facets: bool,
) -> Found:
    """One page and, unless they are known already, all facets and the total."""
    statement = _Statement()
    key = _key(statement, plan, sort)
    order = 'key COLLATE "C", neutral_order' if sort is Sort.NAME else "key, neutral_order"
    sql = f"""
        WITH found AS {"MATERIALIZED" if has_facets else ""} (
            SELECT e.solution_id, e.codes, e.neutral_order, {key} AS key,
                {_missed(statement, chosen)} AS missed
            FROM catalog.search_entry e {_near(statement, plan)}
            WHERE {_matches(statement, plan)}
        ), page AS (
            SELECT solution_id, key, neutral_order FROM found
            WHERE missed = 0 {_is_after(statement, sort, after)}
            ORDER BY {order} LIMIT {statement.limit(limit)}
        )
        SELECT ({VERSION}) AS version, {TOTAL if has_facets else "0"} AS total,
            (
                SELECT json_agg({_hit(statement, plan)} ORDER BY {order})
                FROM page JOIN catalog.search_entry e USING (solution_id, neutral_order)
            )::text AS hits,
            {COUNTS if has_facets else "NULL"} AS counts
    """  # noqa: S608 - fixed texts and names of parameters
    row = await statement.run(session, sql)
    return Found(
        version=row.version,
        total=row.total,
        hits=[_read_hit(hit) for hit in orjson.loads(row.hits or "[]")],
        counts=(row.counts or ()) if has_facets else None,
    )


def _near(statement: _Statement, plan: Plan) -> str:
    if not plan.meant:
        return ""
    ids, cosines = statement.ids(plan.meant), statement.numbers(plan.meant.values())
    return f"""LEFT JOIN unnest({ids}, {cosines}) AS near(solution_id, cosine)
                ON near.solution_id = e.solution_id"""


TOTAL = "(SELECT count(*) FROM found WHERE missed = 0)"
# Numbers alone: naming hundreds of values in SQL would take longer than counting them.
COUNTS = """(
    SELECT array_agg(ARRAY[code, missed, number]) FROM (
        SELECT code, missed, count(*) AS number FROM found, unnest(codes) AS code
        WHERE missed & (missed - 1) = 0 GROUP BY code, missed
    ) AS counted)"""


async def find_facet_values(session: AsyncSession) -> Sequence[AnyRow]:
    """Rows (code, facet, value) of all values that entries have had."""
    statement = select(SearchFacet.code, SearchFacet.facet, SearchFacet.value)
    return (await session.execute(statement)).all()


async def find_words(session: AsyncSession, word: str) -> Sequence[AnyRow]:
    """Rows (word, spelling, entries) that begin with this one or differ by a few letters."""
    begins = SearchWord.word.startswith(word, autoescape=True)
    resembles = SearchWord.deletions.bool_op("&&")(cast(deletions(word), ARRAY(Integer))) & (
        func.length(SearchWord.word).between(len(word) - 2, len(word) + 2)
    )
    statement = (
        select(SearchWord.word, SearchWord.spelling, SearchWord.entries)
        .where(or_(begins, resembles))
        .order_by(SearchWord.entries.desc(), SearchWord.word)
        .limit(MOST_WORDS_COMPARED)
    )
    return (await session.execute(statement)).all()


async def count_matches(
    session: AsyncSession, queries: Sequence[str]
) -> tuple[dict[str, int], int]:
    """How many entries fit each tsquery, and how many there are."""
    statement = text(
        """
        SELECT (SELECT count(*) FROM catalog.search_entry),
            array(SELECT (SELECT count(*) FROM catalog.search_entry e
                          WHERE e.document @@ CAST(query AS tsquery))
                  FROM unnest(:queries) WITH ORDINALITY AS asked(query, place) ORDER BY place)
        """
    ).bindparams(bindparam("queries", type_=ARRAY(Text)))
    total, counts = (await session.execute(statement, {"queries": list(queries)})).one()
    return dict(zip(queries, counts, strict=True)), total


async def count_about(session: AsyncSession, plan: Plan) -> int:
    """How many entries fit the whole question and are about all of its words."""
    statement = _Statement()
    fits = _fits(statement, plan)
    about = _is_about(statement, plan)
    sql = f"""
        SELECT count(*) AS number FROM catalog.search_entry e {_near(statement, plan)}
        WHERE {fits} AND {about}
    """  # noqa: S608 - fixed texts and names of parameters
    return int((await statement.run(session, sql)).number)


async def finds_anything(session: AsyncSession, plan: Plan) -> bool:
    statement = _Statement()
    sql = f"""
        SELECT EXISTS (
            SELECT FROM catalog.search_entry e {_near(statement, plan)}
            WHERE {_matches(statement, plan)}
        ) AS is_found
    """  # noqa: S608 - fixed texts and names of parameters
    return bool((await statement.run(session, sql)).is_found)


def _matches(statement: _Statement, plan: Plan) -> str:
    if plan.is_browsing:
        return "true"
    ways = []
    if plan.find:
        way = f"e.document @@ {statement.query(plan.find)}"
        if plan.shares:
            way += f" AND {_coverage(statement, plan.shares)} >= {COVERED}"
        ways.append(f"({way})")
    if plan.added:
        excluded = "".join(
            f" AND NOT e.document @@ {statement.query(whole(words))}"
            for words in plan.words.excluded
        )
        ways.append(f"(e.solution_id = ANY({statement.ids(plan.added)}){excluded})")
    if plan.is_place_only and plan.place:
        codes = [code for tier in plan.place.tiers[:1] for code in tier]
        ways.append(f"e.codes && {statement.codes(codes)}")
    return f"({' OR '.join(ways)})"


def _missed(statement: _Statement, chosen: Sequence[Chosen]) -> str:
    """One bit for each filter that an entry does not pass."""
    return " | ".join(
        [
            f"CASE WHEN e.codes && {statement.codes(each.codes)} THEN 0 ELSE {1 << place} END"
            for place, each in enumerate(chosen)
        ]
        or ["0"]
    )


def _key(statement: _Statement, plan: Plan, sort: Sort) -> str:
    """What to sort by, ascending."""
    if sort is Sort.NAME:
        return "e.name_order"
    if sort is Sort.UPDATED:
        return "-extract(epoch FROM e.updated_at)::float8"
    steps = [_rank(statement, plan)]
    if plan.name:
        steps.append(
            f"CASE WHEN e.name_order = {statement.line(plan.name)} THEN {EXACT_NAME} ELSE 0 END"
        )
    if plan.terms:
        steps.append(_literal(statement, plan))
    if plan.meant:
        steps.append(f"{SIMILAR} * {_similarity(statement, plan)}")
    if plan.place:
        steps.append(_nearness(statement, plan))
    return f"-({' + '.join(steps)})::float8"


def _rank(statement: _Statement, plan: Plan) -> str:
    """From 0 to 3: the words by closeness and by place in the entry, together and side by side."""
    if not plan.terms:
        return "0"
    ranks = [_rank_of(statement, term) for term in plan.terms]
    rank = f"({' + '.join(ranks)}) / {len(plan.terms)}"
    rank += f" + CASE WHEN {_is_named(statement, plan)} THEN {NAMED} ELSE 0 END"
    if plan.side_by_side:
        beside = statement.query(plan.side_by_side)
        rank += f" + CASE WHEN e.document @@ {beside} THEN 0.5 ELSE 0 END"
    return f"({rank})"


def _rank_of(statement: _Statement, term: Term) -> str:
    """Of each way only the best place counts: ten words that mean the same are one."""
    ways = [
        (1.0, term.own), (NEAR, term.near), (TOGETHER, term.together), (SYNONYM, term.synonyms),
    ]  # fmt: skip
    return " + ".join(_best_place(statement, any_of(way), worth) for worth, way in ways if way)


def _best_place(statement: _Statement, query: str, worth: float) -> str:
    whens = " ".join(
        f"WHEN e.head @@ {statement.query(in_head(query, labels))} THEN {worth * weight:.4f}"
        for labels, weight in WEIGHTS.items()
    )
    return f"CASE {whens} ELSE 0 END"


def _literal(statement: _Statement, plan: Plan) -> str:
    """Above all what is about the whole question, then what mentions it or fits in part."""
    fits = "true" if plan.finds_fitting_only else _fits(statement, plan)
    steps = [
        f"WHEN {fits} AND {_is_about(statement, plan)} THEN {2 * LITERAL}",
        f"WHEN {fits} THEN {LITERAL} + {COVERAGE}",
    ]
    if plan.shares:
        coverage = _coverage(statement, plan.shares)
        in_part = f"e.document @@ {statement.query(plan.find)} AND {coverage} >= {COVERED}"
        steps.append(f"WHEN {in_part} THEN {LITERAL} + {COVERAGE} * {coverage}")
    return f"CASE {' '.join(steps)} ELSE 0 END"


def _fits(statement: _Statement, plan: Plan) -> str:
    return f"e.document @@ {statement.query(plan.fits)}"


def _is_about(statement: _Statement, plan: Plan) -> str:
    """Every word stands outside the long text, or the long text has them and the meaning is near.

    `head` knows no places, so phrases do not count.
    """
    if not plan.terms:
        return "true"
    words = f"e.head @@ {statement.query(in_head(all_of(term.query for term in plan.terms)))}"
    return f"({words} OR near.cosine >= {CLEARLY_NEAR})" if plan.meant else words


def _is_named(statement: _Statement, plan: Plan) -> str:
    """Every word itself stands outside the long text."""
    return f"e.head @@ {statement.query(in_head(all_of(term.named for term in plan.terms)))}"


def _similarity(statement: _Statement, plan: Plan) -> str:
    """What lies beyond the least similar of those that are known to be near: with that one begins
    what is not known, and nothing shall jump there."""
    least = min(plan.meant.values()) if len(plan.meant) >= MOST_ORDERED else NEAR_IN_MEANING
    return f"greatest(0, coalesce(near.cosine, 0) - {statement.number(least)})"


def _nearness(statement: _Statement, plan: Plan) -> str:
    """Only what is about the question is nearer for being in use nearby: half as much where it
    means the same in other words, which may be another thing."""
    tiers = plan.place.tiers if plan.place else ()
    steps = " ".join(
        f"WHEN e.codes && {statement.codes(codes)} THEN {weight}"
        for weight, codes in zip(NEARNESS, tiers, strict=False)
        if codes
    )
    nearness = f"CASE {steps} ELSE 0 END"
    if plan.is_place_only or not plan.terms:
        return nearness
    about = f"{_fits(statement, plan)} AND {_is_about(statement, plan)}"
    degree = f"CASE WHEN {_is_named(statement, plan)} THEN 1 WHEN {about} THEN 0.5 ELSE 0 END"
    return f"({degree} * {nearness})"


def _coverage(statement: _Statement, shares: Sequence[Share]) -> str:
    return "(" + " + ".join(_share(statement, share) for share in shares) + ")"


def _share(statement: _Statement, share: Share) -> str:
    """A word counts in full where an entry is about it, less where its long text mentions it."""
    without = " + ".join(_share(statement, part) for part in share.parts) or "0"
    query = statement.query(share.query)
    head = statement.query(in_head(share.query))
    return (
        f"CASE WHEN e.head @@ {head} THEN {statement.number(share.weight)}"
        f" WHEN e.document @@ {query} THEN {statement.number(MENTIONED * share.weight)}"
        f" ELSE {without} END"
    )


def _is_after(statement: _Statement, sort: Sort, after: Sequence[CursorKey] | None) -> str:
    if after is None:
        return ""
    key, neutral_order = after
    # Nobody signs cursors: a made-up one may have nothing in these places.
    if sort is Sort.NAME:
        place = f'{statement.line(str(key or ""))} COLLATE "C"'
    else:
        place = statement.number(float(str(key or 0)))
    return f"AND (key, neutral_order) > ({place}, {statement.line(str(neutral_order or ''))})"


def _hit(statement: _Statement, plan: Plan) -> str:
    """The members of `Hit` as JSON, worked out for the entries of a page only."""
    labels, closeness, missing = "NULL", "0", "NULL"
    if plan.terms:
        found = statement.query(plan.any_word)
        in_fields = [
            f"CASE WHEN ts_filter(e.document, '{{{label}}}') @@ {found} THEN '{label}' END"
            for label in LABELS
        ]
        labels = f"concat({', '.join(in_fields)})"
        ways = [plan.own, plan.near, plan.synonyms]
        steps = [
            f"WHEN e.document @@ {statement.query(query)} THEN {place}"
            for place, query in enumerate(ways)
            if query
        ]
        closeness = f"CASE {' '.join(steps)} ELSE {len(ways)} END"
        missing = "array_remove(ARRAY[{}], NULL)".format(
            ", ".join(
                f"CASE WHEN NOT e.document @@ {statement.query(term.query)} THEN {place} END"
                for place, term in enumerate(plan.terms)
            )
        )
    is_in_place = "false"
    if plan.place:
        is_in_place = f"e.codes && {statement.codes(plan.place.tiers[0])}"
    return (
        f"json_build_array(e.solution_id, e.card, key, neutral_order, {labels}, {closeness},"
        f" {missing}, {is_in_place})"
    )


def _read_hit(hit: Sequence[Any]) -> Hit:
    solution_id, card, key, neutral_order, labels, closeness, missing, is_in_place = hit
    return Hit(
        solution_id=UUID(solution_id),
        card=card,
        key=key if isinstance(key, str) else float(key),
        neutral_order=neutral_order,
        labels=labels or "",
        closeness=closeness,
        missing=missing or (),
        is_in_place=is_in_place,
    )
