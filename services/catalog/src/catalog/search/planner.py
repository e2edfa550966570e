"""Makes the plan for a question: its place, its words, what to do when little fits."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search import repository
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
from catalog.search.terms import Term, terms_of
from catalog.search.typos import allowed_typos, distance
from reference.german import fold, is_known, load_lexicon, stem, tokens_in

MOST_COMPLETIONS = 20


async def plan_for(session: AsyncSession, q: str, *, is_exact: bool, memory: Memory) -> Plan:
    """The plan for a question as typed; with `is_exact` words are taken as they are."""
    key = (q, is_exact)
    plan = memory.plans.get(key)
    if plan is None:
        plan = await _make_plan(session, q, is_exact=is_exact, memory=memory)
        memory.plans.put(key, plan)
    return plan


async def _make_plan(session: AsyncSession, q: str, *, is_exact: bool, memory: Memory) -> Plan:
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
        return Plan(words, (), "", name=fold(q))

    terms = terms_of(words, synonyms=memory.synonyms)
    counts, total = await _count(session, words, terms)
    corrections: tuple[Correction, ...] = ()
    fits = whole_question(words, terms)
    if not is_exact and counts[fits] < ENOUGH and any(not counts[term.query] for term in terms):
        repaired, terms, corrections = await _repair(session, words, terms, counts, memory)
        words = repaired
        counts, total = await _count(session, words, terms)
        fits = whole_question(words, terms)
    plan = Plan(
        words,
        terms,
        fits,
        name=fold(q),
        place=place,
        find=fits,
        corrections=corrections,
        is_about_place=is_about_place,
        found=counts[fits],
    )
    if is_exact or is_about_place or counts[fits] >= ENOUGH:
        return plan
    return _relaxed(plan, counts, total)


def _relaxed(plan: Plan, counts: dict[str, int], total: int) -> Plan:
    """Also what fits in part; the plan itself when there is nothing to leave out."""
    if len(plan.terms) < 2 and not any(term.parts for term in plan.terms):
        return plan
    shares = shares_of(plan.terms, counts, total=total)
    find = part_of_question(plan.words, shares)
    return replace(plan, find=find, shares=shares) if find else plan


async def _count(
    session: AsyncSession, words: Words, terms: Sequence[Term]
) -> tuple[dict[str, int], int]:
    queries = [
        whole_question(words, terms),
        *(term.query for term in terms),
        *(part.query for term in terms for part in term.parts),
    ]
    return await repository.count_matches(session, list(dict.fromkeys(queries)))


async def _repair(
    session: AsyncSession,
    words: Words,
    terms: Sequence[Term],
    counts: dict[str, int],
    memory: Memory,
) -> tuple[Words, tuple[Term, ...], tuple[Correction, ...]]:
    """Words that find nothing get what they are the beginning of, or what was probably meant."""
    completions: dict[str, tuple[str, ...]] = {}
    spellings = {token.word: token.spelling for token in tokens_in(words.spelling)}
    corrections = []
    for term in terms:
        if counts[term.query] or (term.parts and all(counts[part.query] for part in term.parts)):
            continue
        candidates = await repository.find_words(session, term.word)
        begun = [word for word, _, _ in candidates if word.startswith(term.word)]
        if begun:
            completions[term.word] = tuple(f"'{stem(word)}'" for word in begun[:MOST_COMPLETIONS])
            continue
        meant = None if is_known(term.word) else _nearest(term.word, candidates)
        if meant is not None:
            corrections.append(Correction(spellings.get(term.word, term.word), meant))
    spelling = words.spelling
    for correction in corrections:
        spelling = spelling.replace(correction.typed, correction.meant)
    corrected = words.with_spelling(spelling)
    repaired = tuple(
        replace(term, near=(*term.near, *completions.get(term.word, ())))
        for term in terms_of(corrected, synonyms=memory.synonyms)
    )
    return corrected, repaired, tuple(corrections)


def _nearest(typed: str, candidates: Sequence[tuple[str, str, int]]) -> str | None:
    """The spelling of the word with the fewest wrong letters; of several the most frequent."""
    limit = allowed_typos(typed)
    compared = [
        (distance(typed, word, limit=limit), word[0] != typed[0], -entries, word, spelling)
        for word, spelling, entries in candidates
    ]
    near = [each for each in compared if each[0] <= limit]
    return min(near)[-1] if near else None
