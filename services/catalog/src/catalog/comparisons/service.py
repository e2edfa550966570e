"""Puts entries side by side."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.comparisons.cells import differ, localized
from catalog.comparisons.rows import GROUPS, RowRule
from catalog.comparisons.schemas import (
    ComparedSolution,
    Comparison,
    ComparisonGroup,
    ComparisonRow,
)
from catalog.comparisons.subjects import Subject
from catalog.comparisons.subjects import load_subjects as load_subjects
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.schemas import CompletenessMark


async def compare_solutions(
    session: AsyncSession, slugs: Sequence[str], *, today: date
) -> Comparison:
    """Columns in the order of the slugs; withdrawn entries are compared too, and marked.

    Raises:
        SolutionNotFound: one is missing, or the public may not see it; the text names it.
    """
    subjects = await load_subjects(session, slugs, today=today)
    return Comparison(
        solutions=[_describe(subject) for subject in subjects],
        groups=[
            ComparisonGroup(
                name=group.name,
                label=localized(group.label),
                rows=[_row(rule, subjects) for rule in group.rules(subjects)],
            )
            for group in GROUPS
        ],
    )


def _describe(subject: Subject) -> ComparedSolution:
    solution = subject.published.solution
    return ComparedSolution(
        slug=solution.slug,
        name=subject.name,
        status=solution.status,
        is_withdrawn=solution.status is SolutionStatus.WITHDRAWN,
        action_fields=subject.content.action_fields,
        review_depth=solution.review_depth,
        completeness=CompletenessMark(known=solution.known_fields, total=solution.must_fields),
        revision_number=solution.revision_number,
        revision_hash=subject.published.revision_hash,
        updated_at=solution.updated_at,
    )


def _row(rule: RowRule, subjects: Sequence[Subject]) -> ComparisonRow:
    cells = [rule.fill(subject) for subject in subjects]
    return ComparisonRow(
        field=rule.field, label=localized(rule.label), is_different=differ(cells), cells=cells
    )
