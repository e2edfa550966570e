"""What can be read of projects."""

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.geojson import Point
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from chassis.types import LocalizedText
from knowledge.organizations.schemas import OrganizationRef
from knowledge.periods import period_of
from knowledge.projects import repository
from knowledge.projects.errors import ProjectNotFound
from knowledge.projects.geojson import Feature, FeatureCollection, PlaceProperties
from knowledge.projects.models import AmountKind, Project, ProjectAmount, ProjectPartner
from knowledge.projects.schemas import (
    AmountItem,
    MoneyItem,
    PartnerItem,
    PlaceParameters,
    ProjectItem,
    ProjectPage,
    ProjectParameters,
)
from knowledge.sources import Source
from reference import areas
from reference.areas import Area

# Some ten times what the programme has; a bound all the same.
MAX_PLACES = 2000


async def list_projects(session: AsyncSession, parameters: ProjectParameters) -> ProjectPage:
    """One page of projects, by number."""
    scope = cursor_scope("list_projects", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    after = keys[0] if keys else None
    rows = await repository.list_projects(session, parameters, after=after)
    page = rows[: parameters.limit]
    return ProjectPage(
        items=[_item(project) for project in page],
        next_cursor=encode_cursor(scope, page[-1].number) if len(rows) > len(page) else None,
        total=await repository.count_projects(session, parameters),
        facets=await repository.count_project_facets(session, parameters),
    )


async def get_project(session: AsyncSession, slug: str) -> ProjectItem:
    """
    Raises:
        ProjectNotFound: no project has this slug.
    """
    project = await repository.find_project(session, slug)
    if project is None:
        raise ProjectNotFound(f"There is no project {slug}. See GET /v1/projects for all of them.")
    return _item(project)


async def locate_projects(session: AsyncSession, parameters: PlaceParameters) -> FeatureCollection:
    """The places of all partners that have an area with a known point."""
    rows = await repository.list_placed_partners(session, parameters, limit=MAX_PLACES)
    features = [_feature(project, partner) for project, partner in rows]
    return FeatureCollection(features=[feature for feature in features if feature])


def _feature(project: Project, partner: ProjectPartner) -> Feature | None:
    area = _area_in_force(partner.area_key or "")
    if area is None or area.lon is None or area.lat is None:
        return None
    return Feature(
        geometry=Point(coordinates=(area.lon, area.lat)),
        properties=PlaceProperties(
            slug=project.slug,
            title=LocalizedText(de=project.title_de, en=project.title_en),
            wave=project.wave,
            category=project.category,
            role=partner.role,
            name=partner.name,
            area_key=area.key,
        ),
    )


def _area_in_force(area_key: str) -> Area | None:
    """An area that has ended has no point: what it became part of has."""
    area = areas.get(area_key)
    return _area_in_force(area.successors[0]) if area and area.successors else area


def _item(project: Project) -> ProjectItem:
    amounts = {amount.kind: _amount(amount) for amount in project.amounts}
    return ProjectItem(
        id=project.id,
        slug=project.slug,
        number=project.number,
        title=LocalizedText(de=project.title_de, en=project.title_en),
        official_name=project.official_name,
        category=project.category,
        wave=project.wave,
        lands=project.lands,
        partners=[_partner(partner) for partner in project.partners],
        money=MoneyItem(
            total_cost=amounts.get(AmountKind.TOTAL_COST),
            grant_amount=amounts.get(AmountKind.GRANT_AMOUNT),
            own_contribution=amounts.get(AmountKind.OWN_CONTRIBUTION),
            land_funding=amounts.get(AmountKind.LAND_FUNDING),
        ),
        period=period_of(
            project.period_from,
            project.period_to,
            note_de=project.period_note_de,
            note_en=project.period_note_en,
        ),
        website_url=project.website_url,
        note=(
            LocalizedText(de=project.note_de, en=project.note_en)
            if project.note_de is not None
            else None
        ),
        sources=[Source.model_validate(source) for source in project.sources],
    )


def _partner(partner: ProjectPartner) -> PartnerItem:
    return PartnerItem(
        organization_id=partner.organization_id,
        organization=partner.organization and OrganizationRef.model_validate(partner.organization),
        area_key=partner.area_key,
        name=partner.name,
        role=partner.role,
    )


def _amount(amount: ProjectAmount) -> AmountItem:
    return AmountItem(
        amount_eur=amount.amount_eur,
        is_approximate=amount.is_approximate,
        source=Source.model_validate(amount.source),
        checked_on=amount.checked_on,
    )
