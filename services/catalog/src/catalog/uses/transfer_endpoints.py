"""Routes of the transfers from use to use."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from catalog.keepers import require_keeper
from catalog.uses import service, transfers
from catalog.uses.answers import TransferId, keep_private, tag
from catalog.uses.content import NewTransfer, TransferContent
from catalog.uses.schemas import Transfer, TransferParameters
from chassis.conditional import IfMatch
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import CurrentPrincipal, KnownPrincipal
from chassis.pagination import Page, link_next_page

PATH = "/v1/transfers"

router = APIRouter(tags=["uses"])


@router.get(PATH)
async def list_transfers(
    request: Request,
    response: Response,
    session: Session,
    reader: CurrentPrincipal,
    parameters: Annotated[TransferParameters, Query()],
) -> Page[Transfer]:
    """How solutions went from one organisation to another, failures included; newest first."""
    page = await service.list_transfers(session, parameters, reader=reader)
    link_next_page(request, response, page.next_cursor)
    keep_private(response, reader)
    return page


@router.post(
    PATH,
    status_code=201,
    response_model=Transfer,
    responses={409: {"description": "Recorded already, or of two solutions."}},
)
async def record_transfer(
    request: Request,
    session: Session,
    editor: KnownPrincipal,
    new: NewTransfer,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Record how a solution went from one use to another. For editors and who took it over.

    It is public while both uses are.
    """

    async def create() -> Created:
        transfer = await transfers.record_transfer(
            session, new, principal=editor, now=datetime.now(UTC)
        )
        body = await service.get_transfer(session, transfer.id, reader=editor)
        return Created(body, location=f"{PATH}/{transfer.id}")

    require_keeper(editor)
    return await create_once(
        session, request, key=idempotency_key, principal=editor.subject, payload=new, create=create
    )


@router.get(PATH + "/{transfer_id}")
async def get_transfer(
    response: Response, session: Session, reader: CurrentPrincipal, transfer_id: TransferId
) -> Transfer:
    """One transfer with both of its ends."""
    transfer = await service.get_transfer(session, transfer_id, reader=reader)
    tag(response, reader, transfer.version)
    return transfer


@router.put(PATH + "/{transfer_id}")
async def change_transfer(
    response: Response,
    session: Session,
    editor: KnownPrincipal,
    transfer_id: TransferId,
    content: TransferContent,
    if_match: IfMatch = None,
) -> Transfer:
    """Replace what is known of a transfer; its ends stay. For editors and who took it over."""
    await transfers.change_transfer(
        session, transfer_id, content, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )
    transfer = await service.get_transfer(session, transfer_id, reader=editor)
    tag(response, editor, transfer.version)
    return transfer


@router.delete(PATH + "/{transfer_id}", status_code=204)
async def remove_transfer(
    session: Session, editor: KnownPrincipal, transfer_id: TransferId, if_match: IfMatch = None
) -> None:
    """Delete a transfer. For editors and who took it over."""
    await transfers.remove_transfer(
        session, transfer_id, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )
