"""HTTP addresses of the documentation page and of the documents that it shows."""

import pathlib
from enum import StrEnum
from typing import Annotated

import orjson
from fastapi import APIRouter, FastAPI, Path, Request, Response
from fastapi.responses import FileResponse
from starlette.staticfiles import StaticFiles

PAGE = pathlib.Path(__file__).parent / "page"
# As strict as the page's own policy; the hash is of the one style attribute that Swagger UI brings
# along, on a hidden drawing.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; "
    "style-src 'self' 'unsafe-hashes' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)

router = APIRouter(tags=["documentation"])


class DocumentName(StrEnum):
    CATALOG = "catalog"
    COMPETENCE_CENTER = "competence-center"
    KNOWLEDGE = "knowledge"
    GATEWAY = "gateway"


@router.get(
    "/openapi/{service}.json",
    response_model=None,
    responses={503: {"description": "The service does not answer; the others do."}},
)
async def get_openapi_document(
    request: Request, service: Annotated[DocumentName, Path(description="Whose document.")]
) -> Response:
    """The OpenAPI 3.1 document of one service, as that service makes it."""
    if service is DocumentName.GATEWAY:
        content = orjson.dumps(request.app.openapi())
    else:
        content = await request.app.state.documents.get(service)
    return Response(
        content,
        media_type="application/json",
        headers={"Cache-Control": "public, max-age=60"},
    )


@router.get("/docs", include_in_schema=False)
async def show_documentation() -> FileResponse:
    """The page; without its own policy the edge would put it into a sandbox."""
    return FileResponse(
        PAGE / "index.html",
        headers={
            "Content-Security-Policy": CONTENT_SECURITY_POLICY,
            "Cache-Control": "no-cache",
        },
    )


def mount_page_files(app: FastAPI) -> None:
    """Serve the page's own files, and Swagger UI from the package that brings it."""
    app.mount("/docs/page", StaticFiles(directory=PAGE))
    swagger_ui = StaticFiles(packages=[("mkdocs_swagger_ui_tag", "swagger-ui")])
    app.mount("/docs/swagger-ui", swagger_ui)
