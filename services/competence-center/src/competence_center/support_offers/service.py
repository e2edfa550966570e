"""What can be read of support offers."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import ANONYMOUS, Principal
from chassis.members import coordinated_land, organization_of
from chassis.pagination import (
    PageParameters,
    cursor_scope,
    decode_cursor,
    encode_cursor,
)
from chassis.problems import FieldError, InvalidParameter
from chassis.types import LocalizedText
from competence_center.coverage import NO_DISTANCE, Place, find_place
from competence_center.eligibility.facts import facts_of
from competence_center.eligibility.rules import Rule
from competence_center.eligibility.sentences import requirements
from competence_center.profiles.repository import find_statements
from competence_center.sources import Source
from competence_center.support_offers import policy, repository
from competence_center.support_offers.deadlines import next_deadline
from competence_center.support_offers.eligibility import Municipality
from competence_center.support_offers.enums import LISTED
from competence_center.support_offers.errors import SupportOfferNotFound
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.repository import View
from competence_center.support_offers.schemas import (
    KeptOffer,
    KeptOfferPage,
    OfferRef,
    ServiceArea,
    SupportOfferDetail,
    SupportOfferItem,
    SupportOfferPage,
    SupportOfferParameters,
    UnitRef,
    VariantRef,
)
from reference import areas

# Bounds the answer about one unit; no unit is near it.
MAX_OFFERS_OF_A_UNIT = 200
# Bounds the choice in a form; there are a few dozen.
MAX_UNITS = 500


async def list_support_offers(
    session: AsyncSession, parameters: SupportOfferParameters, *, reader: Principal, today: date
) -> SupportOfferPage:
    """One page of offers, nearest first when there is a place, then by slug.

    Raises:
        InvalidParameter: a filter asks about a place, and none is given.
    """
    _check_place_is_given(parameters)
    municipality = await find_municipality(session, parameters.area, reader=reader)
    view = await _view(session, municipality, today=today)
    scope = cursor_scope("list_support_offers", parameters)
    after = decode_cursor(parameters.cursor, scope, int, str)
    rows = await repository.list_support_offers(
        session, parameters, view=view, after=after, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    return SupportOfferPage(
        items=[SupportOfferItem(**_facts(offer, municipality, today)) for offer, _ in page],
        next_cursor=(
            encode_cursor(scope, page[-1][1], page[-1][0].slug) if len(rows) > len(page) else None
        ),
        total=await repository.count_support_offers(session, parameters, view=view),
        facets=await repository.count_support_offer_facets(session, parameters, view=view),
    )


async def list_support_offers_of(
    session: AsyncSession, unit_id: UUID, *, today: date
) -> list[SupportOfferItem]:
    """All offers of one unit, by slug."""
    offers = await repository.list_support_offers_of(
        session, unit_id, today=today, limit=MAX_OFFERS_OF_A_UNIT
    )
    return [SupportOfferItem(**_facts(offer, None, today)) for offer in offers]


async def list_public_details(
    session: AsyncSession,
    parameters: SupportOfferParameters,
    *,
    after: str | None,
    limit: int,
    today: date,
) -> list[SupportOfferDetail]:
    """What everybody may see of the offers behind a slug, by slug; variants of all Länder too."""
    rows = await repository.list_support_offers(
        session,
        parameters,
        view=View(today, shows_all_variants=True),
        after=None if after is None else [NO_DISTANCE, after],
        limit=limit,
        options=repository.WITH_VARIANTS,
    )
    return [detail_of(offer, None, reader=ANONYMOUS, today=today) for offer, _ in rows]


async def count_public(
    session: AsyncSession, parameters: SupportOfferParameters, *, today: date
) -> int:
    view = View(today, shows_all_variants=True)
    return await repository.count_support_offers(session, parameters, view=view)


async def get_support_offer(
    session: AsyncSession, slug: str, *, area: str | None, reader: Principal, today: date
) -> SupportOfferDetail:
    """
    Raises:
        SupportOfferNotFound: no offer has this slug.
        InvalidParameter: no area has, or had, this key.
    """
    offer = await require_support_offer(session, slug)
    municipality = await find_municipality(session, area, reader=reader)
    return detail_of(offer, municipality, reader=reader, today=today)


async def list_kept_support_offers(
    session: AsyncSession, parameters: PageParameters, *, principal: Principal, today: date
) -> KeptOfferPage:
    """Offers that the caller may change, those whose review is due first.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no offers.
    """
    policy.require_keeper(principal)
    is_kept = policy.is_kept_by(principal)
    scope = cursor_scope(f"list_kept_support_offers {principal.organization_id}", parameters)
    after = decode_cursor(parameters.cursor, scope, str, str)
    rows = await repository.list_kept(session, is_kept, after=after, limit=parameters.limit + 1)
    page = rows[: parameters.limit]
    last = page[-1] if len(rows) > len(page) else None
    return KeptOfferPage(
        items=[_kept(offer, today) for offer in page],
        next_cursor=last and encode_cursor(scope, str(last.next_review_on), last.slug),
        total=await repository.count_kept(session, is_kept),
        units=[
            UnitRef.model_validate(unit)
            for unit in await repository.list_units_for(session, is_kept, limit=MAX_UNITS)
        ],
    )


async def require_support_offer(session: AsyncSession, slug: str) -> SupportOffer:
    """
    Raises:
        SupportOfferNotFound: no offer has this slug.
    """
    return _found(await repository.find_support_offer(session, slug), slug)


async def lock_support_offer(session: AsyncSession, slug: str) -> SupportOffer:
    """
    Raises:
        SupportOfferNotFound: no offer has this slug.
    """
    return _found(await repository.lock_support_offer(session, slug), slug)


def _found(offer: SupportOffer | None, slug: str) -> SupportOffer:
    if offer is None:
        raise SupportOfferNotFound(
            f"There is no support offer {slug}. See GET /v1/support-offers for all of them."
        )
    return offer


async def find_municipality(
    session: AsyncSession, area_key: str | None, *, reader: Principal
) -> Municipality | None:
    """For whom to look. Only who acts for it is told by its own statements: some are private.

    Raises:
        InvalidParameter: no area has, or had, this key.
    """
    place = find_place(area_key)
    if place is None:
        return None
    own_id = organization_of(reader) if _is_own(place, reader) else None
    statements = await find_statements(session, own_id) if own_id else {}
    return Municipality(place, facts_of(place.area, statements))


def _is_own(place: Place, reader: Principal) -> bool:
    key = reader.acting.area_key if reader.acting else None
    return key is not None and find_place(key) == place


async def _view(session: AsyncSession, municipality: Municipality | None, *, today: date) -> View:
    if municipality is None:
        return View(today)
    place = municipality.place
    unit_ids = await repository.find_unit_ids(session, place)
    rules = await repository.list_rules(session, unit_ids, today=today)
    return View(today, place, unit_ids, municipality.verdicts(rules))


def _check_place_is_given(parameters: SupportOfferParameters) -> None:
    asked: list[FieldError] = [
        {"parameter": name, "detail": "needs area"}
        for name in ("tier", "eligibility")
        if getattr(parameters, name) and parameters.area is None
    ]
    if asked:
        raise InvalidParameter("Say for which municipality, by area.", errors=asked)


def _facts(offer: SupportOffer, municipality: Municipality | None, today: date) -> dict[str, Any]:
    place = municipality.place if municipality else None
    is_there = place is not None and place.is_in(offer.unit.area_keys)
    match = place.match(offer.unit.area_keys) if place and is_there else None
    return {
        "id": offer.id,
        "slug": offer.slug,
        "status": offer.status,
        "name": _named(offer),
        "kind": offer.kind,
        "description": LocalizedText(de=offer.description_de, en=offer.description_en),
        "unit": UnitRef.model_validate(offer.unit),
        "lands": offer.unit.lands,
        "action_fields": offer.action_fields,
        "cost": offer.cost,
        "fees_description": _text(offer.fees_description_de, offer.fees_description_en),
        "valid_from": offer.valid_from,
        "valid_to": offer.valid_to,
        "submission_deadline": offer.deadline_on,
        "next_deadline": next_deadline(offer.deadline_on, offer.recurrence, today=today),
        "recurrence": offer.recurrence,
        "url": offer.website_url,
        "unreachable_since": offer.unreachable_since,
        "assured_date": offer.assured_on,
        "checked_on": offer.checked_on,
        "sources": [Source.model_validate(source) for source in offer.sources],
        "tier": match and match.tier,
        "reason": match and match.reason,
        "eligibility": municipality and municipality.eligibility(offer),
    }


def detail_of(
    offer: SupportOffer, municipality: Municipality | None, *, reader: Principal, today: date
) -> SupportOfferDetail:
    covered = [area for area in map(areas.get, offer.unit.area_keys) if area]
    rule = None if offer.eligibility_rule is None else Rule.model_validate(offer.eligibility_rule)
    return SupportOfferDetail(
        **_facts(offer, municipality, today),
        service_areas=[ServiceArea(extent=area.key, name=area.name) for area in covered],
        eligibility_description=_text(
            offer.eligibility_description_de, offer.eligibility_description_en
        ),
        eligibility_rule=rule,
        requirements=requirements(rule) if rule else [],
        application_process=_text(offer.application_process_de, offer.application_process_en),
        last_modified=offer.updated_at,
        **_state(offer, today),
        template=_template_of(offer),
        variants=[
            VariantRef(land=variant.variant_land or "", slug=variant.slug)
            for variant in offer.variants
            if variant.status in LISTED
        ],
        own_fields=offer.own_fields,
        may_vary_for=_may_vary_for(offer, reader),
        may_change=policy.keeps(reader, offer.unit),
    )


def _template_of(offer: SupportOffer) -> OfferRef | None:
    template = offer.template
    if template is None:
        return None
    return OfferRef(slug=template.slug, name=_named(template))


def _may_vary_for(offer: SupportOffer, reader: Principal) -> str | None:
    """The Land that the reader coordinates, where the offer is nationwide and has none for it."""
    is_nationwide = offer.template_id is None and not offer.unit.area_keys
    land = coordinated_land(reader) if is_nationwide and offer.status in LISTED else None
    has_one = any(variant.variant_land == land for variant in offer.variants)
    return None if has_one else land


def _named(offer: SupportOffer) -> LocalizedText:
    return LocalizedText(de=offer.name_de, en=offer.name_en)


def _kept(offer: SupportOffer, today: date) -> KeptOffer:
    return KeptOffer(**_facts(offer, None, today), **_state(offer, today))


def _state(offer: SupportOffer, today: date) -> dict[str, Any]:
    return {
        "review_interval_months": offer.review_interval_months,
        "next_review_on": offer.next_review_on,
        "is_review_due": offer.next_review_on <= today,
        "version": offer.version,
    }


def _text(de: str | None, en: str | None) -> LocalizedText | None:
    return None if de is None else LocalizedText(de=de, en=en)
