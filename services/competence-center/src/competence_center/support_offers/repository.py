"""SQL of the support offers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    Select,
    Text,
    Uuid,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal,
    select,
    tuple_,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager, selectinload
from sqlalchemy.sql.base import ExecutableOption

from chassis.facets import Facet, Filter, count_facets, narrowed
from chassis.pagination import CursorKey
from competence_center.coverage import Place, distance_from
from competence_center.eligibility.judging import Verdict
from competence_center.search import matches
from competence_center.support_offers.enums import LISTED
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.schemas import CostAnswer, SupportOfferParameters
from competence_center.units.models import Unit

# In statements of their own, so that they are read after a lock was waited for.
WITH_VARIANTS = (selectinload(SupportOffer.template), selectinload(SupportOffer.variants))
# Made once: an alias of so many columns takes longer to make than the rest of a statement.
_VARIANT = aliased(SupportOffer)

Rules = Sequence[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class View:
    """What a list is looked at with, beside its parameters; `verdicts` are those of the place.

    Of a nationwide offer and its variants one is shown: in a place the one that counts there,
    else the nationwide one. Who asks for a Land sees what that Land says.
    """

    today: date
    place: Place | None = None
    # Those that serve the place: a few of many, so that offers are found by them.
    unit_ids: Sequence[UUID] = ()
    verdicts: Mapping[Verdict, Rules] = field(default_factory=dict)
    shows_all_variants: bool = False


def _filters(parameters: SupportOfferParameters, view: View) -> list[Filter]:
    cost = func.coalesce(SupportOffer.cost, CostAnswer.UNKNOWN.value)
    filters = [
        Filter("land", Unit.lands, parameters.land, unless_chosen=_is_no_variant(view)),
        Filter("level", Unit.level, parameters.level),
        Filter("kind", SupportOffer.kind, parameters.kind),
        Filter("action_field", SupportOffer.action_fields, parameters.action_field),
        Filter("cost", cost, parameters.cost),
    ]
    if view.place is not None:
        verdict = _verdict(view.verdicts)
        filters += [
            Filter("tier", view.place.tier(Unit.area_keys), parameters.tier),
            Filter("eligibility", verdict, parameters.eligibility),
        ]
    return filters


def _is_no_variant(view: View) -> ColumnElement[bool] | None:
    is_known_which = view.place is not None or view.shows_all_variants
    return None if is_known_which else SupportOffer.template_id.is_(None)


def _has_no_variant_in(place: Place, view: View) -> ColumnElement[bool]:
    return ~exists().where(
        _VARIANT.template_id == SupportOffer.id,
        _VARIANT.variant_land == place.land,
        _is_of(_VARIANT, view.unit_ids),
        _is_listed(view.today, _VARIANT),
    )


def _is_of(offer: type[SupportOffer], unit_ids: Sequence[UUID]) -> ColumnElement[bool]:
    """One parameter, however many units there are, so that the statement stays the same."""
    return offer.unit_id == func.any(bindparam(None, list(unit_ids), ARRAY(Uuid)))


def _verdict(verdicts: Mapping[Verdict, Rules]) -> ColumnElement[str]:
    """By rule: the few different ones were judged before, and not offer by offer."""
    judged = [
        (SupportOffer.eligibility_rule.in_(rules), literal(verdict.value, Text))
        for verdict, rules in verdicts.items()
        if verdict is not Verdict.ELIGIBLE and rules
    ]
    eligible = literal(Verdict.ELIGIBLE.value, Text)
    return case(*judged, else_=eligible) if judged else eligible


def _is_listed(today: date, offer: type[SupportOffer] = SupportOffer) -> ColumnElement[bool]:
    has_ended = offer.valid_to < today
    return offer.status.in_(LISTED) & has_ended.is_not(True)


def _rows(parameters: SupportOfferParameters, view: View) -> Select[SupportOffer]:
    """Offers that fit the words and the place, no matter the filters."""
    rows = select(SupportOffer).join(SupportOffer.unit).where(_is_listed(view.today))
    has_words = matches(SupportOffer.search, parameters.q)
    if has_words is not None:
        rows = rows.where(has_words)
    if view.place is None:
        return rows
    return rows.where(_is_of(SupportOffer, view.unit_ids), _has_no_variant_in(view.place, view))


async def find_unit_ids(session: AsyncSession, place: Place) -> Sequence[UUID]:
    """Units that serve the place."""
    return (await session.scalars(select(Unit.id).where(place.is_covered_by(Unit.area_keys)))).all()


async def list_rules(session: AsyncSession, unit_ids: Sequence[UUID], *, today: date) -> Rules:
    """The different rules of the offers of these units."""
    rows = (
        select(SupportOffer.eligibility_rule)
        .where(
            _is_listed(today),
            SupportOffer.eligibility_rule.is_not(None),
            _is_of(SupportOffer, unit_ids),
        )
        .distinct()
    )
    return [rule for rule in await session.scalars(rows) if rule is not None]


async def list_support_offers(
    session: AsyncSession,
    parameters: SupportOfferParameters,
    *,
    view: View,
    after: Sequence[CursorKey] | None,
    limit: int,
    options: Sequence[ExecutableOption] = (),
) -> list[tuple[SupportOffer, int]]:
    """Offers with their distance, behind a (distance, slug)."""
    distance = distance_from(view.place, Unit.area_keys)
    rows = narrowed(_rows(parameters, view), _filters(parameters, view))
    if after is not None:
        reached = tuple_(literal(after[0], BigInteger), literal(after[1], Text))
        rows = rows.where(tuple_(distance, SupportOffer.slug) > reached)
    page = (
        rows.add_columns(distance)
        .options(contains_eager(SupportOffer.unit), *options)
        .order_by(distance, SupportOffer.slug)
        .limit(limit)
    )
    return [(offer, steps) for offer, steps in await session.execute(page)]


async def count_support_offers(
    session: AsyncSession, parameters: SupportOfferParameters, *, view: View
) -> int:
    rows = narrowed(_rows(parameters, view), _filters(parameters, view))
    count = rows.with_only_columns(func.count(), maintain_column_froms=True)
    return (await session.execute(count)).scalar_one()


async def count_support_offer_facets(
    session: AsyncSession, parameters: SupportOfferParameters, *, view: View
) -> list[Facet]:
    return await count_facets(session, _rows(parameters, view), _filters(parameters, view))


async def list_support_offers_of(
    session: AsyncSession, unit_id: UUID, *, today: date, limit: int
) -> list[SupportOffer]:
    rows = (
        select(SupportOffer)
        .join(SupportOffer.unit)
        .options(contains_eager(SupportOffer.unit))
        .where(SupportOffer.unit_id == unit_id, _is_listed(today))
        .order_by(SupportOffer.slug)
        .limit(limit)
    )
    return list((await session.scalars(rows)).all())


async def list_slugs(session: AsyncSession, *, limit: int) -> list[tuple[str, date]]:
    """Slug, and day of the last check, by slug; of what can be had."""
    rows = (
        select(SupportOffer.slug, SupportOffer.checked_on)
        .where(SupportOffer.status.in_(LISTED))
        .order_by(SupportOffer.slug)
        .limit(limit)
    )
    return [(slug, checked_on) for slug, checked_on in await session.execute(rows)]


async def find_slugs_like(session: AsyncSession, slug: str) -> Sequence[str]:
    """The slug and all that begin with it, where they are taken."""
    rows = select(SupportOffer.slug).where(SupportOffer.slug.startswith(slug))
    return (await session.execute(rows)).scalars().all()


async def find_support_offer(session: AsyncSession, slug: str) -> SupportOffer | None:
    return (await session.execute(_with_slug(slug))).scalar_one_or_none()


async def lock_variants(session: AsyncSession, template_id: UUID) -> Sequence[SupportOffer]:
    """As they are after all who changed them before."""
    rows = (
        select(SupportOffer)
        .where(SupportOffer.template_id == template_id)
        .order_by(SupportOffer.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return (await session.scalars(rows)).all()


async def find_templates(session: AsyncSession) -> Sequence[SupportOffer]:
    """Offers that have variants."""
    variant = aliased(SupportOffer)
    rows = select(SupportOffer).where(exists().where(variant.template_id == SupportOffer.id))
    return (await session.scalars(rows)).all()


async def lock_support_offer(session: AsyncSession, slug: str) -> SupportOffer | None:
    """The offer, so that what is stated about it changes one after the other."""
    rows = _with_slug(slug).with_for_update(of=SupportOffer)
    return (await session.execute(rows)).scalar_one_or_none()


def _with_slug(slug: str) -> Select[SupportOffer]:
    return (
        select(SupportOffer)
        .join(SupportOffer.unit)
        .options(contains_eager(SupportOffer.unit), *WITH_VARIANTS)
        .where(SupportOffer.slug == slug)
    )


_REVIEW_DUE_ON = cast(
    SupportOffer.checked_on + func.make_interval(0, SupportOffer.review_interval_months), Date
)


async def list_kept(
    session: AsyncSession,
    is_kept: ColumnElement[bool],
    *,
    after: Sequence[CursorKey] | None,
    limit: int,
) -> Sequence[SupportOffer]:
    """Whatever their status, those whose review is due first."""
    rows = _kept(is_kept).options(contains_eager(SupportOffer.unit))
    if after is not None:
        reached = tuple_(literal(after[0], Text), literal(after[1], Text))
        rows = rows.where(tuple_(cast(_REVIEW_DUE_ON, Text), SupportOffer.slug) > reached)
    page = rows.order_by(cast(_REVIEW_DUE_ON, Text), SupportOffer.slug).limit(limit)
    return (await session.scalars(page)).all()


async def count_kept(session: AsyncSession, is_kept: ColumnElement[bool]) -> int:
    rows = _kept(is_kept).with_only_columns(func.count(), maintain_column_froms=True)
    return (await session.execute(rows)).scalar_one()


async def list_units_for(
    session: AsyncSession, is_kept: ColumnElement[bool], *, limit: int
) -> Sequence[Unit]:
    rows = select(Unit).where(is_kept).order_by(Unit.name, Unit.slug).limit(limit)
    return (await session.scalars(rows)).all()


def _kept(is_kept: ColumnElement[bool]) -> Select[SupportOffer]:
    return select(SupportOffer).join(SupportOffer.unit).where(is_kept)


async def find_unreminded(
    session: AsyncSession, *, today: date, limit: int
) -> Sequence[SupportOffer]:
    """Listed offers of organisations that are due for review and were not asked about since,
    locked; others' locks are left for later."""
    is_asked = SupportOffer.reminded_at >= _REVIEW_DUE_ON
    rows = (
        select(SupportOffer)
        .join(SupportOffer.unit)
        .options(contains_eager(SupportOffer.unit))
        .where(
            Unit.organization_id.is_not(None),
            _is_listed(today),
            today >= _REVIEW_DUE_ON,
            is_asked.is_not(True),
        )
        .order_by(SupportOffer.id)
        .limit(limit)
        .with_for_update(of=SupportOffer, skip_locked=True)
    )
    return (await session.scalars(rows)).all()
