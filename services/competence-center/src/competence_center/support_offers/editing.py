"""Offers that people add, change and confirm."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.events import record
from chassis.identity import Principal
from chassis.members import acts_for
from chassis.problems import wrong_member
from competence_center.eligibility.rules import stored
from competence_center.search import search_text
from competence_center.sources import Confidence, Source
from competence_center.support_offers import policy, repository
from competence_center.support_offers.content import LocalizedParagraphs, NewOffer, OfferContent
from competence_center.support_offers.events import OfferEvent, offer_change
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.service import lock_support_offer
from competence_center.support_offers.variants import (
    carry_to_variants,
    check_protected,
    own_fields_of,
)
from competence_center.units.models import Unit
from competence_center.units.repository import find_unit
from reference.slugs import first_free, slug_of

MAX_SLUG_LENGTH = 100
OWN_WORD = "Eigene Angabe der Stelle"
EDITORS_WORD = "Angabe der Redaktion"


async def add_support_offer(
    session: AsyncSession, content: NewOffer, *, principal: Principal, now: datetime
) -> SupportOffer:
    """
    Raises:
        Forbidden: others keep the offers of this unit.
        InvalidBody: there is no such unit.
    """
    policy.require_keeper(principal)
    unit = await find_unit(session, content.unit)
    if unit is None:
        raise wrong_member("unit", "must be the slug of a unit")
    policy.require_keeper(principal, unit)
    offer = SupportOffer(
        id=new_id(),
        slug=await _free_slug(session, content.name.de),
        unit=unit,
        template=None,
        variants=[],
        version=1,
    )
    _state(offer, content, principal=principal, now=now)
    session.add(offer)
    await session.flush()
    await record(session, offer_change(OfferEvent.PUBLISHED, offer))
    return offer


async def change_support_offer(
    session: AsyncSession,
    slug: str,
    content: OfferContent,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> SupportOffer:
    """From then on the shipped files change it no more. Variants follow in what is not their own.

    Raises:
        SupportOfferNotFound: no offer has this slug.
        Forbidden: others keep it.
        InvalidBody: a variant states what its template protects.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
    """
    offer = await _lock(session, slug, if_match=if_match, principal=principal)
    _state(offer, content, principal=principal, now=now)
    await _change(session, offer)
    await carry_to_variants(session, offer)
    return offer


async def assure_support_offer(
    session: AsyncSession, slug: str, *, if_match: str | None, principal: Principal, now: datetime
) -> SupportOffer:
    """Say that everything is still correct; the word of the unit's own people counts as such.

    Raises:
        SupportOfferNotFound, Forbidden, PreconditionRequired, VersionConflict: as for
            `change_support_offer`.
    """
    offer = await _lock(session, slug, if_match=if_match, principal=principal)
    _confirm(offer, principal=principal, now=now)
    await _change(session, offer)
    return offer


async def _lock(
    session: AsyncSession, slug: str, *, if_match: str | None, principal: Principal
) -> SupportOffer:
    policy.require_keeper(principal)
    offer = await lock_support_offer(session, slug)
    policy.require_keeper(principal, offer.unit)
    check_version(if_match, offer.version)
    return offer


async def _change(session: AsyncSession, offer: SupportOffer) -> None:
    offer.version += 1
    await session.flush()
    await session.refresh(offer, ["updated_at"])
    await record(session, offer_change(OfferEvent.CHANGED, offer))


def _state(
    offer: SupportOffer, content: OfferContent, *, principal: Principal, now: datetime
) -> None:
    _check_days(content)
    if offer.website_url != content.url:
        offer.unreachable_since = None
    values = _values(content)
    check_protected(offer, values)
    for name, value in values.items():
        setattr(offer, name, value)
    if offer.template is not None:
        offer.own_fields = own_fields_of(offer)
    offer.edited_at = now
    offer.sources = [_source(offer.unit, content.url, principal=principal, now=now)]
    _confirm(offer, principal=principal, now=now)


def _check_days(content: OfferContent) -> None:
    """
    Raises:
        InvalidBody: two days do not fit together.
    """
    if content.valid_from and content.valid_to and content.valid_from > content.valid_to:
        raise wrong_member("valid_to", "must not be before valid_from")
    if content.recurrence and content.submission_deadline is None:
        raise wrong_member("submission_deadline", "is the first of those that come again")


def _values(content: OfferContent) -> dict[str, Any]:
    texts = [content.name.de, content.name.en, content.description.de, content.description.en]
    return {
        "status": content.status,
        "name_de": content.name.de,
        "name_en": content.name.en,
        "kind": content.kind,
        "description_de": content.description.de,
        "description_en": content.description.en,
        "action_fields": content.action_fields,
        "eligibility_rule": stored(content.eligibility_rule),
        **_both("eligibility_description", content.eligibility_description),
        **_both("application_process", content.application_process),
        "cost": content.cost,
        **_both("fees_description", content.fees_description),
        "valid_from": content.valid_from,
        "valid_to": content.valid_to,
        "deadline_on": content.submission_deadline,
        "recurrence": content.recurrence,
        "website_url": content.url,
        "review_interval_months": content.review_interval_months,
        "search_text": search_text(*texts),
    }


def _both(name: str, text: LocalizedParagraphs | None) -> dict[str, str | None]:
    return {f"{name}_de": text.de if text else None, f"{name}_en": text.en if text else None}


def _confirm(offer: SupportOffer, *, principal: Principal, now: datetime) -> None:
    offer.checked_on = now.date()
    if acts_for(principal, offer.unit.organization_id):
        offer.assured_on = now.date()


def _source(unit: Unit, url: str | None, *, principal: Principal, now: datetime) -> dict[str, Any]:
    is_own = acts_for(principal, unit.organization_id)
    source = Source(
        label=OWN_WORD if is_own else EDITORS_WORD,
        url=url,
        checked_on=now.date(),
        confidence=Confidence.V,
    )
    return source.model_dump(mode="json")


async def _free_slug(session: AsyncSession, name: str) -> str:
    slug = slug_of(name, at_most=MAX_SLUG_LENGTH, or_else="angebot")
    return first_free(slug, set(await repository.find_slugs_like(session, slug)))
