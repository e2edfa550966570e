"""Routes of the uses."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.keepers import require_keeper
from catalog.solutions.service import find_readable_id
from catalog.uses import confirming, editing, service
from catalog.uses.answers import UseId, keep_private, tag
from catalog.uses.content import Confirmation, Declination, UseContent
from catalog.uses.schemas import UseOfSolution, UsePage, UseParameters, UsesParameters
from chassis.conditional import IfMatch
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import CurrentPrincipal, KnownPrincipal
from chassis.pagination import Page, link_next_page
from chassis.types import Slug

router = APIRouter(tags=["uses"])

SolutionSlug = Annotated[Slug, Path(examples=["pegelkarte"])]


@router.get("/v1/solutions/{slug}/uses")
async def list_uses(
    request: Request,
    response: Response,
    session: Session,
    reader: CurrentPrincipal,
    slug: SolutionSlug,
    parameters: Annotated[UseParameters, Query()],
) -> UsePage:
    """Who runs this solution: confirmed uses first, then documented ones, by name.

    A use that only the provider claims is not for the public; editors and its owner see it last.
    """
    solution_id = await find_readable_id(session, slug, reader=reader)
    page = await service.list_uses_of(session, solution_id, parameters, reader=reader)
    link_next_page(request, response, page.next_cursor)
    keep_private(response, reader)
    return page


@router.post(
    "/v1/solutions/{slug}/uses",
    status_code=201,
    response_model=UseOfSolution,
    responses={
        409: {"description": "This organisation in this area uses the solution already."},
    },
)
async def record_use(
    request: Request,
    session: Session,
    editor: KnownPrincipal,
    slug: SolutionSlug,
    content: UseContent,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Record who runs this solution; with a source it is documented, without one claimed.

    A claim is not public until the organisation confirms it. For editors; the owner of the solution
    claims uses of it.
    """

    async def create() -> Created:
        solution_id = await find_readable_id(session, slug, reader=editor)
        use = await editing.record_use(
            session, solution_id, content, principal=editor, now=datetime.now(UTC)
        )
        body = await service.get_use(session, use.id, reader=editor)
        return Created(body, location=f"/v1/uses/{use.id}")

    require_keeper(editor)
    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=editor.subject,
        payload=content,
        create=create,
    )


@router.get("/v1/uses")
async def list_all_uses(
    request: Request,
    response: Response,
    session: Session,
    reader: CurrentPrincipal,
    parameters: Annotated[UsesParameters, Query()],
) -> Page[UseOfSolution]:
    """All public uses, for example those of a municipality: confirmed first, then by name."""
    page = await service.list_all_uses(session, parameters, reader=reader)
    link_next_page(request, response, page.next_cursor)
    keep_private(response, reader)
    return page


@router.get("/v1/uses/{use_id}")
async def get_use(
    response: Response, session: Session, reader: CurrentPrincipal, use_id: UseId
) -> UseOfSolution:
    """One use with its solution, experience and transfers."""
    use = await service.get_use(session, use_id, reader=reader)
    tag(response, reader, use.version)
    return use


@router.put(
    "/v1/uses/{use_id}",
    responses={409: {"description": "Another use has this organisation and area."}},
)
async def change_use(
    response: Response,
    session: Session,
    editor: KnownPrincipal,
    use_id: UseId,
    content: UseContent,
    if_match: IfMatch = None,
) -> UseOfSolution:
    """Replace what is known of a use. For editors; the owner of the solution its own claims.

    Where a confirmed fact changes, the confirmation goes: the organisation has to be asked again.
    """
    await editing.change_use(
        session, use_id, content, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )
    use = await service.get_use(session, use_id, reader=editor)
    tag(response, editor, use.version)
    return use


@router.delete("/v1/uses/{use_id}", status_code=204)
async def remove_use(
    session: Session, editor: KnownPrincipal, use_id: UseId, if_match: IfMatch = None
) -> None:
    """Delete a use with its experience and transfers. For editors; the owner its own claims."""
    await editing.remove_use(
        session, use_id, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )


@router.post(
    "/v1/uses/{use_id}/confirmation",
    responses={409: {"description": "It is the use of another organisation."}},
)
async def confirm_use(
    response: Response,
    session: Session,
    editor: KnownPrincipal,
    use_id: UseId,
    confirmation: Confirmation,
    if_match: IfMatch = None,
) -> UseOfSolution:
    """Note that the using organisation confirms the use as it stands. For it and for editors.

    It holds for 18 months. Then the use counts as documented if it has a source, else as claimed.
    """
    await confirming.confirm_use(
        session, use_id, confirmation, if_match=if_match, principal=editor, now=datetime.now(UTC)
    )
    use = await service.get_use(session, use_id, reader=editor)
    tag(response, editor, use.version)
    return use


@router.post(
    "/v1/uses/{use_id}/declination",
    responses={409: {"description": "A source or the organisation itself stands for the use."}},
)
async def decline_use(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    use_id: UseId,
    declination: Declination,
    if_match: IfMatch = None,
) -> UseOfSolution:
    """Say that a claim is wrong, and why. For the using organisation and for editors.

    Nobody else sees it. Once the owner of the solution has corrected the claim, it is asked again.
    """
    await confirming.decline_use(
        session, use_id, declination, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    use = await service.get_use(session, use_id, reader=principal)
    tag(response, principal, use.version)
    return use
