"""HTTP addresses of imports."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import ValidationError

from catalog.imports import service
from catalog.imports.document import decode
from catalog.imports.errors import UnsupportedImportType
from catalog.imports.fetching import fetch_publiccode
from catalog.imports.schemas import (
    ImportDetail,
    ImportList,
    ImportParameters,
    ImportSummary,
    PubliccodeAddress,
    PubliccodeResult,
)
from catalog.imports.service import SentText
from catalog.keepers import require_keeper
from chassis.answers import named_headers
from chassis.database import Session
from chassis.http import guarded_client
from chassis.identity import CurrentPrincipal, KnownPrincipal
from chassis.pagination import Page
from chassis.problems import InvalidBody

YAML_TYPES = ("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml")
EXAMPLE = """publiccodeYmlVersion: "0.7"
name: Musterpegel
url: https://gitlab.example.org/musterstadt/musterpegel
"""
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/yaml": {
                "schema": {"type": "string", "maxLength": 65_536},
                "example": EXAMPLE,
            },
            "application/json": {"schema": PubliccodeAddress.model_json_schema()},
        },
    }
}

ImportId = Annotated[
    UUID,
    Path(
        description="As in the answer to the import.",
        examples=["019ab1c2-0000-7000-8000-00000000000e"],
    ),
]

router = APIRouter(prefix="/v1/imports", tags=["imports"])


@router.post(
    "/publiccode",
    status_code=201,
    openapi_extra=BODY,
    responses={
        200: {
            "model": PubliccodeResult,
            "description": "A dry run, or a text stored before.",
            "headers": named_headers("Location"),
        },
        401: {"description": "Storing needs a login; a dry run is open to everyone."},
        403: {"description": "The caller keeps no entries, or not this one."},
        404: {"description": "There is no entry of this short name."},
        413: {"description": "More than 64 KB."},
        415: {"description": "Neither YAML nor JSON."},
        422: {"description": "No readable publiccode.yml; `reason` and `line` say why."},
    },
)
async def import_publiccode(
    request: Request,
    response: Response,
    session: Session,
    principal: CurrentPrincipal,
    parameters: Annotated[ImportParameters, Query()],
) -> PubliccodeResult:
    """Take over a publiccode.yml 0.1 to 0.7 as a draft, or only tell how it is understood.

    Send the text as YAML, or an address as JSON. A faulty file is no error: `findings` name every
    fault with line and correction. The same text is stored once. A file of an entry that exists is
    merged into its draft when `solution_slug` names the entry: what was edited here stays.
    """
    if not parameters.dry_run:
        require_keeper(principal)
    sent = await _sent(request)
    now = datetime.now(UTC)
    response.headers["Cache-Control"] = "private, no-store"
    if parameters.dry_run:
        response.status_code = 200
        return await service.check_publiccode(
            session, sent, solution_slug=parameters.solution_slug, principal=principal, now=now
        )
    result, is_new = await service.store_publiccode(
        session, sent, solution_slug=parameters.solution_slug, principal=principal, now=now
    )
    response.status_code = 201 if is_new else 200
    response.headers["Location"] = f"/v1/imports/{result.id}"
    return result


@router.get("")
async def list_imports(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[ImportList, Query()],
) -> Page[ImportSummary]:
    """The files from which an entry was taken over, the latest first."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.list_imports(session, parameters.solution, principal=principal)


@router.get("/{import_id}")
async def get_import(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    import_id: ImportId,
) -> ImportDetail:
    """A file as it was sent, how it was understood, and how it was merged."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.get_import(session, import_id, principal=principal)


async def _sent(request: Request) -> SentText:
    """
    Raises:
        UnsupportedImportType: neither YAML in UTF-8 nor JSON.
        ContentTooLarge, PubliccodeUnreadable: the text is too large or not UTF-8.
        InvalidBody, AddressNotFetched: the JSON has no address, or nothing is found there.
    """
    kind, _, parameters = request.headers.get("content-type", "").partition(";")
    charset = parameters.lower().replace(" ", "").replace('"', "")
    if kind.strip().lower() in YAML_TYPES and charset in ("", "charset=utf-8"):
        return SentText(decode(await request.body()))
    if kind.strip().lower() == "application/json":
        return await _fetched(await request.body())
    raise UnsupportedImportType(
        "Send the text as `application/yaml` in UTF-8, or its address as `application/json`."
    )


async def _fetched(body: bytes) -> SentText:
    try:
        address = PubliccodeAddress.model_validate_json(body)
    except ValidationError:
        raise InvalidBody(
            'Send {"url": …} with a web address.',
            errors=[{"pointer": "/url", "detail": "must be an http or https address"}],
        ) from None
    async with guarded_client() as client:
        text, found_at = await fetch_publiccode(client, address.url)
    return SentText(text, found_at)
