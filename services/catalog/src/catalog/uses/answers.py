"""What the endpoints of this slice say in common."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Response

from catalog.editors import is_editor
from chassis.conditional import version_etag
from chassis.identity import Principal

UseId = Annotated[UUID, Path(description="Id of the use.")]
TransferId = Annotated[UUID, Path(description="Id of the transfer.")]


def keep_private(response: Response, reader: Principal) -> None:
    """What editors see beyond the public must not stay in a shared cache."""
    if is_editor(reader):
        response.headers["Cache-Control"] = "private, no-store"


def tag(response: Response, reader: Principal, version: int) -> None:
    """Editors get the version that a change needs; for others the answer is its own tag."""
    if is_editor(reader):
        response.headers["ETag"] = version_etag(version)
        keep_private(response, reader)
