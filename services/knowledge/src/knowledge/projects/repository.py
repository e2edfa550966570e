"""SQL of the projects."""

from sqlalchemy import BigInteger, Select, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from chassis.facets import Facet, Filter, count_facets, narrowed
from chassis.pagination import CursorKey
from knowledge.projects.models import Project, ProjectPartner
from knowledge.projects.schemas import PlaceParameters, ProjectParameters
from knowledge.search import matches

_WHOLE = (
    selectinload(Project.partners).joinedload(ProjectPartner.organization),
    selectinload(Project.amounts),
)


def _filters(parameters: PlaceParameters) -> list[Filter]:
    return [
        Filter("land", Project.lands, parameters.land),
        Filter("wave", Project.wave, parameters.wave),
        Filter("category", Project.category, parameters.category),
    ]


def _rows(parameters: ProjectParameters) -> Select[Project]:
    """Projects that fit the words, no matter the filters."""
    has_words = matches(Project.search, parameters.q)
    return select(Project) if has_words is None else select(Project).where(has_words)


async def list_projects(
    session: AsyncSession, parameters: ProjectParameters, *, after: CursorKey
) -> list[Project]:
    """Projects behind a number, one more than the page holds."""
    rows = narrowed(_rows(parameters), _filters(parameters))
    if after is not None:
        rows = rows.where(Project.number > literal(after, BigInteger))
    rows = rows.options(*_WHOLE).order_by(Project.number).limit(parameters.limit + 1)
    return list((await session.scalars(rows)).all())


async def count_projects(session: AsyncSession, parameters: ProjectParameters) -> int:
    rows = narrowed(_rows(parameters), _filters(parameters))
    count = rows.with_only_columns(func.count(), maintain_column_froms=True)
    return (await session.execute(count)).scalar_one()


async def count_project_facets(session: AsyncSession, parameters: ProjectParameters) -> list[Facet]:
    return await count_facets(session, _rows(parameters), _filters(parameters))


async def list_slugs(session: AsyncSession, *, limit: int) -> list[str]:
    rows = select(Project.slug).order_by(Project.number).limit(limit)
    return list((await session.scalars(rows)).all())


async def find_project(session: AsyncSession, slug: str) -> Project | None:
    rows = select(Project).where(Project.slug == slug).options(*_WHOLE)
    return (await session.execute(rows)).scalar_one_or_none()


async def list_placed_partners(
    session: AsyncSession, parameters: PlaceParameters, *, limit: int
) -> list[tuple[Project, ProjectPartner]]:
    """Partners that have an area, with their projects, by number and position."""
    partners = (
        select(Project, ProjectPartner)
        .join(Project.partners)
        .where(ProjectPartner.area_key.is_not(None))
        .order_by(Project.number, ProjectPartner.position)
        .limit(limit)
    )
    rows = await session.execute(narrowed(partners, _filters(parameters)))
    return [(project, partner) for project, partner in rows]
