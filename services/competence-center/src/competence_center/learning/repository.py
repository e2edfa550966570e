"""SQL of the courses."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from chassis.facets import Facet, Filter, count_facets, narrowed
from competence_center.learning.enums import ModeAnswer
from competence_center.learning.models import Course
from competence_center.learning.schemas import CourseParameters
from competence_center.search import matches
from competence_center.support_offers.schemas import CostAnswer


def _filters(parameters: CourseParameters) -> list[Filter]:
    return [
        Filter("role", Course.roles, parameters.role),
        Filter("dimension", Course.dimensions, parameters.dimension),
        Filter("mode", func.coalesce(Course.mode, ModeAnswer.UNKNOWN.value), parameters.mode),
        Filter("cost", func.coalesce(Course.cost, CostAnswer.UNKNOWN.value), parameters.cost),
    ]


def _rows(parameters: CourseParameters) -> Select[Course]:
    """Courses that fit the words, no matter the filters."""
    has_words = matches(Course.search, parameters.q)
    return select(Course) if has_words is None else select(Course).where(has_words)


async def list_courses(
    session: AsyncSession, parameters: CourseParameters, *, after: str | None
) -> Sequence[Course]:
    """Courses behind a slug, one more than the page holds."""
    rows = narrowed(_rows(parameters), _filters(parameters))
    if after is not None:
        rows = rows.where(Course.slug > after)
    page = _whole(rows).order_by(Course.slug).limit(parameters.limit + 1)
    return (await session.scalars(page)).all()


async def count_courses(session: AsyncSession, parameters: CourseParameters) -> int:
    rows = narrowed(_rows(parameters), _filters(parameters))
    count = rows.with_only_columns(func.count(), maintain_column_froms=True)
    return (await session.execute(count)).scalar_one()


async def count_course_facets(session: AsyncSession, parameters: CourseParameters) -> list[Facet]:
    return await count_facets(session, _rows(parameters), _filters(parameters))


async def find_course(session: AsyncSession, slug: str) -> Course | None:
    rows = _whole(select(Course).where(Course.slug == slug))
    return (await session.execute(rows)).scalar_one_or_none()


async def find_courses(session: AsyncSession, slugs: Iterable[str]) -> dict[str, Course]:
    """Those that there are, by slug."""
    rows = _whole(select(Course).where(Course.slug.in_(list(slugs))))
    return {course.slug: course for course in await session.scalars(rows)}


async def list_all(session: AsyncSession, *, limit: int) -> Sequence[Course]:
    rows = _whole(select(Course)).order_by(Course.slug).limit(limit)
    return (await session.scalars(rows)).all()


async def list_slugs(session: AsyncSession, *, limit: int) -> list[tuple[str, date]]:
    """Slug, and day of the last check, by slug."""
    rows = select(Course.slug, Course.checked_on).order_by(Course.slug).limit(limit)
    return [(slug, checked_on) for slug, checked_on in await session.execute(rows)]


def _whole(rows: Select[Course]) -> Select[Course]:
    return rows.options(joinedload(Course.organization))
