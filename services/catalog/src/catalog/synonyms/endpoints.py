"""Routes of the synonyms."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.synonyms import service
from catalog.synonyms.schemas import (
    SynonymGroup,
    SynonymGroupContent,
    SynonymPage,
    SynonymParameters,
)
from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import link_next_page

GroupId = Annotated[UUID, Path(description="Id of the group.")]

router = APIRouter(prefix="/v1/synonyms", tags=["synonyms"])


@router.get("")
async def list_synonyms(
    request: Request,
    response: Response,
    session: Session,
    parameters: Annotated[SynonymParameters, Query()],
) -> SynonymPage:
    """Words that mean the same to the search. A hit by a synonym ranks below the word itself."""
    page = await service.list_synonyms(session, parameters)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get("/{group_id}")
async def get_synonyms(response: Response, session: Session, group_id: GroupId) -> SynonymGroup:
    """One group, with the `ETag` that changing it needs."""
    group = await service.get_synonyms(session, group_id)
    response.headers["etag"] = version_etag(group.version)
    return SynonymGroup.model_validate(group)


@router.post("", status_code=201, response_model=SynonymGroup)
async def add_synonyms(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    content: SynonymGroupContent,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Make words mean the same; the next search knows them."""

    async def create() -> Created:
        group = await service.add_synonyms(
            session, content, principal=principal, now=datetime.now(UTC)
        )
        return Created(SynonymGroup.model_validate(group), f"/v1/synonyms/{group.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=content,
        create=create,
    )


@router.put("/{group_id}")
async def change_synonyms(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    group_id: GroupId,
    content: SynonymGroupContent,
    if_match: IfMatch = None,
) -> SynonymGroup:
    """Replace the words of a group."""
    group = await service.change_synonyms(
        session,
        group_id,
        content,
        principal=principal,
        if_match=if_match,
        now=datetime.now(UTC),
    )
    response.headers["etag"] = version_etag(group.version)
    return SynonymGroup.model_validate(group)


@router.delete("/{group_id}", status_code=204)
async def remove_synonyms(
    session: Session, principal: KnownPrincipal, group_id: GroupId, if_match: IfMatch = None
) -> None:
    """Let the words of a group mean different things again."""
    await service.remove_synonyms(
        session, group_id, principal=principal, if_match=if_match, now=datetime.now(UTC)
    )
