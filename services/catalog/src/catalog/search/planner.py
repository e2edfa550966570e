"""Makes the plan for a question: its place, its words, what to do when little fits."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search import finding, repository
from catalog.search.conditions import Condition, Word
from catalog.search.index import Index
from catalog.search.meaning import Meanings, clearly_near, nearest_of
from catalog.search.memory import Memory
from catalog.search.parsing import Words, parse
from catalog.search.places import Place, recognise
from catalog.search.planning import (
    ENOUGH,
    Correction,
    Plan,
    part_of_question,
    shares_of,
    whole_question,
)
from catalog.search.repair import nearest
from catalog.search.terms import Term, terms_of
from reference.german import fold, is_known, load_lexicon, stem, tokens_in

MOST_COMPLETIONS = 20


async def plan_for(
    session: AsyncSession, q: str, *, is_exact: bool, memory: Memory, meanings: Meanings | None
) -> Plan:
    """The plan for a question as typed; with `is_exact` words are taken as they are."""
    key = (q, is_exact, meanings is not None)
    plan = memory.plans.get(key)
    if plan is None:
        plan = await _make_plan(session, q, is_exact=is_exact, memory=memory, meanings=meanings)
        memory.plans.put(key, plan)
    return plan


async def _make_plan(
    session: AsyncSession, q: str, *, is_exact: bool, memory: Memory, meanings: Meanings | None
) -> Plan:
    words = parse(q)
    if not words.is_empty:
        # Loaded in the background at the start, which takes seconds; others are served meanwhile.
        await asyncio.to_thread(load_lexicon)
    place: Place | None = None
    is_about_place = False
    if not is_exact:
        rest, place = recognise(words.spelling)
        is_about_place = place is not None and words.with_spelling(rest).is_empty
        if not is_about_place:
            words = words.with_spelling(rest)
    if words.is_empty:
        return Plan(words, (), None, name=fold(q))

    terms = terms_of(words, synonyms=memory.synonyms)
    fits = whole_question(words, terms)
    counts = _count(memory.index, fits, terms)
    repair = Repair(words, terms)
    if counts[fits] < ENOUGH and any(not counts[term.query] for term in terms):
        repair = await _repair(session, words, terms, counts, memory)
    did_you_mean = repair.did_you_mean
    if is_exact:
        did_you_mean = repair.words.spelling if repair.corrections else did_you_mean
        repair = Repair(words, terms)
    elif repair.terms != terms:
        words, terms = repair.words, repair.terms
        fits = whole_question(words, terms)
        counts = _count(memory.index, fits, terms)
    plan = Plan(
        words,
        terms,
        fits,
        name=fold(q),
        place=place,
        find=fits,
        corrections=repair.corrections,
        did_you_mean=did_you_mean,
        is_about_place=is_about_place,
        found=counts[fits],
    )
    if is_exact or is_about_place:
        return plan
    if meanings is not None:
        near = await meanings.nearest(session, plan.words.spelling, version=memory.version)
        meant = _in_index(memory.index, near)
        if any(_says_something(term, counts) for term in terms) or clearly_near(meant):
            plan = replace(plan, meant=meant)
    if finding.count_about(memory.index, plan) >= ENOUGH:
        return plan
    plan = _relaxed(plan, counts, total=len(memory.index))
    # Quotation marks ask for these very words.
    if words.phrases:
        return plan
    added = clearly_near(plan.meant)
    if not added and plan.meant and not counts[fits]:
        is_answered = plan.is_relaxed and finding.finds_anything(memory.index, plan)
        added = () if is_answered else nearest_of(plan.meant)
    return replace(plan, added=added)


def _in_index(index: Index, near: Mapping[UUID, float]) -> dict[int, float]:
    """Vectors are read apart from the entries: some may be of what is not listed any more."""
    rows = ((index.row_of(solution_id), cosine) for solution_id, cosine in near.items())
    return {row: cosine for row, cosine in rows if row is not None}


def _says_something(term: Term, counts: dict[Condition, int]) -> bool:
    """Nothing is near in meaning to letters that are no word."""
    return counts[term.query] > 0 or is_known(term.word)


def _relaxed(plan: Plan, counts: dict[Condition, int], *, total: int) -> Plan:
    """Also what fits in part; the plan itself when there is nothing to leave out."""
    if len(plan.terms) < 2 and not any(term.parts for term in plan.terms):
        return plan
    shares = shares_of(plan.terms, counts, total=total)
    find = part_of_question(plan.words, shares)
    return replace(plan, find=find, shares=shares) if find else plan


def _count(index: Index, fits: Condition, terms: Sequence[Term]) -> dict[Condition, int]:
    queries = [term.query for each in terms for term in (each, *each.parts)]
    return finding.count_matches(index, [fits, *queries])


@dataclass(frozen=True, slots=True)
class Repair:
    """A question with other words in the place of those that find nothing.

    `did_you_mean` has more of them replaced: words that are right, but that nobody wrote.
    """

    words: Words
    terms: tuple[Term, ...]
    corrections: tuple[Correction, ...] = ()
    did_you_mean: str | None = None


async def _repair(
    session: AsyncSession,
    words: Words,
    terms: Sequence[Term],
    counts: dict[Condition, int],
    memory: Memory,
) -> Repair:
    """Words that find nothing get what they are the beginning of, or what was probably meant."""
    completions: dict[str, tuple[Word, ...]] = {}
    spellings = {token.word: token.spelling for token in tokens_in(words.spelling)}
    corrections: list[Correction] = []
    offers: list[Correction] = []
    for term in terms:
        if counts[term.query]:
            continue
        candidates = await repository.find_words(session, term.word)
        if term.parts and all(counts[part.query] for part in term.parts):
            # A compound that nobody wrote yet, or a word with one wrong letter that looks like one.
            meant = nearest(term.word, candidates, limit=1)
            if meant is not None:
                corrections.append(Correction(spellings.get(term.word, term.word), meant))
            continue
        begun = [word for word, _, _ in candidates if word.startswith(term.word)]
        if begun:
            completions[term.word] = tuple(Word(stem(word)) for word in begun[:MOST_COMPLETIONS])
            continue
        meant = nearest(term.word, candidates)
        if meant is not None:
            correction = Correction(spellings.get(term.word, term.word), meant)
            is_right = is_known(term.word) and not term.parts
            (offers if is_right else corrections).append(correction)
    corrected = words.with_spelling(_corrected(words.spelling, corrections))
    repaired = tuple(
        replace(term, near=(*term.near, *completions.get(term.word, ())))
        for term in terms_of(corrected, synonyms=memory.synonyms)
    )
    did_you_mean = _corrected(corrected.spelling, offers) if offers else None
    return Repair(corrected, repaired, tuple(corrections), did_you_mean)


def _corrected(spelling: str, corrections: Sequence[Correction]) -> str:
    for correction in corrections:
        spelling = spelling.replace(correction.typed, correction.meant)
    return spelling
