"""Routes of the support offers."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import CurrentPrincipal, KnownPrincipal, Principal, PrincipalKind
from chassis.pagination import PageParameters, link_next_page
from chassis.types import Slug
from competence_center.support_offers import editing, service
from competence_center.support_offers.content import NewOffer, NewVariant, OfferContent
from competence_center.support_offers.policy import require_coordinator, require_keeper
from competence_center.support_offers.schemas import (
    KeptOfferPage,
    PlaceParameters,
    SupportOfferDetail,
    SupportOfferPage,
    SupportOfferParameters,
)
from competence_center.support_offers.variants import add_variant

router = APIRouter(tags=["support offers"])


@router.get("/v1/support-offers")
async def list_support_offers(
    request: Request,
    response: Response,
    session: Session,
    reader: CurrentPrincipal,
    parameters: Annotated[SupportOfferParameters, Query()],
) -> SupportOfferPage:
    """Advice, training, networks, funding, tools and legal guidance for municipalities.

    The order is neutral: by slug; with `area` those nearest to it come first. Nobody can buy a
    better place.
    """
    page = await service.list_support_offers(
        session, parameters, reader=reader, today=datetime.now(UTC).date()
    )
    _keep_private(response, reader)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get(
    "/v1/support-offers/{slug}", responses={404: {"description": "No offer has this slug."}}
)
async def get_support_offer(
    response: Response,
    session: Session,
    reader: CurrentPrincipal,
    slug: Slug,
    parameters: Annotated[PlaceParameters, Query()],
) -> SupportOfferDetail:
    """One support offer; with `area` also whether that municipality can have it, and why."""
    offer = await service.get_support_offer(
        session, slug, area=parameters.area, reader=reader, today=datetime.now(UTC).date()
    )
    _keep_private(response, reader)
    return _tagged(offer, response)


@router.post(
    "/v1/support-offers",
    status_code=201,
    response_model=SupportOfferDetail,
)
async def add_support_offer(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    content: NewOffer,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Publish an offer: members of the organisation that runs the unit, its Land, editors."""

    async def create() -> Created:
        now = datetime.now(UTC)
        offer = await editing.add_support_offer(session, content, principal=principal, now=now)
        body = service.detail_of(offer, None, reader=principal, today=now.date())
        return Created(body, location=f"/v1/support-offers/{offer.slug}")

    require_keeper(principal)
    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=content,
        create=create,
    )


@router.post(
    "/v1/support-offers/{slug}/variants",
    status_code=201,
    response_model=SupportOfferDetail,
)
async def add_offer_variant(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    slug: Slug,
    new: NewVariant,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Word a nationwide offer for the own Land: its coordinators.

    People of that Land see the variant instead. Its words, address and unit are the Land's; who can
    have the offer, what it costs and until when stay with the nationwide one, whose later changes
    reach every field that the variant does not state itself. Change it as any other offer.
    """

    async def create() -> Created:
        now = datetime.now(UTC)
        variant = await add_variant(session, slug, new, principal=principal, now=now)
        body = service.detail_of(variant, None, reader=principal, today=now.date())
        return Created(body, location=f"/v1/support-offers/{variant.slug}")

    require_coordinator(principal)
    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.put("/v1/support-offers/{slug}")
async def change_support_offer(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    slug: Slug,
    content: OfferContent,
    if_match: IfMatch = None,
) -> SupportOfferDetail:
    """State anew what an offer is; what is left out is not stated any more.

    What the organisation of the unit states counts as assured. An offer that ends gets the status
    `defunct` and stays at its address.
    """
    now = datetime.now(UTC)
    offer = await editing.change_support_offer(
        session, slug, content, if_match=if_match, principal=principal, now=now
    )
    return _tagged(service.detail_of(offer, None, reader=principal, today=now.date()), response)


@router.post("/v1/support-offers/{slug}/assurance")
async def assure_support_offer(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    slug: Slug,
    if_match: IfMatch = None,
) -> SupportOfferDetail:
    """Say that everything is still correct, so that nobody is asked for another while."""
    now = datetime.now(UTC)
    offer = await editing.assure_support_offer(
        session, slug, if_match=if_match, principal=principal, now=now
    )
    return _tagged(service.detail_of(offer, None, reader=principal, today=now.date()), response)


@router.get("/v1/kept-support-offers")
async def list_kept_support_offers(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[PageParameters, Query()],
) -> KeptOfferPage:
    """Offers that the caller may change, whatever their status, those due for review first."""
    page = await service.list_kept_support_offers(
        session, parameters, principal=principal, today=datetime.now(UTC).date()
    )
    _keep_private(response, principal)
    link_next_page(request, response, page.next_cursor)
    return page


def _tagged(offer: SupportOfferDetail, response: Response) -> SupportOfferDetail:
    """Who may change it gets the version for that; for others the answer is its own tag."""
    if offer.may_change:
        response.headers["ETag"] = version_etag(offer.version)
    return offer


def _keep_private(response: Response, reader: Principal) -> None:
    """What follows from the reader's own profile must not stay in a shared cache."""
    if reader.kind is PrincipalKind.PERSON:
        response.headers["Cache-Control"] = "private, no-store"
