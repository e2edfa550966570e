"""Puts a brief together."""

from collections.abc import Callable, Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.service import require_known
from catalog.briefs import sentences
from catalog.briefs.next_steps import next_steps
from catalog.briefs.schemas import (
    Brief,
    BriefedSolution,
    BriefPart,
    BriefSection,
    BriefSource,
    Sentence,
)
from catalog.comparisons.cells import localized
from catalog.comparisons.service import load_subjects
from catalog.comparisons.subjects import Subject
from reference.labels import Label

_SECTIONS: Sequence[tuple[str, Label, Callable[[Subject], list[Sentence]]]] = (
    ("what", Label(de="Worum geht es?", en="What is it about?"), sentences.what),
    ("audience", Label(de="Für wen ist es?", en="Whom is it for?"), sentences.audience),
    ("cost", Label(de="Was kostet es?", en="What does it cost?"), sentences.cost),
    (
        "operation",
        Label(de="Wer betreibt und nutzt es?", en="Who operates and uses it?"),
        sentences.operation,
    ),
    ("law", Label(de="Recht und Barrierefreiheit", en="Law and accessibility"), sentences.law),
    ("risks", Label(de="Was ist zu beachten?", en="What is to be considered?"), sentences.risks),
)
_NEXT = Label(de="Nächste Schritte", en="Next steps")


async def write_brief(
    session: AsyncSession, slugs: Sequence[str], *, area: str | None, today: date
) -> Brief:
    """
    Raises:
        SolutionNotFound: one is missing, or the public may not see it; the text names it.
        InvalidParameter: the register has no such area.
    """
    own = require_known(area, parameter="area").key if area else None
    subjects = await load_subjects(session, slugs, today=today)
    parts = [BriefPart(slug=None, sentences=next_steps(subjects, area=own))]
    return Brief(
        solutions=[_describe(subject) for subject in subjects],
        sections=[
            *(_section(name, title, tell, subjects) for name, title, tell in _SECTIONS),
            BriefSection(name="next", title=localized(_NEXT), parts=parts),
        ],
        sources=_sources(subjects),
    )


def _section(
    name: str,
    title: Label,
    tell: Callable[[Subject], list[Sentence]],
    subjects: Sequence[Subject],
) -> BriefSection:
    return BriefSection(
        name=name,
        title=localized(title),
        parts=[BriefPart(slug=subject.slug, sentences=tell(subject)) for subject in subjects],
    )


def _describe(subject: Subject) -> BriefedSolution:
    solution = subject.published.solution
    return BriefedSolution(
        slug=subject.slug,
        name=subject.name,
        status=solution.status,
        revision_number=solution.revision_number,
        revision_hash=subject.published.revision_hash,
    )


def _sources(subjects: Sequence[Subject]) -> list[BriefSource]:
    """Every source once, in the order of the entries."""
    found: dict[tuple[str, str | None, date], BriefSource] = {}
    for subject in subjects:
        for label, url, checked_on in _named(subject):
            source = BriefSource(label=label, url=url, checked_on=checked_on, slugs=[])
            kept = found.setdefault((label, url, checked_on), source)
            if subject.slug not in kept.slugs:
                kept.slugs.append(subject.slug)
    return list(found.values())


def _named(subject: Subject) -> list[tuple[str, str | None, date]]:
    """Sources of the entry, then those of the uses that are named."""
    entry = [(source.label, source.url, source.checked_on) for source in subject.content.sources]
    uses = [
        (use.source_label, use.source_url, use.checked_on)
        for use in subject.uses[: sentences.PLACES_NAMED]
        if use.source_label and use.checked_on
    ]
    return [*entry, *uses]
