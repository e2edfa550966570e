"""How a Land words a nationwide offer: what it may say itself, and what stays with the template.

Who can have the offer, what it costs and until when is the template's to say; words, address and
whom to turn to are the Land's.
"""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.events import record
from chassis.identity import Principal
from chassis.problems import InvalidBody, wrong_member
from competence_center.search import search_text
from competence_center.support_offers import policy, repository
from competence_center.support_offers.content import NewVariant
from competence_center.support_offers.enums import LISTED
from competence_center.support_offers.errors import NoTemplate, VariantExists
from competence_center.support_offers.events import OfferEvent, offer_change
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.service import lock_support_offer
from competence_center.units.models import Unit
from competence_center.units.repository import find_unit
from reference import areas
from reference.slugs import first_free, slug_of

MAX_SLUG_LENGTH = 100
# Members of the API, and their columns.
FREE = {
    "name": ("name_de", "name_en"),
    "status": ("status",),
    "description": ("description_de", "description_en"),
    "eligibility_description": ("eligibility_description_de", "eligibility_description_en"),
    "application_process": ("application_process_de", "application_process_en"),
    "fees_description": ("fees_description_de", "fees_description_en"),
    "url": ("website_url",),
}
PROTECTED = {
    "kind": "kind",
    "action_fields": "action_fields",
    "eligibility_rule": "eligibility_rule",
    "cost": "cost",
    "valid_from": "valid_from",
    "valid_to": "valid_to",
    "submission_deadline": "deadline_on",
    "recurrence": "recurrence",
}


async def add_variant(
    session: AsyncSession, slug: str, new: NewVariant, *, principal: Principal, now: datetime
) -> SupportOffer:
    """It says what the template says, and has a unit of the Land; from then on it can be changed.

    Raises:
        Unauthenticated, Forbidden: the caller coordinates no Land.
        SupportOfferNotFound: no offer has this slug.
        NoTemplate: it is not nationwide, or a variant itself.
        VariantExists: the Land has one.
        InvalidBody: the unit is none that serves the whole Land.
    """
    land = policy.require_coordinator(principal)
    template = await lock_support_offer(session, slug)
    if template.template_id is not None or template.unit.area_keys:
        raise NoTemplate("Only an offer for all of Germany can have variants of the Länder.")
    if any(variant.variant_land == land for variant in template.variants):
        raise VariantExists("Change the one that your Land has.")
    variant = SupportOffer(
        id=new_id(),
        slug=await _free_slug(session, template, land),
        unit=await _unit_of(session, new.unit, land),
        template=template,
        variants=[],
        variant_land=land,
        own_fields=[],
        version=1,
        review_interval_months=template.review_interval_months,
        sources=template.sources,
        checked_on=template.checked_on,
        edited_at=now,
    )
    carry(template, variant)
    session.add(variant)
    await session.flush()
    await record(session, offer_change(OfferEvent.PUBLISHED, variant))
    return variant


def check_protected(variant: SupportOffer, values: dict[str, Any]) -> None:
    """
    Raises:
        InvalidBody: something is stated that is the template's to say.
    """
    template = variant.template
    if template is None:
        return
    has_ended = template.status not in LISTED
    protected = {**PROTECTED, "status": "status"} if has_ended else PROTECTED
    changed = [
        member
        for member, column in protected.items()
        if values[column] != getattr(template, column)
    ]
    if changed:
        raise InvalidBody(
            "What the nationwide offer protects cannot be stated for a Land.",
            errors=[
                {"pointer": f"/{member}", "detail": "is stated by the template"}
                for member in changed
            ],
        )


def own_fields_of(variant: SupportOffer) -> list[str]:
    """What it says otherwise than its template."""
    return [
        member
        for member, columns in FREE.items()
        if any(getattr(variant, each) != getattr(variant.template, each) for each in columns)
    ]


async def carry_to_variants(session: AsyncSession, template: SupportOffer) -> None:
    """Let what the template says reach the variants that do not say it themselves."""
    for variant in await repository.lock_variants(session, template.id):
        if carry(template, variant):
            variant.version += 1
            await session.flush()
            await record(session, offer_change(OfferEvent.CHANGED, variant))


async def carry_to_all_variants(session: AsyncSession) -> None:
    """After templates were changed in another way than one by one."""
    for template in await repository.find_templates(session):
        await carry_to_variants(session, template)


def carry(template: SupportOffer, variant: SupportOffer) -> bool:
    """Whether anything had to be changed. What has ended has ended in every Land."""
    if template.status not in LISTED:
        variant.own_fields = [member for member in variant.own_fields if member != "status"]
    own = variant.own_fields
    free = [column for member, columns in FREE.items() if member not in own for column in columns]
    columns = [*PROTECTED.values(), *free]
    differing = [c for c in columns if getattr(variant, c) != getattr(template, c)]
    for column in differing:
        setattr(variant, column, getattr(template, column))
    if "website_url" in differing:
        variant.unreachable_since = template.unreachable_since
    variant.search_text = search_text(
        variant.name_de, variant.name_en, variant.description_de, variant.description_en
    )
    return bool(differing)


async def _unit_of(session: AsyncSession, slug: str, land: str) -> Unit:
    unit = await find_unit(session, slug)
    if unit is None or unit.area_keys != [land]:
        raise wrong_member("unit", "must be the slug of a unit that serves the whole Land")
    return unit


async def _free_slug(session: AsyncSession, template: SupportOffer, land: str) -> str:
    area = areas.get(land)
    name = f"{template.name_de} {area.name if area else land}"
    slug = slug_of(name, at_most=MAX_SLUG_LENGTH, or_else="angebot")
    return first_free(slug, set(await repository.find_slugs_like(session, slug)))
